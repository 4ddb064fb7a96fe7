using LoopSim.Causality;
using LoopSim.Checking;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Analysis.Attribution;

/// <summary>Cuts a causal link: its target sees the source as it went in another run, and everything else sees it as it goes.</summary>
internal static class FrozenLink
{
    /// <summary>The model with one link frozen.</summary>
    /// <param name="model">The model.</param>
    /// <param name="graph">Its diagram.</param>
    /// <param name="edge">The link.</param>
    /// <param name="course">The source's course at every DT, in a straight line between them.</param>
    public static CheckedModel Of(CheckedModel model, CausalGraph graph, CausalEdge edge, IReadOnlyList<Point> course)
    {
        var source = graph.Nodes[edge.From].Name;
        var frozen = new DataSeries(new($"{source}·frozen"), graph.Nodes[edge.From].Span, course, Interpolation.Linear) { IsInternal = true };
        var first = edge.Ways.Select(w => graph.Influences.All[w[0]].To).ToHashSet();
        List<Variable> variables = [.. model.Variables.Select((v, i) => first.Contains(i) ? Seeing(v, source, frozen.Name) : v), frozen];
        // Cutting a link takes away from what must be known first, so that there is an order still.
        var order = EvaluationOrder.Find(variables, new HashSet<Name>(), []);
        return model with { Variables = variables, Order = order };
    }

    static Variable Seeing(Variable variable, Name source, Name frozen) => variable switch
    {
        Stock s => s with { Inflows = Seeing(s.Inflows, source, frozen), Outflows = Seeing(s.Outflows, source, frozen) },
        RememberedValue r => r with { Input = r.Input.Name.Equals(source) ? r.Input with { Name = frozen } : r.Input, Extra = r.Extra?.Rename(source, frozen) },
        _ => EquationOf.Changed(variable, e => e.Rename(source, frozen)),
    };

    static List<FlowUse> Seeing(IReadOnlyList<FlowUse> flows, Name source, Name frozen) =>
        [.. flows.Select(f => f.Flow.Equals(source) ? f with { Flow = frozen } : f)];
}
