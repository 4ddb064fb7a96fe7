using LoopSim.Causality;
using LoopSim.Checking;
using LoopSim.Diagnostics;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Analysis.Polarity;

/// <summary>The contract between diagram and equations: each link that is drawn to a variable with an equation is kept by that equation.</summary>
/// <param name="Verdicts">What was decided of each drawn link, but for those that no equation knows, in the order of the file.</param>
/// <param name="Faults">Where diagram and equations disagree.</param>
internal sealed record LinkContract(IReadOnlyList<(CausalLink Link, LinkVerdict Verdict)> Verdicts, IReadOnlyList<Diagnostic> Faults)
{
    /// <summary>Holds the drawn links of a model against its equations; it is simulated only where these leave a sign open.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static LinkContract Of(CheckedModel model, ulong seed, CancellationToken cancel)
    {
        if (model.Source.Links.Count == 0)
            return new([], []);
        var graph = new CausalGraph(model);
        var given = model.Source.Variables.Where(v => v is Constant or DataSeries).Select(v => v.Name).ToHashSet();
        var linked = LinkVerdicts.LinkedNames(model.Source);
        var drawn = Drawn(model, graph, given);
        var missing = Missing(model, graph, drawn, given, linked);
        List<CausalEdge> edges = [.. drawn.Select(d => d.Edge).OfType<CausalEdge>(), .. missing];
        var verdicts = LinkVerdicts.Of(model, graph, edges, model.Scenarios, seed, cancel);
        var words = new LinkContractFaults(model, graph);
        var faults = new List<Diagnostic>();
        var kept = new List<(CausalLink, LinkVerdict)>();
        foreach (var (link, edge) in drawn)
        {
            if (edge is null)
            {
                faults.Add(words.DoesNotDepend(link));
                continue;
            }

            kept.Add((link, verdicts[kept.Count]));
            if (FaultOf(link, kept[^1].Item2, words) is { } fault)
                faults.Add(fault);
        }

        faults.AddRange(verdicts.Skip(kept.Count).Where(v => v.Sign != LinkSign.Never).GroupBy(v => v.Edge.To).Select(g => words.NotDrawn(graph.Nodes[g.Key], [.. g])));
        return new(kept, faults);
    }

    // What is computed from its links is right by construction.
    static Diagnostic? FaultOf(CausalLink link, LinkVerdict verdict, LinkContractFaults words) => verdict.By == DecidedBy.Drawing ? null : (LinkVerdicts.SignOf(link.Polarity), verdict.Sign) switch
    {
        (LinkSign.Changing, LinkSign.Changing) => null,
        (LinkSign.Changing, _) => words.DoesNotChange(link, verdict),
        (_, LinkSign.Never) => words.NeverActs(link, verdict),
        (_, LinkSign.Changing) => words.Changes(link, verdict),
        var (said, found) => said == found ? null : words.Opposite(link, verdict),
    };

    // The drawn links, each with what it is among the equations; null: nothing.
    static List<(CausalLink Link, CausalEdge? Edge)> Drawn(CheckedModel model, CausalGraph graph, HashSet<Name> given)
    {
        var drawn = new List<(CausalLink, CausalEdge?)>();
        foreach (var link in model.Source.Links)
        {
            var (from, to) = (graph.NodeOf(link.From.Name), graph.NodeOf(link.To.Name));
            if (from < 0 || to < 0 || from == to || given.Contains(link.To.Name))
                continue;
            drawn.Add((link, EdgeOf(graph, from, to)));
        }

        return drawn;
    }

    /// <summary>The link from a node to another as the equations have it, for a stock also through its flows; null where there is none.</summary>
    public static CausalEdge? EdgeOf(CausalGraph graph, int from, int to) =>
        graph.EdgeOf(from, to) is >= 0 and var direct ? graph.Edges[direct] : graph.Nodes[to] is Stock ? graph.ThroughFlows(from, to) : null;

    // What acts on the author's equations without being drawn. Parameters and data need not be; nor what stocks say of their flows, nor
    // what a flow is computed from, where that is drawn onto its stock.
    static IEnumerable<CausalEdge> Missing(
        CheckedModel model, CausalGraph graph, List<(CausalLink Link, CausalEdge? Edge)> drawn, HashSet<Name> given, HashSet<Name> linked)
    {
        var known = drawn.Select(d => d.Edge).OfType<CausalEdge>().SelectMany(e => e.Adds ? e.Ways.Select(w => (e.From, To: FlowOf(graph, w))) : [(e.From, e.To)]).ToHashSet();
        var own = model.Source.Variables.Where(v => v is Flow or Auxiliary).Select(v => v.Name).Except(linked).ToHashSet();
        return graph.Edges.Where(e => e.From != e.To && !known.Contains((e.From, e.To)) && own.Contains(graph.Nodes[e.To].Name) && !given.Contains(graph.Nodes[e.From].Name));
    }

    static int FlowOf(CausalGraph graph, int[] way) => graph.NodeOf(graph.Influences.Variables[graph.Influences.All[way[0]].To].Name);
}
