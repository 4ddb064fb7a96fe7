using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Rendering.Charts;

/// <summary>Turns a curve's values into lines on the picture, without the points that nobody could see.</summary>
internal static class CurvePath
{
    // Logical units: how far the drawn line may stray, and how wide a column is whose inner points cannot be told apart.
    const double Tolerance = 0.06, Column = 0.5;

    // A single point would not show as a line, so it is a dot, this much wider.
    const double DotToLine = 2.6;

    /// <summary>Draws a curve, broken where it is not finite.</summary>
    public static void Paint(Curve curve, PlotArea plot, Stroke stroke, ICanvas canvas, double tolerance = Tolerance)
    {
        foreach (var stretch in Of(curve, plot, tolerance))
            canvas.Polyline(stretch, stretch.Count == 1 ? Stroke.Solid(stroke.Color, stroke.Width * DotToLine) : stroke);
    }

    /// <summary>The curve's unbroken stretches, one list of points each.</summary>
    public static IReadOnlyList<IReadOnlyList<Point>> Of(Curve curve, PlotArea plot, double tolerance = Tolerance)
    {
        var stretches = new List<IReadOnlyList<Point>>();
        var stretch = new List<Point>();
        for (var i = 0; i <= curve.X.Length; i++)
        {
            if (i < curve.X.Length && double.IsFinite(curve.X[i]) && double.IsFinite(curve.Y[i]))
                stretch.Add(plot.At(curve.X[i], curve.Y[i]));
            else if (stretch.Count > 0)
            {
                stretches.Add(WithoutStraightPoints(IsRising(stretch) ? WithoutCrowds(stretch) : stretch, tolerance));
                stretch = [];
            }
        }
        return stretches;
    }

    // A curve that turns back, as in a phase portrait, may run up or down a column for long.
    static bool IsRising(List<Point> points) => !points.Zip(points.Skip(1)).Any(p => p.Second.X < p.First.X);

    // Of the points in one narrow column only the first, lowest, highest and last show.
    static List<Point> WithoutCrowds(List<Point> points)
    {
        var kept = new List<Point>();
        for (var start = 0; start < points.Count;)
        {
            var end = start + 1;
            while (end < points.Count && Math.Abs(points[end].X - points[start].X) < Column)
                end++;
            if (end - start <= 4)
                kept.AddRange(points[start..end]);
            else
            {
                var (low, high) = (start, start);
                for (var i = start; i < end; i++)
                {
                    low = points[i].Y < points[low].Y ? i : low;
                    high = points[i].Y > points[high].Y ? i : high;
                }
                foreach (var i in new SortedSet<int> { start, low, high, end - 1 })
                    kept.Add(points[i]);
            }
            start = end;
        }
        return kept;
    }

    // Douglas and Peucker (1973), with a stack of its own since stretches may be long.
    static List<Point> WithoutStraightPoints(List<Point> points, double tolerance)
    {
        var keep = new bool[points.Count];
        keep[0] = keep[^1] = true;
        var open = new Stack<(int From, int To)>([(0, points.Count - 1)]);
        while (open.TryPop(out var piece))
        {
            var (farthest, distance) = (piece.From, tolerance);
            for (var i = piece.From + 1; i < piece.To; i++)
            {
                var away = Distance(points[i], points[piece.From], points[piece.To]);
                if (away > distance)
                    (farthest, distance) = (i, away);
            }
            if (farthest == piece.From)
                continue;
            keep[farthest] = true;
            open.Push((piece.From, farthest));
            open.Push((farthest, piece.To));
        }
        return [.. points.Where((_, i) => keep[i])];
    }

    // From a point to the nearest place of a segment.
    static double Distance(Point point, Point from, Point to)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var square = dx * dx + dy * dy;
        var along = square == 0 ? 0 : Math.Clamp(((point.X - from.X) * dx + (point.Y - from.Y) * dy) / square, 0, 1);
        var (offX, offY) = (point.X - from.X - along * dx, point.Y - from.Y - along * dy);
        return Math.Sqrt(offX * offX + offY * offY);
    }
}
