using LoopSim.Analysis.Polarity;
using LoopSim.Causality;
using LoopSim.Models;

namespace LoopSim.Reports.Tables;

/// <summary>All links of a model with all that is known of them, ordered by their target.</summary>
/// <remarks>What is computed from its links has those that are drawn; what parameters do to its normal is no link.</remarks>
/// <param name="Graph">The diagram.</param>
/// <param name="Rows">One row a link.</param>
internal sealed record LinkTable(CausalGraph Graph, IReadOnlyList<LinkRow> Rows)
{
    public static LinkTable Of(Model model, LinkVerdicts verdicts)
    {
        var graph = verdicts.Graph;
        var delays = new LinkDelays(model, graph);
        var linked = LinkVerdicts.LinkedNames(model);
        var drawn = model.Links.GroupBy(l => (l.From.Name, l.To.Name)).ToDictionary(g => g.Key, g => g.First());
        return new(graph, [.. verdicts.OfEdges.Concat(verdicts.ThroughFlows).Where(v => v.By == DecidedBy.Drawing || !linked.Contains(graph.Nodes[v.Edge.To].Name)).OrderBy(v => v.Edge.To).Select(v =>
        {
            var (from, to) = (graph.Nodes[v.Edge.From].Name, graph.Nodes[v.Edge.To].Name);
            var link = drawn.GetValueOrDefault((from, to));
            return new LinkRow(v, link, delays.Of(v.Edge), linked.Contains(to) ? link?.Strength : null);
        })]);
    }
}

/// <summary>A link in a table.</summary>
/// <param name="Verdict">Its sign, and how that was decided.</param>
/// <param name="Drawn">The link as it is drawn, or null.</param>
/// <param name="Delay">What time takes on it, in words, or null.</param>
/// <param name="Strength">How strongly it acts on what is computed from its links, or null.</param>
internal sealed record LinkRow(LinkVerdict Verdict, CausalLink? Drawn, string? Delay, double? Strength)
{
    /// <summary>Whether a diagram marks it as delayed.</summary>
    /// <remarks>That stocks and integrals accumulate everybody knows, and what is remembered from the start is not underway.</remarks>
    public bool IsMarkedDelayed => Delay is not (null or "accumulates" or "adjusts" or "initial" or "partly initial" or "integral" or "partly integral");
}
