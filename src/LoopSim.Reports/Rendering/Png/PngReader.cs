using System.Buffers.Binary;
using System.IO.Compression;

namespace LoopSim.Reports.Rendering.Png;

/// <summary>Reads a PNG file (ISO/IEC 15948) of any colour type and depth, not interlaced.</summary>
internal static class PngReader
{
    /// <summary>More pixels than a logo needs.</summary>
    public const int MostPixels = 4_000_000;

    const int Signature = 8, Header = 13, BesideData = 12;

    static ReadOnlySpan<byte> Start => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Whether a file begins as PNG files do.</summary>
    public static bool IsPng(ReadOnlySpan<byte> file) => file.StartsWith(Start);

    /// <summary>The picture, or why there is none, in words that end a sentence.</summary>
    public static (Picture? Picture, string? Fault) Read(ReadOnlyMemory<byte> file)
    {
        if (!IsPng(file.Span))
            return (null, "it is no PNG file");
        var chunks = Chunks(file);
        if (!chunks.TryGetValue("IHDR", out var header) || header.Length != Header || !chunks.TryGetValue("IDAT", out var data))
            return (null, "the file is broken");
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(header.Span), BinaryPrimitives.ReadUInt32BigEndian(header.Span[4..]));
        var rows = PngRows.Of(header.Span[8], header.Span[9], chunks.GetValueOrDefault("PLTE"), chunks.GetValueOrDefault("tRNS"));
        if (width == 0 || height == 0 || rows is null || header.Span[10] != 0 || header.Span[11] != 0 || header.Span[12] > 1)
            return (null, "the file is broken");
        if ((ulong)width * height > MostPixels)
            return (null, $"it has {width} by {height} pixels, which is more than a logo needs");
        if (header.Span[12] == 1)
            return (null, "it is interlaced");
        var picture = new Picture((int)width, (int)height);
        using var zlib = new ZLibStream(new MemoryStream(data.ToArray()), CompressionMode.Decompress);
        try
        {
            return rows.Read(zlib, picture) ? (picture, null) : (null, "the file is broken");
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            return (null, "the file is broken");
        }
    }

    // Of chunks that come several times the data are joined; what is cut off at the end is left out.
    static Dictionary<string, ReadOnlyMemory<byte>> Chunks(ReadOnlyMemory<byte> file)
    {
        var chunks = new Dictionary<string, ReadOnlyMemory<byte>>();
        for (var at = Signature; at + BesideData <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file.Span[at..]);
            if (length > file.Length - at - BesideData)
                break;
            var type = string.Create(4, file.Slice(at + 4, 4), (name, bytes) =>
            {
                for (var i = 0; i < 4; i++)
                    name[i] = (char)bytes.Span[i];
            });
            var data = file.Slice(at + 8, (int)length);
            chunks[type] = chunks.TryGetValue(type, out var before) ? (byte[])[.. before.Span, .. data.Span] : data;
            at += BesideData + (int)length;
        }
        return chunks;
    }
}
