using LoopSim.Reports.Rendering.Fonts;

namespace LoopSim.Reports.Rendering;

/// <summary>A colour in sRGB with 255 as full strength; Alpha 255 covers what lies beneath, 0 leaves it.</summary>
internal readonly record struct Color(byte Red, byte Green, byte Blue, byte Alpha = 255)
{
    /// <summary>An opaque colour from its usual six hexadecimal digits, such as 0x1F5FA8.</summary>
    public static Color FromRgb(int rgb) => new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);

    /// <summary>A mixture of two opaque colours, with so much of the second.</summary>
    public static Color Between(Color first, Color second, double share)
    {
        byte Mixed(byte a, byte b) => (byte)Math.Round(a + share * (b - a));
        return new(Mixed(first.Red, second.Red), Mixed(first.Green, second.Green), Mixed(first.Blue, second.Blue));
    }
}

/// <summary>How a line is drawn: round joins always, round ends when solid, flat ends when dashed.</summary>
/// <param name="Color">The colour of the line.</param>
/// <param name="Width">Its full width in logical units.</param>
/// <param name="Dash">Lengths of drawn and left-out pieces in turn, of even count; empty for a solid line.</param>
/// <param name="DashOffset">How far into the dash pattern the line starts, in logical units.</param>
internal sealed record Stroke(Color Color, double Width, IReadOnlyList<double> Dash, double DashOffset = 0)
{
    public static Stroke Solid(Color color, double width) => new(color, width, []);
}

/// <summary>How a text looks.</summary>
/// <param name="Size">The em in logical units.</param>
/// <param name="Color">Its colour.</param>
/// <param name="Bold">Whether it has the weight of titles.</param>
/// <param name="Family">The fonts of a house style, or null for LoopSim's own.</param>
internal readonly record struct TextStyle(double Size, Color Color, bool Bold = false, FontFamily? Family = null)
{
    /// <summary>The font that draws it.</summary>
    public FontFace Face => (Family ?? FontFamily.DejaVu).For(Bold);
}

/// <summary>Which part of a text stands at its given place.</summary>
internal enum Anchor
{
    Start,
    Middle,
    End,
}
