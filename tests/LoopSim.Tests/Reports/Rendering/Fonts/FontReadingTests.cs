using System.Buffers.Binary;
using System.Text;
using LoopSim.Reports.Rendering.Fonts;

namespace LoopSim.Tests.Reports.Rendering.Fonts;

public class FontReadingTests
{
    static readonly byte[] DejaVu = EmbeddedFonts.For(bold: true).File.ToArray();

    [Fact]
    public void A_TrueType_font_is_read() => Assert.Equal((0.73, null), (FontReading.Read(DejaVu).Font?.CapitalHeight, FontReading.Read(DejaVu).Fault));

    [Theory]
    [InlineData("", "it is no font")]
    [InlineData("words", "it is no font")]
    [InlineData("OTTO", "its outlines are of another kind (OpenType with CFF)")]
    [InlineData("ttcf", "it is a collection of fonts")]
    [InlineData("wOFF", "it is a font for web pages (WOFF)")]
    [InlineData("wOF2", "it is a font for web pages (WOFF2)")]
    [InlineData("true", "the file is broken")]
    public void What_is_no_TrueType_font_is_told_apart(string file, string fault)
    {
        Assert.Equal(fault, FontReading.Read(Encoding.Latin1.GetBytes(file)).Fault);
    }

    [Fact]
    public void A_font_that_may_not_be_embedded_is_refused()
    {
        var file = DejaVu.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(TableAt(file, "OS/2") + 8), 2);

        Assert.Equal("its maker does not allow that it travels inside pictures", FontReading.Read(file).Fault);
    }

    [Fact]
    public void A_font_that_may_not_be_cut_travels_whole()
    {
        var file = DejaVu.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(TableAt(file, "OS/2") + 8), 0x100);

        Assert.Equal(file.Length, FontReading.ForTravel(new TrueTypeFont(file), "A".EnumerateRunes()).Length);
        Assert.InRange(FontReading.ForTravel(new TrueTypeFont(DejaVu), "A".EnumerateRunes()).Length, 1_000, 20_000);
    }

    [Fact]
    public void A_font_without_a_table_that_is_needed_says_which()
    {
        var file = DejaVu.ToArray();
        "glyx"u8.CopyTo(file.AsSpan(RecordAt(file, "glyf")));

        Assert.Equal("it has no Latin letters and digits, or they are broken", FontReading.Read(Without(DejaVu, "cmap", DejaVuMapOfNothing())).Fault);
        Assert.Equal("it has no table 'glyf'", FontReading.Read(file).Fault);
    }

    [Fact]
    public void A_file_that_is_cut_off_or_spoiled_is_refused_or_read_but_never_fails()
    {
        var random = new Random(1);
        for (var round = 0; round < 60; round++)
        {
            var file = DejaVu[..random.Next(4, DejaVu.Length)];
            foreach (var _ in Enumerable.Range(0, round % 2 * 40))
                file[random.Next(4, Math.Min(file.Length, 4_000))] = (byte)random.Next(256);
            var (font, fault) = FontReading.Read(file);
            Assert.NotEqual(font is null, fault is null);
            if (font is not null)
                Assert.True(new FontFamily(font, null).For(bold: false).WidthOf("Äé → 12 漢") > 0);
        }
    }

    static byte[] DejaVuMapOfNothing() => [0, 0, 0, 1, 0, 3, 0, 10, 0, 0, 0, 12, 0, 12, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0];

    static byte[] Without(byte[] file, string table, byte[] instead)
    {
        var changed = file.ToArray();
        instead.CopyTo(changed, TableAt(file, table));
        return changed;
    }

    static int TableAt(byte[] file, string tag) => BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(RecordAt(file, tag) + 8));

    static int RecordAt(byte[] file, string tag) => Enumerable.Range(0, BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(4)))
        .Select(i => 12 + 16 * i).First(at => Encoding.ASCII.GetString(file, at, 4) == tag);
}
