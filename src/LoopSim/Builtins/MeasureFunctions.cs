namespace LoopSim.Builtins;

/// <summary>Measures of a whole run, for outcomes and checks: a series in, a number (or another series) out.</summary>
internal static class MeasureFunctions
{
    public static IReadOnlyList<Builtin> All { get; } =
    [
        Measure("final(x: a) -> a", "the value at the end of the run"),
        Measure("at(x: a, moment: time) -> a", "the value at a moment, in a straight line between two steps"),
        Measure("time of max(x: a) -> time", "when x is highest, the first time"),
        Measure("time of min(x: a) -> time", "when x is lowest, the first time"),
        Measure("time when(condition: 1) -> time", "the first time at which the condition holds; never: no number, and a comparison with it is false"),
        Measure("always(condition: 1) -> 1", "1 where the condition holds at every step"),
        Measure("eventually(condition: 1) -> 1", "1 where the condition holds at some step"),
        Measure("mean(x: a, more...: a) -> a", "the mean over time; with several arguments the mean of them at each time"),
        Measure("change(x: a) -> a", "the series of x less its initial value"),
        Measure("slope(x: a) -> a/time", "the series of dx/dt"),
        Measure("payback(x: a) -> time", "the first time at which the accumulated x turns and stays positive"),
    ];

    static Builtin Measure(string signature, string meaning) => new(signature, meaning, new Measured());
}
