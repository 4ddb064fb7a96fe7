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
        {
            var (x, y) = (path.X[i], path.Y[i]);
            var (dx, dy) = (path.X[i + 1] - x, path.Y[i + 1] - y);
            var square = dx * dx + dy * dy;
            var along = square == 0 ? 0 : Math.Clamp(((point.X - x) * dx + (point.Y - y) * dy) / square, 0, 1);
            var (offX, offY) = (point.X - x - along * dx, point.Y - y - along * dy);
            least = Math.Min(least, offX * offX + offY * offY);
        }

        return least;
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

    // A segment meets a box unless one side of the box, or the segment's own line, parts them.
    static bool Passes(double ax, double ay, double bx, double by, Box box)
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
