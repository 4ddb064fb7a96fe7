using System.Buffers.Binary;
using System.Text;

namespace LoopSim.Reports.Rendering.Fonts;

/// <summary>Makes a font of the few characters that a picture writes, to travel inside it.</summary>
/// <remarks>Glyphs are numbered anew. Kerning is kept as the kern table that texts are measured by; all else that would let a
/// viewer set a text otherwise than it was measured (GPOS, GSUB) is left out.</remarks>
internal static class FontSubset
{
    static readonly string[] Kept = ["OS/2", "name", "cvt ", "fpgm", "prep", "gasp"];

    /// <summary>A whole font file; characters that the font lacks are left out.</summary>
    public static byte[] Of(TrueTypeFont font, IEnumerable<Rune> characters)
    {
        var map = characters.Distinct().Select(c => (Character: c, Glyph: font.DrawableGlyphOf(c))).Where(m => m.Glyph > 0).OrderBy(m => m.Character.Value).ToList();
        var glyphs = Closure(font, map.Select(m => m.Glyph));
        var numbers = glyphs.Select((glyph, number) => (glyph, number)).ToDictionary(g => g.glyph, g => g.number);
        var (glyf, loca) = Outlines(font, glyphs, numbers);
        var tables = Kept.Where(tag => !font.Tables[tag].IsEmpty).ToDictionary(tag => tag, tag => font.Tables[tag].ToArray());
        tables["glyf"] = glyf;
        tables["loca"] = loca;
        tables["cmap"] = CharacterTable([.. map.Select(m => (m.Character.Value, numbers[m.Glyph]))]);
        tables["hmtx"] = [.. glyphs.SelectMany(g => Words(font.AdvanceOf(g), font.LeftBearingOf(g)))];
        tables["kern"] = Kerning(font, glyphs);
        tables["head"] = Changed(font, "head", (50, 1));
        tables["hhea"] = Changed(font, "hhea", (34, glyphs.Count));
        tables["maxp"] = Changed(font, "maxp", (4, glyphs.Count));
        tables["post"] = [.. Words(3, 0), .. font.Tables["post"].Span[4..32]];
        return FontFile.Of(tables);
    }

    // The missing glyph, those asked for, and those that composites are made of.
    static List<int> Closure(TrueTypeFont font, IEnumerable<int> wanted)
    {
        var glyphs = new List<int> { 0 };
        var queue = new Queue<int>(wanted);
        while (queue.TryDequeue(out var glyph))
        {
            if (glyphs.Contains(glyph))
                continue;
            glyphs.Add(glyph);
            foreach (var at in GlyphOutlines.PartsOf(font.GlyphData(glyph).Span))
                queue.Enqueue(FontTables.UInt16(font.GlyphData(glyph).Span, at));
        }
        return glyphs;
    }

    static (byte[] Glyf, byte[] Loca) Outlines(TrueTypeFont font, List<int> glyphs, Dictionary<int, int> numbers)
    {
        var (glyf, loca) = (new List<byte>(), new List<byte>());
        foreach (var glyph in glyphs)
        {
            loca.AddRange(Long(glyf.Count));
            var data = font.GlyphData(glyph).ToArray();
            foreach (var at in GlyphOutlines.PartsOf(data))
                BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(at), (ushort)numbers[FontTables.UInt16(data, at)]);
            glyf.AddRange(data);
            glyf.AddRange(new byte[FontFile.Padding(data.Length)]);
        }
        loca.AddRange(Long(glyf.Count));
        return ([.. glyf], [.. loca]);
    }

    // Format 12: one group a character, in the order of characters.
    static byte[] CharacterTable(IReadOnlyList<(int Character, int Glyph)> map) =>
    [
        .. Words(0, 1, 3, 10), .. Long(12),
        .. Words(12, 0), .. Long(16 + 12 * map.Count), .. Long(0), .. Long(map.Count),
        .. map.SelectMany(m => Long(m.Character).Concat(Long(m.Character)).Concat(Long(m.Glyph))),
    ];

    static byte[] Kerning(TrueTypeFont font, List<int> glyphs)
    {
        var pairs = from left in Enumerable.Range(0, glyphs.Count)
                    from right in Enumerable.Range(0, glyphs.Count)
                    let kerning = font.KerningBetween(glyphs[left], glyphs[right])
                    where kerning != 0
                    select (IReadOnlyList<byte>)Words(left, right, kerning);
        var list = pairs.ToList();
        var power = (int)Math.Log2(Math.Max(list.Count, 1));
        return
        [
            .. Words(0, 1),
            .. Words(0, 14 + 6 * list.Count, 1),
            .. Words(list.Count, 6 << power, power, 6 * list.Count - (6 << power)),
            .. list.SelectMany(p => p),
        ];
    }

    static byte[] Changed(TrueTypeFont font, string table, (int At, int Value) change)
    {
        var data = font.Tables[table].ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(change.At), (ushort)change.Value);
        return data;
    }

    static byte[] Words(params ReadOnlySpan<int> values)
    {
        var data = new byte[2 * values.Length];
        for (var i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(2 * i), (ushort)values[i]);
        return data;
    }

    static byte[] Long(int value)
    {
        var data = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(data, value);
        return data;
    }
}
