using LoopSim.Equations;

namespace LoopSim.Builtins;

/// <summary>The test input functions of XMILE §3.5.4: signals that disturb a model from outside.</summary>
/// <remarks>All of them switch at the start of a step, so that a Runge–Kutta step never straddles a jump.</remarks>
internal static class TestInputFunctions
{
    static readonly Builtin Window = new(
        "pulse window(from: time, to: time, interval: time, end: time) -> 1",
        "1 from one time to another, and again after each interval, until an end",
        Kernels.Timed(InWindow))
    {
        Switches = [(0, 2), (1, 2), (3, -1)],
    };

    public static IReadOnlyList<Builtin> All { get; } =
    [
        new("step(height: a, start: time) -> a", "0 until start, height from then on", Kernels.Timed((now, height, start, _, _) => now.HasReached(start) ? height : 0)) { Switches = [(1, -1)] },
        new("ramp(slope: a/time, start: time, end?: time) -> a", "0 until start, then a line of this slope, level from end on", Kernels.Timed(Ramp)) { Switches = [(1, -1), (2, -1)] },
        new("pulse(magnitude: a, first: time, interval?: time) -> a/time", "magnitude, delivered within one DT at first, and again after each interval", new Expanded(Pulse)),
        new("pulse train(start: time, duration: time, interval: time, end: time) -> 1", "1 for a duration from start on, and again after each interval, until end", new Expanded(PulseTrain)),
        Window,
        Moment("has reached", "1 from the step on that begins at a moment", (now, t) => now.HasReached(t)),
        Moment("has passed", "1 after the step that begins at a moment", (now, t) => now.HasPassed(t)),
        Moment("is before", "1 until the step that begins at a moment", (now, t) => now.IsBefore(t)),
        Moment("has not passed", "1 up to the step that begins at a moment, this one included", (now, t) => now.HasNotPassed(t)),
        Moment("is at", "1 in the step that begins at a moment", (now, t) => now.HasReached(t) && now.HasNotPassed(t)),
        Moment("is not at", "1 in all steps but the one that begins at a moment", (now, t) => now.IsBefore(t) || now.HasPassed(t)),
        new("policy weight(from: time, until: time, ramp: time, risen: time, gone: time) -> 1", "how much of a policy is in force: 0 before, 1 while it is on, in a line while it comes and goes", Kernels.Timed(PolicyWeight)) { Switches = [(0, -1), (1, -1), (3, -1), (4, -1)] },
        new("blend(before: a, after: a, weight: 1) -> a", "before at weight 0, after at weight 1, in a line between", Kernels.Of((before, after, weight) => weight == 0 ? before : weight == 1 ? after : before + (weight * (after - before)))),
    ];

    static Builtin Moment(string name, string meaning, Func<Clock, double, bool> holds) =>
        new($"{name}(moment: time) -> 1", meaning, Kernels.Timed((now, t, _, _, _) => holds(now, t) ? 1 : 0)) { Switches = [(0, -1)] };

    static double Ramp(Clock now, double slope, double start, double end, double _) =>
        !now.HasReached(start) ? 0 : slope * ((double.IsNaN(end) ? now.Time : Math.Min(now.Time, end)) - start);

    // pulse(m, first, interval) → m / dt · window(first, first + dt, interval, for ever)
    static BinaryOperation Pulse(IExpansion model, FunctionCall call)
    {
        var at = call.Span;
        var dt = new Reference(new("dt"), at);
        var first = model.AddAuxiliary("first", call.Arguments[1]);
        var height = new BinaryOperation(BinaryOperator.Divide, call.Arguments[0], dt, at);
        var to = new BinaryOperation(BinaryOperator.Add, first, dt, at);
        var interval = call.Arguments.Count > 2 ? call.Arguments[2] : new NumberLiteral(0, null, at);
        var window = Call(Window, at, first, to, interval, new BinaryOperation(BinaryOperator.Add, model.StopTime(at), dt, at));
        return new(BinaryOperator.Multiply, height, window, at);
    }

    static FunctionCall PulseTrain(IExpansion model, FunctionCall call)
    {
        var a = call.Arguments;
        var start = model.AddAuxiliary("start", a[0]);
        return Call(Window, call.Span, start, new BinaryOperation(BinaryOperator.Add, start, a[1], call.Span), a[2], a[3]);
    }

    static FunctionCall Call(Builtin builtin, Diagnostics.SourceSpan at, params Expression[] arguments) => new(builtin.Name, at, arguments, at);

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
