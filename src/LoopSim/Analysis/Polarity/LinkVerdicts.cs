using LoopSim.Causality;
using LoopSim.Checking;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Analysis.Polarity;

/// <summary>The signs of the links of a model: proved by the equations where they can be, else as every scenario shows them.</summary>
/// <param name="Graph">The diagram.</param>
/// <param name="OfEdges">The verdict of each link of the diagram, in its order.</param>
/// <param name="ThroughFlows">The verdicts of links that are drawn onto a stock past its flows, in the order of the file.</param>
internal sealed record LinkVerdicts(CausalGraph Graph, IReadOnlyList<LinkVerdict> OfEdges, IReadOnlyList<LinkVerdict> ThroughFlows)
{
    /// <summary>The verdicts of all links of a model's diagram; it is simulated only where the equations leave a sign open.</summary>
    /// <param name="model">The model.</param>
    /// <param name="graph">Its diagram.</param>
    /// <param name="scenarios">The scenarios to look at.</param>
    /// <param name="seed">The seed of all random numbers.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static LinkVerdicts Of(CheckedModel model, CausalGraph graph, IReadOnlyList<Scenario> scenarios, ulong seed, CancellationToken cancel)
    {
        var drawn = model.Source.Links.Select(l => (From: graph.NodeOf(l.From.Name), To: graph.NodeOf(l.To.Name))).Where(l => l is { From: >= 0, To: >= 0 });
        var past = drawn.Select(l => LinkContract.EdgeOf(graph, l.From, l.To)).OfType<CausalEdge>().Where(e => e.Adds).ToList();
        var all = Of(model, graph, [.. graph.Edges, .. past], scenarios, seed, cancel);
        return new(graph, [.. all.Take(graph.Edges.Count)], [.. all.Skip(graph.Edges.Count)]);
    }

    /// <summary>The verdicts of some links, which need not be among those of the diagram, such as those onto a stock through its flows.</summary>
    public static IReadOnlyList<LinkVerdict> Of(
        CheckedModel model, CausalGraph graph, IReadOnlyList<CausalEdge> edges, IReadOnlyList<Scenario> scenarios, ulong seed, CancellationToken cancel)
    {
        var ranges = new ValueRanges(model);
        var symbols = new SymbolicSigns(graph, ranges);
        var linked = LinkedNames(model.Source);
        var drawn = model.Source.Links.Where(l => linked.Contains(l.To.Name)).GroupBy(l => (l.From.Name, l.To.Name)).ToDictionary(g => g.Key, g => g.First().Polarity);
        var verdicts = new LinkVerdict[edges.Count];
        var open = new List<int>();
        for (var e = 0; e < edges.Count; e++)
        {
            cancel.ThrowIfCancellationRequested();
            if (drawn.TryGetValue((graph.Nodes[edges[e].From].Name, graph.Nodes[edges[e].To].Name), out var polarity))
                verdicts[e] = new(edges[e], SignOf(polarity), DecidedBy.Drawing);
            else if (symbols.OfEdge(edges[e]) is { } sign)
                verdicts[e] = new(edges[e], sign, DecidedBy.Proof);
            else
                open.Add(e);
        }

        var observed = new SignProbes(model, graph, symbols, ranges).Observe([.. open.Select(e => edges[e])], scenarios, seed, cancel);
        for (var i = 0; i < open.Count; i++)
            verdicts[open[i]] = observed[i];
        return verdicts;
    }

    /// <summary>The sign that is drawn.</summary>
    public static LinkSign SignOf(LinkPolarity polarity) => polarity switch
    {
        LinkPolarity.Positive => LinkSign.Positive,
        LinkPolarity.Negative => LinkSign.Negative,
        _ => LinkSign.Changing,
    };

    /// <summary>The variables that are computed from the links that are drawn to them.</summary>
    public static HashSet<Name> LinkedNames(Model model) => [.. model.Variables.Where(v => v is LinkedVariable || v.IsLinked).Select(v => v.Name)];
}
