using LoopSim.Builtins;
using LoopSim.Equations;

namespace LoopSim.Causality;

/// <summary>Whether two expressions say the same, wherever they stand.</summary>
internal static class SameExpressions
{
    public static bool IsSameAs(this Expression one, Expression other) => (one, other) switch
    {
        (NumberLiteral a, NumberLiteral b) => a.Value == b.Value,
        (Reference a, Reference b) => a.Name.Equals(b.Name),
        (UnaryOperation a, UnaryOperation b) => a.Operator == b.Operator && PartsAreTheSame(a, b),
        (BinaryOperation a, BinaryOperation b) => a.Operator == b.Operator && PartsAreTheSame(a, b),
        // Two draws are two numbers, though they are written alike.
        (FunctionCall a, FunctionCall b) => a.Function.Equals(b.Function) && BuiltinFunctions.Find(a.Function)?.Does is not Drawn && PartsAreTheSame(a, b),
        (Conditional a, Conditional b) => PartsAreTheSame(a, b),
        _ => false,
    };

    static bool PartsAreTheSame(Expression one, Expression other)
    {
        var (parts, others) = (one.Parts(), other.Parts());
        return parts.Count == others.Count && parts.Zip(others).All(p => p.First.IsSameAs(p.Second));
    }
}
