using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using LoopSim.Reports.Rendering;
using LoopSim.Reports.Rendering.Png;

namespace LoopSim.Tests.Reports.Rendering.Png;

public class PngReaderTests
{
    static readonly Color Red = new(255, 0, 0), Blue = new(0, 0, 255), Clear = new(0, 0, 0, 0);

    // Two by two pixels, each row behind the number of its filter.
    public static TheoryData<string, byte, byte, byte[], byte[]?, byte[]?> Kinds => new()
    {
        { "RGB", 8, 2, [0, 255, 0, 0, 0, 0, 255, 0, 0, 0, 255, 255, 0, 0], null, null },
        { "RGB, 16 bits", 16, 2, [0, 255, 9, 0, 9, 0, 9, 0, 9, 0, 9, 255, 9, 0, 0, 9, 0, 9, 255, 9, 255, 9, 0, 9, 0, 9], null, null },
        { "RGBA", 8, 6, [0, 255, 0, 0, 255, 0, 0, 255, 255, 0, 0, 0, 255, 255, 255, 0, 0, 255], null, null },
        { "palette of 8 bits", 8, 3, [0, 0, 1, 0, 1, 0], [255, 0, 0, 0, 0, 255], null },
        { "palette of 4 bits", 4, 3, [0, 0x01, 0, 0x10], [255, 0, 0, 0, 0, 255], null },
        { "palette of 2 bits", 2, 3, [0, 0x10, 0, 0x40], [255, 0, 0, 0, 0, 255], null },
        { "palette of 1 bit", 1, 3, [0, 0x40, 0, 0x80], [255, 0, 0, 0, 0, 255], null },
        { "difference to the left", 8, 2, [1, 255, 0, 0, 1, 0, 255, 1, 0, 0, 255, 255, 0, 1], null, null },
        { "difference to above", 8, 2, [0, 255, 0, 0, 0, 0, 255, 2, 1, 0, 255, 255, 0, 1], null, null },
        { "difference to the mean", 8, 2, [0, 255, 0, 0, 0, 0, 255, 3, 129, 0, 255, 255, 0, 1], null, null },
        { "Paeth", 8, 2, [0, 255, 0, 0, 0, 0, 255, 4, 1, 0, 255, 255, 0, 1], null, null },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_pixels_and_filters_is_read(string kind, byte depth, byte type, byte[] rows, byte[]? palette, byte[]? transparency)
    {
        var (picture, fault) = PngReader.Read(File(2, 2, depth, type, rows, palette, transparency));

        Assert.True(fault is null, kind);
        Assert.Equal([Red, Blue, Blue, Red], [picture?[0, 0], picture?[1, 0], picture?[0, 1], picture?[1, 1]]);
    }

    [Theory]
    [InlineData(8, 0, new byte[] { 0, 0, 255 }, null)]
    [InlineData(1, 0, new byte[] { 0, 0x40 }, null)]
    [InlineData(8, 4, new byte[] { 0, 0, 255, 255, 255 }, null)]
    public void Grey_is_read(byte depth, byte type, byte[] rows, byte[]? transparency)
    {
        var picture = PngReader.Read(File(2, 1, depth, type, rows, null, transparency)).Picture;

        Assert.Equal([new Color(0, 0, 0), new Color(255, 255, 255)], [picture?[0, 0], picture?[1, 0]]);
    }

    [Theory]
    [InlineData(8, 0, new byte[] { 0, 0, 255 }, new byte[] { 0, 0 }, null)]
    [InlineData(8, 2, new byte[] { 0, 0, 0, 0, 255, 255, 255 }, new byte[] { 0, 0, 0, 0, 0, 0 }, null)]
    [InlineData(8, 3, new byte[] { 0, 0, 1 }, new byte[] { 0 }, new byte[] { 0, 0, 0, 255, 255, 255 })]
    public void A_colour_may_be_transparent(byte depth, byte type, byte[] rows, byte[] transparency, byte[]? palette)
    {
        var picture = PngReader.Read(File(2, 1, depth, type, rows, palette, transparency)).Picture;

        Assert.Equal([Clear, new Color(255, 255, 255)], [picture?[0, 0], picture?[1, 0]]);
    }

    [Fact]
    public void What_the_encoder_wrote_is_read()
    {
        var canvas = new PngCanvas(20, 10, 1, new(255, 255, 255));
        canvas.Rectangle(new Box(0, 0, 10, 10), Blue);

        var picture = PngReader.Read(canvas.ToPng()).Picture;

        Assert.Equal((20, 10, Blue, new Color(255, 255, 255)), (picture?.Width, picture?.Height, picture?[9, 9], picture?[10, 9]));
    }

    [Fact]
    public void What_cannot_be_read_is_told()
    {
        var good = File(2, 1, 8, 2, [0, 1, 2, 3, 4, 5, 6], null, null);
        Assert.Equal("it is no PNG file", PngReader.Read("<svg/>"u8.ToArray()).Fault);
        Assert.Equal("it is interlaced", PngReader.Read(File(2, 1, 8, 2, [0, 1, 2, 3, 4, 5, 6], null, null, interlaced: true)).Fault);
        Assert.Equal("it has 9000 by 9000 pixels, which is more than a logo needs", PngReader.Read(File(9000, 9000, 8, 2, [0], null, null)).Fault);
        foreach (var broken in new[] { good[..20], File(2, 1, 8, 2, [0, 1], null, null), File(2, 1, 8, 2, [5, 1, 2, 3, 4, 5, 6], null, null), File(2, 1, 3, 2, [0], null, null), File(2, 1, 8, 3, [0, 0, 0], null, null) })
            Assert.Equal("the file is broken", PngReader.Read(broken).Fault);
        for (var length = 8; length < good.Length; length++)
            PngReader.Read(good.AsMemory(0, length));
    }

    [Fact]
    public void A_part_of_a_picture_has_the_mean_of_its_pixels_without_what_is_transparent()
    {
        var picture = new Picture(2, 1) { [0, 0] = Red, [1, 0] = Blue with { Alpha = 0 } };

        Assert.Equal(Red with { Alpha = 128 }, picture.MeanOf(new Box(0, 0, 2, 1)));
        Assert.Equal(Red, picture.MeanOf(new Box(0, 0, 0.25, 1)));
        Assert.Equal(default, picture.MeanOf(new Box(1, 0, 2, 1)));
    }

    static byte[] File(int width, int height, byte depth, byte type, byte[] rows, byte[]? palette, byte[]? transparency, bool interlaced = false)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(rows);
        byte[] file = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", [.. Number(width), .. Number(height), depth, type, 0, 0, interlaced ? (byte)1 : (byte)0])];
        foreach (var (name, data) in new[] { ("PLTE", palette), ("tRNS", transparency), ("IDAT", packed.ToArray()), ("IEND", []) })
            file = [.. file, .. data is null ? [] : Chunk(name, data)];
        return file;
    }

    // Checksums are not looked at: what matters is whether the pixels can be read.
    static byte[] Chunk(string type, byte[] data) => [.. Number(data.Length), .. Encoding.ASCII.GetBytes(type), .. data, 0, 0, 0, 0];

    static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
