using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Rendering.Charts.Panels;

/// <summary>Where everything of a panel figure stands.</summary>
/// <param name="Height">The picture's height.</param>
/// <param name="Header">Title and subtitle.</param>
/// <param name="Key">What the lines are.</param>
/// <param name="Grid">The panels and their axes.</param>
/// <param name="Strokes">How each curve of a panel is drawn.</param>
internal sealed record PanelLayout(double Height, ChartHeader Header, KeyRow Key, PanelGrid Grid, IReadOnlyList<Stroke> Strokes)
{
    /// <summary>Every word of the picture with its place.</summary>
    public IEnumerable<PlacedText> Texts => Header.Texts.Concat(Key.Texts).Concat(Grid.Texts);

    /// <summary>Whether each panel shows the curves of the others behind its own: only where a panel has a single one.</summary>
    public static bool HasOthers(PanelFigure figure) => figure.Names.Count == 1 && figure.Panels.Count > 1;

    public static PanelLayout Of(PanelFigure figure, ChartStyle style)
    {
        var data = DataRange.Of(figure.Panels.SelectMany(p => p.Curves).Select(c => (c.X, c.Y)).Concat(figure.Observations.Select(o => (o.X, o.Y))));
        var shape = PanelShape.For(figure.Panels.Count);
        var y = data is (_, var values) ? AxisScale.ForValues(values, figure.Y, style, shape.Pieces) : AxisScale.Empty;
        var yTitle = PanelGrid.VerticalTitle(figure.Y, shape, style);
        var left = AxisTexts.LeftOf(y, yTitle, style);
        var right = ChartStyle.Width - ChartStyle.Margin;
        var strokes = LineStyles.For([.. figure.Names.Select(_ => new CurveTurn(0, 1))], labelled: true, style);
        var header = ChartHeader.Of(figure.Title, figure.Subtitle, left, right, style);
        var key = KeyRow.Of([.. Entries(figure, strokes, style)], left, right, header.Bottom, style);
        var grid = PanelGrid.Of(
            [.. figure.Panels.Select(p => p.Title)], shape, figure.X, yTitle, data?.X, y, (left, key.BottomOr(header.Bottom), right), style);
        return new PanelLayout(grid.Bottom, header, key, grid, strokes);
    }

    static IEnumerable<KeyEntry> Entries(PanelFigure figure, IReadOnlyList<Stroke> strokes, ChartStyle style)
    {
        if (figure.Names.Count > 1)
        {
            for (var i = 0; i < figure.Names.Count; i++)
                yield return KeyEntry.Line(figure.Names[i], strokes[i]);
        }
        if (HasOthers(figure))
            yield return KeyEntry.Line(style.Words.OtherScenarios, PanelPainter.OtherStroke(style));
        if (figure.Panels.Any(p => p.Marks.Count > 0))
            yield return KeyEntry.Line(style.Words.PoliciesStart, FramePainter.MarkStroke(style));
        for (var i = 0; i < figure.Observations.Count; i++)
            yield return KeyEntry.Points(figure.Observations[i].Name, i, style);
    }
}
