using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Rendering.Charts;

/// <summary>Where everything of a line figure stands, so that it can be examined before it is drawn.</summary>
/// <param name="Height">The picture's height in logical units; its width is always <see cref="ChartStyle.Width"/>.</param>
/// <param name="Frame">The plot, its axes and marks.</param>
/// <param name="EndLabels">The curves' names at their ends; empty where a legend names them.</param>
/// <param name="Keys">The legend; beside end labels it names the observations only.</param>
/// <param name="Strokes">How each curve is drawn.</param>
internal sealed record LineFigureLayout(
    double Height,
    ChartFrame Frame,
    IReadOnlyList<EndLabel> EndLabels,
    IReadOnlyList<ChartKey> Keys,
    IReadOnlyList<Stroke> Strokes)
{
    // A curve that ends farther than this share of the plot before its right edge cannot be named there.
    const double EndsEarly = 0.02;

    const double BesidePlot = 18, BeyondPlot = 6;

    /// <summary>Every word of the picture with its place.</summary>
    public IEnumerable<PlacedText> Texts => Frame.Texts
        .Concat(Frame.Marks.Select(m => m.Text).OfType<PlacedText>())
        .Concat(EndLabels.SelectMany(l => l.Texts))
        .Concat(Keys.SelectMany(k => k.Texts));

    /// <summary>Names at the ends of the lines when they can be told apart there, else a legend.</summary>
    public static LineFigureLayout Of(LineFigure figure, ChartStyle style) => WithEndLabels(figure, style) ?? WithLegend(figure, style);

    static LineFigureLayout? WithEndLabels(LineFigure figure, ChartStyle style)
    {
        var title = TextMeasure.Clean(figure.Title);
        var names = figure.Curves
            .Select(c => TextMeasure.Clean(c.Name))
            .Select(n => figure.Curves.Count == 1 && title.Contains(n, StringComparison.OrdinalIgnoreCase) ? "" : n)
            .Select(n => FittedText.Lines(n, style.Label, Charts.EndLabels.MostWidth, 2, keepEnd: true))
            .ToList();
        var margin = names.All(n => n.Count == 0) ? 0 : Charts.EndLabels.MarginFor(names, style);
        var frame = ChartFrame.Of(figure, margin, [.. figure.Observations.Select(o => TextMeasure.Clean(o.Name))], style);
        var ends = figure.Curves.Select(c => End(c, frame)).ToList();
        if (margin > 0 && ends.Exists(e => e is not { } end || end.X < frame.Plot.Right - EndsEarly * frame.Plot.Width))
            return null;
        var atEdge = ends.Select(e => new Point(frame.Plot.Right, e?.Y ?? 0)).ToList();
        var labels = Charts.EndLabels.Place(names, atEdge, frame.Plot.Top, frame.Plot.Bottom + BeyondPlot, style.LabelColor, style);
        if (labels is null)
            return null;
        var strokes = LineStyles.For(CurveTurn.Of(figure.Curves, frame.Area.Y), labelled: true, style);
        return new LineFigureLayout(frame.Height, frame, labels, frame.Keys, strokes);
    }

    static LineFigureLayout WithLegend(LineFigure figure, ChartStyle style)
    {
        var names = figure.Curves.Select(c => NameOf(c.Name, c.X, c.Y, style))
            .Concat(figure.Observations.Select(o => NameOf(o.Name, o.X, o.Y, style)))
            .ToList();
        var frame = ChartFrame.Of(figure, BesidePlot + ChartKeys.ColumnWidthFor(names, style), [], style);
        var keys = ChartKeys.Column(names, frame.Plot.Right + BesidePlot, frame.Plot.Top, frame.Plot.Height, style);
        var height = frame.Height;
        if (keys is null)
        {
            frame = ChartFrame.Of(figure, 0, [], style);
            keys = ChartKeys.Grid(names, frame.Plot.Left, ChartStyle.Width - ChartStyle.Margin, frame.Height, style);
            height = ChartKeys.ExtentOf(keys).Y + ChartStyle.Margin;
        }
        var strokes = LineStyles.For(CurveTurn.Of(figure.Curves, frame.Area.Y), labelled: false, style);
        return new LineFigureLayout(height, frame, [], keys, strokes);
    }

    static string NameOf(string name, double[] xs, double[] ys, ChartStyle style)
    {
        var drawn = xs.Zip(ys).Any(p => double.IsFinite(p.First) && double.IsFinite(p.Second));
        return TextMeasure.Clean(name) + (drawn ? "" : $" ({style.Words.NoFiniteValues})");
    }

    static Point? End(Curve curve, ChartFrame frame)
    {
        for (var i = curve.X.Length - 1; i >= 0; i--)
        {
            if (double.IsFinite(curve.X[i]) && double.IsFinite(curve.Y[i]))
                return frame.Area.At(curve.X[i], curve.Y[i]);
        }
        return null;
    }
}
