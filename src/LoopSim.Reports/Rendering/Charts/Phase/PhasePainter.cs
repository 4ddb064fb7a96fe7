using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Rendering.Charts.Phase;

/// <summary>Draws a phase portrait that has been laid out.</summary>
internal static class PhasePainter
{
    public const double MomentRadius = 2.6;

    const double EndRadius = 5;

    // An arrow head in units of its reach, pointing along X.
    static readonly Point[] Head = [new(1, 0), new(-0.8, 0.8), new(-0.4, 0), new(-0.8, -0.8)];

    public static void Paint(PhaseFigure figure, PhaseLayout layout, ChartStyle style, ICanvas canvas)
    {
        var plot = layout.Plot;
        FramePainter.PaintGrid(plot, style, canvas);
        FramePainter.PaintUprightGrid(plot.Box, plot.X, style, canvas);
        FramePainter.PaintAxes(plot, style, canvas);
        for (var i = 0; i < figure.Curves.Count; i++)
            CurvePath.Paint(figure.Curves[i].Way, plot, layout.Strokes[i], canvas);
        foreach (var arrow in layout.Signs.Arrows)
            canvas.Polygon(Array.ConvertAll(Head, p => Turned(p, arrow)), style.LineColor(arrow.Curve));
        foreach (var moment in layout.Signs.Moments)
            canvas.Circle(moment.At, MomentRadius, style.LineColor(moment.Curve));
        PaintEnds(layout.Ways, style, canvas);
        layout.Key.Paint(canvas);
        foreach (var text in layout.Texts)
            canvas.Text(text);
        if (plot.Y.Ticks.Count == 0)
            FramePainter.PaintNothing(plot.Box, style, canvas);
    }

    // Starts lie above ends, since scenarios that begin alike would hide where.
    static void PaintEnds(IReadOnlyList<PhaseWay> ways, ChartStyle style, ICanvas canvas)
    {
        foreach (var (way, i) in ways.Select((w, i) => (w, i)).Where(w => w.w.Points.Count > 0))
            canvas.Circle(way.Points[^1], EndRadius, style.LineColor(i));
        foreach (var (way, i) in ways.Select((w, i) => (w, i)).Where(w => w.w.Points.Count > 0))
            Rings.Paint(way.Points[0], EndRadius, style.LineColor(i), style, canvas);
    }

    static Point Turned(Point point, Arrow arrow)
    {
        var (along, aside) = (point.X * PhaseSigns.ArrowReach, point.Y * PhaseSigns.ArrowReach);
        return new(
            arrow.At.X + along * arrow.Direction.X - aside * arrow.Direction.Y,
            arrow.At.Y + along * arrow.Direction.Y + aside * arrow.Direction.X);
    }
}
