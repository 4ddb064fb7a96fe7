using LoopSim.Languages;
using LoopSim.Reports.Tables;

namespace LoopSim.Tests.Reports.Tables;

public class ValueTextTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(1234567.8, "1,234,568")]
    [InlineData(103.749, "103.7")]
    [InlineData(0.20727, "0.2073")]
    [InlineData(-0.00001, "-1e-5")]
    [InlineData(1.5e18, "1.5e+18")]
    [InlineData(double.NaN, "–")]
    [InlineData(double.PositiveInfinity, "∞")]
    [InlineData(double.NegativeInfinity, "-∞")]
    [InlineData(12, "12")]
    public void One_number_has_four_digits(double value, string expected) => Assert.Equal(expected, ValueText.Of(value));

    [Fact]
    public void A_share_is_shown_in_per_cent() => Assert.Equal("27.19%", ValueText.Of(0.27186, "%"));

    [Fact]
    public void A_column_has_the_decimals_of_its_largest_number() => Assert.Equal(["561.5", "84.3", "0.0", "–"], ValueText.Column([561.49, 84.31, 0, double.NaN]));

    [Fact]
    public void Whole_numbers_have_none() => Assert.Equal(["12", "9", "–"], ValueText.Column([12, 9, double.NaN]));

    [Fact]
    public void Small_numbers_do_not_vanish_beside_large_ones() => Assert.Equal(["1,405,267", "0.0123"], ValueText.Column([1405267.2, 0.0123]));

    [Theory]
    [InlineData("1,234.5", "1.234,5")]
    [InlineData("-20.5%", "−20,5 %")]
    [InlineData("3e+20", "3·10²⁰")]
    [InlineData("-1.5e-7", "−1,5·10⁻⁷")]
    [InlineData("2e+16%", "2·10¹⁶ %")]
    [InlineData("–", "–")]
    public void A_number_is_written_in_the_signs_of_a_language(string plain, string german) =>
        Assert.Equal(german, ValueText.InSigns(plain, Language.All.Single(l => l.Code == "de").Numbers));
}
