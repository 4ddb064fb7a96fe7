using System.Text;
using LoopSim.Reports.Rendering.Fonts;

namespace LoopSim.Tests.Reports.Rendering.Fonts;

public class TrueTypeFontTests
{
    static readonly TrueTypeFont Regular = EmbeddedFonts.For(bold: false);

    // From the hmtx table of DejaVu Sans 2.37, read with another program.
    [Theory]
    [InlineData("A", 1401)]
    [InlineData("i", 569)]
    [InlineData("W", 2025)]
    [InlineData("é", 1260)]
    [InlineData("€", 1303)]
    public void Letters_are_as_wide_as_the_font_says(string letter, int advance)
    {
        Assert.Equal(advance / 2048.0, Regular.WidthOf(letter), 1e-12);
    }

    [Fact]
    public void The_bold_face_is_wider() => Assert.Equal(1585 / 2048.0, EmbeddedFonts.For(bold: true).WidthOf("A"), 1e-12);

    [Fact]
    public void A_V_moves_under_an_A() => Assert.True(Regular.WidthOf("AV") < Regular.WidthOf("A") + Regular.WidthOf("V"));

    [Fact]
    public void Every_letter_of_a_text_stands_where_its_width_says()
    {
        var shaped = FontFamily.DejaVu.For(bold: false).Shape("AVé");

        Assert.Equal(Regular.WidthOf("AVé") - Regular.WidthOf("é"), shaped[2].Offset, 1e-12);
    }

    [Theory]
    [InlineData("I", 1)]
    [InlineData("o", 2)]
    [InlineData("B", 3)]
    [InlineData(" ", 0)]
    [InlineData("é", 3)]
    public void Outlines_have_the_right_number_of_contours(string letter, int contours)
    {
        Assert.Equal(contours, Regular.OutlineOf(GlyphOf(letter)).Length);
    }

    [Fact]
    public void A_composite_letter_wears_its_accent_above_its_body()
    {
        var plain = Regular.OutlineOf(GlyphOf("e")).SelectMany(c => c).ToList();
        var accented = Regular.OutlineOf(GlyphOf("é")).SelectMany(c => c).ToList();

        Assert.All(plain, point => Assert.Contains(point, accented));
        Assert.Equal(1120 + 27, plain.Max(p => p.Y), 3.0);
        Assert.True(accented.Max(p => p.Y) > 1500);
    }

    [Fact]
    public void The_outline_of_an_I_is_its_stem()
    {
        var stem = Assert.Single(Regular.OutlineOf(GlyphOf("I")));

        Assert.Equal((201, 403), (stem.Min(p => p.X), stem.Max(p => p.X)));
        Assert.Equal((0, 1493), (stem.Min(p => p.Y), stem.Max(p => p.Y)));
    }

    [Theory]
    [InlineData("漢")]
    [InlineData("😀")]
    [InlineData("\uD800")]
    public void A_missing_character_draws_a_box(string character)
    {
        var glyph = FontFamily.DejaVu.For(bold: false).Shape(character)[0].Glyph;

        Assert.True(Regular.OutlineOf(glyph).Length >= 1);
    }

    [Fact]
    public void Everything_that_charts_write_is_in_both_faces()
    {
        foreach (var rune in "ÄéßŁőΔβЖ°²³⁰⁴⁹⁻±×·−–—…‖→↑≤≥≠≈∞√∑€$£¥₽%‰№".EnumerateRunes())
        {
            Assert.NotEqual(0, Regular.GlyphOf(rune));
            Assert.NotEqual(0, EmbeddedFonts.For(bold: true).GlyphOf(rune));
        }
    }

    static int GlyphOf(string letter) => Regular.GlyphOf(Rune.GetRuneAt(letter, 0));
}
