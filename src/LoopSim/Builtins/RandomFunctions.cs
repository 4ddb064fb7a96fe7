using LoopSim.Numerics.Randomness;

namespace LoopSim.Builtins;

/// <summary>The statistical functions of XMILE §3.5.2: they draw once a step, the same in every scenario (common random numbers).</summary>
internal static class RandomFunctions
{
    public static IReadOnlyList<Builtin> All { get; } =
    [
        Draw("uniform(low: a, high: a) -> a", "a number between low and high, all equally likely", (u, a, b, _, _) => Quantiles.Uniform(u, a, b), "random"),
        Draw("normal(mean: a, sd: a, low?: a, high?: a) -> a", "a normally distributed number, kept between low and high where they are given", BoundedNormal),
        Draw("lognormal(mean: a, sd: a) -> a", "a lognormally distributed number with this mean and standard deviation of its own", (u, a, b, _, _) => Quantiles.LogNormal(u, a, b)),
        Draw("exponential(mean: a) -> a", "an exponentially distributed number", (u, a, _, _, _) => Quantiles.Exponential(u, a), "exprnd"),
        Draw("poisson(mean: 1) -> 1", "a Poisson distributed count", (u, a, _, _, _) => Quantiles.Poisson(u, a)),
        Draw("triangular(low: a, mode: a, high: a) -> a", "a number between low and high, most likely near mode", (u, a, b, c, _) => Quantiles.Triangular(u, a, b, c)),
        Draw("gamma(shape: 1, scale: a) -> a", "a gamma distributed number", (u, a, b, _, _) => Quantiles.Gamma(u, a, b)),
        Draw("beta(alpha: 1, beta: 1) -> 1", "a beta distributed number between 0 and 1", (u, a, b, _, _) => Quantiles.Beta(u, a, b)),
        Draw("weibull(shape: 1, scale: a) -> a", "a Weibull distributed number", (u, a, b, _, _) => Quantiles.Weibull(u, a, b)),
        Draw("binomial(trials: 1, probability: 1) -> 1", "how many of so many trials succeed", (u, a, b, _, _) => Quantiles.Binomial(u, a, b)),
    ];

    static Builtin Draw(string signature, string meaning, Func<double, double, double, double, double, double> quantile, params string[] aliases) =>
        new(signature, meaning, new Drawn((uniform, a, b, c, d) => quantile(uniform(), a, b, c, d))) { Aliases = aliases };

    // Truncated by drawing from the share of the distribution that lies within the bounds: one uniform number, no rejection.
    static double BoundedNormal(double u, double mean, double sd, double low, double high)
    {
        if (double.IsNaN(low) && double.IsNaN(high))
            return Quantiles.Normal(u, mean, sd);
        return Quantiles.TruncatedNormal(u, mean, sd, double.IsNaN(low) ? double.NegativeInfinity : low, double.IsNaN(high) ? double.PositiveInfinity : high);
    }
}
