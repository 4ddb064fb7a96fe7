using LoopSim.Models;
using LoopSim.Reports.Figures;
using LoopSim.Reports.Rendering.Charts;
using LoopSim.Reports.Rendering.Png;

namespace LoopSim.Reports.Rendering;

/// <summary>Draws figures as pictures. The same figure gives the same picture on every machine and in every culture.</summary>
/// <remarks>Pictures are 900 logical units (CSS pixels) wide and as high as what they show needs: a line chart is
/// 520 high, more where a legend needs rows beneath the plot. Diagrams are as wide and high as they need.
/// Drawing never fails for what the data are: a figure without finite values says so.</remarks>
internal static class FigureRenderer
{
    /// <summary>The figure as an SVG document, with title and description for screen readers.</summary>
    /// <param name="figure">What to draw.</param>
    /// <param name="house">The house style, or null for LoopSim's own look.</param>
    /// <returns>The text of a whole .svg file, to be stored as UTF-8.</returns>
    public static string ToSvg(Figure figure, HouseStyle? house = null)
    {
        var style = ChartStyle.Of(house);
        var drawing = Drawing.Of(figure, style);
        var height = drawing.Height + style.Footer;
        var canvas = new SvgCanvas(drawing.Width, height, figure.Title, FigureDescription.Of(figure, style.Words), style.Background, style.Family);
        drawing.Paint(canvas);
        PaintLogo(height, drawing.Width, style, canvas);
        return canvas.ToSvg();
    }

    /// <summary>The figure as a PNG file, RGB.</summary>
    /// <param name="figure">What to draw.</param>
    /// <param name="house">The house style, or null for LoopSim's own look.</param>
    /// <param name="scale">Pixels per logical unit: 2 (1800 by 1040 pixels) is sharp on a slide.</param>
    /// <returns>The bytes of a whole .png file.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The scale is not between 0.1 and 10.</exception>
    public static byte[] ToPng(Figure figure, HouseStyle? house = null, double scale = 2)
    {
        if (!(scale is >= 0.1 and <= 10))
            throw new ArgumentOutOfRangeException(nameof(scale), scale, "A picture's scale lies between 0.1 and 10.");
        var style = ChartStyle.Of(house);
        var drawing = Drawing.Of(figure, style);
        var height = drawing.Height + style.Footer;
        var canvas = new PngCanvas(drawing.Width, height, scale, style.Background);
        drawing.Paint(canvas);
        PaintLogo(height, drawing.Width, style, canvas);
        return canvas.ToPng();
    }

    static void PaintLogo(double height, double width, ChartStyle style, ICanvas canvas)
    {
        if (style is { Logo: { } logo } && style.LogoBox(height, width) is { } box)
            canvas.Picture(logo, box);
    }
}
