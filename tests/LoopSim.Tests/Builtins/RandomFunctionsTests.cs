using LoopSim.Builtins;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Builtins;

/// <summary>Random functions over 20,000 draws: mean and standard deviation of each from its textbook formula.</summary>
public class RandomFunctionsTests
{
    const int Draws = 20_000;

    // Call, mean, standard deviation, lowest and highest value possible.
    public static TheoryData<string, double, double, double, double> Moments => new()
    {
        { "uniform(2, 8)", 5, 6 / Math.Sqrt(12), 2, 8 },
        { "random(0, 1)", 0.5, 1 / Math.Sqrt(12), 0, 1 },
        { "normal(10, 3)", 10, 3, double.NegativeInfinity, double.PositiveInfinity },
        // The half normal distribution: mean sd √(2/π), variance sd² (1 − 2/π).
        { "normal(0, 2, 0)", 2 * Math.Sqrt(2 / Math.PI), 2 * Math.Sqrt(1 - (2 / Math.PI)), 0, double.PositiveInfinity },
        // Between −1 and 1 standard deviations: variance 1 − 2 φ(1) / (2 Φ(1) − 1) = 0.29112.
        { "normal(5, 1, 4, 6)", 5, Math.Sqrt(0.2911251), 4, 6 },
        // Far out in either tail. Beyond 9: mean φ(9) / Q(9) = 9.1085231, variance 1 + 9 mean − mean² = 0.0115148.
        { "normal(0, 1, 9, 20)", 9.1085231, Math.Sqrt(0.0115148), 9, 20 },
        { "normal(0, 1, -20, -9)", -9.1085231, Math.Sqrt(0.0115148), -20, -9 },
        { "normal(10, 2, 28)", 10 + (2 * 9.1085231), 2 * Math.Sqrt(0.0115148), 28, double.PositiveInfinity },
        { "lognormal(100, 50)", 100, 50, 0, double.PositiveInfinity },
        { "exponential(4)", 4, 4, 0, double.PositiveInfinity },
        { "exprnd(4)", 4, 4, 0, double.PositiveInfinity },
        { "poisson(3)", 3, Math.Sqrt(3), 0, double.PositiveInfinity },
        { "poisson(900)", 900, 30, 0, double.PositiveInfinity },
        { "triangular(0, 2, 10)", 4, Math.Sqrt((100 + 4 - 20) / 18.0), 0, 10 },
        { "gamma(2, 3)", 6, Math.Sqrt(18), 0, double.PositiveInfinity },
        { "beta(2, 3)", 0.4, 0.2, 0, 1 },
        // Weibull of shape 2 is Rayleigh: mean scale √π / 2, variance scale² (1 − π/4).
        { "weibull(2, 5)", 5 * Math.Sqrt(Math.PI) / 2, 5 * Math.Sqrt(1 - (Math.PI / 4)), 0, double.PositiveInfinity },
        { "binomial(10, 0.3)", 3, Math.Sqrt(2.1), 0, 10 },
    };

    [Theory]
    [MemberData(nameof(Moments))]
    public void Many_draws_have_the_mean_and_the_spread_of_the_distribution(string call, double mean, double sd, double low, double high)
    {
        var draws = Evaluating.Series(call, Draws - 1, step: "1");
        var found = draws.Average();
        Assert.Equal(mean, found, 5 * sd / Math.Sqrt(Draws));
        Assert.Equal(sd, Math.Sqrt(draws.Average(x => (x - found) * (x - found))), 0.04 * sd);
        Assert.All(draws, x => Assert.InRange(x, low, high));
    }

    [Theory]
    [InlineData("poisson(3)")]
    [InlineData("binomial(10, 0.3)")]
    public void Counts_are_whole_numbers(string call) =>
        Assert.All(Evaluating.Series(call, 500, step: "1"), x => Assert.Equal(Math.Round(x), x));

    [Theory]
    [InlineData("normal(7, 0)", 7)]
    [InlineData("normal(7, 0, 8, 9)", 8)]
    [InlineData("normal(0, 1, 60, 90)", 60)]
    [InlineData("normal(0, 1, -90, -60)", -60)]
    [InlineData("uniform(3, 3)", 3)]
    [InlineData("poisson(0)", 0)]
    [InlineData("triangular(2, 2, 2)", 2)]
    [InlineData("binomial(10, 1)", 10)]
    [InlineData("lognormal(5, 0)", 5)]
    public void Without_spread_a_draw_is_the_mean(string call, double value) =>
        Assert.All(Evaluating.Series(call), x => Assert.Equal(value, x, 1e-12));

    [Theory]
    [InlineData("normal(0, -1)")]
    [InlineData("normal(0, 1, 2, 1)")]
    [InlineData("lognormal(-1, 1)")]
    [InlineData("exponential(-1)")]
    [InlineData("poisson(-1)")]
    [InlineData("triangular(5, 1, 9)")]
    [InlineData("gamma(-1, 1)")]
    [InlineData("beta(0, 1)")]
    [InlineData("weibull(0, 1)")]
    [InlineData("binomial(10, 2)")]
    public void Impossible_parameters_give_no_number(string call) =>
        Assert.All(Running.Run(Evaluating.Model(call)).Runs[0].Series(new("x")), x => Assert.True(double.IsNaN(x)));

    [Fact]
    public void Every_function_of_the_family_has_its_moments_here() =>
        Assert.Empty(Evaluating.Untested(RandomFunctions.All, Moments.Select(v => v.Data.Item1)));
}
