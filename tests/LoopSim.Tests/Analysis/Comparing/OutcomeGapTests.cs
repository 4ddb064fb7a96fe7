using LoopSim.Analysis.Comparing;
using LoopSim.Equations;

namespace LoopSim.Tests.Analysis.Comparing;

public class OutcomeGapTests
{
    static OutcomeGap Gap(double reference, double value, bool? higher, bool isMoment = false, string? whom = null) =>
        new(new(new("o"), default, new NumberLiteral(0, null, default)) { HigherIsBetter = higher, For = whom }, reference, value, null, isMoment);

    [Theory]
    [InlineData(1, 2, true, nameof(Gain.Better))]
    [InlineData(1, 2, false, nameof(Gain.Worse))]
    [InlineData(2, 1, true, nameof(Gain.Worse))]
    [InlineData(2, 1, false, nameof(Gain.Better))]
    [InlineData(-1, 1, true, nameof(Gain.Better))]
    [InlineData(1000, 1000.9, true, nameof(Gain.Same))]
    [InlineData(1000, 1001.1, true, nameof(Gain.Better))]
    [InlineData(0, 0, true, nameof(Gain.Same))]
    [InlineData(double.NaN, 1, true, nameof(Gain.Unsaid))]
    [InlineData(1, double.PositiveInfinity, true, nameof(Gain.Better))]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity, true, nameof(Gain.Same))]
    public void Who_gains_depends_on_what_is_better(double reference, double value, bool higher, string expected) =>
        Assert.Equal(expected, Gap(reference, value, higher).Gain.ToString());

    [Fact]
    public void Without_a_word_on_what_is_better_nobody_gains() => Assert.Equal(Gain.Unsaid, Gap(1, 2, null).Gain);

    [Theory]
    [InlineData(double.NaN, 20, false, nameof(Gain.Better))]
    [InlineData(20, double.NaN, false, nameof(Gain.Worse))]
    [InlineData(20, double.NaN, true, nameof(Gain.Better))]
    [InlineData(double.NaN, double.NaN, false, nameof(Gain.Same))]
    public void What_never_happens_is_later_than_all_that_does(double reference, double value, bool higher, string expected) =>
        Assert.Equal(expected, Gap(reference, value, higher, isMoment: true).Gain.ToString());

    [Fact]
    public void A_difference_is_relative_to_the_size_of_the_reference()
    {
        Assert.Equal(0.5, Gap(-2, -1, true).Relative);
        Assert.Equal(double.NaN, Gap(0, 1, true).Relative);
    }

    [Fact]
    public void Balances_count_by_whom_it_matters_to_whatever_the_case()
    {
        var balances = Balance.Of([Gap(1, 2, true), Gap(1, 2, true, whom: "Sales"), Gap(1, 2, false, whom: "sales"), Gap(1, 1, true, whom: "sales "), Gap(1, 2, null, whom: "sales")]);
        Assert.Equal([new("Sales", 1, 1, 1), new(null, 1, 0, 0)], balances);
    }
}
