using System.Buffers.Binary;
using System.IO.Compression;

namespace LoopSim.Reports.Rendering.Png;

/// <summary>Writes pixels as a PNG file (ISO/IEC 15948): 8 bits a channel, RGB, not interlaced.</summary>
internal static class PngEncoder
{
    const byte TrueColor = 2, FilterUp = 2, UnitIsMetre = 1;

    // CSS defines its pixel, our logical unit, as 1/96 of an inch of 25.4 mm.
    const double UnitsPerMetre = 96 / 0.0254;

    static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(CrcOfByte)];

    /// <param name="bitmap">The pixels.</param>
    /// <param name="scale">Pixels per logical unit, so that documents show the picture at its intended size.</param>
    public static byte[] Encode(Bitmap bitmap, double scale)
    {
        var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);

        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, bitmap.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), bitmap.Height);
        (header[8], header[9]) = (8, TrueColor);
        WriteChunk(file, "IHDR"u8, header);

        var density = new byte[9];
        var pixelsPerMetre = (int)Math.Round(scale * UnitsPerMetre);
        BinaryPrimitives.WriteInt32BigEndian(density, pixelsPerMetre);
        BinaryPrimitives.WriteInt32BigEndian(density.AsSpan(4), pixelsPerMetre);
        density[8] = UnitIsMetre;
        WriteChunk(file, "pHYs"u8, density);

        WriteChunk(file, "IDAT"u8, Compress(bitmap));
        WriteChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    // Each row is stored as its difference from the row above, which in a chart is nearly always nothing.
    static byte[] Compress(Bitmap bitmap)
    {
        var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Fastest))
        {
            var line = new byte[1 + bitmap.Width * Bitmap.Channels];
            line[0] = FilterUp;
            Span<byte> above = new byte[line.Length - 1];
            for (var y = 0; y < bitmap.Height; y++)
            {
                var row = bitmap.Row(y);
                if (row.SequenceEqual(above))
                    line.AsSpan(1).Clear();
                else
                {
                    for (var i = 0; i < row.Length; i++)
                        line[i + 1] = (byte)(row[i] - above[i]);
                }
                zlib.Write(line);
                above = row;
            }
        }
        return compressed.ToArray();
    }

    static void WriteChunk(MemoryStream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(type);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc(Crc(uint.MaxValue, type), data));
        file.Write(number);
    }

    static uint Crc(uint crc, ReadOnlySpan<byte> data)
    {
        foreach (var octet in data)
            crc = CrcTable[(byte)(crc ^ octet)] ^ (crc >> 8);
        return crc;
    }

    static uint CrcOfByte(int octet)
    {
        var crc = (uint)octet;
        for (var bit = 0; bit < 8; bit++)
            crc = (crc & 1) == 0 ? crc >> 1 : 0xEDB88320 ^ (crc >> 1);
        return crc;
    }
}
