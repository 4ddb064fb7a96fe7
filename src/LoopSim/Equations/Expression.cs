using LoopSim.Diagnostics;
using LoopSim.Naming;
using LoopSim.Units;

namespace LoopSim.Equations;

/// <summary>An equation's right-hand side as a tree; each node knows where it stands in the file.</summary>
/// <param name="Span">The piece of text that says it.</param>
internal abstract record Expression(SourceSpan Span);

/// <summary>A number. Its value is already in base units: <c>36 day</c> is 1.18 where a day is declared as 0.0329 month.</summary>
/// <param name="Value">The value in base units.</param>
/// <param name="Unit">Its unit, or null for a bare number (unit 1, except 0, which has any).</param>
/// <param name="Span">The piece of text that says it.</param>
internal sealed record NumberLiteral(double Value, Unit? Unit, SourceSpan Span) : Expression(Span)
{
    /// <summary>The unit that it was converted from, as its author wrote it, or null.</summary>
    public string? ConvertedFrom { get; init; }
}

/// <summary>A variable, parameter, stock, flow or data series by name; or one of the reserved <c>time</c>, <c>dt</c>, <c>pi</c>.</summary>
internal sealed record Reference(Name Name, SourceSpan Span) : Expression(Span);

/// <summary>A sign or a <c>not</c> before an expression.</summary>
internal sealed record UnaryOperation(UnaryOperator Operator, Expression Operand, SourceSpan Span) : Expression(Span);

/// <summary>Two expressions joined by an operator.</summary>
internal sealed record BinaryOperation(BinaryOperator Operator, Expression Left, Expression Right, SourceSpan Span) : Expression(Span);

/// <summary><c>if Condition then Then else Else</c>: a condition holds where it is not 0.</summary>
internal sealed record Conditional(Expression Condition, Expression Then, Expression Else, SourceSpan Span) : Expression(Span);

/// <summary>A call of a built-in function or of a lookup.</summary>
/// <param name="Function">The function's or lookup's name.</param>
/// <param name="NameSpan">Where that name stands.</param>
/// <param name="Arguments">The arguments in order.</param>
/// <param name="Span">The whole call.</param>
internal sealed record FunctionCall(Name Function, SourceSpan NameSpan, IReadOnlyList<Expression> Arguments, SourceSpan Span)
    : Expression(Span);

/// <summary>An expression as it goes in one scenario, <c>x @ closed loop</c>: only in outcomes, checks and charts.</summary>
internal sealed record InScenario(Expression Operand, Name Scenario, SourceSpan Span) : Expression(Span);

/// <summary>An expression that differs by scenario. No author writes it: policies and scenarios are expanded into it.</summary>
/// <param name="Otherwise">What holds in the scenarios that are not named.</param>
/// <param name="Cases">What holds in those that are.</param>
/// <param name="Span">What it was expanded from.</param>
internal sealed record ByScenario(Expression Otherwise, IReadOnlyDictionary<Name, Expression> Cases, SourceSpan Span) : Expression(Span);
