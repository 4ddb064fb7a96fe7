namespace LoopSim.Builtins;

/// <summary>Computes one row of lanes (one lane a run): written once for one run and for a million. Unused rows are empty.</summary>
internal delegate void Kernel(
    in Clock now,
    ReadOnlySpan<double> a,
    ReadOnlySpan<double> b,
    ReadOnlySpan<double> c,
    ReadOnlySpan<double> d,
    Span<double> result);

/// <summary>What time it is in a run. What switches at a time switches at the start of a step, never inside one.</summary>
/// <param name="Time">The time of this evaluation; inside a Runge–Kutta step it runs ahead of the step's start.</param>
/// <param name="StepStart">The time at which the current step began.</param>
/// <param name="Dt">DT, the step as the model gives it.</param>
internal readonly record struct Clock(double Time, double StepStart, double Dt)
{
    /// <summary>True from the step that begins at this time on; a billionth of a step is forgiven, as times are products.</summary>
    public bool HasReached(double time) => StepStart >= time - Forgiven(time);

    /// <summary>True inside a variable step, which lands on every known time: what passes it there has passed it by as little as one likes.</summary>
    public bool Lands { get; init; }

    /// <summary>True after the step that begins at this time; inside a variable step, which has no length of its own, from this time on.</summary>
    public bool HasPassed(double time) => Lands ? HasReached(time) : StepStart > time + Forgiven(time);

    /// <summary>True before the step that begins at this time; as all comparisons false where the time is not a number.</summary>
    public bool IsBefore(double time) => !double.IsNaN(time) && !HasReached(time);

    /// <summary>True up to the step that begins at this time, this one included.</summary>
    public bool HasNotPassed(double time) => !double.IsNaN(time) && !HasPassed(time);

    /// <summary>How far from a time counts as that time.</summary>
    public static double Forgiven(double time, double dt) => double.IsInfinity(time) ? 0 : 1e-9 * Math.Max(dt, Math.Abs(time) * 1e-6);

    double Forgiven(double time) => Forgiven(time, Dt);
}
