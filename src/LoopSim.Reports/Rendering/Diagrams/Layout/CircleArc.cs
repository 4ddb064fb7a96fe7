namespace LoopSim.Reports.Rendering.Diagrams.Layout;

/// <summary>An arc of a circle from one place to another.</summary>
/// <remarks>An arc of angle θ has bulge tan(θ/4); as a rational quadratic Bézier curve it needs no sines.</remarks>
internal readonly struct CircleArc
{
    readonly Point from, to, control;
    readonly double weight;

    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="bulge">How far its middle stands off the straight line, as a share of half its length: 1 is a half circle; to the left
    /// of the way for positive ones (on a picture, whose y grows downwards).</param>
    public CircleArc(Point from, Point to, double bulge)
    {
        (this.from, this.to) = (from, to);
        var square = 1 + bulge * bulge;
        weight = (1 - bulge * bulge) / square;
        var lift = bulge / square;
        // The control point times its weight: the middle of the chord, and half the chord turned to the left and lifted.
        control = new(weight * (from.X + to.X) / 2 + (to.Y - from.Y) * lift, weight * (from.Y + to.Y) / 2 - (to.X - from.X) * lift);
    }

    /// <summary>The point at a share of the way.</summary>
    public Point At(double t)
    {
        var u = 1 - t;
        var (a, b, c) = (u * u, 2 * t * u, t * t);
        var all = a + b * weight + c;
        return new((a * from.X + b * control.X + c * to.X) / all, (a * from.Y + b * control.Y + c * to.Y) / all);
    }
}
