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
        (Now, AtStart) = (new int[variables.Count][], new int[variables.Count][]);
        for (var i = 0; i < variables.Count; i++)
        {
            Now[i] = Of(EquationOf.Now(variables[i]));
            AtStart[i] = Of(EquationOf.AtStart(variables[i]), (variables[i] as RememberedValue)?.Extra);
        }
    }

    /// <summary>For each variable those that its value at a time needs; none for stocks, data and remembered values.</summary>
    public int[][] Now { get; }

    /// <summary>For each variable those that its value at the start of the run needs.</summary>
    public int[][] AtStart { get; }

    /// <summary>The number of a variable, or −1 for the reserved words.</summary>
    public int IndexOf(Name name) => indexOf.GetValueOrDefault(name, -1);

    int[] Of(params ReadOnlySpan<Expression?> equations)
    {
        var needed = new List<int>();
        foreach (var equation in equations)
        {
            foreach (var name in equation?.References() ?? [])
            {
                if (IndexOf(name) is >= 0 and var index && !needed.Contains(index))
                    needed.Add(index);
            }
        }

        return [.. needed];
    }
}
