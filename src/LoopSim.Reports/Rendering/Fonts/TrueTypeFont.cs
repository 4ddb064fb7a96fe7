using System.Text;

namespace LoopSim.Reports.Rendering.Fonts;

/// <summary>A TrueType font as far as pictures need it: which glyphs a text takes, where they stand, how they look.</summary>
internal sealed class TrueTypeFont
{
    const double UsualCapitalHeight = 0.73;

    readonly CharacterMap characters;
    readonly KerningPairs kerning;
    readonly GlyphOutlines outlines;
    readonly ReadOnlyMemory<byte> advances;
    readonly int advanceCount;

    /// <exception cref="ArgumentException">A table ends before its contents.</exception>
    /// <exception cref="InvalidDataException">It has no map of characters that we read.</exception>
    public TrueTypeFont(ReadOnlyMemory<byte> file)
    {
        File = file;
        var tables = Tables = new FontTables(file);
        var head = tables["head"].Span;
        UnitsPerEm = FontTables.UInt16(head, 18);
        characters = new CharacterMap(tables["cmap"]);
        kerning = new KerningPairs(tables["kern"]);
        outlines = new GlyphOutlines(tables["loca"], tables["glyf"], longOffsets: FontTables.Int16(head, 50) == 1);
        advances = tables["hmtx"];
        advanceCount = FontTables.UInt16(tables["hhea"].Span, 34);
        // The OS/2 table tells it from its version 2 on.
        var os2 = tables["OS/2"].Span;
        var capital = os2.Length >= 90 && FontTables.UInt16(os2, 0) >= 2 ? FontTables.Int16(os2, 88) : 0;
        CapitalHeight = capital > 0 ? (double)capital / UnitsPerEm : UsualCapitalHeight;
    }

    /// <summary>The whole file.</summary>
    public ReadOnlyMemory<byte> File { get; }

    public FontTables Tables { get; }

    /// <summary>How tall a capital is, as a share of the em.</summary>
    public double CapitalHeight { get; }

    public int UnitsPerEm { get; }

    public int GlyphOf(Rune character) => characters.GlyphOf(character.Value);

    /// <summary>The glyph of a character, or 0 where the font has none or its outline is broken.</summary>
    public int DrawableGlyphOf(Rune character)
    {
        try
        {
            var glyph = GlyphOf(character);
            _ = (AdvanceOf(glyph), OutlineOf(glyph));
            return glyph;
        }
        catch (Exception e) when (e is ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            return 0;
        }
    }

    /// <summary>A glyph's advance width in font units.</summary>
    public int AdvanceOf(int glyph) => FontTables.UInt16(advances.Span, 4 * Math.Min(glyph, advanceCount - 1));

    /// <summary>Where a glyph's outline begins, in font units from its origin.</summary>
    // Glyphs behind the last advance share it, and have bearings only.
    public int LeftBearingOf(int glyph) => glyph < advanceCount
        ? FontTables.Int16(advances.Span, 4 * glyph + 2)
        : FontTables.Int16(advances.Span, 4 * advanceCount + 2 * (glyph - advanceCount));

    /// <summary>How much nearer or farther two neighbouring glyphs stand, in font units.</summary>
    public int KerningBetween(int left, int right) => kerning.Between(left, right);

    /// <summary>A glyph as the file tells it; empty for a space.</summary>
    public ReadOnlyMemory<byte> GlyphData(int glyph) => outlines.DataOf(glyph);

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
}
