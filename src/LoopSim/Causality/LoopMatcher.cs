using LoopSim.Models;

namespace LoopSim.Causality;

/// <summary>What a loop with a name is in a diagram: its nodes in order, or why it is none.</summary>
/// <param name="Nodes">The nodes in order, from the first one named; empty where it is no loop of the diagram.</param>
/// <param name="From">The named variable from which no way, or more than one, leads on; null where all is well.</param>
/// <param name="To">The named variable to which it should lead.</param>
/// <param name="Ways">Where more than one way leads on, two of them: the nodes between.</param>
internal sealed record LoopMatch(IReadOnlyList<int> Nodes, NameUse? From = null, NameUse? To = null, IReadOnlyList<IReadOnlyList<int>>? Ways = null);

/// <summary>Finds named loops in a diagram. A name may leave variables out where only one way joins the named ones; a direct link is that way.</summary>
internal sealed class LoopMatcher(CausalGraph graph)
{
    // Steps of the search for ways between two named variables.
    const int MostWork = 200_000;

    readonly Lazy<List<int>[]> predecessors = new(() =>
    {
        var lists = graph.Nodes.Select(_ => new List<int>()).ToArray();
        foreach (var edge in graph.Edges)
            lists[edge.To].Add(edge.From);
        return lists;
    });

    /// <summary>The loop that passes these variables in this order.</summary>
    public LoopMatch Find(NamedLoop loop)
    {
        int[] named = [.. loop.Variables.Select(v => graph.NodeOf(v.Name))];
        var taken = named.ToHashSet();
        var nodes = new List<int>();
        for (var i = 0; i < named.Length; i++)
        {
            var (from, to) = (loop.Variables[i], loop.Variables[(i + 1) % named.Length]);
            var ways = WaysBetween(named[i], named[(i + 1) % named.Length], taken);
            if (ways.Count != 1)
                return new([], from, to, ways.Count == 0 ? null : ways);
            nodes.Add(named[i]);
            nodes.AddRange(ways[0]);
            taken.UnionWith(ways[0]);
        }

        return new(nodes);
    }

    // The nodes between two: none for a direct link, else up to two ways that meet nothing that is taken.
    List<IReadOnlyList<int>> WaysBetween(int from, int to, HashSet<int> taken)
    {
        if (graph.EdgeOf(from, to) >= 0)
            return [[]];
        var leads = LeadingTo(to, taken);
        var found = new List<IReadOnlyList<int>>();
        var path = new List<(int Node, int Next)> { (from, 0) };
        var onPath = new HashSet<int> { from };
        for (var work = 0; path.Count > 0 && found.Count < 2 && work < MostWork; work++)
        {
            var (node, next) = path[^1];
            if (next >= graph.Successors[node].Length)
            {
                onPath.Remove(node);
                path.RemoveAt(path.Count - 1);
                continue;
            }

            path[^1] = (node, next + 1);
            var successor = graph.Successors[node][next];
            if (successor == to)
                found.Add([.. path.Skip(1).Select(p => p.Node)]);
            else if (leads.Contains(successor) && onPath.Add(successor))
                path.Add((successor, 0));
        }

        return found;
    }

    // From where a node can be reached without passing what is taken: without it, a search for a second way would try everything.
    HashSet<int> LeadingTo(int to, HashSet<int> taken)
    {
        var leads = new HashSet<int>();
        var open = new Queue<int>([to]);
        while (open.TryDequeue(out var node))
        {
            foreach (var before in predecessors.Value[node])
            {
                if (!taken.Contains(before) && leads.Add(before))
                    open.Enqueue(before);
            }
        }

        return leads;
    }
}
