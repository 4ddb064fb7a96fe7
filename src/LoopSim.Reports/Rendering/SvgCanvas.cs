using System.Globalization;
using System.Text;
using LoopSim.Reports.Rendering.Fonts;

namespace LoopSim.Reports.Rendering;

/// <summary>A picture as SVG 1.1: sharp at every size, its texts selectable and read aloud by screen readers.</summary>
internal sealed class SvgCanvas : ICanvas
{
    const string OwnName = "House";

    readonly StringBuilder svg = new();
    readonly FontFamily family;
    readonly int fontsAt;
    readonly Dictionary<bool, HashSet<Rune>> written = new() { [false] = [], [true] = [] };

    /// <param name="width">In logical units, which are CSS pixels.</param>
    /// <param name="height">In logical units, which are CSS pixels.</param>
    /// <param name="title">What a screen reader says first.</param>
    /// <param name="description">What it says next; may be empty.</param>
    /// <param name="background">The colour of the ground.</param>
    /// <param name="family">The fonts of its texts; other ones than LoopSim's own travel inside it.</param>
    public SvgCanvas(double width, double height, string title, string description, Color background, FontFamily family)
    {
        this.family = family;
        var (w, h) = (Number(width), Number(height));
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" ");
        svg.Append(CultureInfo.InvariantCulture, $"viewBox=\"0 0 {w} {h}\" role=\"img\" ");
        var own = family.IsOwn ? OwnName + ", " : "";
        svg.Append(CultureInfo.InvariantCulture, $"font-family=\"{own}DejaVu Sans, Verdana, sans-serif\" stroke-linejoin=\"round\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title>{Escape(title)}</title>\n<desc>{Escape(description)}</desc>\n");
        fontsAt = svg.Length;
        Rectangle(new Box(0, 0, width, height), background);
    }

    /// <summary>The whole document; nothing can be drawn on it afterwards that would show in this text.</summary>
    public string ToSvg() => svg.ToString(0, fontsAt) + Fonts() + svg.ToString(fontsAt, svg.Length - fontsAt) + "</svg>\n";

    public void Polyline(IReadOnlyList<Point> points, Stroke stroke)
    {
        if (points.Count == 0)
            return;
        if (points.All(p => p == points[0]))
        {
            Circle(points[0], stroke.Width / 2, stroke.Color);
            return;
        }
        svg.Append("<polyline points=\"");
        AppendPoints(points);
        svg.Append("\" fill=\"none\"").Append(Paint("stroke", stroke.Color));
        svg.Append(CultureInfo.InvariantCulture, $" stroke-width=\"{Number(stroke.Width)}\"");
        if (stroke.Dash.Count == 0)
            svg.Append(" stroke-linecap=\"round\"");
        else
            svg.Append(CultureInfo.InvariantCulture, $" stroke-dasharray=\"{string.Join(' ', stroke.Dash.Select(Number))}\"");
        if (stroke.DashOffset != 0)
            svg.Append(CultureInfo.InvariantCulture, $" stroke-dashoffset=\"{Number(stroke.DashOffset)}\"");
        svg.Append("/>\n");
    }

    public void Polygon(IReadOnlyList<Point> outline, Color fill)
    {
        svg.Append("<polygon points=\"");
        AppendPoints(outline);
        svg.Append('"').Append(Paint("fill", fill)).Append("/>\n");
    }

    public void Rectangle(Box box, Color fill) => svg.Append(
        CultureInfo.InvariantCulture,
        $"<rect x=\"{Number(box.Left)}\" y=\"{Number(box.Top)}\" "
        + $"width=\"{Number(box.Width)}\" height=\"{Number(box.Height)}\"{Paint("fill", fill)}/>\n");

    public void Circle(Point centre, double radius, Color fill) => svg.Append(
        CultureInfo.InvariantCulture,
        $"<circle cx=\"{Number(centre.X)}\" cy=\"{Number(centre.Y)}\" r=\"{Number(radius)}\"{Paint("fill", fill)}/>\n");

    public void Picture(Logo logo, Box box) => svg.Append(
        CultureInfo.InvariantCulture,
        $"<image x=\"{Number(box.Left)}\" y=\"{Number(box.Top)}\" width=\"{Number(box.Width)}\" height=\"{Number(box.Height)}\" "
        + $"preserveAspectRatio=\"none\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"data:image/png;base64,{Convert.ToBase64String(logo.File.Span)}\"/>\n");

    public void Text(PlacedText text)
    {
        written[text.Style.Bold].UnionWith(TextMeasure.Clean(text.Text).EnumerateRunes());
        var (x, y) = (Number(text.At.X), Number(text.At.Y));
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{y}\" font-size=\"{Number(text.Style.Size)}\"");
        if (text.Style.Bold)
            svg.Append(" font-weight=\"bold\"");
        if (text.Anchor != Anchor.Start)
            svg.Append(text.Anchor == Anchor.Middle ? " text-anchor=\"middle\"" : " text-anchor=\"end\"");
        if (text.Upwards)
            svg.Append(CultureInfo.InvariantCulture, $" transform=\"rotate(-90 {x} {y})\"");
        svg.Append(Paint("fill", text.Style.Color)).Append('>').Append(Escape(text.Text)).Append("</text>\n");
    }

    // Only the characters that are written, so that a picture stays small.
    string Fonts()
    {
        if (!family.IsOwn)
            return "";
        var rules = new StringBuilder("<style>");
        foreach (var (bold, characters) in written.Where(w => w.Value.Count > 0 && (!w.Key || family.HasBold)))
        {
            var font = Convert.ToBase64String(FontReading.ForTravel(family.For(bold).Font, characters).Span);
            rules.Append(CultureInfo.InvariantCulture, $"@font-face{{font-family:{OwnName};font-weight:{(bold ? "bold" : "normal")};");
            rules.Append(CultureInfo.InvariantCulture, $"src:url(data:font/ttf;base64,{font})}}");
        }
        return rules.Append("</style>\n").ToString();
    }

    void AppendPoints(IReadOnlyList<Point> points)
    {
        for (var i = 0; i < points.Count; i++)
            svg.Append(i == 0 ? "" : " ").Append(Number(points[i].X)).Append(',').Append(Number(points[i].Y));
    }

    static string Paint(string property, Color color)
    {
        var paint = $" {property}=\"#{color.Red:x2}{color.Green:x2}{color.Blue:x2}\"";
        return color.Alpha == 255 ? paint : $"{paint} {property}-opacity=\"{Number(color.Alpha / 255.0)}\"";
    }

    static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    static string Escape(string text) => TextMeasure.Clean(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
