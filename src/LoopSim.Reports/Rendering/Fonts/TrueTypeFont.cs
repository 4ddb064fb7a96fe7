using System.Text;

namespace LoopSim.Reports.Rendering.Fonts;

/// <summary>A glyph of a text and where it starts, as a share of the em from the text's start.</summary>
internal readonly record struct GlyphPosition(int Glyph, double Offset);

/// <summary>A TrueType font as far as pictures need it: which glyphs a text takes, where they stand, what they look like.</summary>
internal sealed class TrueTypeFont
{
    readonly CharacterMap characters;
    readonly KerningPairs kerning;
    readonly GlyphOutlines outlines;
    readonly ReadOnlyMemory<byte> advances;
    readonly int advanceCount;

    public TrueTypeFont(ReadOnlyMemory<byte> file)
    {
        var tables = new FontTables(file);
        var head = tables["head"].Span;
        UnitsPerEm = FontTables.UInt16(head, 18);
        characters = new CharacterMap(tables["cmap"]);
        kerning = new KerningPairs(tables["kern"]);
        outlines = new GlyphOutlines(tables["loca"], tables["glyf"], longOffsets: FontTables.Int16(head, 50) == 1);
        advances = tables["hmtx"];
        advanceCount = FontTables.UInt16(tables["hhea"].Span, 34);
    }

    public int UnitsPerEm { get; }

    public int GlyphOf(Rune character) => characters.GlyphOf(character.Value);

    /// <summary>A glyph's advance width in font units.</summary>
    public int AdvanceOf(int glyph) => FontTables.UInt16(advances.Span, 4 * Math.Min(glyph, advanceCount - 1));

    /// <summary>A glyph's closed contours as polygons, in font units with y upwards; none for a space.</summary>
    public Point[][] OutlineOf(int glyph) => outlines.Of(glyph);

    /// <summary>The text's width as a share of the em.</summary>
    public double WidthOf(string text)
    {
        var width = 0;
        var last = -1;
        foreach (var rune in text.EnumerateRunes())
        {
            var glyph = GlyphOf(rune);
            width += AdvanceOf(glyph) + (last < 0 ? 0 : kerning.Between(last, glyph));
            last = glyph;
        }
        return (double)width / UnitsPerEm;
    }

    /// <summary>The glyphs of a text from left to right.</summary>
    public List<GlyphPosition> Shape(string text)
    {
        var positions = new List<GlyphPosition>(text.Length);
        var (at, last) = (0, -1);
        foreach (var rune in text.EnumerateRunes())
        {
            var glyph = GlyphOf(rune);
            at += last < 0 ? 0 : kerning.Between(last, glyph);
            positions.Add(new GlyphPosition(glyph, (double)at / UnitsPerEm));
            at += AdvanceOf(glyph);
            last = glyph;
        }
        return positions;
    }
}
