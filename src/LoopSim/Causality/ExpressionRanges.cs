using LoopSim.Builtins;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Numerics.Intervals;

namespace LoopSim.Causality;

/// <summary>The bounds of the parts of one expression, each worked out once.</summary>
/// <param name="variables">The bounds of a variable.</param>
/// <param name="lookups">The curves by their names.</param>
internal sealed class ExpressionRanges(Func<Name, Interval> variables, IReadOnlyDictionary<Name, GraphicalFunction> lookups)
{
    readonly Dictionary<Expression, Interval> known = new(ReferenceEqualityComparer.Instance);

    public Interval Of(Expression expression) => known.TryGetValue(expression, out var bounds) ? bounds : known[expression] = Compute(expression);

    /// <summary>The curve of a lookup.</summary>
    public GraphicalFunction Lookup(Name name) => lookups[name];

    Interval Compute(Expression expression) => expression switch
    {
        NumberLiteral n => Interval.Of(n.Value),
        Reference r => variables(r.Name),
        UnaryOperation { Operator: UnaryOperator.Negate } u => -Of(u.Operand),
        UnaryOperation u => Truth(Of(u.Operand).IsZero, !Of(u.Operand).Contains(0)),
        BinaryOperation { Operator: BinaryOperator.Divide } b when Quotients.Values(b, this) is { } values => values,
        BinaryOperation b => Of(b.Operator, Of(b.Left), Of(b.Right)),
        Conditional c => !Of(c.Condition).Contains(0) ? Of(c.Then) : Of(c.Condition).IsZero ? Of(c.Else) : Interval.Hull(Of(c.Then), Of(c.Else)),
        ByScenario s => s.Cases.Values.Select(Of).Aggregate(Of(s.Otherwise), Interval.Hull),
        FunctionCall call => Of(call),
        _ => Interval.Whole,
    };

    static Interval Of(BinaryOperator op, Interval a, Interval b) => op switch
    {
        BinaryOperator.Add => a + b,
        BinaryOperator.Subtract => a - b,
        BinaryOperator.Multiply => a * b,
        BinaryOperator.Divide => a / b,
        BinaryOperator.Power => Powers.Of(a, b),
        BinaryOperator.Modulo => b.Low > 0 ? new(0, b.High) : b.High < 0 ? new(b.Low, 0) : Interval.Whole,
        BinaryOperator.Less => Truth(a.High < b.Low, a.Low >= b.High),
        BinaryOperator.LessOrEqual => Truth(a.High <= b.Low, a.Low > b.High),
        BinaryOperator.Greater => Truth(a.Low > b.High, a.High <= b.Low),
        BinaryOperator.GreaterOrEqual => Truth(a.Low >= b.High, a.High < b.Low),
        BinaryOperator.And => Truth(!a.Contains(0) && !b.Contains(0), a.IsZero || b.IsZero),
        BinaryOperator.Or => Truth(!a.Contains(0) || !b.Contains(0), a.IsZero && b.IsZero),
        _ => Interval.Unit,
    };

    static Interval Truth(bool holds, bool never) => holds ? Interval.Of(1) : never ? Interval.Zero : Interval.Unit;

    Interval Of(FunctionCall call) => BuiltinFunctions.Find(call.Function) is { } function
        ? FunctionBounds.Of(function, [.. call.Arguments.Select(Of)])
        : CurveShape.Values(Lookup(call.Function), Of(call.Arguments[0]));
}
