namespace LoopSim.Reports.Rendering.Fonts;

/// <summary>Which glyph draws a character: the cmap table, in its formats 4 (16 bit) and 12 (32 bit).</summary>
internal sealed class CharacterMap(ReadOnlyMemory<byte> cmap)
{
    readonly ReadOnlyMemory<byte> subtable = Best(cmap);

    /// <summary>The glyph's index, or 0, the box for missing characters.</summary>
    public int GlyphOf(int character)
    {
        var data = subtable.Span;
        return FontTables.UInt16(data, 0) == 12 ? InGroups(data, character) : InSegments(data, character);
    }

    // Format 12 knows every character that format 4 knows, so it wins where a font has both.
    static ReadOnlyMemory<byte> Best(ReadOnlyMemory<byte> cmap)
    {
        ReadOnlyMemory<byte> best = default;
        for (var i = 0; i < FontTables.UInt16(cmap.Span, 2); i++)
        {
            var candidate = cmap[(int)FontTables.UInt32(cmap.Span, 4 + 8 * i + 4)..];
            var format = FontTables.UInt16(candidate.Span, 0);
            if (format == 12 || (format == 4 && best.IsEmpty))
                best = candidate;
        }
        return best.IsEmpty ? throw new InvalidDataException("The font has no character map of format 4 or 12.") : best;
    }

    static int InGroups(ReadOnlySpan<byte> data, int character)
    {
        var (low, high) = (0, (int)FontTables.UInt32(data, 12) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var group = data[(16 + 12 * middle)..];
            if (character < FontTables.UInt32(group, 0))
                high = middle - 1;
            else if (character > FontTables.UInt32(group, 4))
                low = middle + 1;
            else
                return (int)(FontTables.UInt32(group, 8) + character - FontTables.UInt32(group, 0));
        }
        return 0;
    }

    // Format 4 lays out four arrays of one entry a segment: last characters, first characters, deltas, range offsets.
    static int InSegments(ReadOnlySpan<byte> data, int character)
    {
        if (character > 0xFFFF)
            return 0;
        var stride = FontTables.UInt16(data, 6);
        var (ends, starts) = (14, 16 + stride);
        var segment = 0;
        while (segment < stride && FontTables.UInt16(data, ends + segment) < character)
            segment += 2;
        if (segment >= stride || FontTables.UInt16(data, starts + segment) > character)
            return 0;
        var delta = FontTables.UInt16(data, starts + stride + segment);
        var rangeAt = starts + 2 * stride + segment;
        var range = FontTables.UInt16(data, rangeAt);
        if (range == 0)
            return (character + delta) & 0xFFFF;
        // A range offset counts from its own place in the file.
        var glyph = FontTables.UInt16(data, rangeAt + range + 2 * (character - FontTables.UInt16(data, starts + segment)));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }
}
