using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Rendering.Charts;

/// <summary>Draws a line figure that has been laid out.</summary>
internal static class LineFigurePainter
{
    const double TickLength = 5, LeaderWidth = 1, MarkWidth = 1;

    static readonly double[] MarkDash = [4, 3];

    public static void Paint(LineFigure figure, LineFigureLayout layout, ChartStyle style, ICanvas canvas)
    {
        PaintGrid(layout.Frame, style, canvas);
        foreach (var mark in layout.Frame.Marks)
        {
            var stroke = new Stroke(style.MarkLine, MarkWidth, MarkDash);
            canvas.Polyline([new(mark.X, mark.Top), new(mark.X, layout.Frame.Plot.Bottom)], stroke);
        }
        for (var i = 0; i < figure.Curves.Count; i++)
        {
            foreach (var stretch in CurvePath.Of(figure.Curves[i], layout.Frame))
                canvas.Polyline(stretch, stretch.Count == 1 ? Dot(layout.Strokes[i]) : layout.Strokes[i]);
        }
        PaintAxes(layout.Frame, style, canvas);
        PaintObservations(figure, layout.Frame, style, canvas);
        foreach (var label in layout.EndLabels)
            canvas.Polyline(label.Leader, Stroke.Solid(style.LineColor(label.Curve), LeaderWidth));
        PaintKeys(figure, layout, style, canvas);
        foreach (var text in layout.Texts)
            canvas.Text(text);
        if (layout.Frame.Y.Ticks.Count == 0)
            PaintNote(layout.Frame.Plot, style, canvas);
    }

    static void PaintGrid(ChartFrame frame, ChartStyle style, ICanvas canvas)
    {
        foreach (var tick in frame.Y.Ticks)
        {
            // Zero deserves a darker line where there is something below it.
            var isZero = tick.Value == 0 && frame.Y.Low < 0;
            var y = frame.PointAt(0, tick.Value).Y;
            HorizontalLine(frame.Plot.Left, frame.Plot.Right, y, isZero ? style.ZeroLine : style.Grid, canvas);
        }
    }

    static void PaintAxes(ChartFrame frame, ChartStyle style, ICanvas canvas)
    {
        HorizontalLine(frame.Plot.Left, frame.Plot.Right, frame.Plot.Bottom, style.Frame, canvas);
        VerticalLine(frame.Plot.Left, frame.Plot.Top, frame.Plot.Bottom, style.Frame, canvas);
        foreach (var tick in frame.X.Ticks)
            VerticalLine(frame.PointAt(tick.Value, 0).X, frame.Plot.Bottom, frame.Plot.Bottom + TickLength, style.Frame, canvas);
        foreach (var tick in frame.Y.Ticks)
        {
            var y = frame.PointAt(0, tick.Value).Y;
            HorizontalLine(frame.Plot.Left - TickLength, frame.Plot.Left, y, style.Frame, canvas);
        }
    }

    static void PaintObservations(LineFigure figure, ChartFrame frame, ChartStyle style, ICanvas canvas)
    {
        for (var series = 0; series < figure.Observations.Count; series++)
        {
            var (xs, ys) = (figure.Observations[series].X, figure.Observations[series].Y);
            for (var i = 0; i < xs.Length; i++)
            {
                if (double.IsFinite(xs[i]) && double.IsFinite(ys[i]))
                    PointMarks.Paint(series, frame.PointAt(xs[i], ys[i]), style, canvas);
            }
        }
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

    static void PaintNote(Box plot, ChartStyle style, ICanvas canvas)
    {
        var middle = new Point((plot.Left + plot.Right) / 2, (plot.Top + plot.Bottom) / 2);
        canvas.Text(new PlacedText(style.Words.NoFiniteValues, style.Subtitle, middle, Anchor.Middle));
    }

    static Stroke Dot(Stroke stroke) => Stroke.Solid(stroke.Color, stroke.Width * 2.6);

    // Hairlines are one unit wide and begin at half units, so that they are sharp at every whole scale.
    static void HorizontalLine(double left, double right, double y, Color color, ICanvas canvas) =>
        canvas.Rectangle(new Box(Snapped(left), Snapped(y), Snapped(right) + 1, Snapped(y) + 1), color);

    static void VerticalLine(double x, double top, double bottom, Color color, ICanvas canvas) =>
        canvas.Rectangle(new Box(Snapped(x), Snapped(top), Snapped(x) + 1, Snapped(bottom) + 1), color);

    static double Snapped(double value) => Math.Round(value - 0.5, MidpointRounding.AwayFromZero);
}
