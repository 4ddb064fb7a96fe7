using LoopSim.Equations;

namespace LoopSim.Builtins;

/// <summary>The mathematical functions of XMILE §3.5.1, with a few that models need often.</summary>
internal static class MathFunctions
{
    public static IReadOnlyList<Builtin> All { get; } =
    [
        new("abs(x: a) -> a", "x without its sign", Kernels.Of(Math.Abs)),
        new("sqrt(x: a) -> a^0.5", "the square root of x", Kernels.Of(Math.Sqrt)),
        new("exp(x: 1) -> 1", "e to the power of x", Kernels.Of(Math.Exp)),
        new("ln(x: 1) -> 1", "the natural logarithm of x", Kernels.Of((double x) => Math.Log(x))),
        new("log10(x: 1) -> 1", "the logarithm of x to the base 10", Kernels.Of(Math.Log10)),
        new("log(x: 1, base: 1) -> 1", "the logarithm of x to a base", Kernels.Of((x, b) => Math.Log(x) / Math.Log(b))),
        new("power(x: 1, exponent: 1) -> 1", "x ^ exponent", Kernels.Of(Math.Pow)),
        new("sin(x: 1) -> 1", "the sine of x, in radians", Kernels.Of(Math.Sin)),
        new("cos(x: 1) -> 1", "the cosine of x, in radians", Kernels.Of(Math.Cos)),
        new("tan(x: 1) -> 1", "the tangent of x, in radians", Kernels.Of(Math.Tan)),
        new("arcsin(x: 1) -> 1", "the angle in radians whose sine is x", Kernels.Of(Math.Asin)),
        new("arccos(x: 1) -> 1", "the angle in radians whose cosine is x", Kernels.Of(Math.Acos)),
        new("arctan(x: 1) -> 1", "the angle in radians whose tangent is x", Kernels.Of(Math.Atan)),
        new("sinh(x: 1) -> 1", "the hyperbolic sine of x", Kernels.Of(Math.Sinh)),
        new("cosh(x: 1) -> 1", "the hyperbolic cosine of x", Kernels.Of(Math.Cosh)),
        new("tanh(x: 1) -> 1", "the hyperbolic tangent of x", Kernels.Of(Math.Tanh)),
        new("floor(x: a) -> a", "the greatest whole number that is not above x", Kernels.Of(Math.Floor)) { Aliases = ["int"] },
        new("ceiling(x: a) -> a", "the least whole number that is not below x", Kernels.Of(Math.Ceiling)),
        new("round(x: a) -> a", "the whole number nearest to x; a half goes away from zero", Kernels.Of(x => Math.Round(x, MidpointRounding.AwayFromZero))),
        new("sign(x: a) -> 1", "−1, 0 or 1 as x is below, at or above zero", Kernels.Of(x => double.IsNaN(x) ? x : Math.Sign(x))),
        new("quantum(x: a, step: a) -> a", "the greatest multiple of step that is not above x", Kernels.Of((x, step) => step > 0 ? Math.Floor(x / step) * step : x)),
        new("min(x: a, more...: a) -> a", "the smallest of two or more; of one, its lowest value over time (only in outcomes and checks)", Kernels.Of(Math.Min)) { OverRun = new((_, x) => [MeasureFunctions.Lowest(x[0])]) },
        new("max(x: a, more...: a) -> a", "the largest of two or more; of one, its highest value over time (only in outcomes and checks)", Kernels.Of(Math.Max)) { OverRun = new((_, x) => [MeasureFunctions.Highest(x[0])]) },
        new("mean(x: a, more...: a) -> a", "the mean of two or more; of one, its mean over time (only in outcomes and checks)", new Expanded(Mean)) { OverRun = new(MeasureFunctions.MeanOverTime) },
        new("clip(x: a, low: a, high: a) -> a", "x, but no less than low and no more than high", Kernels.Of((x, low, high) => Math.Max(low, Math.Min(high, x)))),
        new("safe divide(x: a, y: b, otherwise?: a/b) -> a/b", "x / y, and where y is 0 the third argument (0 if not given)", Kernels.Timed((_, x, y, other, _) => y != 0 ? x / y : double.IsNaN(other) ? 0 : other)) { Aliases = ["safediv"] },
    ];

    // mean(a, b, c) → (a + b + c) / 3
    static BinaryOperation Mean(IExpansion model, FunctionCall call)
    {
        var sum = call.Arguments.Skip(1).Aggregate(call.Arguments[0], (sofar, next) => new BinaryOperation(BinaryOperator.Add, sofar, next, call.Span));
        return new(BinaryOperator.Divide, sum, new NumberLiteral(call.Arguments.Count, null, call.Span), call.Span);
    }
}
