namespace LoopSim.Reports.Rendering;

/// <summary>A part of a picture: everything is drawn smaller or larger, and moved.</summary>
/// <param name="canvas">The whole picture.</param>
/// <param name="scale">So many of its units are one here.</param>
/// <param name="left">Where the part begins, in its units.</param>
/// <param name="top">Where the part begins, in its units.</param>
internal sealed class ShiftedCanvas(ICanvas canvas, double scale, double left, double top) : ICanvas
{
    public void Polyline(IReadOnlyList<Point> points, Stroke stroke) => canvas.Polyline(
        [.. points.Select(Moved)],
        stroke with { Width = stroke.Width * scale, Dash = [.. stroke.Dash.Select(d => d * scale)], DashOffset = stroke.DashOffset * scale });

    public void Polygon(IReadOnlyList<Point> outline, Color fill) => canvas.Polygon([.. outline.Select(Moved)], fill);

    public void Rectangle(Box box, Color fill) => canvas.Rectangle(Moved(box), fill);

    public void Circle(Point centre, double radius, Color fill) => canvas.Circle(Moved(centre), radius * scale, fill);

    public void Text(PlacedText text) => canvas.Text(text with { At = Moved(text.At), Style = text.Style with { Size = text.Style.Size * scale } });

    public void Picture(Logo logo, Box box) => canvas.Picture(logo, Moved(box));

    Point Moved(Point point) => new(left + point.X * scale, top + point.Y * scale);

    Box Moved(Box box) => new(left + box.Left * scale, top + box.Top * scale, left + box.Right * scale, top + box.Bottom * scale);
}
