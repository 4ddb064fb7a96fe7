using LoopSim.Models;
using LoopSim.Reports.Rendering;
using LoopSim.Reports.Rendering.Charts;
using LoopSim.Reports.Rendering.Fonts;

namespace LoopSim.Tests.Reports.Rendering;

public class HouseStyleCheckTests
{
    [Fact]
    public void LoopSim_s_own_looks_on_light_and_dark_can_be_read()
    {
        foreach (var ground in new[] { 0xFFFFFF, 0xF4F4F4, 0x000000, 0x101820, 0x2A2E38 })
        {
            var look = ChartStyle.Of(new() { Background = new(ground) });

            Assert.True(Contrast.Of(look.Observed, look.Background) > 7);
            Assert.All(Enumerable.Range(0, look.LineColors), i => Assert.True(Contrast.Of(look.LineColor(i), look.Background) >= (ground == 0xF4F4F4 ? 4.0 : 4.5), $"{i} on {ground:X6}"));
        }
    }

    [Theory]
    [InlineData(0x000000, 0xFFFFFF, 21)]
    [InlineData(0x777777, 0xFFFFFF, 4.48)]
    [InlineData(0xFFA500, 0xFFFFFF, 1.97)]
    public void Contrast_is_that_of_WCAG(int color, int ground, double ratio) =>
        Assert.Equal(ratio, Contrast.Of(Color.FromRgb(color), Color.FromRgb(ground)), 0.01);

    [Fact]
    public void Lines_and_words_that_are_hard_to_see_are_told_with_the_number()
    {
        var found = HouseStyleCheck.Of(new() { Lines = [new(0x0A429F), new(0xFFA500)], Text = new(0x999999) });

        Assert.Equal(["LS807", "LS807"], found.Select(f => f.Code));
        Assert.Contains("Words in this colour are hard to see on their background: the contrast is 2.8, and should be 4.5 or more.", found[0].Message, StringComparison.Ordinal);
        Assert.Contains("the contrast is 1.9, and should be 3 or more", found[1].Message, StringComparison.Ordinal);
        Assert.All(found, f => Assert.False(f.IsError));
    }

    [Fact]
    public void Words_in_the_colour_of_a_pale_line_are_darker_than_the_line()
    {
        var look = ChartStyle.Of(new() { Lines = [new(0xE07000), new(0x0A429F)] });

        Assert.Equal(4.5, Contrast.Of(look.LabelColor(0), look.Background), 0.6);
        Assert.Equal(look.LineColor(1), look.LabelColor(1));
    }

    [Fact]
    public void A_font_or_logo_that_is_none_is_told()
    {
        var file = new StyleFile("x.ttf", new byte[] { 1, 2, 3 });

        var found = HouseStyleCheck.Of(new() { Font = file, Bold = file, Logo = new(file) });

        Assert.Equal(["LS805", "LS805", "LS806"], found.Select(f => f.Code));
    }

    [Fact]
    public void A_logo_that_would_make_every_chart_large_is_told()
    {
        var found = HouseStyleCheck.Of(new() { Logo = new(new("l.png", new byte[2_500_000])) });

        Assert.Contains("it has 2.5 MB", Assert.Single(found).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_wrong_with_no_style_and_a_good_one()
    {
        Assert.Empty(HouseStyleCheck.Of(HouseStyle.Default));
        Assert.Empty(HouseStyleCheck.Of(new() { Font = new("f.ttf", EmbeddedFonts.For(bold: true).File), Lines = [new(0x0A429F)] }));
    }
}
