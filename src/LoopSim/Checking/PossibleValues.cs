using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Checking;

/// <summary>The values that an expression may take in one scenario, as far as they are known before the run: also those of
/// parameters that policies set over time.</summary>
/// <param name="variables">The variables, with policies and scenarios worked in.</param>
/// <param name="scenario">The scenario.</param>
internal sealed class PossibleValues(IReadOnlyList<Variable> variables, Name scenario)
{
    // More than these tell nothing new of one parameter.
    const int Most = 64;

    readonly ConstantValues constants = new(variables, scenario: scenario);
    readonly Dictionary<Name, Auxiliary> layers = variables.OfType<Auxiliary>().Where(a => a.IsInternal || a.Equation is Reference)
        .GroupBy(a => a.Name).ToDictionary(g => g.Key, g => g.First());
    readonly Dictionary<Name, IReadOnlyList<double>> known = [];

    /// <summary>All values that are known; none where nothing is.</summary>
    public IReadOnlyList<double> Of(Expression expression) => constants.Of(expression) is { } value ? [value] : expression switch
    {
        Reference r => Of(r.Name),
        ByScenario s => Of(s.Cases.GetValueOrDefault(scenario, s.Otherwise)),
        FunctionCall { Function.Key: "blend", Arguments: [var before, var after, _] } => [.. Of(before).Concat(Of(after)).Distinct().Take(Most)],
        UnaryOperation { Operator: UnaryOperator.Negate } u => [.. Of(u.Operand).Select(v => -v)],
        BinaryOperation b => [.. Combined(b).Distinct().Take(Most)],
        _ => [],
    };

    IReadOnlyList<double> Of(Name name)
    {
        if (known.TryGetValue(name, out var values))
            return values;
        // What waits for itself has no value, and is a fault of its own.
        known[name] = [];
        return layers.TryGetValue(name, out var layer) ? known[name] = Of(layer.Equation) : [];
    }

    IEnumerable<double> Combined(BinaryOperation operation) =>
        from left in Of(operation.Left)
        from right in Of(operation.Right)
        let value = ConstantValues.Combine(operation.Operator, left, right)
        where value is not null
        select value.Value;
}
