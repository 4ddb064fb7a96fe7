using System.Buffers.Binary;
using System.Text;
using LoopSim.Reports.Rendering.Fonts;

namespace LoopSim.Tests.Reports.Rendering.Fonts;

public class FontSubsetTests
{
    const string Written = "AV Täglich é 12,5 Mio. ½ fi→";

    static readonly TrueTypeFont Whole = EmbeddedFonts.For(bold: false);
    static readonly byte[] File = FontSubset.Of(Whole, Written.EnumerateRunes());
    static readonly TrueTypeFont Subset = new(File);

    [Fact]
    public void A_subset_is_a_small_part_of_the_font() => Assert.InRange(File.Length, 2_000, 25_000);

    [Fact]
    public void Its_texts_are_as_wide_with_kerning_and_all() => Assert.Equal(Whole.WidthOf(Written), Subset.WidthOf(Written), 1e-12);

    [Fact]
    public void Its_letters_look_the_same_composites_too()
    {
        foreach (var rune in Written.EnumerateRunes())
        {
            Assert.NotEqual(0, Subset.GlyphOf(rune));
            Assert.Equal(Whole.OutlineOf(Whole.GlyphOf(rune)), Subset.OutlineOf(Subset.GlyphOf(rune)));
        }
    }

    [Fact]
    public void What_was_not_written_is_not_in_it() => Assert.Equal(0, Subset.GlyphOf(new Rune('Z')));

    [Fact]
    public void Its_sums_are_right_so_that_every_program_takes_it()
    {
        Assert.Equal(0xB1B0AFBA, Sum(File));
        var tags = new List<string>();
        for (var i = 0; i < FontTables.UInt16(File, 4); i++)
        {
            var record = File.AsSpan(12 + 16 * i, 16);
            var (sum, at, length) = ((uint)FontTables.UInt32(record, 4), (int)FontTables.UInt32(record, 8), (int)FontTables.UInt32(record, 12));
            tags.Add(Encoding.ASCII.GetString(record[..4]));
            Assert.Equal(0, at % 4);
            var table = new byte[(length + 3) / 4 * 4];
            File.AsSpan(at, length).CopyTo(table);
            if (tags[^1] == "head")
                table.AsSpan(8, 4).Clear();
            Assert.Equal(sum, Sum(table));
        }
        Assert.Equal(tags.Order(StringComparer.Ordinal), tags);
    }

    static uint Sum(byte[] data) => Enumerable.Range(0, data.Length / 4).Aggregate(0u, (sum, i) => sum + BinaryPrimitives.ReadUInt32BigEndian(data.AsSpan(4 * i)));
}
