namespace LoopSim.Reports.Rendering;

/// <summary>What a picture is drawn on; later shapes cover earlier ones. All lengths are logical units.</summary>
/// <remarks>Coordinates must be finite. Texts are measured by <see cref="TextMeasure"/>, the same for every canvas, so that
/// one layout fits them all.</remarks>
internal interface ICanvas
{
    /// <summary>A line through the points; one point, or points that coincide, make a dot as wide as the stroke.</summary>
    void Polyline(IReadOnlyList<Point> points, Stroke stroke);

    /// <summary>The inside of a closed outline (non-zero winding).</summary>
    void Polygon(IReadOnlyList<Point> outline, Color fill);

    void Rectangle(Box box, Color fill);

    void Circle(Point centre, double radius, Color fill);

    void Text(PlacedText text);

    /// <summary>A picture of its own, stretched to a box.</summary>
    void Picture(Logo logo, Box box);
}
