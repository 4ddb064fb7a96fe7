using LoopSim.Reports.Figures;
using LoopSim.Reports.Rendering.Charts;

namespace LoopSim.Tests.Reports.Rendering.Charts;

public class RoundStepTests
{
    [Theory]
    [InlineData(0, 10, 6, 2)]
    [InlineData(0, 11800, 6, 2000)]
    [InlineData(0, 1, 4, 0.25)]
    [InlineData(0, 3, 6, 0.5)]
    [InlineData(-45000, 20000, 6, 20000)]
    [InlineData(99, 101, 6, 0.5)]
    [InlineData(0, 9.99, 1, 10)]
    [InlineData(0, 6e-11, 6, 1e-11)]
    [InlineData(0, 1e300, 4, 2.5e299)]
    [InlineData(-1.7e308, 1.7e308, 4, 1e308)]
    public void A_step_is_the_smallest_round_one_that_makes_few_enough_pieces(double low, double high, int pieces, double step)
    {
        Assert.Equal(step, RoundStep.For(low, high, pieces, AxisSteps.Decimal).Length, step * 1e-12);
    }

    [Theory]
    [InlineData(36, 10, 6)]
    [InlineData(60, 10, 6)]
    [InlineData(60, 5, 12)]
    [InlineData(120, 10, 12)]
    [InlineData(240, 10, 24)]
    [InlineData(2, 10, 0.2)]
    [InlineData(50_000, 10, 5000)]
    public void Months_are_counted_in_quarters_and_years(double months, int pieces, double step)
    {
        Assert.Equal(step, RoundStep.For(0, months, pieces, AxisSteps.Months).Length, 1e-12);
    }

    [Fact]
    public void Multiples_are_the_nearest_doubles_to_their_decimals()
    {
        var multiples = RoundStep.For(0, 0.7, 7, AxisSteps.Decimal).MultiplesWithin(0, 0.7);

        Assert.Equal([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7], multiples);
    }

    [Fact]
    public void Even_the_smallest_range_has_a_step()
    {
        Assert.True(RoundStep.For(0, double.Epsilon, 6, AxisSteps.Decimal).Length > 0);
    }
}
