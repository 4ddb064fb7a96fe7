namespace LoopSim.Builtins;

/// <summary>Measures of a whole run, for outcomes and checks: a series in, a number (or another series) out.</summary>
/// <remarks>What is never reached is not a number, and every comparison with it is false.</remarks>
internal static class MeasureFunctions
{
    public static IReadOnlyList<Builtin> All { get; } =
    [
        One("final(x: a) -> a", "the value at the end of the run", "final(time ^ 2) → 16", (_, x) => x[0][^1]),
        One("at(x: a, moment: time) -> a", "the value at a moment, in a straight line between two steps", "at(time ^ 2, 3) → 9", (axis, x) => axis.ValueAt(x[0], x[1][0])),
        One("time of max(x: a) -> time", "when x is highest, the first time", "time of max(4 * time - time ^ 2) → 2", (axis, x) => axis.TimeAt(IndexOf(x[0], Highest(x[0])))),
        One("time of min(x: a) -> time", "when x is lowest, the first time", "time of min(abs(time - 3)) → 3", (axis, x) => axis.TimeAt(IndexOf(x[0], Lowest(x[0])))),
        One("time when(condition: 1) -> time", "the first time at which the condition holds; never: no number, and a comparison with it is false", "time when(time ^ 2 >= 4) → 2", (axis, x) => axis.TimeAt(Array.FindIndex(x[0], Holds))),
        One("always(condition: 1) -> 1", "1 where the condition holds at every step", "always(time >= 0) → 1", (_, x) => Array.TrueForAll(x[0], Holds) ? 1 : 0),
        One("eventually(condition: 1) -> 1", "1 where the condition holds at some step", "eventually(time > 3) → 1", (_, x) => Array.Exists(x[0], Holds) ? 1 : 0),
        new("change(x: a) -> a", "the series of x less its initial value", "final(change(10 + time)) → 4", new Measured((_, x) => [.. x[0].Select(v => v - x[0][0])], GivesSeries: true)),
        new("slope(x: a) -> a/time", "the series of dx/dt", "final(slope(3 * time)) → 3", new Measured(Slope, GivesSeries: true)),
        One("payback(x: a) -> time", "the first time at which the accumulated x turns and stays positive", "payback(time - 1) → 2.25", Payback),
    ];

    /// <summary>True where a condition's value says that it holds: it is a number, and not 0.</summary>
    public static bool Holds(double condition) => condition != 0 && !double.IsNaN(condition);

    /// <summary>The highest value of a series; not a number where one of them is not.</summary>
    public static double Highest(double[] x) => x.Aggregate(Math.Max);

    /// <summary>The lowest value of a series; not a number where one of them is not.</summary>
    public static double Lowest(double[] x) => x.Aggregate(Math.Min);

    /// <summary>The integral over the run, divided by its length.</summary>
    public static double[] MeanOverTime(RunAxis axis, IReadOnlyList<double[]> x) => [axis.Integral(x[0], axis.Last) / (axis.TimeAt(axis.Last) - axis.TimeAt(0))];

    /// <summary>The same number, under every method, as the equation npv(stream, rate) has at the end of the run.</summary>
    public static double[] NetPresentValue(RunAxis axis, IReadOnlyList<double[]> x)
    {
        var (stream, rate) = (x[0], x[1]);
        var (sum, factor) = (x.Count > 2 ? x[2][0] : 0, 1.0);
        for (var i = 0; i <= axis.Last; i++)
        {
            sum += stream[i] * factor * axis.Step;
            factor /= 1 + (rate[i] * axis.Step);
        }

        return [x.Count > 3 ? sum * x[3][^1] : sum];
    }

    static int IndexOf(double[] x, double value) => double.IsNaN(value) ? -1 : Array.IndexOf(x, value);

    // The slope of a step is that from its start to its end; after the last step nothing is known, so the one before it counts.
    static double[] Slope(RunAxis axis, IReadOnlyList<double[]> x)
    {
        var slopes = new double[axis.Last + 1];
        for (var i = 0; i < axis.Last; i++)
            slopes[i] = (x[0][i + 1] - x[0][i]) / axis.Step;
        slopes[^1] = slopes[^2];
        return slopes;
    }

    static double Payback(RunAxis axis, IReadOnlyList<double[]> x)
    {
        var sums = axis.Integrals(x[0]);
        var lastNotPositive = Array.FindLastIndex(sums, s => !(s > 0));
        // A stream that is positive from the first step on has nothing to pay back.
        return lastNotPositive == axis.Last ? double.NaN : lastNotPositive == 0 ? axis.TimeAt(0) : axis.TimeAt(lastNotPositive + 1);
    }

    static Builtin One(string signature, string meaning, string example, Func<RunAxis, IReadOnlyList<double[]>, double> measure) =>
        new(signature, meaning, example, new Measured((axis, x) => [measure(axis, x)]));
}
