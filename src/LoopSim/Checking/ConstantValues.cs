using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Checking;

/// <summary>The values of expressions that are known before any run: numbers and parameters under plain arithmetic.</summary>
internal sealed class ConstantValues
{
    readonly Dictionary<Name, double?> values = [];
    readonly bool inEveryScenario;

    /// <param name="variables">The variables, of which parameters count.</param>
    /// <param name="inEveryScenario">True: what scenarios set to different values is not known; false: values are those of the base case.</param>
    public ConstantValues(IReadOnlyList<Variable> variables, bool inEveryScenario = false)
    {
        this.inEveryScenario = inEveryScenario;
        Constant[] constants = [.. variables.OfType<Constant>().DistinctBy(c => c.Name)];
        // Needed ones first: each is computed once, however often and however deep others build on it.
        foreach (var i in Ordering.Of(new Dependencies(constants).Now, Enumerable.Range(0, constants.Length), out _))
            values[constants[i].Name] = Of(constants[i].Value);
    }

    /// <summary>The value, or null where it is not known (also where parameters wait for each other).</summary>
    public double? Of(Expression expression) => expression switch
    {
        NumberLiteral n => n.Value,
        Reference r => values.GetValueOrDefault(r.Name),
        ByScenario s => OfCases(s),
        UnaryOperation { Operator: UnaryOperator.Negate } u => -Of(u.Operand),
        BinaryOperation b when Of(b.Left) is { } left && Of(b.Right) is { } right => Combine(b.Operator, left, right),
        _ => null,
    };

    double? OfCases(ByScenario choice)
    {
        var otherwise = Of(choice.Otherwise);
        return inEveryScenario && choice.Cases.Values.Any(c => Of(c) != otherwise) ? null : otherwise;
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
