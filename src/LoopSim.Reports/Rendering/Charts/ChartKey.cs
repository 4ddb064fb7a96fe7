namespace LoopSim.Reports.Rendering.Charts;

/// <summary>An entry of a legend: a sample of how a series is drawn, and its name.</summary>
/// <param name="Series">Which series: the curves come first, the observations after them.</param>
/// <param name="Sample">Where the sample is drawn, on its vertical middle.</param>
/// <param name="Texts">The lines of the name.</param>
internal sealed record ChartKey(int Series, Box Sample, IReadOnlyList<PlacedText> Texts);

/// <summary>Places legends: a column beside the plot, or rows.</summary>
internal static class ChartKeys
{
    public const double RowHeight = 19;

    /// <summary>The width of the sample of a point.</summary>
    public const double PointSample = 10;

    const double LineSample = 34, BesideSample = 8, BetweenKeys = 24, BetweenEntries = 5;
    const double MostColumnText = 190, MostRowText = 250;

    /// <summary>One entry beneath the other, long names on two lines if all fit so; null when it is too high still.</summary>
    public static IReadOnlyList<ChartKey>? Column(IReadOnlyList<string> names, double left, double top, double mostHeight, ChartStyle style) =>
        Column(names, left, top, mostHeight, 2, style) ?? Column(FittedText.Apart(names, n => FittedText.BothEnds(n, style.Label, MostColumnText)), left, top, mostHeight, 1, style);

    static List<ChartKey>? Column(IReadOnlyList<string> names, double left, double top, double mostHeight, int mostLines, ChartStyle style)
    {
        var keys = new List<ChartKey>();
        var y = top;
        for (var series = 0; series < names.Count; series++)
        {
            var lines = FittedText.Lines(names[series], style.Label, MostColumnText, mostLines, keepEnd: true);
            keys.Add(Entry(series, lines, left, y, LineSample, style));
            y += Math.Max(lines.Count, 1) * ChartStyle.LabelLine + BetweenEntries;
        }
        return y - top > mostHeight ? null : keys;
    }

    /// <summary>The width that no column of these names exceeds.</summary>
    public static double ColumnWidthFor(IReadOnlyList<string> names, ChartStyle style) => LineSample + BesideSample + Math.Min(
        names.Select(n => TextMeasure.Width(n, style.Label)).DefaultIfEmpty(0).Max(), MostColumnText);

    /// <summary>Rows of equally wide columns, read from left to right.</summary>
    public static IReadOnlyList<ChartKey> Grid(IReadOnlyList<string> names, double left, double right, double top, ChartStyle style)
    {
        var texts = FittedText.Apart(names, n => FittedText.BothEnds(n, style.Label, MostRowText));
        var width = LineSample + BesideSample + texts.Select(t => TextMeasure.Width(t, style.Label)).DefaultIfEmpty(0).Max();
        var columns = Math.Max((int)((right - left + BetweenKeys) / (width + BetweenKeys)), 1);
        return [.. texts.Select((text, i) =>
            Entry(i, [text], left + i % columns * (width + BetweenKeys), top + i / columns * RowHeight, LineSample, style))];
    }

    /// <summary>One after the other in as many rows as needed, each with a sample of this width.</summary>
    public static IReadOnlyList<ChartKey> Flow(
        IReadOnlyList<string> names, int firstSeries, double left, double right, double top, double sample, ChartStyle style)
    {
        var keys = new List<ChartKey>();
        var (x, y) = (left, top);
        foreach (var text in FittedText.Apart(names, n => FittedText.BothEnds(n, style.Label, MostRowText)))
        {
            var width = sample + BesideSample + TextMeasure.Width(text, style.Label);
            if (x > left && x + width > right)
                (x, y) = (left, y + RowHeight);
            keys.Add(Entry(firstSeries + keys.Count, [text], x, y, sample, style));
            x += width + BetweenKeys;
        }
        return keys;
    }

    /// <summary>The far ends of a legend; an empty one has none.</summary>
    public static Point ExtentOf(IReadOnlyList<ChartKey> keys) => new(
        keys.Max(k => k.Texts.Select(t => t.Bounds.Right).Append(k.Sample.Right).Max()),
        keys.Max(k => k.Texts.Select(t => t.Bounds.Bottom).Append(k.Sample.Bottom).Max()));

    static ChartKey Entry(int series, IReadOnlyList<string> lines, double left, double top, double sample, ChartStyle style)
    {
        var baseline = PlacedText.BaselineFor(top + ChartStyle.LabelLine / 2, style.Label);
        var texts = lines.Select((line, i) => new PlacedText(
            line, style.Label, new Point(left + sample + BesideSample, baseline + i * ChartStyle.LabelLine)));
        return new ChartKey(series, new Box(left, top, left + sample, top + ChartStyle.LabelLine), [.. texts]);
    }
}
