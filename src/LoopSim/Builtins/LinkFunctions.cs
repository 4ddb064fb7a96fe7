using LoopSim.Numerics.Intervals;

namespace LoopSim.Builtins;

/// <summary>What links are computed with, where they carry their own equation; rarely written by hand.</summary>
/// <remarks>
/// A variable has a scale g on which effects on it add up: ln((v−low)/(high−v)) between two ends, ln(v−low) above one, ln v without any.
/// An effect is D = 2 tanh((g(v) − g(normal)) / 2), here without logarithms: exactly 0 at normal, and defined at the ends too.
/// </remarks>
internal static class LinkFunctions
{
    // e to this power is 1e100: times whatever a model holds, that is still a number.
    const double MostOnScale = 230;

    public static IReadOnlyList<Builtin> All { get; } =
    [
        new("link effect(x: a, normal: a, low?: a, high?: a) -> 1", "how far x is from its normal as links count it: 0 at normal, never beyond -2 and 2", "link effect(0.8, 0.5, 0, 1) → 1.2", Kernels.Timed((_, x, normal, low, high) => Effect(x, normal, low, high))) { Signs = "+???", Bounds = _ => new(-2, 2) },
        new("linked value(normal: a, effects: 1, low?: a, high?: a) -> a", "the value that effects of links add up to: normal where they are 0, and never beyond low and high", "linked value(0.1, 2, 0, 1) → 0.4509", Kernels.Timed((_, normal, effects, low, high) => Value(normal, effects, low, high))) { Signs = "~~??", Slopes = SlopesOfValue, Bounds = BoundsOfValue },
    ];

    // With its normal and with effects a value rises where its normal is between the ends: as what has a scale has it.
    static IReadOnlyList<Interval> SlopesOfValue(IReadOnlyList<Interval> x) =>
        [IsOnScale(x) ? Interval.Positive : Interval.Whole, IsOnScale(x) ? Interval.Positive : Interval.Whole, .. x.Skip(2).Select(_ => Interval.Whole)];

    static Interval BoundsOfValue(IReadOnlyList<Interval> x) => IsOnScale(x) ? new(x.Count > 2 ? x[2].Low : 0, x.Count > 3 ? x[3].High : double.PositiveInfinity) : Interval.Whole;

    static bool IsOnScale(IReadOnlyList<Interval> x) => x[0].Low >= (x.Count > 2 ? x[2].High : 0) && (x.Count < 4 || x[0].High <= x[3].Low);

    static double Effect(double x, double normal, double low, double high)
    {
        if (!double.IsFinite(low) && !double.IsFinite(high))
            return Ratio(x, normal);
        if (!double.IsFinite(high))
            return Ratio(Math.Max(x, low) - low, normal - low);
        if (!double.IsFinite(low))
            return -Ratio(high - Math.Min(x, high), high - normal);
        // Scaled to 0..1. What stands at the very end of its range in normal times acts as a lever does: in proportion to the range.
        var (share, usual) = ((Math.Clamp(x, low, high) - low) / (high - low), (normal - low) / (high - low));
        return usual is <= 0 or >= 1
            ? share - usual
            : 2 * (share - usual) / ((share * (1 - usual)) + (usual * (1 - share)));
    }

    // 2 tanh(ln(x / normal) / 2); of quantities that change sign at least rising, and as steep at normal.
    static double Ratio(double x, double normal) => x == normal ? 0 : 2 * (x - normal) / (Math.Abs(x) + Math.Abs(normal));

    static double Value(double normal, double effects, double low, double high)
    {
        // Exact, as a loop that amplifies would make a deviation of the last digit grow.
        if (effects == 0)
            return normal;
        var factor = Math.Exp(Math.Clamp(effects, -MostOnScale, MostOnScale));
        if (!double.IsFinite(low) && !double.IsFinite(high))
            return normal * factor;
        if (!double.IsFinite(high))
            return low + ((normal - low) * factor);
        if (!double.IsFinite(low))
            return high - ((high - normal) / factor);
        // low + (high − low) / (1 + (high − normal) / (normal − low) · e^−effects), written from normal on and without e.
        var (below, above, t) = (normal - low, high - normal, Math.Tanh(effects / 2));
        return Math.Clamp(normal + (2 * below * above * t / (below + above + ((below - above) * t))), low, high);
    }
}
