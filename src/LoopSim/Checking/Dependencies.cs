using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Checking;

/// <summary>Which variables must be known before which, as numbers: the graph that orders and cycles are found in.</summary>
internal sealed class Dependencies
{
    readonly Dictionary<Name, int> indexOf;

    public Dependencies(IReadOnlyList<Variable> variables)
    {
        indexOf = new(variables.Count);
        for (var i = 0; i < variables.Count; i++)
            indexOf.TryAdd(variables[i].Name, i);
        Now = [.. variables.Select(v => Of(EquationOf.Now(v)))];
        AtStart = [.. variables.Select(v => v is RememberedValue { Extra: { } extra } ? [.. Of(EquationOf.AtStart(v)), .. Of(extra)] : Of(EquationOf.AtStart(v)))];
    }

    /// <summary>For each variable those that its value at a time needs; none for stocks, data and remembered values.</summary>
    public IReadOnlyList<int[]> Now { get; }

    /// <summary>For each variable those that its value at the start of the run needs.</summary>
    public IReadOnlyList<int[]> AtStart { get; }

    /// <summary>The number of a variable, or −1 for the reserved words.</summary>
    public int IndexOf(Name name) => indexOf.GetValueOrDefault(name, -1);

    int[] Of(Expression? equation) => equation is null ? [] : [.. equation.References().Select(IndexOf).Where(i => i >= 0).Distinct()];
}
