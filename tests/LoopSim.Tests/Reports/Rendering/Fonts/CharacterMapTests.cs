using LoopSim.Reports.Rendering.Fonts;

namespace LoopSim.Tests.Reports.Rendering.Fonts;

public class CharacterMapTests
{
    // One subtable of format 12 with two groups: U+0041–0043 to glyphs 5–7, and U+1F600 to glyph 9.
    static readonly byte[] WithGroups =
    [
        0, 0, 0, 1, 0, 3, 0, 10, 0, 0, 0, 12,
        0, 12, 0, 0, 0, 0, 0, 40, 0, 0, 0, 0, 0, 0, 0, 2,
        0, 0, 0, 0x41, 0, 0, 0, 0x43, 0, 0, 0, 5,
        0, 1, 0xF6, 0, 0, 1, 0xF6, 0, 0, 0, 0, 9,
    ];

    [Theory]
    [InlineData(0x40, 0)]
    [InlineData(0x41, 5)]
    [InlineData(0x43, 7)]
    [InlineData(0x44, 0)]
    [InlineData(0x1F600, 9)]
    [InlineData(0x1F601, 0)]
    public void Groups_of_long_characters_are_found(int character, int glyph)
    {
        Assert.Equal(glyph, new CharacterMap(WithGroups).GlyphOf(character));
    }

    [Fact]
    public void A_font_without_a_usable_map_is_refused()
    {
        Assert.Throws<InvalidDataException>(() => new CharacterMap(new byte[] { 0, 0, 0, 0 }));
    }
}
