using LoopSim.Equations;
using LoopSim.Naming;

namespace LoopSim.Checking;

/// <summary>Comparisons of time with a moment switch at the start of a step, and never by the last bit of a sum.</summary>
internal static class TimeComparison
{
    static readonly Name Time = new("time");

    /// <summary>time &gt;= t → has reached(t); time &lt; t → not has reached(t); time &gt; t → has passed(t); time &lt;= t → not has passed(t);
    /// null for any other comparison.</summary>
    public static Expression? Switch(BinaryOperation comparison)
    {
        if (comparison.Right is Reference { Name: var right } && right.Equals(Time) && Mirrored(comparison.Operator) is { } mirrored)
            comparison = comparison with { Operator = mirrored, Left = comparison.Right, Right = comparison.Left };
        if (comparison.Left is not Reference { Name: var left } || !left.Equals(Time))
            return null;
        var function = comparison.Operator is BinaryOperator.GreaterOrEqual or BinaryOperator.Less ? "has reached" : "has passed";
        var call = new FunctionCall(new(function), comparison.Span, [comparison.Right], comparison.Span);
        return comparison.Operator switch
        {
            BinaryOperator.GreaterOrEqual or BinaryOperator.Greater => call,
            BinaryOperator.Less or BinaryOperator.LessOrEqual => new UnaryOperation(UnaryOperator.Not, call, comparison.Span),
            _ => null,
        };
    }

    static BinaryOperator? Mirrored(BinaryOperator op) => op switch
    {
        BinaryOperator.Less => BinaryOperator.Greater,
        BinaryOperator.LessOrEqual => BinaryOperator.GreaterOrEqual,
        BinaryOperator.Greater => BinaryOperator.Less,
        BinaryOperator.GreaterOrEqual => BinaryOperator.LessOrEqual,
        _ => null,
    };
}
