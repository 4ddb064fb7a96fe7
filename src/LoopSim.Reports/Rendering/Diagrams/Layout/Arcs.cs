namespace LoopSim.Reports.Rendering.Diagrams.Layout;

/// <summary>Draws links as arcs of circles from label to label.</summary>
internal static class Arcs
{
    const double SelfRadius = 19;
    const int Turns = 24, SearchSteps = 14, Halvings = 8;

    // cos 15° and sin 15°: one step of a circle in 24.
    const double Cos = 0.96592582628906828675, Sin = 0.25881904510252076235;

    /// <summary>An arc between two places, cut off at the labels there.</summary>
    /// <param name="path">What is filled.</param>
    /// <param name="arc">The arc from place to place.</param>
    /// <param name="source">What the source's label covers.</param>
    /// <param name="target">What the target's label covers.</param>
    public static void Between(LinkPath path, CircleArc arc, Box source, Box target)
    {
        var (start, end) = (Leaving(arc, source.Grown(LinkPath.Gap), 0), Leaving(arc, target.Grown(LinkPath.Gap), 1));
        for (var i = 0; i <= path.Pieces; i++)
        {
            var point = arc.At(start + (end - start) * i / path.Pieces);
            (path.X[i], path.Y[i]) = (point.X, point.Y);
        }
    }

    /// <summary>A link from a label back to itself: most of a circle beside it.</summary>
    /// <param name="path">What is filled.</param>
    /// <param name="label">What the label covers.</param>
    /// <param name="turn">On which side, from −1 to 1 all round.</param>
    public static void Self(LinkPath path, Box label, double turn)
    {
        var (dx, dy) = (1.0, 0.0);
        for (var i = (int)((turn + 1) / 2 * Turns); i > 0; i--)
            (dx, dy) = (dx * Cos - dy * Sin, dx * Sin + dy * Cos);
        var grown = label.Grown(LinkPath.Gap);
        var (midX, midY) = ((label.Left + label.Right) / 2, (label.Top + label.Bottom) / 2);
        // As far out as the box reaches that way.
        var reach = Math.Min(grown.Width / 2 / Math.Max(Math.Abs(dx), 1e-9), grown.Height / 2 / Math.Max(Math.Abs(dy), 1e-9));
        var (cx, cy) = (midX + dx * (reach + 0.62 * SelfRadius), midY + dy * (reach + 0.62 * SelfRadius));
        var outside = new List<Point>();
        var (rx, ry) = (-dx, -dy);
        for (var i = 0; i <= Turns; i++)
        {
            var point = new Point(cx + rx * SelfRadius, cy + ry * SelfRadius);
            if (!Holds(grown, point))
                outside.Add(point);
            (rx, ry) = (rx * Cos - ry * Sin, rx * Sin + ry * Cos);
        }

        for (var i = 0; i <= path.Pieces; i++)
        {
            var along = (double)i * (outside.Count - 1) / path.Pieces;
            var before = Math.Min((int)along, outside.Count - 2);
            var (a, b, share) = (outside[before], outside[before + 1], along - before);
            (path.X[i], path.Y[i]) = (a.X + share * (b.X - a.X), a.Y + share * (b.Y - a.Y));
        }
    }

    // Coming from the other end, the last place outside a label. It is sought from there, since the middle of the way to a wide label may lie in it.
    static double Leaving(in CircleArc arc, Box label, double end)
    {
        var (outside, inside) = (1 - end, end);
        for (var i = 1; i < SearchSteps; i++)
        {
            var t = 1 - end + (2 * end - 1) * i / SearchSteps;
            if (Holds(label, arc.At(t)))
            {
                inside = t;
                break;
            }

            outside = t;
        }

        for (var i = 0; i < Halvings; i++)
        {
            var middle = (outside + inside) / 2;
            if (Holds(label, arc.At(middle)))
                inside = middle;
            else
                outside = middle;
        }

        return outside;
    }

    static bool Holds(Box box, Point point) => point.X > box.Left && point.X < box.Right && point.Y > box.Top && point.Y < box.Bottom;
}
