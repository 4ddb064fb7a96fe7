using LoopSim.Equations;
using LoopSim.Numerics.Intervals;

namespace LoopSim.Builtins;

/// <summary>The test input functions of XMILE §3.5.4: signals that disturb a model from outside.</summary>
/// <remarks>All of them switch at the start of a step, so that a Runge–Kutta step never straddles a jump.</remarks>
internal static class TestInputFunctions
{
    public static IReadOnlyList<Builtin> All { get; } =
    [
        new("step(height: a, start: time) -> a", "0 until start, height from then on", "step(5, 2) → 0, 0, 5, 5, 5", Kernels.Timed((now, height, start, _, _) => now.HasReached(start) ? height : 0)) { Switches = [(1, -1)], Signs = "+~", Slopes = x => [Interval.Unit, -x[0] * Interval.Positive], Bounds = x => x[0] * Interval.Unit },
        new("ramp(slope: a/time, start: time, end?: time) -> a", "0 until start, then a line of this slope, level from end on", "ramp(3, 1) → 0, 0, 3, 6, 9", Kernels.Timed(Ramp)) { Switches = [(1, -1), (2, -1)], Signs = "~~~", Slopes = FunctionSlopes.OfRamp, Bounds = x => FunctionSlopes.EndsLater(x) ? x[0] * Interval.Positive : Interval.Whole },
        new("pulse(magnitude: a, first: time, interval?: time) -> a/time", "magnitude, delivered within one DT at first, and again after each interval", "integral(pulse(5, 1, 2)) → 0, 0, 5, 5, 10", new Expanded(Pulse)),
        new("pulse train(start: time, duration: time, interval: time, end: time) -> 1", "1 for a duration from start on, and again after each interval, until end", "pulse train(1, 1, 2, 4) → 0, 1, 0, 1, 0", new Expanded(PulseTrain)),
    ];

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
        var window = Call(SwitchFunctions.Window, at, first, to, interval, new BinaryOperation(BinaryOperator.Add, model.StopTime(at), dt, at));
        return new(BinaryOperator.Multiply, height, window, at);
    }

    static FunctionCall PulseTrain(IExpansion model, FunctionCall call)
    {
        var a = call.Arguments;
        var start = model.AddAuxiliary("start", a[0]);
        return Call(SwitchFunctions.Window, call.Span, start, new BinaryOperation(BinaryOperator.Add, start, a[1], call.Span), a[2], a[3]);
    }

    static FunctionCall Call(Builtin builtin, Diagnostics.SourceSpan at, params Expression[] arguments) => new(builtin.Name, at, arguments, at);
}
