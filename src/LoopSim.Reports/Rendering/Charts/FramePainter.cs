namespace LoopSim.Reports.Rendering.Charts;

/// <summary>Draws what lies around curves: grids, axes, the lines of moments, and a word where there is nothing to draw.</summary>
internal static class FramePainter
{
    const double TickLength = 5, MarkWidth = 1;

    static readonly double[] MarkDash = [4, 3];

    /// <summary>Lines at the ticks of the vertical axis.</summary>
    public static void PaintGrid(PlotArea plot, ChartStyle style, ICanvas canvas)
    {
        foreach (var tick in plot.Y.Ticks)
        {
            // Zero deserves a darker line where there is something below it.
            var isZero = tick.Value == 0 && plot.Y.Low < 0;
            HorizontalLine(plot.Box.Left, plot.Box.Right, plot.HeightAt(tick.Value), isZero ? style.ZeroLine : style.Grid, canvas);
        }
    }

    /// <summary>Lines at the ticks of the horizontal axis.</summary>
    public static void PaintUprightGrid(Box plot, AxisScale x, ChartStyle style, ICanvas canvas)
    {
        foreach (var tick in x.Ticks)
            VerticalLine(plot.Left + x.ShareOf(tick.Value) * plot.Width, plot.Top, plot.Bottom, style.Grid, canvas);
    }

    public static void PaintAxes(PlotArea plot, ChartStyle style, ICanvas canvas)
    {
        var box = plot.Box;
        HorizontalLine(box.Left, box.Right, box.Bottom, style.Frame, canvas);
        VerticalLine(box.Left, box.Top, box.Bottom, style.Frame, canvas);
        foreach (var tick in plot.X.Ticks)
            VerticalLine(plot.AcrossAt(tick.Value), box.Bottom, box.Bottom + TickLength, style.Frame, canvas);
        foreach (var tick in plot.Y.Ticks)
            HorizontalLine(box.Left - TickLength, box.Left, plot.HeightAt(tick.Value), style.Frame, canvas);
    }

    /// <summary>How the line of a moment looks.</summary>
    public static Stroke MarkStroke(ChartStyle style) => new(style.MarkLine, MarkWidth, MarkDash);

    /// <summary>Says in the middle of a plot that there is nothing to draw.</summary>
    public static void PaintNothing(Box plot, ChartStyle style, ICanvas canvas)
    {
        var middle = new Point((plot.Left + plot.Right) / 2, (plot.Top + plot.Bottom) / 2);
        canvas.Text(new PlacedText(style.Words.NoFiniteValues, style.Subtitle, middle, Anchor.Middle));
    }

    // Hairlines are one unit wide and begin at half units, so that they are sharp at every whole scale.
    public static void HorizontalLine(double left, double right, double y, Color color, ICanvas canvas) =>
        canvas.Rectangle(new Box(Snapped(left), Snapped(y), Snapped(right) + 1, Snapped(y) + 1), color);

    public static void VerticalLine(double x, double top, double bottom, Color color, ICanvas canvas) =>
        canvas.Rectangle(new Box(Snapped(x), Snapped(top), Snapped(x) + 1, Snapped(bottom) + 1), color);

    static double Snapped(double value) => Math.Round(value - 0.5, MidpointRounding.AwayFromZero);
}
