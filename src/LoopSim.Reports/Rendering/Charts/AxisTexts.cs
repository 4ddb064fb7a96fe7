using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Rendering.Charts;

/// <summary>The words of axes: numbers at ticks, and titles.</summary>
internal static class AxisTexts
{
    public const double BelowAlone = 34;

    const double BelowWithTitle = 56, BesideTicks = 9, TickLabelBelow = 20, TitleDistance = 42, BetweenTitleAndTickLabels = 12, PictureEdge = 4, LeastBetweenLabels = 4;

    /// <summary>The lines of a vertical axis' title.</summary>
    public static IReadOnlyList<string> VerticalTitle(Axis axis, double height, ChartStyle style) =>
        FittedText.Lines(TextMeasure.Clean(axis.Label), style.AxisTitle, height, 2);

    /// <summary>The line of a horizontal axis' title; none where the axis has no name.</summary>
    public static IReadOnlyList<string> HorizontalTitle(Axis axis, double width, ChartStyle style) =>
        FittedText.Lines(TextMeasure.Clean(axis.Label), style.AxisTitle, width, 1);

    /// <summary>The room that a vertical axis takes to the left of its plot, from the edge of the picture.</summary>
    public static double LeftOf(AxisScale y, IReadOnlyList<string> title, ChartStyle style)
    {
        var titleWidth = title.Count == 0 ? 0 : title.Count * ChartStyle.AxisTitleLine + BetweenTitleAndTickLabels;
        return ChartStyle.Margin + titleWidth + Widest(y, style) + BesideTicks;
    }

    /// <summary>The width of the widest number of an axis.</summary>
    public static double Widest(AxisScale scale, ChartStyle style) =>
        scale.Ticks.Select(t => TextMeasure.Width(t.Label, style.Tick)).DefaultIfEmpty(0).Max();

    /// <summary>The room that a horizontal axis takes below its plot.</summary>
    public static double HeightBelow(IReadOnlyList<string> title) => title.Count == 0 ? BelowAlone : BelowWithTitle;

    /// <summary>All words around a single plot.</summary>
    public static IEnumerable<PlacedText> Around(PlotArea plot, IReadOnlyList<string> horizontal, IReadOnlyList<string> vertical, ChartStyle style) =>
        [.. Below(plot.Box, plot.X, style), .. TitleBelow(plot.Box, horizontal, style), .. Beside(plot, style), .. TitleBeside(plot.Box, vertical, style)];

    /// <summary>The numbers under a plot; what has no room between these sides, or beside the number before it, is left out.</summary>
    public static IEnumerable<PlacedText> Below(Box plot, AxisScale x, ChartStyle style, double left = PictureEdge, double right = ChartStyle.Width - PictureEdge)
    {
        var free = left;
        foreach (var (value, label) in x.Ticks)
        {
            var half = TextMeasure.Width(label, style.Tick) / 2;
            if (free + 2 * half > right)
                continue;
            var centre = Math.Clamp(plot.Left + x.ShareOf(value) * plot.Width, left + half, right - half);
            if (centre - half < free)
                continue;
            free = centre + half + LeastBetweenLabels;
            yield return new PlacedText(label, style.Tick, new Point(centre, plot.Bottom + TickLabelBelow), Anchor.Middle);
        }
    }

    /// <summary>The numbers beside a plot.</summary>
    public static IEnumerable<PlacedText> Beside(PlotArea plot, ChartStyle style)
    {
        foreach (var (value, label) in plot.Y.Ticks)
        {
            var at = new Point(plot.Box.Left - BesideTicks, PlacedText.BaselineFor(plot.HeightAt(value), style.Tick));
            yield return new PlacedText(label, style.Tick, at, Anchor.End);
        }
    }

    /// <summary>The title under what this box surrounds, be it one plot or many.</summary>
    public static IEnumerable<PlacedText> TitleBelow(Box plots, IReadOnlyList<string> title, ChartStyle style) => title.Select(line => new PlacedText(
        line, style.AxisTitle, new Point((plots.Left + plots.Right) / 2, plots.Bottom + TitleDistance), Anchor.Middle));

    /// <summary>The title beside what this box surrounds.</summary>
    public static IEnumerable<PlacedText> TitleBeside(Box plots, IReadOnlyList<string> title, ChartStyle style) => title.Select((line, i) => new PlacedText(
        line, style.AxisTitle, new Point(ChartStyle.Margin + (i + 0.75) * ChartStyle.AxisTitleLine, (plots.Top + plots.Bottom) / 2), Anchor.Middle, Upwards: true));
}
