using LoopSim.Equations;
using LoopSim.Models;

namespace LoopSim.Checking.Links;

/// <summary>The scale g on which effects on a variable add up: log-odds in a range, logarithm of a positive quantity, or standard deviations.</summary>
/// <param name="Normal">Its normal.</param>
/// <param name="Range">The range that it never leaves; null: a positive quantity, or one with a spread.</param>
/// <param name="Spread">Its standard deviation, where it may change its sign.</param>
internal sealed record Scale(Expression Normal, ValueRange? Range, Expression? Spread)
{
    /// <summary>The range of a variable of which nothing is said.</summary>
    public static ValueRange Unsaid { get; } = new(0, 1);

    /// <summary>D of a value of it: 2 tanh((g(x) − g(normal)) / 2).</summary>
    public Expression Effect(Expression x) => Spread is null
        ? Build.Call("link effect", x.Span, [x, Normal, .. Ends(x)])
        : Build.Join(Build.Number(2, x.Span), BinaryOperator.Multiply, Build.Call("tanh", x.Span, Build.Join(
            Build.Join(x, BinaryOperator.Subtract, Normal), BinaryOperator.Divide, Build.Join(Build.Number(2, x.Span), BinaryOperator.Multiply, Spread))));

    /// <summary>The value at which g is that of normal and so much more.</summary>
    public Expression Value(Expression effects) => Spread is null
        ? Build.Call("linked value", effects.Span, [Normal, effects, .. Ends(effects)])
        : Build.Join(Normal, BinaryOperator.Add, Build.Join(Spread, BinaryOperator.Multiply, effects));

    /// <summary>g(normal · (1 + share)) − g(normal).</summary>
    public Expression Push(Expression share)
    {
        var moved = Build.Join(Build.Join(Build.Number(1, share.Span), BinaryOperator.Add, share), BinaryOperator.Multiply, Normal);
        if (Spread is not null)
            return Build.Join(Build.Join(moved, BinaryOperator.Subtract, Normal), BinaryOperator.Divide, Spread);
        // The distances from the ends before and after; an open end has none.
        Expression? ratio = null;
        if (Low is > double.NegativeInfinity and var low)
            ratio = Quotient(moved, low, Normal, low);
        if (High is < double.PositiveInfinity and var high && Quotient(Normal, high, moved, high) is var fromAbove)
            ratio = ratio is null ? fromAbove : Build.Join(ratio, BinaryOperator.Multiply, fromAbove);
        return Build.Call("ln", share.Span, ratio ?? Build.Number(1, share.Span));
    }

    /// <summary>The lower end, 0 for a positive quantity.</summary>
    public double Low => Range?.Low ?? 0;

    /// <summary>The upper end.</summary>
    public double High => Range?.High ?? double.PositiveInfinity;

    // (a − x) / (b − y), whose sign does not matter.
    static BinaryOperation Quotient(Expression a, double x, Expression b, double y) => Build.Join(
        Build.Join(a, BinaryOperator.Subtract, Build.Number(x, a.Span)), BinaryOperator.Divide, Build.Join(b, BinaryOperator.Subtract, Build.Number(y, a.Span)));

    IEnumerable<Expression> Ends(Expression at) => Range is { } range ? [Build.Number(range.Low, at.Span), Build.Number(range.High, at.Span)] : [];
}
