using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Checking;

/// <summary>The values of expressions that are known before any run: numbers and parameters under plain arithmetic.</summary>
internal sealed class ConstantValues
{
    readonly Dictionary<Name, double?> values = [];
    readonly bool inEveryScenario;
    readonly Name? scenario;

    /// <param name="variables">The variables, of which parameters count.</param>
    /// <param name="inEveryScenario">True: what scenarios set to different values is not known; false: values are those of the base case.</param>
    /// <param name="scenario">The scenario of which the values are, or null.</param>
    public ConstantValues(IReadOnlyList<Variable> variables, bool inEveryScenario = false, Name? scenario = null)
    {
        (this.inEveryScenario, this.scenario) = (inEveryScenario, scenario);
        Constant[] constants = [.. variables.OfType<Constant>().DistinctBy(c => c.Name)];
        // Needed ones first: each is computed once, however often and however deep others build on it.
        foreach (var i in Ordering.Of(new Dependencies(constants).Now, out _))
            values[constants[i].Name] = Of(constants[i].Value);
    }

    /// <summary>The value, or null where it is not known (also where parameters wait for each other).</summary>
    public double? Of(Expression expression) => expression switch
    {
        NumberLiteral n => n.Value,
        Reference r => values.TryGetValue(r.Name, out var known) ? known : null,
        ByScenario s => OfCases(s),
        UnaryOperation { Operator: UnaryOperator.Negate } u => -Of(u.Operand),
        BinaryOperation b when Of(b.Left) is { } left && Of(b.Right) is { } right => Combine(b.Operator, left, right),
        _ => null,
    };

    double? OfCases(ByScenario choice)
    {
        if (scenario is not null && choice.Cases.TryGetValue(scenario, out var own))
            return Of(own);
        var otherwise = Of(choice.Otherwise);
        return inEveryScenario && choice.Cases.Values.Any(c => Of(c) != otherwise) ? null : otherwise;
    }

    /// <summary>What two values come to, or null where that is not plain arithmetic.</summary>
    public static double? Combine(BinaryOperator op, double left, double right) => op switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.Power => Math.Pow(left, right),
        _ => null,
    };
}
