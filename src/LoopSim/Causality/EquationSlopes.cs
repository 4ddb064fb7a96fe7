using LoopSim.Builtins;
using LoopSim.Equations;
using LoopSim.Naming;
using LoopSim.Numerics.Intervals;

namespace LoopSim.Causality;

/// <summary>How steeply an equation goes with each variable in it while the others stay, over the ranges of all of them.</summary>
/// <remarks>
/// Slopes are those of chords: (f(x₂) − f(x₁)) / (x₂ − x₁) for any two places within the ranges, so that a leap has a slope without
/// bounds and a kink both of its slopes. They go through an equation as derivatives do, from its parts to the whole.
/// </remarks>
internal sealed class EquationSlopes
{
    static readonly Interval One = Interval.Of(1);

    readonly ExpressionRanges ranges;

    EquationSlopes(ExpressionRanges ranges) => this.ranges = ranges;

    /// <summary>The slope by each variable that the equation mentions.</summary>
    /// <param name="equation">The equation.</param>
    /// <param name="ranges">The bounds of its parts.</param>
    public static IReadOnlyDictionary<Name, Interval> Of(Expression equation, ExpressionRanges ranges) => new EquationSlopes(ranges).Of(equation);

    Dictionary<Name, Interval> Of(Expression expression) => expression switch
    {
        Reference r => new() { [r.Name] = One },
        UnaryOperation { Operator: UnaryOperator.Negate } u => Sum([(u.Operand, -One)]),
        UnaryOperation u => Sum([(u.Operand, -Truth(u.Operand, u))]),
        BinaryOperation { Operator: BinaryOperator.Divide } b when Quotients.Slopes(b, ranges) is { } parts => Sum(parts),
        BinaryOperation b => Of(b),
        Conditional c => Of(c),
        ByScenario s => s.Cases.Values.Select(Of).Aggregate(Of(s.Otherwise), Either),
        FunctionCall call => Of(call),
        _ => [],
    };

    Dictionary<Name, Interval> Of(BinaryOperation operation)
    {
        var (left, right) = (ranges.Of(operation.Left), ranges.Of(operation.Right));
        var (byLeft, byRight) = operation.Operator switch
        {
            BinaryOperator.Add => (One, One),
            BinaryOperator.Subtract => (One, -One),
            BinaryOperator.Multiply => (right, left),
            BinaryOperator.Divide => Pair(FunctionSlopes.OfQuotient([left, right])),
            BinaryOperator.Power => Pair(FunctionSlopes.OfPower([left, right])),
            BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => (Leap(operation, One), Leap(operation, -One)),
            BinaryOperator.Less or BinaryOperator.LessOrEqual => (Leap(operation, -One), Leap(operation, One)),
            BinaryOperator.And or BinaryOperator.Or => (Truth(operation.Left, operation), Truth(operation.Right, operation)),
            _ => (Interval.Whole, Interval.Whole),
        };
        return Sum([(operation.Left, byLeft), (operation.Right, byRight)]);
    }

    Dictionary<Name, Interval> Of(Conditional choice)
    {
        var condition = ranges.Of(choice.Condition);
        if (!condition.Contains(0) || condition.IsZero)
            return Of(condition.IsZero ? choice.Else : choice.Then);
        var slopes = Either(Of(choice.Then), Of(choice.Else));
        // As the condition comes to hold, the value leaps from one to the other.
        foreach (var (name, slope) in Sum([(choice.Condition, Truth(choice.Condition, choice.Condition) * (ranges.Of(choice.Then) - ranges.Of(choice.Else)))]))
            Add(slopes, name, slope);
        return slopes;
    }

    Dictionary<Name, Interval> Of(FunctionCall call)
    {
        List<Interval> arguments = [.. call.Arguments.Select(ranges.Of)];
        var own = BuiltinFunctions.Find(call.Function) is { } function
            ? FunctionBounds.Slopes(function, arguments)
            : [CurveShape.Slopes(ranges.Lookup(call.Function), arguments[0])];
        return Sum([.. call.Arguments.Zip(own)]);
    }

    // The slopes of a whole from those of its parts, each times the slope by that part. A long sum grows in place.
    Dictionary<Name, Interval> Sum(IReadOnlyList<(Expression Part, Interval Slope)> parts)
    {
        var each = parts.Select(p => (Slopes: Of(p.Part), p.Slope)).ToList();
        var largest = each.FindIndex(e => e.Slope == One && each.TrueForAll(o => o.Slopes.Count <= e.Slopes.Count));
        var sum = largest >= 0 ? each[largest].Slopes : [];
        for (var i = 0; i < each.Count; i++)
        {
            if (i == largest)
                continue;
            foreach (var (name, slope) in each[i].Slopes)
                Add(sum, name, slope * each[i].Slope);
        }

        return sum;
    }

    static void Add(Dictionary<Name, Interval> sum, Name name, Interval slope) =>
        sum[name] = sum.TryGetValue(name, out var before) ? before + slope : slope;

    // Where one of two is chosen, a slope is that of the one or of the other.
    static Dictionary<Name, Interval> Either(Dictionary<Name, Interval> one, Dictionary<Name, Interval> other) =>
        one.Keys.Union(other.Keys).ToDictionary(n => n, n => Interval.Hull(one.GetValueOrDefault(n), other.GetValueOrDefault(n)));

    // A comparison leaps between 0 and 1 somewhere, unless it is decided.
    Interval Leap(Expression comparison, Interval direction) =>
        ranges.Of(comparison) is { } truth && truth.Low == truth.High ? Interval.Zero : direction * Interval.Positive;

    // What is never negative holds the more surely the greater it is; what may be has no such order.
    Interval Truth(Expression operand, Expression whole) =>
        ranges.Of(whole) is { } truth && truth.Low == truth.High ? Interval.Zero
        : ranges.Of(operand).IsNeverNegative ? Interval.Positive : Interval.Whole;

    static (Interval, Interval) Pair(IReadOnlyList<Interval> both) => (both[0], both[1]);
}
