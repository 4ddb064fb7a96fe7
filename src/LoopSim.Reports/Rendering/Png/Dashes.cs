namespace LoopSim.Reports.Rendering.Png;

/// <summary>Cuts a line into the pieces that a dash pattern draws.</summary>
internal static class Dashes
{
    /// <param name="points">The line, without neighbours that coincide.</param>
    /// <param name="pattern">Lengths of drawn and left-out pieces in turn, all positive and of even count.</param>
    /// <param name="offset">How far into the pattern the line starts.</param>
    public static IEnumerable<IReadOnlyList<Point>> Cut(IReadOnlyList<Point> points, IReadOnlyList<double> pattern, double offset)
    {
        var part = 0;
        var left = pattern[0];
        for (var skip = offset % pattern.Sum(); skip > 0;)
        {
            var step = Math.Min(skip, left);
            (skip, left) = (skip - step, left - step);
            if (left <= 0)
                left = pattern[part = (part + 1) % pattern.Count];
        }

        var piece = new List<Point> { points[0] };
        for (var i = 0; i + 1 < points.Count; i++)
        {
            var (from, to) = (points[i], points[i + 1]);
            var length = Math.Sqrt(Math.Pow(to.X - from.X, 2) + Math.Pow(to.Y - from.Y, 2));
            var done = 0.0;
            while (length - done > left)
            {
                done += left;
                var cut = new Point(from.X + (to.X - from.X) * done / length, from.Y + (to.Y - from.Y) * done / length);
                piece.Add(cut);
                if (part % 2 == 0)
                    yield return piece;
                piece = [cut];
                left = pattern[part = (part + 1) % pattern.Count];
            }
            left -= length - done;
            piece.Add(to);
        }
        if (part % 2 == 0)
            yield return piece;
    }
}
