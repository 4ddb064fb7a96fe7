using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Rendering.Charts.Phase;

/// <summary>Where everything of a phase portrait stands.</summary>
/// <param name="Height">The picture's height.</param>
/// <param name="Header">Title and subtitle.</param>
/// <param name="Key">The curves' names where there are several, and what dots and numbers mean.</param>
/// <param name="Plot">The plot and its scales.</param>
/// <param name="AxisTexts">The numbers and titles of the axes.</param>
/// <param name="Ways">The curves.</param>
/// <param name="Signs">Arrows and times along them.</param>
/// <param name="Strokes">How each curve is drawn.</param>
internal sealed record PhaseLayout(
    double Height,
    ChartHeader Header,
    KeyRow Key,
    PlotArea Plot,
    IReadOnlyList<PlacedText> AxisTexts,
    IReadOnlyList<PhaseWay> Ways,
    PhaseSigns Signs,
    IReadOnlyList<Stroke> Strokes)
{
    const double PlotHeight = 410;

    /// <summary>Every word of the picture with its place.</summary>
    public IEnumerable<PlacedText> Texts => Header.Texts.Concat(Key.Texts).Concat(AxisTexts).Concat(Signs.Moments.Select(m => m.Text));

    public static PhaseLayout Of(PhaseFigure figure, ChartStyle style)
    {
        var data = DataRange.Of(figure.Curves.Select(c => (c.Way.X, c.Way.Y)));
        var y = data is (_, var values) ? AxisScale.ForValues(values, figure.Y, style) : AxisScale.Empty;
        var vertical = Charts.AxisTexts.VerticalTitle(figure.Y, PlotHeight, style);
        var (left, right) = (Charts.AxisTexts.LeftOf(y, vertical, style), ChartStyle.Width - 2 * ChartStyle.Margin);
        var x = data is (var across, _) ? AxisScale.ForValuesAcross(across, figure.X, right - left, style) : AxisScale.Empty;
        var strokes = LineStyles.For(CurveTurn.Of([.. figure.Curves.Select(c => c.Way)], y), labelled: false, style);
        var header = ChartHeader.Of(figure.Title, figure.Subtitle, left, ChartStyle.Width - ChartStyle.Margin, style);
        var key = KeyRow.Of([.. Entries(figure, strokes, style)], left, right, header.Bottom, style);
        var top = key.BottomOr(header.Bottom) + 4;
        var plot = new PlotArea(new Box(left, top, right, top + PlotHeight), x, y);

        var horizontal = Charts.AxisTexts.HorizontalTitle(figure.X, plot.Box.Width, style);
        PlacedText[] words = [.. Charts.AxisTexts.Around(plot, horizontal, vertical, style)];
        var ways = figure.Curves.Select(c => PhaseWay.Of(c, plot)).ToList();
        return new PhaseLayout(plot.Box.Bottom + Charts.AxisTexts.HeightBelow(horizontal), header, key, plot, words, ways, PhaseSigns.Of(figure, ways, plot.Box, style), strokes);
    }

    static IEnumerable<KeyEntry> Entries(PhaseFigure figure, IReadOnlyList<Stroke> strokes, ChartStyle style)
    {
        for (var i = 0; i < figure.Curves.Count && figure.Curves.Count > 1; i++)
            yield return KeyEntry.Line(figure.Curves[i].Way.Name, strokes[i]);
        yield return KeyEntry.Ring(style.Words.RunStart, style.Frame, style);
        yield return KeyEntry.Dot(style.Words.RunEnd, style.Frame);
        yield return new(figure.Time.Label, (box, canvas) => canvas.Circle(new((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2), PhasePainter.MomentRadius, style.Frame));
    }
}
