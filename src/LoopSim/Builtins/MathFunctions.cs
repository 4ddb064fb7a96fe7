using LoopSim.Equations;
using LoopSim.Numerics.Intervals;

namespace LoopSim.Builtins;

/// <summary>The mathematical functions of XMILE §3.5.1, with a few that models need often.</summary>
internal static class MathFunctions
{
    public static IReadOnlyList<Builtin> All { get; } =
    [
        new("abs(x: a) -> a", "x without its sign", "abs(-3) → 3", Kernels.Of(Math.Abs)) { Signs = "~", Slopes = x => [FunctionSlopes.OfSize(x[0])], Bounds = x => Powers.Size(x[0]) },
        new("sqrt(x: a) -> a^0.5", "the square root of x", "sqrt(16) → 4", Kernels.Of(Math.Sqrt)) { Signs = "+", Bounds = x => Powers.Of(x[0], Interval.Of(0.5)) },
        new("exp(x: 1) -> 1", "e to the power of x", "exp(1) → 2.718", Kernels.Of(Math.Exp)) { Signs = "+", Slopes = x => [x[0].Through(Math.Exp)] },
        new("ln(x: 1) -> 1", "the natural logarithm of x", "ln(10) → 2.303", Kernels.Of((double x) => Math.Log(x))) { Signs = "+" },
        new("log10(x: 1) -> 1", "the logarithm of x to the base 10", "log10(1000) → 3", Kernels.Of(Math.Log10)) { Signs = "+" },
        new("log(x: 1, base: 1) -> 1", "the logarithm of x to a base", "log(8, 2) → 3", Kernels.Of((x, b) => Math.Log(x) / Math.Log(b))) { Signs = "~~", Slopes = FunctionSlopes.OfLogarithm },
        new("power(x: 1, exponent: 1) -> 1", "x ^ exponent", "power(2, 3) → 8", Kernels.Of(Math.Pow)) { Signs = "~~", Slopes = FunctionSlopes.OfPower, Bounds = x => Powers.Of(x[0], x[1]) },
        new("sin(x: 1) -> 1", "the sine of x, in radians", "sin(pi / 2) → 1", Kernels.Of(Math.Sin)) { Signs = "?", Slopes = _ => [new(-1, 1)], Bounds = _ => new(-1, 1) },
        new("cos(x: 1) -> 1", "the cosine of x, in radians", "cos(pi) → -1", Kernels.Of(Math.Cos)) { Signs = "?", Slopes = _ => [new(-1, 1)], Bounds = _ => new(-1, 1) },
        new("tan(x: 1) -> 1", "the tangent of x, in radians", "tan(pi / 4) → 1", Kernels.Of(Math.Tan)) { Signs = "?" },
        new("arcsin(x: 1) -> 1", "the angle in radians whose sine is x", "arcsin(1) → 1.571", Kernels.Of(Math.Asin)) { Signs = "+" },
        new("arccos(x: 1) -> 1", "the angle in radians whose cosine is x", "arccos(0) → 1.571", Kernels.Of(Math.Acos)) { Signs = "-" },
        new("arctan(x: 1) -> 1", "the angle in radians whose tangent is x", "arctan(1) → 0.7854", Kernels.Of(Math.Atan)) { Signs = "+" },
        new("sinh(x: 1) -> 1", "the hyperbolic sine of x", "sinh(1) → 1.175", Kernels.Of(Math.Sinh)) { Signs = "+" },
        new("cosh(x: 1) -> 1", "the hyperbolic cosine of x", "cosh(1) → 1.543", Kernels.Of(Math.Cosh)) { Signs = "~", Slopes = x => [x[0].Through(Math.Sinh)], Bounds = x => Powers.Size(x[0]).Through(Math.Cosh) },
        new("tanh(x: 1) -> 1", "the hyperbolic tangent of x", "tanh(1) → 0.7616", Kernels.Of(Math.Tanh)) { Signs = "+", Slopes = _ => [Interval.Unit] },
        new("floor(x: a) -> a", "the greatest whole number that is not above x", "floor(2.7) → 2", Kernels.Of(Math.Floor)) { Aliases = ["int"], Signs = "+" },
        new("ceiling(x: a) -> a", "the least whole number that is not below x", "ceiling(2.1) → 3", Kernels.Of(Math.Ceiling)) { Signs = "+" },
        new("round(x: a) -> a", "the whole number nearest to x; a half goes away from zero", "round(2.5) → 3", Kernels.Of(x => Math.Round(x, MidpointRounding.AwayFromZero))) { Signs = "+" },
        new("sign(x: a) -> 1", "−1, 0 or 1 as x is below, at or above zero", "sign(-7) → -1", Kernels.Of(x => double.IsNaN(x) ? x : Math.Sign(x))) { Signs = "+" },
        new("quantum(x: a, step: a) -> a", "the greatest multiple of step that is not above x", "quantum(17, 5) → 15", Kernels.Of((x, step) => step > 0 ? Math.Floor(x / step) * step : x)) { Signs = "+?" },
        new("min(x: a, more...: a) -> a", "the smallest of two or more; of one, its lowest value over time (only in outcomes and checks)", "min(3, 5, 2) → 2", Kernels.Of(Math.Min)) { OverRun = new((_, x) => [MeasureFunctions.Lowest(x[0])]), Signs = "++", Slopes = FunctionSlopes.OfLeast, Bounds = x => x.Aggregate(Interval.Min) },
        new("max(x: a, more...: a) -> a", "the largest of two or more; of one, its highest value over time (only in outcomes and checks)", "max(3, 5, 2) → 5", Kernels.Of(Math.Max)) { OverRun = new((_, x) => [MeasureFunctions.Highest(x[0])]), Signs = "++", Slopes = FunctionSlopes.OfGreatest, Bounds = x => x.Aggregate(Interval.Max) },
        new("mean(x: a, more...: a) -> a", "the mean of two or more; of one, its mean over time (only in outcomes and checks)", "mean(3, 5, 4) → 4", new Expanded(Mean)) { OverRun = new(MeasureFunctions.MeanOverTime) },
        new("clip(x: a, low: a, high: a) -> a", "x, but no less than low and no more than high", "clip(12, 0, 10) → 10", Kernels.Of((x, low, high) => Math.Max(low, Math.Min(high, x)))) { Signs = "+++", Slopes = FunctionSlopes.OfClip },
        new("safe divide(x: a, y: b, otherwise?: a/b) -> a/b", "x / y, and where y is 0 the third argument (0 if not given)", "safe divide(5, 0) → 0", Kernels.Timed((_, x, y, other, _) => y != 0 ? x / y : double.IsNaN(other) ? 0 : other)) { Aliases = ["safediv"], Signs = "~~+", Slopes = FunctionSlopes.OfSafeDivide, Bounds = FunctionSlopes.SafeDivide },
    ];

    // mean(a, b, c) → (a + b + c) / 3
    static BinaryOperation Mean(IExpansion model, FunctionCall call)
    {
        var sum = call.Arguments.Skip(1).Aggregate(call.Arguments[0], (sofar, next) => new BinaryOperation(BinaryOperator.Add, sofar, next, call.Span));
        return new(BinaryOperator.Divide, sum, new NumberLiteral(call.Arguments.Count, null, call.Span), call.Span);
    }
}
