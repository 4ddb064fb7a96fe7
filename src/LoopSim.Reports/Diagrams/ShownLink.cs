using LoopSim.Causality;
using LoopSim.Reports.Tables;

namespace LoopSim.Reports.Diagrams;

/// <summary>A link between two variables that are shown; variables that are not shown may lie inside it.</summary>
/// <param name="From">The number of the source among the diagram's nodes.</param>
/// <param name="To">The number of the target.</param>
/// <param name="Sign">Its sign, over all its ways.</param>
/// <param name="IsDelayed">Whether each of its ways takes its time.</param>
/// <param name="Ways">Each way, as the numbers of its links in order.</param>
internal sealed record ShownLink(int From, int To, LinkSign Sign, bool IsDelayed, IReadOnlyList<int[]> Ways);

/// <summary>Draws links together over variables that are not shown.</summary>
internal static class ShownLinks
{
    // Ways from one variable to the others, and between two of them.
    const int MostSteps = 300_000, MostWays = 400;

    /// <summary>The links among the variables shown.</summary>
    /// <param name="links">All links.</param>
    /// <param name="isShown">For each variable whether it is shown.</param>
    public static IReadOnlyList<ShownLink> Of(LinkTable links, IReadOnlyList<bool> isShown)
    {
        var graph = links.Graph;
        var rows = new Dictionary<int, LinkRow>();
        foreach (var row in links.Rows)
        {
            if (graph.EdgeOf(row.Verdict.Edge.From, row.Verdict.Edge.To) is >= 0 and var edge)
                rows[edge] = row;
        }

        var outOf = rows.Keys.OrderBy(e => e).ToLookup(e => graph.Edges[e].From);
        return [.. Enumerable.Range(0, graph.Nodes.Count).Where(n => isShown[n]).SelectMany(n => From(n, graph, rows, outOf, isShown)).OrderBy(l => l.To).ThenBy(l => l.From)];
    }

    static IEnumerable<ShownLink> From(int source, CausalGraph graph, Dictionary<int, LinkRow> rows, ILookup<int, int> outOf, IReadOnlyList<bool> isShown)
    {
        var waysTo = new SortedDictionary<int, List<int[]>>();
        var open = new Stack<int[]>(outOf[source].Reverse().Select(e => new[] { e }));
        for (var steps = 0; steps < MostSteps && open.TryPop(out var way); steps++)
        {
            var node = graph.Edges[way[^1]].To;
            if (isShown[node])
            {
                if (!waysTo.TryGetValue(node, out var ways))
                    waysTo[node] = ways = [];
                // What goes round over hidden variables only is how a variable moves by itself; a link of its own to itself is shown.
                if (ways.Count < MostWays && (node != source || way.Length == 1))
                    ways.Add(way);
            }
            else if (!way.SkipLast(1).Any(e => graph.Edges[e].To == node))
            {
                foreach (var next in outOf[node].Reverse())
                    open.Push([.. way, next]);
            }
        }

        return waysTo.Where(w => w.Value.Count > 0).Select(w => new ShownLink(
            source,
            w.Key,
            w.Value.Select(way => way.Select(e => rows[e].Verdict.Sign).Aggregate(LinkSigns.Then)).Aggregate(LinkSigns.Beside),
            w.Value.TrueForAll(way => way.Any(e => rows[e].IsMarkedDelayed)),
            w.Value));
    }
}
