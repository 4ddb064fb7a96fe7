using System.Text;
using LoopSim.Reports.Rendering.Fonts;

namespace LoopSim.Tests.Reports.Rendering.Fonts;

public class FontFaceTests
{
    static readonly TrueTypeFont Regular = EmbeddedFonts.For(bold: false), Bold = EmbeddedFonts.For(bold: true);

    // A font of a few letters only.
    static readonly FontFace Face = new(new TrueTypeFont(FontSubset.Of(Bold, "AV ".EnumerateRunes())), Regular);

    [Fact]
    public void What_a_font_lacks_another_draws()
    {
        Assert.Equal([false, true, false], Face.Shape("AéV").Select(g => g.Font == Regular));
        Assert.True(Face.Has(new Rune('A')));
        Assert.False(Face.Has(new Rune('é')));
    }

    [Fact]
    public void Its_width_is_that_of_all_its_glyphs() =>
        Assert.Equal(Bold.WidthOf("A") + Regular.WidthOf("é") + Bold.WidthOf("V"), Face.WidthOf("AéV"), 1e-12);

    [Fact]
    public void Two_letters_of_one_font_are_kerned()
    {
        Assert.Equal(Bold.WidthOf("AV"), Face.WidthOf("AV"), 1e-12);
        Assert.True(Face.WidthOf("AV") < Face.WidthOf("A") + Face.WidthOf("V"));
    }

    [Fact]
    public void A_family_without_a_bold_font_writes_all_in_one()
    {
        var family = new FontFamily(Bold, null);

        Assert.Equal((false, true), (family.HasBold, family.IsOwn));
        Assert.Same(family.For(bold: false), family.For(bold: true));
        Assert.False(FontFamily.DejaVu.IsOwn);
    }
}
