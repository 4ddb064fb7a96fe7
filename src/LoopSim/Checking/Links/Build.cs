using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Naming;

namespace LoopSim.Checking.Links;

/// <summary>Makes the equations that links carry: each part stands where its link does.</summary>
internal static class Build
{
    public static NumberLiteral Number(double value, SourceSpan at) => new(value, null, at);

    public static FunctionCall Call(string function, SourceSpan at, params IReadOnlyList<Expression> arguments) => new(new(function), at, arguments, at);

    public static BinaryOperation Join(Expression left, BinaryOperator op, Expression right) => new(op, left, right, left.Span);

    /// <summary>A sum as a balanced tree, so that many links make no deep one; 0 of nothing.</summary>
    public static Expression Sum(IReadOnlyList<Expression> terms, SourceSpan at) => terms.Count switch
    {
        0 => Number(0, at),
        1 => terms[0],
        var n => Join(Sum([.. terms.Take(n / 2)], at), BinaryOperator.Add, Sum([.. terms.Skip(n / 2)], at)),
    };

    /// <summary>The name of something hidden that belongs to a variable.</summary>
    public static Name Hidden(Name of, string part) => new($"{of}·{part}");
}
