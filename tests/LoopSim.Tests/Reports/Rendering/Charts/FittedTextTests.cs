using LoopSim.Reports.Rendering;
using LoopSim.Reports.Rendering.Charts;

namespace LoopSim.Tests.Reports.Rendering.Charts;

public class FittedTextTests
{
    static readonly TextStyle Style = new(10, default);

    [Fact]
    public void A_text_that_fits_is_left_alone()
    {
        Assert.Equal("Backlog", FittedText.Start("Backlog", Style, 100));
    }

    [Fact]
    public void A_long_text_ends_with_an_ellipsis_and_fits()
    {
        var fitted = FittedText.Start("Backlog of service jobs", Style, 64);

        Assert.Equal("Backlog of…", fitted);
        Assert.True(TextMeasure.Width(fitted, Style) <= 64);
    }

    [Fact]
    public void A_long_name_keeps_both_its_ends()
    {
        Assert.Equal("Scena…nt 2", FittedText.BothEnds("Scenario of growth, variant 2", Style, 62));
    }

    [Theory]
    [InlineData("service leads per month", "service leads|per month")]
    [InlineData("service_leads_per_month", "service_leads_|per_month")]
    [InlineData("servicexleadsxperxmonth", "servicexleadsx|perxmonth")]
    public void A_text_breaks_at_spaces_and_joints_and_within_a_word_only_if_it_must(string text, string lines)
    {
        Assert.Equal(lines, string.Join('|', FittedText.Lines(text, Style, 76, 2)));
    }

    [Fact]
    public void Pairs_of_surrogates_stay_together()
    {
        for (var width = 0; width < 100; width++)
            Assert.DoesNotContain('\uFFFD', string.Concat(FittedText.BothEnds("😀😀😀😀😀😀😀😀", Style, width).EnumerateRunes()));
    }
}
