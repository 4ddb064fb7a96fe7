using LoopSim.Builtins;
using LoopSim.Numerics.Intervals;

namespace LoopSim.Causality;

/// <summary>What built-in functions can give over ranges of their arguments, and how they go with each: read from their tables.</summary>
internal static class FunctionBounds
{
    /// <summary>The values of a function.</summary>
    public static Interval Of(Builtin function, IReadOnlyList<Interval> arguments)
    {
        if (function.Bounds is { } bounds)
            return bounds(arguments);
        // What goes one way with each argument is least and greatest at their ends.
        if (function is { Does: Elementwise { Kernel: var kernel }, IsTimed: false } && function.Signs.All(s => s is '+' or '-'))
            return Interval.Whole.Within(new(At(kernel, function, arguments, least: true), At(kernel, function, arguments, least: false)));
        return Interval.Whole;
    }

    /// <summary>The slope by each argument.</summary>
    public static IReadOnlyList<Interval> Slopes(Builtin function, IReadOnlyList<Interval> arguments) =>
        function.Slopes is { } slopes ? slopes(arguments) : [.. arguments.Select((_, i) => OfSign(SignOf(function, i)))];

    /// <summary>The sign of an argument in the function's table.</summary>
    public static char SignOf(Builtin function, int argument) => function.Signs.Length == 0 ? '?' : function.Signs[Math.Min(argument, function.Signs.Length - 1)];

    /// <summary>The slopes that a sign allows.</summary>
    public static Interval OfSign(char sign) => sign switch
    {
        '+' => Interval.Positive,
        '-' => Interval.Negative,
        '0' => Interval.Zero,
        _ => Interval.Whole,
    };

    static double At(Kernel kernel, Builtin function, IReadOnlyList<Interval> arguments, bool least)
    {
        var given = arguments.Select((a, i) => new[] { SignOf(function, i) == '+' == least ? a.Low : a.High }).ToList();
        double[] Row(int i) => i < given.Count ? given[i] : [];
        var result = new double[1];
        kernel(default, Row(0), Row(1), Row(2), Row(3), result);
        return double.IsNaN(result[0]) ? least ? double.NegativeInfinity : double.PositiveInfinity : result[0];
    }
}
