using System.Globalization;
using LoopSim.Formats.Sketches;
using LoopSim.Models;

namespace LoopSim.Tests.Formats.Sketches;

public class ArrowWordsTests
{
    [Theory]
    [InlineData("+", LinkPolarity.Positive)]
    [InlineData(" S ", LinkPolarity.Positive)]
    [InlineData("Same", LinkPolarity.Positive)]
    [InlineData("positive", LinkPolarity.Positive)]
    [InlineData("+1", LinkPolarity.Positive)]
    [InlineData("gleichsinnig", LinkPolarity.Positive)]
    [InlineData("-", LinkPolarity.Negative)]
    [InlineData("−", LinkPolarity.Negative)]
    [InlineData("–", LinkPolarity.Negative)]
    [InlineData("(-)", LinkPolarity.Negative)]
    [InlineData("O", LinkPolarity.Negative)]
    [InlineData("opposite", LinkPolarity.Negative)]
    [InlineData("-1", LinkPolarity.Negative)]
    [InlineData("±", LinkPolarity.Changing)]
    [InlineData("+/-", LinkPolarity.Changing)]
    public void Signs_come_in_many_words(string text, object sign) => Assert.Equal(sign, ArrowWords.Sign(text));

    [Theory]
    [InlineData("")]
    [InlineData("causes")]
    [InlineData("2")]
    [InlineData("++")]
    public void What_is_no_sign_is_none(string text) => Assert.Null(ArrowWords.Sign(text));

    [Theory]
    [InlineData("2 months", 2d, "months", 1)]
    [InlineData("2,5 Monate", 2.5, "Monate", 1)]
    [InlineData("0.25", 0.25, null, 1)]
    [InlineData("1/2 year", 0.5, "year", 1)]
    [InlineData("6 month, order 3", 6d, "month", 3)]
    [InlineData("smooth3, 4 week", 4d, "week", 1)]
    [InlineData("‖ 3 Wochen", 3d, "Wochen", 1)]
    [InlineData("1", 1d, null, 1)]
    [InlineData("‖", null, null, 1)]
    [InlineData("yes", null, null, 1)]
    [InlineData("ja", null, null, 1)]
    [InlineData("smooth, time to see", null, null, 1)]
    [InlineData("-2 month", null, null, 1)]
    [InlineData("1/0 month", null, null, 1)]
    [InlineData("2-3 months", null, null, 1)]
    [InlineData("2 to 3 months", null, null, 1)]
    public void Delays_are_times_or_marks(string text, double? time, string? unit, int order)
    {
        var delay = ArrowWords.Delay(text);
        Assert.NotNull(delay);
        Assert.Equal((time, unit, order), (delay.Time, delay.Unit, delay.Order));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no")]
    [InlineData("0")]
    [InlineData("FALSE")]
    [InlineData("nein")]
    [InlineData("-")]
    public void Some_words_say_that_there_is_no_delay(string text) => Assert.Null(ArrowWords.Delay(text));

    [Theory]
    [InlineData("+", "+", false, null)]
    [InlineData("− ‖ 2 months", "-", true, null)]
    [InlineData("+, delayed", "+", true, null)]
    [InlineData("s || ", "+", true, null)]
    [InlineData("delay 2 weeks, -", "-", true, null)]
    [InlineData("they tell each other", "", false, "they tell each other")]
    [InlineData("+ they tell each other", "+", false, "they tell each other")]
    [InlineData("self-help", "", false, "self-help")]
    [InlineData("", "", false, null)]
    public void Labels_say_a_sign_a_delay_or_something_else(string label, string sign, bool isDelayed, string? words)
    {
        var read = ArrowWords.Label(label);
        Assert.Equal((sign, isDelayed, words), (SketchSigns.Text(read.Sign), read.Delay is not null, read.Words));
    }

    [Theory]
    [InlineData("weak", 0.5)]
    [InlineData("Strong", 2d)]
    [InlineData("mittel", 1d)]
    [InlineData("1,5", 1.5)]
    [InlineData("much", null)]
    [InlineData("NaN", null)]
    public void Strengths_are_words_or_numbers(string text, double? strength) => Assert.Equal(strength, ArrowWords.Strength(text));

    [Fact]
    public void Numbers_are_read_alike_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal((2.5, 1.5), (ArrowWords.Delay("2.5 month")?.Time, ArrowWords.Strength("1.5")));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
