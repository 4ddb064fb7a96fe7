using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Rendering.Charts.Panels;

/// <summary>Draws a panel figure that has been laid out.</summary>
internal static class PanelPainter
{
    // The others are context: thin, and drawn more coarsely than what the panel is about.
    const double OtherWidth = 1, OtherTolerance = 0.35, OtherShare = 0.32;

    /// <summary>How the curves of the other panels look.</summary>
    public static Stroke OtherStroke(ChartStyle style) => Stroke.Solid(Color.Between(style.Background, style.Frame, OtherShare), OtherWidth);

    public static void Paint(PanelFigure figure, PanelLayout layout, ChartStyle style, ICanvas canvas)
    {
        for (var panel = 0; panel < figure.Panels.Count; panel++)
            PaintPanel(figure, panel, layout, style, canvas);
        layout.Key.Paint(canvas);
        foreach (var text in layout.Texts)
            canvas.Text(text);
    }

    static void PaintPanel(PanelFigure figure, int panel, PanelLayout layout, ChartStyle style, ICanvas canvas)
    {
        var (plot, shown) = (layout.Grid.Panels[panel], figure.Panels[panel]);
        FramePainter.PaintGrid(plot, style, canvas);
        foreach (var mark in shown.Marks.Where(m => m >= plot.X.Low && m <= plot.X.High))
            canvas.Polyline([new(plot.AcrossAt(mark), plot.Box.Top), new(plot.AcrossAt(mark), plot.Box.Bottom)], FramePainter.MarkStroke(style));
        if (PanelLayout.HasOthers(figure))
        {
            foreach (var other in figure.Panels.Where((_, i) => i != panel).SelectMany(p => p.Curves))
                CurvePath.Paint(other, plot, OtherStroke(style), canvas, OtherTolerance);
        }
        for (var i = 0; i < shown.Curves.Count; i++)
            CurvePath.Paint(shown.Curves[i], plot, layout.Strokes[i], canvas);
        FramePainter.PaintAxes(plot, style, canvas);
        PointMarks.PaintAll(figure.Observations, plot, style, canvas);
        if (DataRange.Of(shown.Curves.Select(c => (c.X, c.Y))) is null)
            FramePainter.PaintNothing(plot.Box, style, canvas);
    }
}
