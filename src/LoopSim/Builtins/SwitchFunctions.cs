using LoopSim.Numerics.Intervals;

namespace LoopSim.Builtins;

/// <summary>What policies, pulses and comparisons with the time are computed with; rarely written by hand.</summary>
/// <remarks>All of them switch at the start of a step, so that a Runge–Kutta step never straddles a jump.</remarks>
internal static class SwitchFunctions
{
    /// <summary>The window that a pulse and a train of pulses are made of.</summary>
    public static Builtin Window { get; } = new(
        "pulse window(from: time, to: time, interval: time, end: time) -> 1",
        "1 from one time to another, and again after each interval, until an end",
        "pulse window(1, 2, 2, 4) → 0, 1, 0, 1, 0",
        Kernels.Timed(InWindow))
    {
        Switches = [(0, 2), (1, 2), (3, -1)],
        Signs = "-+?+",
        Bounds = _ => Interval.Unit,
    };

    public static IReadOnlyList<Builtin> All { get; } =
    [
        Window,
        Moment("has reached", "-", "1 from the step on that begins at a moment", "has reached(2) → 0, 0, 1, 1, 1", (now, t) => now.HasReached(t)),
        Moment("has passed", "-", "1 after the step that begins at a moment", "has passed(2) → 0, 0, 0, 1, 1", (now, t) => now.HasPassed(t)),
        Moment("is before", "+", "1 until the step that begins at a moment", "is before(2) → 1, 1, 0, 0, 0", (now, t) => now.IsBefore(t)),
        Moment("has not passed", "+", "1 up to the step that begins at a moment, this one included", "has not passed(2) → 1, 1, 1, 0, 0", (now, t) => now.HasNotPassed(t)),
        Moment("is at", "?", "1 in the step that begins at a moment", "is at(2) → 0, 0, 1, 0, 0", (now, t) => now.HasReached(t) && now.HasNotPassed(t)),
        Moment("is not at", "?", "1 in all steps but the one that begins at a moment", "is not at(2) → 1, 1, 0, 1, 1", (now, t) => now.IsBefore(t) || now.HasPassed(t)),
        new("policy weight(from: time, until: time, ramp: time, risen: time, gone: time) -> 1", "how much of a policy is in force: 0 before, 1 while it is on, in a line while it comes and goes", "policy weight(1, 4, 2, 3, 6) → 0, 0, 0.5, 1, 1", Kernels.Timed(PolicyWeight)) { Switches = [(0, -1), (1, -1), (3, -1), (4, -1)], Signs = "-+?00", Bounds = _ => Interval.Unit },
        new("blend(before: a, after: a, weight: 1) -> a", "before at weight 0, after at weight 1, in a line between", "blend(10, 20, 0.5) → 15", Kernels.Of((before, after, weight) => weight == 0 ? before : weight == 1 ? after : before + (weight * (after - before)))) { Signs = "~~~", Slopes = x => [Interval.Of(1) - x[2], x[2], x[1] - x[0]], Bounds = FunctionSlopes.Blend },
    ];

    static Builtin Moment(string name, string sign, string meaning, string example, Func<Clock, double, bool> holds) =>
        new($"{name}(moment: time) -> 1", meaning, example, Kernels.Timed((now, t, _, _, _) => holds(now, t) ? 1 : 0)) { Switches = [(0, -1)], Signs = sign, Bounds = _ => Interval.Unit };

    static double InWindow(Clock now, double from, double to, double interval, double end)
    {
        if (!now.HasReached(from) || now.HasReached(end))
            return 0;
        var passed = interval > 0 ? Math.Floor(((now.StepStart - from) / interval) + 1e-9) * interval : 0;
        return now.HasReached(from + passed) && !now.HasReached(to + passed) ? 1 : 0;
    }

    // At 'until' it turns back from where it is then: a policy that ends while it still rises is gone the sooner.
    static double PolicyWeight(Clock now, double from, double until, double ramp, double _)
    {
        if (!(ramp > 0))
            return now.HasReached(from) && !now.HasReached(until) ? 1 : 0;
        var up = double.IsNegativeInfinity(from) ? 1 : Math.Clamp((Math.Min(now.Time, until) - from) / ramp, 0, 1);
        return Math.Clamp(up - (Math.Max(0, now.Time - until) / ramp), 0, 1);
    }
}
