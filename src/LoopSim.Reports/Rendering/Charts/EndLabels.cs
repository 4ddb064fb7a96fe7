namespace LoopSim.Reports.Rendering.Charts;

/// <summary>A curve's name at the right end of its line.</summary>
/// <param name="Curve">Which curve.</param>
/// <param name="Texts">Its one or two lines.</param>
/// <param name="Leader">From the end of the curve to a name that had to move away; empty when it stands beside the end.</param>
internal sealed record EndLabel(int Curve, IReadOnlyList<PlacedText> Texts, IReadOnlyList<Point> Leader);

/// <summary>Places the curves' names beside their ends, moved apart as little as possible.</summary>
internal static class EndLabels
{
    public const double MostWidth = 160;

    const int MostLabels = 10;
    const double Beside = 8, BehindLeader = 26, Gap = 3, MostMove = 56, Noticeable = 2.5;

    /// <summary>The room that the names take to the right of the plot, before they are placed.</summary>
    public static double MarginFor(IReadOnlyList<IReadOnlyList<string>> names, ChartStyle style) =>
        BehindLeader + names.SelectMany(n => n).Select(n => TextMeasure.Width(n, style.Label)).DefaultIfEmpty(0).Max();

    /// <summary>The names in their places, or null when they are too many or would stand too far from their lines.</summary>
    /// <param name="names">The lines of each name, one list per curve; an empty list for a curve that bears none.</param>
    /// <param name="ends">Where each curve ends.</param>
    /// <param name="top">No name reaches above this.</param>
    /// <param name="bottom">No name reaches below this.</param>
    /// <param name="colorOf">The colour of each name: that of its curve.</param>
    /// <param name="style">Its looks.</param>
    public static IReadOnlyList<EndLabel>? Place(
        IReadOnlyList<IReadOnlyList<string>> names, IReadOnlyList<Point> ends, double top, double bottom, Func<int, Color> colorOf, ChartStyle style)
    {
        var order = Enumerable.Range(0, names.Count).Where(i => names[i].Count > 0).OrderBy(i => ends[i].Y).ToList();
        if (order.Count > MostLabels)
            return null;
        var centres = Spread([.. order.Select(i => ends[i].Y)], [.. order.Select(i => HeightOf(names[i]) + Gap)], top, bottom);
        if (centres is null || order.Zip(centres, (i, centre) => Math.Abs(ends[i].Y - centre)).Any(move => move > MostMove))
            return null;
        var moved = order.Zip(centres, (i, centre) => Math.Abs(ends[i].Y - centre)).Any(move => move > Noticeable);
        return [.. order.Zip(centres, (i, centre) => Label(i, names[i], ends[i], centre, moved, colorOf, style)).OrderBy(l => l.Curve)];
    }

    /// <summary>Heights as near as possible (least squares) to the wanted ones, far enough apart and within the bounds.</summary>
    /// <param name="wanted">The wanted centres, from top to bottom.</param>
    /// <param name="heights">How much room each needs around its centre.</param>
    /// <param name="top">Where the first may begin.</param>
    /// <param name="bottom">Where the last must end.</param>
    public static double[]? Spread(double[] wanted, double[] heights, double top, double bottom)
    {
        if (wanted.Length == 0)
            return [];
        // With the room of all above it taken off, each centre only has to be no higher than the one before: a problem that
        // pooling adjacent violators solves exactly.
        var offsets = new double[wanted.Length];
        for (var i = 1; i < wanted.Length; i++)
            offsets[i] = offsets[i - 1] + (heights[i - 1] + heights[i]) / 2;
        var (low, high) = (top + heights[0] / 2, bottom - heights[^1] / 2 - offsets[^1]);
        if (low > high)
            return null;
        var pools = new Stack<(double Sum, int Count)>();
        for (var i = 0; i < wanted.Length; i++)
        {
            var pool = (Sum: wanted[i] - offsets[i], Count: 1);
            while (pools.TryPeek(out var above) && above.Sum / above.Count > pool.Sum / pool.Count)
                pool = (pool.Sum + above.Sum, pool.Count + pools.Pop().Count);
            pools.Push(pool);
        }
        return [.. pools.Reverse()
            .SelectMany(pool => Enumerable.Repeat(Math.Clamp(pool.Sum / pool.Count, low, high), pool.Count))
            .Zip(offsets, (centre, offset) => centre + offset)];
    }

    static double HeightOf(IReadOnlyList<string> name) => name.Count * ChartStyle.LabelLine;

    // All names of a chart start at the same place, whether or not they needed a leader.
    static EndLabel Label(int curve, IReadOnlyList<string> name, Point end, double centre, bool moved, Func<int, Color> colorOf, ChartStyle look)
    {
        var style = look.Label with { Color = colorOf(curve) };
        var x = end.X + (moved ? BehindLeader - 2 : Beside);
        var texts = name.Select((line, i) => new PlacedText(
            line,
            style,
            new Point(x, PlacedText.BaselineFor(centre + (i - (name.Count - 1) / 2.0) * ChartStyle.LabelLine, style))));
        return new EndLabel(curve, [.. texts], moved ? [new(end.X + 4, end.Y), new(x - 4, centre)] : []);
    }
}
