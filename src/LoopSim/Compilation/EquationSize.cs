using LoopSim.Equations;
using LoopSim.Naming;

namespace LoopSim.Compilation;

/// <summary>How large the parts of an equation are before they cancel out: by that measure what rounding leaves of a difference is small.</summary>
/// <remarks>Draw: (births − deaths) * share → (births·size + deaths·size) * share·size.</remarks>
internal static class EquationSize
{
    /// <summary>The name under which the size of a variable is kept.</summary>
    public static Name NameOf(Name variable) => new($"{variable}·size");

    /// <summary>The size of an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="hasSize">Whether a variable's size is kept: that of the others is their value's.</param>
    public static Expression Of(Expression expression, Func<Name, bool> hasSize) => expression switch
    {
        NumberLiteral n => n with { Value = Math.Abs(n.Value) },
        Reference r => hasSize(r.Name) ? r with { Name = NameOf(r.Name) } : Call("abs", r),
        UnaryOperation { Operator: UnaryOperator.Negate } u => Of(u.Operand, hasSize),
        BinaryOperation { Operator: BinaryOperator.Add or BinaryOperator.Subtract } b => b with { Operator = BinaryOperator.Add, Left = Of(b.Left, hasSize), Right = Of(b.Right, hasSize) },
        BinaryOperation { Operator: BinaryOperator.Multiply } b => b with { Left = Of(b.Left, hasSize), Right = Of(b.Right, hasSize) },
        BinaryOperation { Operator: BinaryOperator.Divide } b => b with { Left = Of(b.Left, hasSize), Right = Call("abs", b.Right) },
        Conditional c => c with { Then = Of(c.Then, hasSize), Else = Of(c.Else, hasSize) },
        ByScenario s => s with { Otherwise = Of(s.Otherwise, hasSize), Cases = s.Cases.ToDictionary(c => c.Key, c => Of(c.Value, hasSize)) },
        FunctionCall { Function.Key: "min" or "max" or "clip" or "abs" } call => Greatest(call, hasSize),
        _ => Call("abs", expression),
    };

    // Nothing is compared with one value: the largest of one is itself.
    static Expression Greatest(FunctionCall call, Func<Name, bool> hasSize)
    {
        List<Expression> sizes = [.. call.Arguments.Select(a => Of(a, hasSize))];
        return sizes.Count == 1 ? sizes[0] : call with { Function = new("max"), Arguments = sizes };
    }

    static FunctionCall Call(string function, Expression argument) => new(new(function), argument.Span, [argument], argument.Span);
}
