namespace LoopSim.Reports.Rendering;

/// <summary>How well one colour shows on another (WCAG 2.2, contrast ratio): 1 not at all, 21 black on white.</summary>
internal static class Contrast
{
    /// <summary>What lines and other shapes need (WCAG 1.4.11), and what words need (WCAG 1.4.3).</summary>
    public const double LeastForLines = 3, LeastForWords = 4.5;

    public static double Of(Color a, Color b)
    {
        var (first, second) = (Luminance(a), Luminance(b));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    /// <summary>A colour for words that wear the colour of a line: with as much of the text's colour as it takes to read them.</summary>
    public static Color Readable(Color line, Color text, Color ground)
    {
        for (var share = 0.0; share < 1; share += 0.05)
        {
            if (Color.Between(line, text, share) is var mixed && Of(mixed, ground) >= LeastForWords)
                return mixed;
        }
        return text;
    }

    static double Luminance(Color color) => 0.2126 * Linear(color.Red) + 0.7152 * Linear(color.Green) + 0.0722 * Linear(color.Blue);

    // From sRGB to the strength of light.
    static double Linear(byte level)
    {
        var value = level / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
