using System.Xml.Linq;
using LoopSim.Reports.Rendering;
using LoopSim.Reports.Rendering.Fonts;

namespace LoopSim.Tests.Reports.Rendering;

public class SvgCanvasTests
{
    static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    static readonly Color White = new(255, 255, 255);

    [Fact]
    public void Names_of_any_characters_make_well_formed_XML()
    {
        var canvas = new SvgCanvas(10, 10, "a<b>&\"c\"'d'\u0000\u0007\uFFFE", "\uD800 ]]> \u2028", White, FontFamily.DejaVu);
        canvas.Text(new PlacedText("x < y & z\t\u001B\uDC00", new TextStyle(12, default), default));

        var root = XDocument.Parse(canvas.ToSvg()).Root;

        Assert.Equal("a<b>&\"c\"'d'", root?.Element(Svg + "title")?.Value);
        Assert.Equal("x < y & z \uFFFD", root?.Element(Svg + "text")?.Value);
        Assert.Equal("img", root?.Attribute("role")?.Value);
    }

    [Fact]
    public void Numbers_have_two_decimals_and_a_point()
    {
        var canvas = new SvgCanvas(10, 10, "", "", White, FontFamily.DejaVu);
        canvas.Polyline([new(1.004, 2), new(-3.14159, 1000.5)], new Stroke(new Color(255, 0, 16), 1.25, [2, 3.5], 4));

        Assert.Contains(
            "<polyline points=\"1,2 -3.14,1000.5\" fill=\"none\" stroke=\"#ff0010\" stroke-width=\"1.25\" "
            + "stroke-dasharray=\"2 3.5\" stroke-dashoffset=\"4\"/>",
            canvas.ToSvg(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_upwards_turns_about_its_place()
    {
        var canvas = new SvgCanvas(10, 10, "", "", White, FontFamily.DejaVu);
        canvas.Text(new PlacedText("y", new TextStyle(12, default, Bold: true), new Point(3, 4), Anchor.Middle, Upwards: true));

        Assert.Contains(
            "<text x=\"3\" y=\"4\" font-size=\"12\" font-weight=\"bold\" text-anchor=\"middle\" transform=\"rotate(-90 3 4)\"",
            canvas.ToSvg(), StringComparison.Ordinal);
    }
}
