using LoopSim.Reports.Rendering;

namespace LoopSim.Tests.Reports.Rendering;

public class TextMeasureTests
{
    [Theory]
    [InlineData("Stock", "Stock")]
    [InlineData("  two\r\n\tlines ", "two lines")]
    [InlineData("bell\u0007 and\u0000null", "bell and null")]
    [InlineData("not a character\uFFFE", "not a character")]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("zero\u200Bwidth", "zerowidth")]
    public void A_text_is_made_fit_for_drawing(string text, string clean)
    {
        Assert.Equal(clean, TextMeasure.Clean(text));
    }

    [Fact]
    public void Half_a_pair_of_surrogates_is_replaced() => Assert.Equal("lone \uFFFD", TextMeasure.Clean("lone " + '\uD800'));

    [Fact]
    public void A_text_twice_as_large_is_twice_as_wide()
    {
        var style = new TextStyle(10, default);

        Assert.Equal(2 * TextMeasure.Width("Backlog", style), TextMeasure.Width("Backlog", style with { Size = 20 }), 1e-12);
    }
}
