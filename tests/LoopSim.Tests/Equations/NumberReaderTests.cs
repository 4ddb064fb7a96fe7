using LoopSim.Equations;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Equations;

public class NumberReaderTests
{
    [Theory]
    [InlineData("0", 0, null)]
    [InlineData("007", 7, null)]
    [InlineData("3.", 3, null)]
    [InlineData(".25", 0.25, null)]
    [InlineData("1.5e-3", 0.0015, null)]
    [InlineData("1E+3", 1000, null)]
    [InlineData("1_000_000.5", 1000000.5, null)]
    [InlineData("5%", 0.05, null)]
    [InlineData("5 %", 0.05, null)]
    [InlineData("2.5e2 lead", 250, "lead")]
    [InlineData("2 month^2", 2, "month^2")]
    [InlineData("0.5 1/month", 0.5, "1/month")]
    [InlineData("10 day", 0.329, "month")]
    public void A_number_is_read_with_its_unit(string text, double value, string? unit)
    {
        var (tree, faults) = Parsing.Parse(text);
        Assert.Empty(faults);
        var number = Assert.IsType<NumberLiteral>(tree);
        Assert.Equal((value, unit), (Math.Round(number.Value, 12), number.Unit?.ToString()));
        Assert.Equal(text, number.Span.Text);
    }

    [Theory]
    [InlineData("2 and 3", "(2 and 3)")]
    [InlineData("2 mod 3", "(2 mod 3)")]
    [InlineData("2 OR 3", "(2 or 3)")]
    [InlineData("if 2 then 3 else 4", "(if 2 then 3 else 4)")]
    [InlineData("2 month / a", "(2 month / a)")]
    [InlineData("2 order", "2 order")]
    [InlineData("1 lead", "1 lead")]
    public void A_keyword_behind_a_number_is_no_unit(string text, string shape)
    {
        var (tree, faults) = Parsing.Parse(text, "a", "lead");
        Assert.Empty(faults);
        Assert.Equal(shape, Parsing.Shape(tree));
    }

    [Theory]
    [InlineData("2 a", "LS205", 2)]
    [InlineData("2 loud count", "LS205", 2)]
    [InlineData("1.2.3", "LS209", 0)]
    [InlineData("1..2", "LS209", 0)]
    [InlineData("5 + 1e999 lead", "LS209", 4)]
    public void A_variable_behind_a_number_lacks_its_operator(string text, string code, int start)
    {
        var fault = Assert.Single(Parsing.Parse(text, "a", "loud count").Faults);
        Assert.Equal((code, start), (fault.Code, fault.At.Start));
    }
}
