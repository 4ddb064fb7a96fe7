using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Rendering.Charts;

/// <summary>A chart without its curves: where the plot is, its axes, and all the words around it but the curves' names.</summary>
internal sealed record ChartFrame(
    double Height,
    PlotArea Area,
    IReadOnlyList<PlacedText> Texts,
    IReadOnlyList<MarkLabel> Marks,
    IReadOnlyList<ChartKey> Keys)
{
    const double LeastPlotHeight = 300;

    public Box Plot => Area.Box;

    /// <param name="figure">What to frame.</param>
    /// <param name="rightMargin">The room that names of curves take beside the plot.</param>
    /// <param name="pointNames">The names of observations to explain under the subtitle, none where a legend does that.</param>
    /// <param name="style">Its looks.</param>
    public static ChartFrame Of(LineFigure figure, double rightMargin, IReadOnlyList<string> pointNames, ChartStyle style)
    {
        var data = DataRange.Of(figure.Curves.Select(c => (c.X, c.Y)).Concat(figure.Observations.Select(o => (o.X, o.Y))));
        var y = data is (_, var values) ? AxisScale.ForValues(values, figure.Y, style) : AxisScale.Empty;
        var yTitle = AxisTexts.VerticalTitle(figure.Y, LeastPlotHeight, style);
        var left = AxisTexts.LeftOf(y, yTitle, style);
        var right = ChartStyle.Width - Math.Max(rightMargin + ChartStyle.Margin, 2 * ChartStyle.Margin);
        var edge = ChartStyle.Width - ChartStyle.Margin;
        var x = data is (var positions, _)
            ? AxisScale.ForPositions(positions, figure.X, right - left, style)
            : AxisScale.Empty;

        var header = ChartHeader.Of(figure.Title, figure.Subtitle, left, edge, style);
        var keys = ChartKeys.Flow(pointNames, figure.Curves.Count, left, edge, header.Bottom, ChartKeys.PointSample, style);
        var top = (keys.Count == 0 ? header.Bottom : ChartKeys.ExtentOf(keys).Y) + 10;
        double? At(double moment) =>
            data is not null && moment >= x.Low && moment <= x.High ? left + x.ShareOf(moment) * (right - left) : null;
        top += MarkLabels.HeightOf(MarkLabels.Place(figure.Marks, At, 0, left, edge, style), 0);
        var marks = MarkLabels.Place(figure.Marks, At, top, left, edge, style);

        var xTitle = AxisTexts.HorizontalTitle(figure.X, right - left, style);
        var below = AxisTexts.HeightBelow(xTitle);
        var area = new PlotArea(new Box(left, top, right, Math.Max(ChartStyle.Height - below, top + LeastPlotHeight)), x, y);
        PlacedText[] texts = [.. header.Texts, .. AxisTexts.Around(area, xTitle, yTitle, style)];
        return new ChartFrame(area.Box.Bottom + below, area, texts, marks, keys);
    }
}
