using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Rendering.Charts.Areas;

/// <summary>Draws an area figure that has been laid out.</summary>
internal static class AreaPainter
{
    const double Seam = 0.8, TotalWidth = 1.8, LeaderWidth = 1, SpanHeight = 5;

    /// <summary>How the line of the sum looks.</summary>
    public static Stroke TotalStroke(ChartStyle style) => Stroke.Solid(style.Observed, TotalWidth);

    public static void Paint(AreaFigure figure, AreaLayout layout, ChartStyle style, ICanvas canvas)
    {
        for (var i = 0; i < figure.Panels.Count; i++)
        {
            PaintPanel(layout.Stacks[i], layout.Grid.Panels[i], AreaLayout.HasTotal(figure), style, canvas);
            PaintSpans(figure.Panels[i].Spans, layout.Grid.Panels[i], style, canvas);
        }
        foreach (var end in layout.Ends)
            canvas.Polyline(end.Leader, Stroke.Solid(AreaColors.Fill(end.Curve, style), LeaderWidth));
        layout.Key.Paint(canvas);
        foreach (var text in layout.Texts)
            canvas.Text(text);
    }

    static void PaintPanel(AreaStack stack, PlotArea plot, bool total, ChartStyle style, ICanvas canvas)
    {
        FramePainter.PaintGrid(plot, style, canvas);
        foreach (var band in stack.Bands)
            PaintBand(band, stack.X, plot, style, canvas);
        if (plot.Y.Low < 0)
            FramePainter.HorizontalLine(plot.Box.Left, plot.Box.Right, plot.HeightAt(0), style.Frame, canvas);
        if (total)
            CurvePath.Paint(new Curve("", stack.X, stack.Total), plot, TotalStroke(style), canvas);
        FramePainter.PaintAxes(plot, style, canvas);
        if (!Array.Exists(stack.Total, double.IsFinite))
            FramePainter.PaintNothing(plot.Box, style, canvas);
    }

    static void PaintSpans(IReadOnlyList<AreaSpan> spans, PlotArea plot, ChartStyle style, ICanvas canvas)
    {
        foreach (var (from, to, layer) in spans)
        {
            var (left, right) = (Math.Max(plot.AcrossAt(from), plot.Box.Left), Math.Min(plot.AcrossAt(to), plot.Box.Right));
            if (right > left)
                canvas.Rectangle(new Box(left, plot.Box.Top, right, plot.Box.Top + SpanHeight), AreaColors.Fill(layer, style));
        }
    }

    // A thin seam in the colour of the ground keeps neighbours apart that look alike in grey.
    static void PaintBand(Band band, double[] x, PlotArea plot, ChartStyle style, ICanvas canvas)
    {
        var lower = CurvePath.Of(new Curve("", x, band.Lower), plot);
        var upper = CurvePath.Of(new Curve("", x, band.Upper), plot);
        foreach (var (near, far) in lower.Zip(upper))
        {
            canvas.Polygon([.. near, .. far.Reverse()], AreaColors.Fill(band.Layer, style));
            canvas.Polyline(far, Stroke.Solid(style.Background, Seam));
        }
    }
}
