using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Causality;

/// <summary>What a loop of links does to a small deviation that goes round it once: below 1 it damps, above 1 it amplifies.</summary>
/// <param name="Loop">The loop.</param>
/// <param name="Gain">The product of the strengths of its links, with their signs.</param>
internal sealed record LoopGain(FeedbackLoop Loop, double Gain)
{
    /// <summary>The gain of each loop that consists of links which carry their own equation.</summary>
    public static IReadOnlyList<LoopGain> Of(CausalGraph graph, FeedbackLoops loops, Model model)
    {
        var gainOf = new Dictionary<(Name From, Name To), double>();
        var linked = graph.Nodes.Where(n => n.IsLinked).Select(n => n.Name).ToHashSet();
        foreach (var link in model.Links.Where(l => linked.Contains(l.To.Name)))
            gainOf[(link.From.Name, link.To.Name)] = link.Polarity == LinkPolarity.Negative ? -link.Strength : link.Strength;
        return [.. from loop in loops.All
                   let links = loop.Edges.Select(e => (graph.Nodes[graph.Edges[e].From].Name, graph.Nodes[graph.Edges[e].To].Name)).ToList()
                   where links.TrueForAll(gainOf.ContainsKey)
                   select new LoopGain(loop, links.Aggregate(1.0, (gain, l) => gain * gainOf[l]))];
    }
}
