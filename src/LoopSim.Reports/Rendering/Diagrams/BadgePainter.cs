using LoopSim.Reports.Figures;
using LoopSim.Reports.Rendering.Diagrams.Layout;

namespace LoopSim.Reports.Rendering.Diagrams;

/// <summary>Draws the ring of a loop's badge, whose arrow turns the way that the loop turns on the picture.</summary>
internal static class BadgePainter
{
    const double Line = 1.6, HeadLength = 7, HeadHalf = 4.2;
    const int Steps = 40;

    // The ring is open on top, where its head is: from here to there, as shares of a whole turn from the top.
    const double Begins = 0.09, Ends = 0.93;

    public static void Paint(DiagramLoop loop, int number, Placement at, DiagramStyle style, ICanvas canvas)
    {
        var centre = new Point(at.BadgeX[number], at.BadgeY[number]);
        var color = style.ColorOf(loop.Polarity);
        PaintLeader(loop, number, at, style, canvas);
        var clockwise = TurnsClockwise(loop, at);
        Point On(double turn) => Around(centre, DiagramStyle.RingRadius - HeadHalf / 2 + 1, clockwise ? turn : -turn);
        List<Point> ring = [.. Enumerable.Range(0, Steps + 1).Select(i => On(Begins + (Ends - Begins) * i / Steps))];
        canvas.Polyline(ring, Stroke.Solid(color, Line));
        var (end, before) = (On(Ends), On(Ends - 0.01));
        var length = Math.Sqrt(Nearness.Square(end, before));
        var (wx, wy) = ((end.X - before.X) / length, (end.Y - before.Y) / length);
        canvas.Polygon(
            [new(end.X + wx * HeadLength, end.Y + wy * HeadLength), new(end.X - wy * HeadHalf, end.Y + wx * HeadHalf), new(end.X + wy * HeadHalf, end.Y - wx * HeadHalf)], color);
    }

    /// <summary>Whether the loop turns clockwise as it is drawn.</summary>
    public static bool TurnsClockwise(DiagramLoop loop, Placement at) => LoopShape.Area(at, loop.Links) >= 0;

    // A badge that found no room inside its loop is tied to it.
    static void PaintLeader(DiagramLoop loop, int number, Placement at, DiagramStyle style, ICanvas canvas)
    {
        if (Leader.Of(at, number) is { } leader)
            canvas.Polyline([leader.From, leader.To], new(style.ColorOf(loop.Polarity), 1.2, [2, 3]));
    }

    static Point Around(Point centre, double radius, double turn)
    {
        var (sin, cos) = Math.SinCos(turn * 2 * Math.PI);
        return new(centre.X + radius * sin, centre.Y - radius * cos);
    }
}
