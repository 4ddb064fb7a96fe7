namespace LoopSim.Reports.Rendering.Png;

/// <summary>A picture as pixels.</summary>
/// <param name="width">In logical units.</param>
/// <param name="height">In logical units.</param>
/// <param name="scale">Pixels per logical unit; 2 is sharp on a slide.</param>
/// <param name="background">The colour of the ground.</param>
internal sealed class PngCanvas(double width, double height, double scale, Color background) : ICanvas
{
    readonly Bitmap bitmap = new((int)Math.Ceiling(width * scale), (int)Math.Ceiling(height * scale), background);
    readonly PolygonFiller filler = new();

    public byte[] ToPng() => PngEncoder.Encode(bitmap, scale);

    public void Polyline(IReadOnlyList<Point> points, Stroke stroke)
    {
        var line = Distinct(points);
        if (line.Count == 0)
            return;
        if (line.Count == 1)
            StrokeOutline.AddCircle(filler, line[0], stroke.Width * scale / 2);
        else if (stroke.Dash.Count == 0)
            StrokeOutline.Add(filler, line, stroke.Width * scale, roundEnds: true);
        else
        {
            var pattern = stroke.Dash.Select(length => length * scale).ToArray();
            foreach (var piece in Dashes.Cut(line, pattern, stroke.DashOffset * scale))
            {
                if (Distinct(piece, 1) is { Count: > 1 } dash)
                    StrokeOutline.Add(filler, dash, stroke.Width * scale, roundEnds: false);
            }
        }
        filler.Fill(bitmap, stroke.Color);
    }

    public void Polygon(IReadOnlyList<Point> outline, Color fill)
    {
        filler.Add([.. outline.Select(Pixel)]);
        filler.Fill(bitmap, fill);
    }

    public void Rectangle(Box box, Color fill) => Polygon(
        [new(box.Left, box.Top), new(box.Right, box.Top), new(box.Right, box.Bottom), new(box.Left, box.Bottom)], fill);

    public void Circle(Point centre, double radius, Color fill)
    {
        StrokeOutline.AddCircle(filler, Pixel(centre), radius * scale);
        filler.Fill(bitmap, fill);
    }

    public void Text(PlacedText text)
    {
        var width = TextMeasure.Width(text.Text, text.Style);
        var start = text.Anchor switch { Anchor.Start => 0, Anchor.Middle => -width / 2, _ => -width };
        var (originX, originY) = (text.At.X * scale, text.At.Y * scale);
        foreach (var (font, glyph, offset) in text.Style.Face.Shape(text.Text))
        {
            var unit = text.Style.Size * scale / font.UnitsPerEm;
            var along = (start + offset * text.Style.Size) * scale;
            foreach (var contour in font.OutlineOf(glyph))
            {
                // Font units grow upwards, pixels downwards; a text read upwards runs against y and rises against x.
                filler.Add(Array.ConvertAll(contour, p => text.Upwards
                    ? new Point(originX - p.Y * unit, originY - along - p.X * unit)
                    : new Point(originX + along + p.X * unit, originY - p.Y * unit)));
            }
        }
        filler.Fill(bitmap, text.Style.Color);
    }

    public void Picture(Logo logo, Box box)
    {
        var (left, top) = ((int)Math.Round(box.Left * scale), (int)Math.Round(box.Top * scale));
        var (width, height) = (Math.Max(box.Width * scale, 1), Math.Max(box.Height * scale, 1));
        var (across, down) = (logo.Picture.Width / width, logo.Picture.Height / height);
        for (var y = Math.Max(-top, 0); y < Math.Min(Math.Round(height), bitmap.Height - top); y++)
        {
            var row = bitmap.Row(top + y);
            for (var x = Math.Max(-left, 0); x < Math.Min(Math.Round(width), bitmap.Width - left); x++)
                Bitmap.Blend(row, left + x, logo.Picture.MeanOf(new(x * across, y * down, (x + 1) * across, (y + 1) * down)), 1);
        }
    }

    Point Pixel(Point point) => new(point.X * scale, point.Y * scale);

    List<Point> Distinct(IReadOnlyList<Point> points) => Distinct(points, scale);

    // A segment without length has no direction, so a point that repeats the one before is left out.
    static List<Point> Distinct(IReadOnlyList<Point> points, double scale)
    {
        var distinct = new List<Point>(points.Count);
        foreach (var point in points)
        {
            var pixel = new Point(point.X * scale, point.Y * scale);
            if (distinct.Count == 0 || Math.Abs(pixel.X - distinct[^1].X) + Math.Abs(pixel.Y - distinct[^1].Y) > 1e-6)
                distinct.Add(pixel);
        }
        return distinct;
    }
}
