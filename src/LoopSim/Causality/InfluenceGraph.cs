using LoopSim.Checking;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Causality;

/// <summary>All that acts on something else in a model, with what expansions made: the graph in which scores are computed.</summary>
/// <remarks>Initial values act on nothing: what they determine has happened before the run begins.</remarks>
internal sealed class InfluenceGraph
{
    readonly Dictionary<Name, int> indexOf;
    readonly List<int>[] into;

    public InfluenceGraph(IReadOnlyList<Variable> variables)
    {
        Variables = variables;
        indexOf = new(variables.Count);
        for (var i = 0; i < variables.Count; i++)
            indexOf.TryAdd(variables[i].Name, i);
        into = new List<int>[variables.Count];
        var all = new List<Influence>();
        for (var to = 0; to < variables.Count; to++)
        {
            into[to] = [];
            foreach (var influence in InfluencesOn(variables[to], to).Distinct())
            {
                into[to].Add(all.Count);
                all.Add(influence);
            }
        }

        All = all;
    }

    /// <summary>The variables, in the order of the checked model.</summary>
    public IReadOnlyList<Variable> Variables { get; }

    /// <summary>Every influence, ordered by its target.</summary>
    public IReadOnlyList<Influence> All { get; }

    /// <summary>The numbers of the influences on a variable.</summary>
    public IReadOnlyList<int> On(int variable) => into[variable];

    /// <summary>The number of a variable, or −1 for the reserved words.</summary>
    public int IndexOf(Name name) => indexOf.GetValueOrDefault(name, -1);

    IEnumerable<Influence> InfluencesOn(Variable variable, int to) => variable switch
    {
        Stock s => [.. From(s.Inflows.Select(f => f.Flow), to, InfluenceKind.Inflow), .. From(s.Outflows.Select(f => f.Flow), to, InfluenceKind.Outflow)],
        RememberedValue { Kind: Builtins.MemoryKind.Initial } => [],
        RememberedValue r => [.. From([r.Input.Name], to, InfluenceKind.Memory), .. From(ConditionOf(r), to, InfluenceKind.Condition)],
        _ => From(EquationOf.Now(variable)?.References() ?? [], to, InfluenceKind.Equation),
    };

    // The delay of a fixed delay is read at the start of the run.
    static IEnumerable<Name> ConditionOf(RememberedValue remembered) =>
        remembered is { Kind: Builtins.MemoryKind.Sample, Extra: { } condition } ? condition.References() : [];

    IEnumerable<Influence> From(IEnumerable<Name> sources, int to, InfluenceKind kind) =>
        sources.Select(IndexOf).Where(from => from >= 0).Select(from => new Influence(from, to, kind));
}
