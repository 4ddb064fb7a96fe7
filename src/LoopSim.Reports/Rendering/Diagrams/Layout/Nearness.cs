namespace LoopSim.Reports.Rendering.Diagrams.Layout;

/// <summary>How near lines, points and boxes come to one another.</summary>
internal static class Nearness
{
    /// <summary>How often two lines cross.</summary>
    public static int Crossings(LinkPath a, LinkPath b)
    {
        var count = 0;
        for (var i = 0; i < a.Pieces; i++)
        {
            var (ax, ay, bx, by) = (a.X[i], a.Y[i], a.X[i + 1], a.Y[i + 1]);
            if (!Meets(b.Bounds, ax, ay, bx, by))
                continue;
            for (var j = 0; j < b.Pieces; j++)
            {
                if (Cross(ax, ay, bx, by, b.X[j], b.Y[j], b.X[j + 1], b.Y[j + 1]))
                    count++;
            }
        }

        return count;
    }

    /// <summary>The square of the distance from a point to a line.</summary>
    public static double Square(Point point, LinkPath path)
    {
        var least = double.MaxValue;
        for (var i = 0; i < path.Pieces; i++)
            least = Math.Min(least, Square(point, new(path.X[i], path.Y[i]), new(path.X[i + 1], path.Y[i + 1])));
        return least;
    }

    /// <summary>The square of the distance from a point to a straight line between two others.</summary>
    public static double Square(Point point, Point from, Point to)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var square = dx * dx + dy * dy;
        var along = square == 0 ? 0 : Math.Clamp(((point.X - from.X) * dx + (point.Y - from.Y) * dy) / square, 0, 1);
        var (offX, offY) = (point.X - from.X - along * dx, point.Y - from.Y - along * dy);
        return offX * offX + offY * offY;
    }

    /// <summary>Whether a link crosses a straight line.</summary>
    public static bool Crosses(LinkPath path, Point from, Point to)
    {
        if (!Meets(path.Bounds, from.X, from.Y, to.X, to.Y))
            return false;
        for (var i = 0; i < path.Pieces; i++)
        {
            if (Cross(from.X, from.Y, to.X, to.Y, path.X[i], path.Y[i], path.X[i + 1], path.Y[i + 1]))
                return true;
        }

        return false;
    }

    /// <summary>The square of the distance between two points.</summary>
    public static double Square(Point a, Point b) => (a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y);

    /// <summary>The square of the distance from a point to a box; 0 inside.</summary>
    public static double Square(Point point, Box box)
    {
        var (dx, dy) = (Math.Max(Math.Max(box.Left - point.X, point.X - box.Right), 0), Math.Max(Math.Max(box.Top - point.Y, point.Y - box.Bottom), 0));
        return dx * dx + dy * dy;
    }

    /// <summary>How much of a line lies in a box, in pieces of it.</summary>
    public static int Inside(LinkPath path, Box box)
    {
        var count = 0;
        for (var i = 0; i < path.Pieces; i++)
        {
            if (Passes(path.X[i], path.Y[i], path.X[i + 1], path.Y[i + 1], box))
                count++;
        }

        return count;
    }

    /// <summary>How far a box must go aside, along one axis, to leave another; 0 where they do not overlap.</summary>
    public static double Depth(Box a, Box b) => Math.Max(0, Math.Min(
        Math.Min(a.Right - b.Left, b.Right - a.Left),
        Math.Min(a.Bottom - b.Top, b.Bottom - a.Top)));

    static bool Meets(Box box, double ax, double ay, double bx, double by) =>
        Math.Min(ax, bx) <= box.Right && Math.Max(ax, bx) >= box.Left && Math.Min(ay, by) <= box.Bottom && Math.Max(ay, by) >= box.Top;

    // Two segments cross where each has the other's ends on both its sides.
    static bool Cross(double ax, double ay, double bx, double by, double cx, double cy, double dx, double dy)
    {
        if (Math.Max(ax, bx) < Math.Min(cx, dx) || Math.Max(cx, dx) < Math.Min(ax, bx) || Math.Max(ay, by) < Math.Min(cy, dy) || Math.Max(cy, dy) < Math.Min(ay, by))
            return false;
        var one = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
        var two = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
        var three = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
        var four = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
        return one > 0 != two > 0 && three > 0 != four > 0;
    }

    /// <summary>Whether a straight line meets a box.</summary>
    /// <remarks>It does unless one side of the box, or the line itself, parts them.</remarks>
    public static bool Passes(double ax, double ay, double bx, double by, Box box)
    {
        if (!Meets(box, ax, ay, bx, by))
            return false;
        var (dx, dy) = (bx - ax, by - ay);
        var one = dx * (box.Top - ay) - dy * (box.Left - ax);
        var two = dx * (box.Top - ay) - dy * (box.Right - ax);
        var three = dx * (box.Bottom - ay) - dy * (box.Left - ax);
        var four = dx * (box.Bottom - ay) - dy * (box.Right - ax);
        return !((one > 0 && two > 0 && three > 0 && four > 0) || (one < 0 && two < 0 && three < 0 && four < 0));
    }
}
