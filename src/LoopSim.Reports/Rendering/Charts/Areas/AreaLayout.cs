using LoopSim.Reports.Figures;
using LoopSim.Reports.Rendering.Charts.Panels;

namespace LoopSim.Reports.Rendering.Charts.Areas;

/// <summary>Where everything of an area figure stands.</summary>
/// <param name="Height">The picture's height.</param>
/// <param name="Header">Title and subtitle.</param>
/// <param name="Key">What lines and, where they bear no names, layers are.</param>
/// <param name="Grid">The panels and their axes.</param>
/// <param name="Stacks">What is stacked in each panel.</param>
/// <param name="Inside">The names of layers that stand in them.</param>
/// <param name="Ends">The names of layers that stand beside them.</param>
internal sealed record AreaLayout(
    double Height,
    ChartHeader Header,
    KeyRow Key,
    PanelGrid Grid,
    IReadOnlyList<AreaStack> Stacks,
    IReadOnlyList<PlacedText> Inside,
    IReadOnlyList<EndLabel> Ends)
{
    const double LargePanel = 380;

    /// <summary>Every word of the picture with its place.</summary>
    public IEnumerable<PlacedText> Texts => Header.Texts.Concat(Key.Texts).Concat(Grid.Texts).Concat(Inside).Concat(Ends.SelectMany(e => e.Texts));

    /// <summary>Whether the sum of all layers has a line: of one layer it is its edge, of shares it is always 100 %.</summary>
    public static bool HasTotal(AreaFigure figure) => figure is { ShowsTotal: true, AsShares: false, Names.Count: > 1 };

    /// <summary>Names in the layers or beside them where there is one panel and they can be told apart there, else a key.</summary>
    public static AreaLayout Of(AreaFigure figure, ChartStyle style)
    {
        var stacks = figure.Panels.Select(p => AreaStack.Of(p, figure.AsShares)).ToList();
        if (figure.Panels.Count > 1)
            return Frame(figure, stacks, named: false, 0, style);
        var named = Frame(figure, stacks, named: true, 0, style);
        var inside = InsideOf(figure, named, style);
        if (!inside.Contains(null))
            return named with { Inside = [.. inside.OfType<PlacedText>()] };

        var outside = figure.Names.Select((n, i) => inside[i] is null ? FittedText.Lines(TextMeasure.Clean(n), style.Label, EndLabels.MostWidth, 2, keepEnd: true) : []).ToList();
        named = Frame(figure, stacks, named: true, EndLabels.MarginFor(outside, style), style);
        var (plot, nowInside) = (named.Grid.Panels[0], InsideOf(figure, named, style));
        var ends = EndLabels.Place(outside, [.. figure.Names.Select((_, i) => EndOf(stacks[0], i, plot))], plot.Box.Top, plot.Box.Bottom, layer => AreaColors.Beside(layer, style), style);
        // The narrower plot may leave a name no room that had some before.
        return ends is null || nowInside.Where((text, i) => text is null && outside[i].Count == 0).Any()
            ? Frame(figure, stacks, named: false, 0, style)
            : named with { Inside = [.. nowInside.Where((_, i) => outside[i].Count == 0).OfType<PlacedText>()], Ends = ends };
    }

    static AreaLayout Frame(AreaFigure figure, IReadOnlyList<AreaStack> stacks, bool named, double rightMargin, ChartStyle style)
    {
        var range = DataRange.Of(stacks.SelectMany(s => s.Bands.SelectMany(b => new[] { (s.X, b.Lower), (s.X, b.Upper) }).Append((s.X, s.Total))));
        // Areas are measured from zero, so zero is on the axis.
        var shape = figure.Panels.Count == 1 ? new PanelShape(1, 1, LargePanel) : PanelShape.For(figure.Panels.Count);
        var y = range is (_, var values) ? AxisScale.ForValues(values.With(0), figure.Y, style, shape.Pieces) : AxisScale.Empty;
        var yTitle = PanelGrid.VerticalTitle(figure.Y, shape, style);
        var left = AxisTexts.LeftOf(y, yTitle, style);
        var edge = ChartStyle.Width - ChartStyle.Margin;
        var right = ChartStyle.Width - Math.Max(rightMargin + ChartStyle.Margin, (figure.Panels.Count == 1 ? 2 : 1) * ChartStyle.Margin);
        var header = ChartHeader.Of(figure.Title, figure.Subtitle, left, edge, style);
        var key = KeyRow.Of([.. Entries(figure, named, style)], left, edge, header.Bottom, style);
        string[] titles = figure.Panels.Count == 1 ? [""] : [.. figure.Panels.Select(p => p.Title)];
        var grid = PanelGrid.Of(titles, shape, figure.X, yTitle, range?.X, y, (left, key.BottomOr(header.Bottom), right), style);
        return new AreaLayout(grid.Bottom, header, key, grid, stacks, [], []);
    }

    static IEnumerable<KeyEntry> Entries(AreaFigure figure, bool named, ChartStyle style)
    {
        // From the top down, as the layers lie.
        for (var i = figure.Names.Count - 1; i >= 0 && !named; i--)
            yield return KeyEntry.Patch(figure.Names[i], AreaColors.Fill(i, style));
        if (HasTotal(figure))
            yield return KeyEntry.Line(style.Words.Total, AreaPainter.TotalStroke(style));
    }

    static List<PlacedText?> InsideOf(AreaFigure figure, AreaLayout layout, ChartStyle style) =>
        [.. figure.Names.Select((n, i) => AreaLabels.Place(TextMeasure.Clean(n), layout.Stacks[0], i, layout.Grid.Panels[0], AreaColors.On(i, style)))];

    // The middle of a layer at the last time at which it has one.
    static Point EndOf(AreaStack stack, int layer, PlotArea plot)
    {
        var last = Array.FindLastIndex(stack.Total, double.IsFinite);
        var band = stack.Bands.Where(b => b.Layer == layer && last >= 0).MaxBy(b => Math.Abs(b.Upper[last] - b.Lower[last]));
        return new Point(plot.Box.Right, band is null ? plot.HeightAt(0) : plot.HeightAt(band.Lower[last] / 2 + band.Upper[last] / 2));
    }
}
