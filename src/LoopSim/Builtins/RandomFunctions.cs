using LoopSim.Numerics.Intervals;
using LoopSim.Numerics.Randomness;

namespace LoopSim.Builtins;

/// <summary>The statistical functions of XMILE §3.5.2: they draw once a step, the same in every scenario (common random numbers).</summary>
internal static class RandomFunctions
{
    public static IReadOnlyList<Builtin> All { get; } =
    [
        Draw("uniform(low: a, high: a) -> a", "a number between low and high, all equally likely", "uniform(2, 5) → 2.498, 4.744, 2.377, 3.045, 2.636", (u, a, b, _, _) => Quantiles.Uniform(u, a, b), "random") with { Signs = "++", Bounds = x => Interval.Hull(x[0], x[1]) },
        Draw("normal(mean: a, sd: a, low?: a, high?: a) -> a", "a normally distributed number, kept between low and high where they are given", "normal(10, 2) → 12.77, 6.421, 10.29, 7.396, 12.84", BoundedNormal) with { Signs = "+?++" },
        Draw("lognormal(mean: a, sd: a) -> a", "a lognormally distributed number with this mean and standard deviation of its own", "lognormal(10, 2) → 13.63, 8.98, 8.548, 7.564, 12.69", (u, a, b, _, _) => Quantiles.LogNormal(u, a, b)) with { Signs = "??", Bounds = _ => Interval.Positive },
        Draw("exponential(mean: a) -> a", "an exponentially distributed number", "exponential(10) → 0.4339, 14.24, 7.925, 0.8419, 2.838", (u, a, _, _, _) => Quantiles.Exponential(u, a), "exprnd") with { Signs = "+", Bounds = x => x[0] * Interval.Positive },
        Draw("poisson(mean: 1) -> 1", "a Poisson distributed count", "poisson(3) → 3, 5, 5, 1, 4", (u, a, _, _, _) => Quantiles.Poisson(u, a)) with { Signs = "+", Bounds = _ => Interval.Positive },
        Draw("triangular(low: a, mode: a, high: a) -> a", "a number between low and high, most likely near mode", "triangular(2, 3, 7) → 3.477, 3.373, 5.02, 4.157, 2.618", (u, a, b, c, _) => Quantiles.Triangular(u, a, b, c)) with { Signs = "+++", Bounds = x => Interval.Hull(x[0], x[2]) },
        Draw("gamma(shape: 1, scale: a) -> a", "a gamma distributed number", "gamma(2, 5) → 4.874, 12.21, 3.153, 1.593, 16.29", (u, a, b, _, _) => Quantiles.Gamma(u, a, b)) with { Signs = "++", Bounds = _ => Interval.Positive },
        Draw("beta(alpha: 1, beta: 1) -> 1", "a beta distributed number between 0 and 1", "beta(2, 3) → 0.6571, 0.1976, 0.7828, 0.2283, 0.6727", (u, a, b, _, _) => Quantiles.Beta(u, a, b)) with { Signs = "+-", Bounds = _ => Interval.Unit },
        Draw("weibull(shape: 1, scale: a) -> a", "a Weibull distributed number", "weibull(2, 10) → 15.98, 6.889, 6.659, 14.21, 8", (u, a, b, _, _) => Quantiles.Weibull(u, a, b)) with { Signs = "?+", Bounds = _ => Interval.Positive },
        Draw("binomial(trials: 1, probability: 1) -> 1", "how many of so many trials succeed", "binomial(10, 30%) → 2, 2, 4, 4, 1", (u, a, b, _, _) => Quantiles.Binomial(u, a, b)) with { Signs = "++", Bounds = _ => Interval.Positive },
    ];

    static Builtin Draw(string signature, string meaning, string example, Func<double, double, double, double, double, double> quantile, params string[] aliases) =>
        new(signature, meaning, example, new Drawn((uniform, a, b, c, d) => quantile(uniform(), a, b, c, d))) { Aliases = aliases };

    // Truncated by drawing from the share of the distribution that lies within the bounds: one uniform number, no rejection.
    static double BoundedNormal(double u, double mean, double sd, double low, double high)
    {
        if (double.IsNaN(low) && double.IsNaN(high))
            return Quantiles.Normal(u, mean, sd);
        return Quantiles.TruncatedNormal(u, mean, sd, double.IsNaN(low) ? double.NegativeInfinity : low, double.IsNaN(high) ? double.PositiveInfinity : high);
    }
}
