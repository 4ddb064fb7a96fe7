using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace LoopSim.Tests.Reports.Rendering.Png;

/// <summary>Reads back what the encoder wrote, by the standard's own rules: chunks, checksums, the filter of each row.</summary>
internal sealed class PngDecoder
{
    readonly byte[] pixels;

    public PngDecoder(byte[] file)
    {
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], file[..8]);
        var chunks = Chunks(file).ToDictionary(c => c.Type, c => c.Data);
        var header = chunks["IHDR"];
        (Width, Height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)));
        Assert.Equal([8, 2, 0, 0, 0], header[8..]);
        Assert.Empty(chunks["IEND"]);

        pixels = new byte[Width * Height * 3];
        using var zlib = new ZLibStream(new MemoryStream(chunks["IDAT"]), CompressionMode.Decompress);
        for (var y = 0; y < Height; y++)
        {
            var filter = zlib.ReadByte();
            var row = pixels.AsSpan(y * Width * 3, Width * 3);
            zlib.ReadExactly(row);
            Assert.True(filter is 0 or 2, $"Row {y} has filter {filter}.");
            for (var i = 0; filter == 2 && y > 0 && i < row.Length; i++)
                row[i] += pixels[(y - 1) * Width * 3 + i];
        }
        Assert.Equal(-1, zlib.ReadByte());
    }

    public int Width { get; }

    public int Height { get; }

    public (int Red, int Green, int Blue) this[int x, int y] =>
        (pixels[(y * Width + x) * 3], pixels[(y * Width + x) * 3 + 1], pixels[(y * Width + x) * 3 + 2]);

    static IEnumerable<(string Type, byte[] Data)> Chunks(byte[] file)
    {
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            var data = file[(at + 8)..(at + 8 + length)];
            Assert.Equal(Crc(file.AsSpan(at + 4, length + 4)), BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8 + length)));
            yield return (Encoding.ASCII.GetString(file, at + 4, 4), data);
            at += 12 + length;
        }
    }

    // Bit by bit, as the standard defines it.
    static uint Crc(ReadOnlySpan<byte> data)
    {
        var crc = uint.MaxValue;
        foreach (var octet in data)
        {
            crc ^= octet;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
        }
        return ~crc;
    }
}
