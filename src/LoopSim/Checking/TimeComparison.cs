using LoopSim.Equations;
using LoopSim.Naming;

namespace LoopSim.Checking;

/// <summary>Comparisons of time with a moment switch at the start of a step, and never by the last bit of a sum.</summary>
internal static class TimeComparison
{
    static readonly Name Time = new("time");

    /// <summary>time &gt;= t → has reached(t) and so on, each by a function of its own, in which t stands once; null for what compares no time.</summary>
    public static FunctionCall? Switch(BinaryOperation comparison)
    {
        if (comparison.Right is Reference { Name: var right } && right.Equals(Time))
            comparison = comparison with { Operator = Mirrored(comparison.Operator), Left = comparison.Right, Right = comparison.Left };
        return comparison.Left is Reference { Name: var left } && left.Equals(Time) && Function(comparison.Operator) is { } function
            ? new(new(function), comparison.Span, [comparison.Right], comparison.Span)
            : null;
    }

    static string? Function(BinaryOperator op) => op switch
    {
        BinaryOperator.GreaterOrEqual => "has reached",
        BinaryOperator.Greater => "has passed",
        BinaryOperator.Less => "is before",
        BinaryOperator.LessOrEqual => "has not passed",
        BinaryOperator.Equal => "is at",
        BinaryOperator.NotEqual => "is not at",
        _ => null,
    };

    static BinaryOperator Mirrored(BinaryOperator op) => op switch
    {
        BinaryOperator.Less => BinaryOperator.Greater,
        BinaryOperator.LessOrEqual => BinaryOperator.GreaterOrEqual,
        BinaryOperator.Greater => BinaryOperator.Less,
        BinaryOperator.GreaterOrEqual => BinaryOperator.LessOrEqual,
        _ => op,
    };
}
