using System.Globalization;
using System.Text;

namespace LoopSim.Reports.Rendering;

/// <summary>How wide texts are, from the fonts that draw them.</summary>
internal static class TextMeasure
{
    /// <summary>The advance width in logical units.</summary>
    public static double Width(string text, TextStyle style) =>
        style.Face.WidthOf(text) * style.Size;

    /// <summary>The text as every canvas can draw it: one line, no control characters, no broken surrogate pairs.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control)
                clean.Append(' ');
            // XML 1.0 §2.2 has no place for U+FFFE and U+FFFF.
            else if ((rune.Value & 0xFFFE) != 0xFFFE && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)
                clean.Append(rune);
        }
        return string.Join(' ', clean.ToString().Normalize().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
