using LoopSim.Builtins;
using LoopSim.Equations;
using LoopSim.Numerics.Intervals;

namespace LoopSim.Causality;

/// <summary>Quotients in which the divisor repeats what is divided: bounds and slopes of the whole, which those of the parts do not tell.</summary>
/// <remarks>
/// What is left: r · (f − k) / f, which is r · (1 − k / f).
/// A share: r · f / (f + k), also with the divisor kept from 0 by max(f + k, ε). It rises with f where k is not negative: k / (f + k)².
/// An adjustment whose time hangs on its direction: (goal − x) / (if goal > x then t else u). It is 0 where the time changes.
/// </remarks>
internal static class Quotients
{
    /// <summary>The values of such a quotient, or null for another one.</summary>
    public static Interval? Values(BinaryOperation quotient, ExpressionRanges ranges)
    {
        if (Share(quotient) is { } share)
            return share.ValueOf(ranges) is { } value ? value * share.RestOf(ranges) : null;
        if (Rest(quotient) is { } rest)
            return rest.ValueOf(ranges);
        if (Direction(quotient) is not { } direction)
            return null;
        var gap = ranges.Of(quotient.Left);
        return Interval.Hull(Above(gap) / ranges.Of(direction.Up), Below(gap) / ranges.Of(direction.Down));
    }

    /// <summary>The parts of such a quotient that act on it, each with the slope by it; null for another one.</summary>
    public static IReadOnlyList<(Expression Part, Interval Slope)>? Slopes(BinaryOperation quotient, ExpressionRanges ranges)
    {
        if (Share(quotient) is { } share)
            return share.SlopesOf(ranges);
        if (Rest(quotient) is { } rest)
            return rest.SlopesOf(ranges);
        if (Direction(quotient) is not var (up, down))
            return null;
        var (gap, rise, fall) = (ranges.Of(quotient.Left), ranges.Of(up), ranges.Of(down));
        return
        [
            (quotient.Left, Interval.Hull(Interval.Of(1) / rise, Interval.Of(1) / fall)),
            (up, FunctionSlopes.OfQuotient([Above(gap), rise])[1]),
            (down, FunctionSlopes.OfQuotient([Below(gap), fall])[1]),
        ];
    }

    static Interval Above(Interval gap) => new(0, Math.Max(0, gap.High));

    static Interval Below(Interval gap) => new(Math.Min(0, gap.Low), 0);

    // The divisors for a gap above and below 0.
    static (Expression Up, Expression Down)? Direction(BinaryOperation quotient)
    {
        if (quotient is not { Left: BinaryOperation { Operator: BinaryOperator.Subtract } gap, Right: Conditional { Condition: BinaryOperation comparison } choice })
            return null;
        var isTurned = comparison.Left.IsSameAs(gap.Right) && comparison.Right.IsSameAs(gap.Left);
        if (!isTurned && !(comparison.Left.IsSameAs(gap.Left) && comparison.Right.IsSameAs(gap.Right)))
            return null;
        return comparison.Operator switch
        {
            BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => isTurned ? (choice.Else, choice.Then) : (choice.Then, choice.Else),
            BinaryOperator.Less or BinaryOperator.LessOrEqual => isTurned ? (choice.Then, choice.Else) : (choice.Else, choice.Then),
            _ => null,
        };
    }

    static RestQuotient? Rest(BinaryOperation quotient)
    {
        var factors = Flat(quotient.Left, BinaryOperator.Multiply);
        var at = factors.FindIndex(f => f is BinaryOperation { Operator: BinaryOperator.Subtract } gap && gap.Left.IsSameAs(quotient.Right));
        return at < 0 ? null : new(quotient.Right, factors[at].Parts()[1], [.. factors.Where((_, i) => i != at)]);
    }

    static ShareQuotient? Share(BinaryOperation quotient)
    {
        var (sum, floor) = quotient.Right is FunctionCall { Function.Key: "max", Arguments: [var first, var second] }
            ? first is BinaryOperation { Operator: BinaryOperator.Add } ? (first, second) : (second, first)
            : (quotient.Right, null);
        if (sum is not BinaryOperation { Operator: BinaryOperator.Add })
            return null;
        var terms = Flat(sum, BinaryOperator.Add);
        var factors = Flat(quotient.Left, BinaryOperator.Multiply);
        foreach (var (candidate, rest) in factors.Select((f, i) => (f, factors.Where((_, j) => j != i).ToList())).Prepend((quotient.Left, [])))
        {
            var at = terms.FindIndex(candidate.IsSameAs);
            if (at >= 0)
                return new(candidate, [.. terms.Where((_, i) => i != at)], rest, floor);
        }

        return null;
    }

    // a + (b + c) → a, b, c
    static List<Expression> Flat(Expression expression, BinaryOperator op)
    {
        var flat = new List<Expression>();
        var open = new Stack<Expression>([expression]);
        while (open.TryPop(out var part))
        {
            if (part is BinaryOperation b && b.Operator == op)
            {
                open.Push(b.Right);
                open.Push(b.Left);
            }
            else
            {
                flat.Add(part);
            }
        }

        return flat;
    }
}
