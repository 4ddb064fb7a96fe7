using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Rendering.Charts;

/// <summary>A chart without its curves: where the plot is, its axes, and all the words around it but the curves' names.</summary>
internal sealed record ChartFrame(
    double Height,
    Box Plot,
    AxisScale X,
    AxisScale Y,
    IReadOnlyList<PlacedText> Texts,
    IReadOnlyList<MarkLabel> Marks,
    IReadOnlyList<ChartKey> Keys)
{
    const double TickLabelBelow = 20, AxisTitleBelow = 42, BottomWithTitle = 56, BottomAlone = 34;
    const double BetweenTickLabelAndPlot = 9, BetweenTitleAndTickLabels = 12, LeastPlotHeight = 300;

    /// <param name="figure">What to frame.</param>
    /// <param name="rightMargin">The room that names of curves take beside the plot.</param>
    /// <param name="pointNames">The names of observations to explain under the subtitle, none where a legend does that.</param>
    /// <param name="style">Its looks.</param>
    public static ChartFrame Of(LineFigure figure, double rightMargin, IReadOnlyList<string> pointNames, ChartStyle style)
    {
        var data = DataRange.Of(figure);
        var y = data is (_, var values) ? AxisScale.ForValues(values, figure.Y, style) : AxisScale.Empty;
        var yTitle = FittedText.Lines(TextMeasure.Clean(figure.Y.Label), style.AxisTitle, LeastPlotHeight, 2);
        var yTitleWidth = yTitle.Count == 0 ? 0 : yTitle.Count * ChartStyle.AxisTitleLine + BetweenTitleAndTickLabels;
        var tickWidth = y.Ticks.Select(t => TextMeasure.Width(t.Label, style.Tick)).DefaultIfEmpty(0).Max();
        var left = ChartStyle.Margin + yTitleWidth + tickWidth + BetweenTickLabelAndPlot;
        var right = ChartStyle.Width - Math.Max(rightMargin + ChartStyle.Margin, 2 * ChartStyle.Margin);
        var edge = ChartStyle.Width - ChartStyle.Margin;
        var x = data is (var positions, _)
            ? AxisScale.ForPositions(positions, figure.X, right - left, style)
            : AxisScale.Empty;

        var header = ChartHeader.Of(figure.Title, figure.Subtitle, left, edge, style);
        var keys = ChartKeys.Flow(pointNames, figure.Curves.Count, left, edge, header.Bottom, style);
        var top = (keys.Count == 0 ? header.Bottom : ChartKeys.ExtentOf(keys).Y) + 10;
        double? At(double moment) =>
            data is not null && moment >= x.Low && moment <= x.High ? left + x.ShareOf(moment) * (right - left) : null;
        top += MarkLabels.HeightOf(MarkLabels.Place(figure.Marks, At, 0, left, edge, style), 0);
        var marks = MarkLabels.Place(figure.Marks, At, top, left, edge, style);

        var xTitle = FittedText.Lines(TextMeasure.Clean(figure.X.Label), style.AxisTitle, right - left, 1);
        var below = xTitle.Count == 0 ? BottomAlone : BottomWithTitle;
        var plot = new Box(left, top, right, Math.Max(ChartStyle.Height - below, top + LeastPlotHeight));
        var texts = new List<PlacedText>(header.Texts);
        texts.AddRange(HorizontalAxis(x, plot, xTitle, style));
        texts.AddRange(VerticalAxis(y, plot, yTitle, style));
        return new ChartFrame(plot.Bottom + below, plot, x, y, texts, marks, keys);
    }

    /// <summary>Where a value at a position stands on the picture.</summary>
    public Point PointAt(double x, double y) =>
        new(Plot.Left + X.ShareOf(x) * Plot.Width, Plot.Bottom - Y.ShareOf(y) * Plot.Height);

    static IEnumerable<PlacedText> HorizontalAxis(AxisScale x, Box plot, IReadOnlyList<string> title, ChartStyle style)
    {
        foreach (var (value, label) in x.Ticks)
        {
            var half = TextMeasure.Width(label, style.Tick) / 2;
            var centre = Math.Clamp(plot.Left + x.ShareOf(value) * plot.Width, half + 4, ChartStyle.Width - half - 4);
            yield return new PlacedText(label, style.Tick, new Point(centre, plot.Bottom + TickLabelBelow), Anchor.Middle);
        }
        var below = new Point((plot.Left + plot.Right) / 2, plot.Bottom + AxisTitleBelow);
        foreach (var line in title)
            yield return new PlacedText(line, style.AxisTitle, below, Anchor.Middle);
    }

    static IEnumerable<PlacedText> VerticalAxis(AxisScale y, Box plot, IReadOnlyList<string> title, ChartStyle style)
    {
        foreach (var (value, label) in y.Ticks)
        {
            var height = plot.Bottom - y.ShareOf(value) * plot.Height;
            var at = new Point(plot.Left - BetweenTickLabelAndPlot, PlacedText.BaselineFor(height, style.Tick));
            yield return new PlacedText(label, style.Tick, at, Anchor.End);
        }
        var middle = (plot.Top + plot.Bottom) / 2;
        for (var i = 0; i < title.Count; i++)
        {
            var at = new Point(ChartStyle.Margin + (i + 0.75) * ChartStyle.AxisTitleLine, middle);
            yield return new PlacedText(title[i], style.AxisTitle, at, Anchor.Middle, Upwards: true);
        }
    }
}
