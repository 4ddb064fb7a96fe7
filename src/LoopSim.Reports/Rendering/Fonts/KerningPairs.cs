namespace LoopSim.Reports.Rendering.Fonts;

/// <summary>How much nearer or farther two neighbouring glyphs stand: the kern table's first horizontal list of pairs.</summary>
internal sealed class KerningPairs(ReadOnlyMemory<byte> kern)
{
    const int PairsStart = 18, PairLength = 6;

    // Version 0 with a list of pairs is what all but Apple write; a list that is cut off has as many pairs as there are.
    readonly int count = kern.Length > PairsStart && FontTables.UInt16(kern.Span, 0) == 0 && kern.Span[8] == 0
        ? Math.Min(FontTables.UInt16(kern.Span, 10), (kern.Length - PairsStart) / PairLength)
        : 0;

    /// <summary>The correction in font units, most often 0.</summary>
    public int Between(int left, int right)
    {
        var wanted = ((long)left << 16) | (uint)right;
        var (low, high) = (0, count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var pair = kern.Span[(PairsStart + PairLength * middle)..];
            var found = FontTables.UInt32(pair, 0);
            if (found == wanted)
                return FontTables.Int16(pair, 4);
            if (found < wanted)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return 0;
    }
}
