namespace LoopSim.Reports.Rendering.Diagrams.Layout;

/// <summary>How far something reaches from its place to each side, in logical units.</summary>
internal readonly record struct Extent(double Left, double Top, double Right, double Bottom)
{
    public static Extent Around(double width, double height) => new(width / 2, height / 2, width / 2, height / 2);

    public Box At(double x, double y) => new(x - Left, y - Top, x + Right, y + Bottom);
}
