using System.Collections.Concurrent;
using System.Text;

namespace LoopSim.Reports.Rendering.Fonts;

/// <summary>A glyph in its place: the font that has it, and where it starts as a share of the em from the text's start.</summary>
internal readonly record struct ShapedGlyph(TrueTypeFont Font, int Glyph, double Offset);

/// <summary>One weight of a family: a font, and another one for what it lacks.</summary>
internal sealed class FontFace(TrueTypeFont font, TrueTypeFont fallback)
{
    readonly ConcurrentDictionary<Rune, (TrueTypeFont Font, int Glyph)> known = [];

    /// <summary>The font that it is named for.</summary>
    public TrueTypeFont Font { get; } = font;

    /// <summary>How tall a capital is, as a share of the em.</summary>
    public double CapitalHeight => Font.CapitalHeight;

    /// <summary>The text's width as a share of the em.</summary>
    public double WidthOf(string text)
    {
        if (Font == fallback)
            return Font.WidthOf(text);
        var shaped = Shape(text);
        return shaped.Count == 0 ? 0 : shaped[^1].Offset + AdvanceOf(shaped[^1].Font, shaped[^1].Glyph);
    }

    /// <summary>The glyphs of a text from left to right.</summary>
    public IReadOnlyList<ShapedGlyph> Shape(string text)
    {
        var shaped = new List<ShapedGlyph>(text.Length);
        var at = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            var (font, glyph) = known.GetOrAdd(rune, Find);
            if (shaped.Count > 0 && shaped[^1] is var last && last.Font == font)
                at += (double)font.KerningBetween(last.Glyph, glyph) / font.UnitsPerEm;
            shaped.Add(new(font, glyph, at));
            at += AdvanceOf(font, glyph);
        }
        return shaped;
    }

    /// <summary>Whether the font itself draws a character.</summary>
    public bool Has(Rune character) => known.GetOrAdd(character, Find).Font == Font;

    (TrueTypeFont Font, int Glyph) Find(Rune character) => Font.DrawableGlyphOf(character) is > 0 and var glyph
        ? (Font, glyph)
        : (fallback, fallback.GlyphOf(character));

    static double AdvanceOf(TrueTypeFont font, int glyph) => (double)font.AdvanceOf(glyph) / font.UnitsPerEm;
}
