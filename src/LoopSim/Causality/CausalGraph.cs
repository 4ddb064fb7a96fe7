using LoopSim.Checking;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Causality;

/// <summary>A causal link between two of the author's variables; what expansions put between them is inside it.</summary>
/// <param name="From">The number of the source among the nodes.</param>
/// <param name="To">The number of the target among the nodes.</param>
/// <param name="Ways">Each way through hidden variables from the one to the other, as numbers of influences in order.</param>
internal sealed record CausalEdge(int From, int To, IReadOnlyList<int[]> Ways)
{
    /// <summary>True where there is something hidden on every way, such as the stock of a delay.</summary>
    public bool IsComposite => Ways.All(w => w.Length > 1);

    /// <summary>True for a link onto a stock through its flows, whose effects on its net flow add up; each way is an equation and a flow.</summary>
    public bool Adds { get; init; }
}

/// <summary>The causal diagram of a checked model: the author's variables and what acts on what, as people would draw it.</summary>
internal sealed class CausalGraph
{
    // Ways through one expansion; a delay of order n whose time varies has n of them.
    const int MostWays = 1_000;

    readonly Dictionary<(int From, int To), int> edgeOf = [];
    readonly int[] nodeOf;

    public CausalGraph(CheckedModel model)
    {
        Influences = new(model.Variables);
        nodeOf = new int[model.Variables.Count];
        Array.Fill(nodeOf, -1);
        var nodes = new List<Variable>();
        for (var i = 0; i < model.Variables.Count; i++)
        {
            if (model.Variables[i].IsInternal)
                continue;
            nodeOf[i] = nodes.Count;
            nodes.Add(model.Variables[i]);
        }

        Nodes = nodes;
        Edges = [.. Enumerable.Range(0, model.Variables.Count).Where(i => nodeOf[i] >= 0).SelectMany(EdgesInto)];
        for (var e = 0; e < Edges.Count; e++)
            edgeOf[(Edges[e].From, Edges[e].To)] = e;
        Successors = SuccessorsBy(_ => true);
    }

    /// <summary>What acts on what with nothing left out.</summary>
    public InfluenceGraph Influences { get; }

    /// <summary>The author's variables, in the order of the file.</summary>
    public IReadOnlyList<Variable> Nodes { get; }

    /// <summary>The links, ordered by their target, at most one from a node to another.</summary>
    public IReadOnlyList<CausalEdge> Edges { get; }

    /// <summary>For each node those that it acts on.</summary>
    public IReadOnlyList<int[]> Successors { get; }

    /// <summary>The number of a node, or −1.</summary>
    public int NodeOf(Name name) => Influences.IndexOf(name) is >= 0 and var i ? nodeOf[i] : -1;

    /// <summary>The number of the link from a node to another, or −1.</summary>
    public int EdgeOf(int from, int to) => edgeOf.GetValueOrDefault((from, to), -1);

    /// <summary>The link from a node onto a stock through its flows, of which each is a node too; null where it acts on none of them.</summary>
    public CausalEdge? ThroughFlows(int from, int stock)
    {
        int[] flows = [.. Influences.On(Influences.IndexOf(Nodes[stock].Name)).Where(i => Influences.All[i].Kind is InfluenceKind.Inflow or InfluenceKind.Outflow)];
        var source = Influences.IndexOf(Nodes[from].Name);
        List<int[]> ways = [.. flows.SelectMany(f => Influences.On(Influences.All[f].From).Where(i => Influences.All[i].From == source).Select(i => new[] { i, f }))];
        return ways.Count == 0 ? null : new(from, stock, ways) { Adds = true };
    }

    /// <summary>The nodes of a shortest way from a node to another, both included; null where there is none.</summary>
    public IReadOnlyList<int>? ShortestWay(int from, int to)
    {
        var cameFrom = new Dictionary<int, int>();
        var open = new Queue<int>([from]);
        while (open.TryDequeue(out var node))
        {
            foreach (var next in Successors[node].Where(n => n != from && cameFrom.TryAdd(n, node)))
                open.Enqueue(next);
        }

        if (!cameFrom.ContainsKey(to))
            return null;
        var way = new List<int> { to };
        while (way[^1] != from)
            way.Add(cameFrom[way[^1]]);
        way.Reverse();
        return way;
    }

    /// <summary>For each node those that it acts on by links of a kind.</summary>
    /// <param name="counts">Whether a link, by its number, is of that kind.</param>
    public int[][] SuccessorsBy(Func<int, bool> counts)
    {
        var lists = new List<int>[Nodes.Count];
        for (var i = 0; i < lists.Length; i++)
            lists[i] = [];
        for (var e = 0; e < Edges.Count; e++)
        {
            if (counts(e))
                lists[Edges[e].From].Add(Edges[e].To);
        }

        return [.. lists.Select(l => l.ToArray())];
    }

    /// <summary>The influences that links within partitions consist of: those whose scores make the scores of loops.</summary>
    /// <param name="partitionOf">For each node the number of its partition, 0 for none.</param>
    public IReadOnlyList<Influence> InLoops(IReadOnlyList<int> partitionOf) =>
    [
        .. Edges.Where(e => partitionOf[e.From] > 0 && partitionOf[e.From] == partitionOf[e.To])
            .SelectMany(e => e.Ways).SelectMany(w => w).Distinct().Select(i => Influences.All[i]),
    ];

    // Goes back from a variable through what is hidden until the author's own variables are met.
    IEnumerable<CausalEdge> EdgesInto(int target)
    {
        var waysFrom = new SortedDictionary<int, List<int[]>>();
        var behind = new Stack<int[]>(Influences.On(target).Select(i => new[] { i }));
        while (behind.TryPop(out var way))
        {
            var source = Influences.All[way[0]].From;
            if (nodeOf[source] < 0)
            {
                foreach (var before in Influences.On(source).Where(b => !way.Any(w => Influences.All[w].From == Influences.All[b].From)))
                    behind.Push([before, .. way]);
                continue;
            }

            // A linked stock moves by a hidden flow, which is the more the farther it has to go: that is how it moves, and nothing that anybody drew.
            if (source == target && Influences.Variables[target] is Stock { IsLinked: true })
                continue;
            if (!waysFrom.TryGetValue(nodeOf[source], out var ways))
                waysFrom[nodeOf[source]] = ways = [];
            if (ways.Count < MostWays)
                ways.Add(way);
        }

        return waysFrom.Select(w => new CausalEdge(w.Key, nodeOf[target], w.Value));
    }
}
