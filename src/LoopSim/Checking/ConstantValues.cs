using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Checking;

/// <summary>The values of expressions that are known before any run, in the base case: numbers and parameters under plain arithmetic.</summary>
internal sealed class ConstantValues(IReadOnlyList<Variable> variables)
{
    readonly Dictionary<Name, Expression> equations = variables.OfType<Constant>().GroupBy(c => c.Name).ToDictionary(g => g.Key, g => g.First().Value);
    readonly HashSet<Name> open = [];

    /// <summary>The value, or null where it is not known (also where parameters wait for each other).</summary>
    public double? Of(Expression expression) => expression switch
    {
        NumberLiteral n => n.Value,
        Reference r => OfName(r.Name),
        ByScenario s => Of(s.Otherwise),
        UnaryOperation { Operator: UnaryOperator.Negate } u => -Of(u.Operand),
        BinaryOperation b when Of(b.Left) is { } left && Of(b.Right) is { } right => Combine(b.Operator, left, right),
        _ => null,
    };

    double? OfName(Name name)
    {
        if (!equations.TryGetValue(name, out var equation) || open.Count > 200 || !open.Add(name))
            return null;
        var value = Of(equation);
        open.Remove(name);
        return value;
    }

    static double? Combine(BinaryOperator op, double left, double right) => op switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.Power => Math.Pow(left, right),
        _ => null,
    };
}
