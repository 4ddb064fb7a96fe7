namespace LoopSim.Reports.Rendering.Png;

/// <summary>The rows of a PNG file: undoes their filters, and makes its kinds of pixels into one.</summary>
internal sealed class PngRows
{
    const int Grey = 0, True = 2, Indexed = 3, GreyAlpha = 4, TrueAlpha = 6;

    // Which depths each colour type may have (ISO/IEC 15948, table 11.1), and how many samples a pixel.
    static readonly Dictionary<int, (int Samples, int[] Depths)> Types = new()
    {
        [Grey] = (1, [1, 2, 4, 8, 16]),
        [True] = (3, [8, 16]),
        [Indexed] = (1, [1, 2, 4, 8]),
        [GreyAlpha] = (2, [8, 16]),
        [TrueAlpha] = (4, [8, 16]),
    };

    readonly int depth, type, samples;
    readonly ReadOnlyMemory<byte> palette, transparency;

    PngRows(int depth, int type, int samples, ReadOnlyMemory<byte> palette, ReadOnlyMemory<byte> transparency) =>
        (this.depth, this.type, this.samples, this.palette, this.transparency) = (depth, type, samples, palette, transparency);

    /// <summary>A reader for rows of this depth and colour type; null where the standard has none.</summary>
    public static PngRows? Of(int depth, int type, ReadOnlyMemory<byte> palette, ReadOnlyMemory<byte> transparency) =>
        Types.TryGetValue(type, out var known) && known.Depths.Contains(depth) && (type != Indexed || palette.Length >= 3)
            ? new(depth, type, known.Samples, palette, transparency)
            : null;

    /// <summary>Fills a picture from decompressed data; false where a row has a filter that the standard does not know.</summary>
    /// <exception cref="EndOfStreamException">There are fewer rows than the picture has.</exception>
    public bool Read(Stream data, Picture picture)
    {
        var length = (picture.Width * samples * depth + 7) / 8;
        var apart = Math.Max(samples * depth / 8, 1);
        var (row, above) = (new byte[length], new byte[length]);
        for (var y = 0; y < picture.Height; y++)
        {
            var filter = data.ReadByte();
            data.ReadExactly(row);
            if (filter is < 0 or > 4)
                return false;
            Unfilter(filter, row, above, apart);
            for (var x = 0; x < picture.Width; x++)
                picture[x, y] = ColorAt(row, x);
            (row, above) = (above, row);
        }
        return true;
    }

    // Each byte is told as its difference from its neighbours: none, left, above, their mean, or the nearest of three.
    static void Unfilter(int filter, byte[] row, byte[] above, int apart)
    {
        for (var i = 0; i < row.Length; i++)
        {
            int left = i < apart ? 0 : row[i - apart], up = above[i], corner = i < apart ? 0 : above[i - apart];
            row[i] += (byte)(filter switch
            {
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                4 => Nearest(left, up, corner),
                _ => 0,
            });
        }
    }

    // Paeth: whichever of the three is nearest to left + up - corner, in this order.
    static int Nearest(int left, int up, int corner)
    {
        var (byLeft, byUp, byCorner) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - 2 * corner));
        return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner;
    }

    Color ColorAt(byte[] row, int x)
    {
        var first = x * samples;
        if (type == Indexed)
            return FromPalette(Sample(row, first));
        int Level(int sample) => depth == 16 ? Sample(row, first + sample) >> 8 : Sample(row, first + sample) * 255 / ((1 << depth) - 1);
        var alpha = type switch
        {
            GreyAlpha => Level(1),
            TrueAlpha => Level(3),
            _ => IsTransparent(row, first) ? 0 : 255,
        };
        return type is True or TrueAlpha
            ? new((byte)Level(0), (byte)Level(1), (byte)Level(2), (byte)alpha)
            : new((byte)Level(0), (byte)Level(0), (byte)Level(0), (byte)alpha);
    }

    Color FromPalette(int index)
    {
        var at = Math.Min(3 * index, palette.Length / 3 * 3 - 3);
        var rgb = palette.Span.Slice(at, 3);
        return new(rgb[0], rgb[1], rgb[2], index < transparency.Length ? transparency.Span[index] : (byte)255);
    }

    // Without an alpha channel one colour, told by samples of 16 bits, may be transparent.
    bool IsTransparent(byte[] row, int first)
    {
        if (transparency.Length < 2 * samples)
            return false;
        for (var i = 0; i < samples; i++)
        {
            if (Sample(row, first + i) != ((transparency.Span[2 * i] << 8) | transparency.Span[2 * i + 1]))
                return false;
        }
        return true;
    }

    int Sample(byte[] row, int index) => depth switch
    {
        16 => (row[2 * index] << 8) | row[2 * index + 1],
        8 => row[index],
        _ => (row[index * depth / 8] >> (8 - depth - index * depth % 8)) & ((1 << depth) - 1),
    };
}
