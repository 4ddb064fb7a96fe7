using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Rendering.Charts;

/// <summary>Draws a line figure that has been laid out.</summary>
internal static class LineFigurePainter
{
    const double LeaderWidth = 1;

    public static void Paint(LineFigure figure, LineFigureLayout layout, ChartStyle style, ICanvas canvas)
    {
        var plot = layout.Frame.Area;
        FramePainter.PaintGrid(plot, style, canvas);
        foreach (var mark in layout.Frame.Marks)
            canvas.Polyline([new(mark.X, mark.Top), new(mark.X, plot.Box.Bottom)], FramePainter.MarkStroke(style));
        for (var i = 0; i < figure.Curves.Count; i++)
            CurvePath.Paint(figure.Curves[i], plot, layout.Strokes[i], canvas);
        FramePainter.PaintAxes(plot, style, canvas);
        PointMarks.PaintAll(figure.Observations, plot, style, canvas);
        foreach (var label in layout.EndLabels)
            canvas.Polyline(label.Leader, Stroke.Solid(style.LineColor(label.Curve), LeaderWidth));
        PaintKeys(figure, layout, style, canvas);
        foreach (var text in layout.Texts)
            canvas.Text(text);
        if (plot.Y.Ticks.Count == 0)
            FramePainter.PaintNothing(plot.Box, style, canvas);
    }

    static void PaintKeys(LineFigure figure, LineFigureLayout layout, ChartStyle style, ICanvas canvas)
    {
        foreach (var (series, sample, _) in layout.Keys)
        {
            var middle = (sample.Top + sample.Bottom) / 2;
            if (series < figure.Curves.Count)
                canvas.Polyline([new(sample.Left, middle), new(sample.Right, middle)], layout.Strokes[series]);
            else
                PointMarks.Paint(series - figure.Curves.Count, new Point((sample.Left + sample.Right) / 2, middle), style, canvas);
        }
    }
}
