using LoopSim.Reports.Figures;
using LoopSim.Reports.Rendering.Diagrams.Layout;

namespace LoopSim.Reports.Rendering.Diagrams;

/// <summary>Draws a link: a bent line with a head, a sign beside the head, and ‖ across it where it is delayed.</summary>
internal static class ArrowPainter
{
    const double HeadLength = 8.5, HeadHalf = 2.6, HeadBack = 0.72;
    const double Ring = 7.5, RingLine = 1.2, SignHalf = 3.4, SignLine = 1.6;
    const double MarkHalf = 7, MarkApart = 2.4;

    public static void Paint(DiagramLink link, LinkPath path, Stroke stroke, DiagramStyle style, ICanvas canvas)
    {
        var head = HeadLength + 1.4 * stroke.Width;
        var (middle, _) = path.Behind(head * HeadBack);
        var (back, _) = path.Behind(head);
        canvas.Polyline(Before(path, head * HeadBack, middle), stroke);
        // Towards the tip from a little behind it, so that a head on a bend follows the bend.
        var (way, half) = (Direction(back, path.Tip), HeadHalf + 0.95 * stroke.Width);
        canvas.Polygon([path.Tip, Aside(back, way, half), middle, Aside(back, way, -half)], stroke.Color);
        if (link.IsDelayed)
            PaintDelay(path, stroke, style, canvas);
        if (link.Sign.Length > 0)
            PaintSign(link.Sign, path.Sign, stroke.Color, style, canvas);
    }

    static void PaintDelay(LinkPath path, Stroke stroke, DiagramStyle style, ICanvas canvas)
    {
        var (at, way) = path.Behind(path.Length * 0.52);
        var apart = MarkApart + stroke.Width / 4;
        canvas.Polyline([Along(at, way, -apart), Along(at, way, apart)], Stroke.Solid(style.Look.Background, stroke.Width + 2));
        foreach (var off in new[] { -apart, apart })
        {
            var foot = Along(at, way, off);
            canvas.Polyline([Aside(foot, way, MarkHalf), Aside(foot, way, -MarkHalf)], Stroke.Solid(stroke.Color, 1.8));
        }
    }

    static void PaintSign(string sign, Point at, Color color, DiagramStyle style, ICanvas canvas)
    {
        canvas.Circle(at, Ring, color);
        canvas.Circle(at, Ring - RingLine, style.Look.Background);
        var stroke = Stroke.Solid(color, SignLine);
        void Level(double y, double half) => canvas.Polyline([new(at.X - half, at.Y + y), new(at.X + half, at.Y + y)], stroke);
        void Upright(double y, double half) => canvas.Polyline([new(at.X, at.Y + y - half), new(at.X, at.Y + y + half)], stroke);
        if (sign == "±")
        {
            Level(-1.3, SignHalf - 0.6);
            Upright(-1.3, SignHalf - 0.8);
            Level(3.2, SignHalf - 0.6);
            return;
        }

        Level(0, SignHalf);
        if (sign == "+")
            Upright(0, SignHalf);
    }

    // The line up to where its head covers it.
    static List<Point> Before(LinkPath path, double distance, Point end)
    {
        var kept = path.Points().ToList();
        for (var left = distance; kept.Count > 1;)
        {
            var piece = Math.Sqrt(Nearness.Square(kept[^1], kept[^2]));
            kept.RemoveAt(kept.Count - 1);
            if (piece >= left)
                break;
            left -= piece;
        }

        kept.Add(end);
        return kept;
    }

    static Point Direction(Point from, Point to)
    {
        var length = Math.Sqrt(Nearness.Square(from, to));
        return length > 0 ? new((to.X - from.X) / length, (to.Y - from.Y) / length) : new(1, 0);
    }

    static Point Along(Point at, Point way, double distance) => new(at.X + way.X * distance, at.Y + way.Y * distance);

    static Point Aside(Point at, Point way, double distance) => new(at.X - way.Y * distance, at.Y + way.X * distance);
}
