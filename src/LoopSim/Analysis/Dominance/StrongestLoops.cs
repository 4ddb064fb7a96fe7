using LoopSim.Causality;
using LoopSim.Models;

namespace LoopSim.Analysis.Dominance;

/// <summary>Finds the strongest loops where there are too many to list (Eberlein and Schoenberg 2020, strongest-path search).</summary>
/// <remarks>From each stock the strongest outgoing links are followed first; a path is given up where another one reached the same
/// variable at least as strongly. What is found at one time is not all there is: the caller must say so.</remarks>
internal sealed class StrongestLoops
{
    // Times at which is searched, and links followed at one of them, before the search has looked at enough.
    const int MostTimes = 64;
    const long MostWork = 2_000_000;

    readonly CausalGraph graph;
    readonly int[][] edgesOut;
    readonly double[][] scores;
    readonly Dictionary<string, int[]> found = [];
    readonly double[] best;
    readonly bool[] onPath;
    readonly int most;
    long work;

    StrongestLoops(CausalGraph graph, IReadOnlyList<int> partitionOf, EdgeScores ofEdge, int most)
    {
        (this.graph, this.most) = (graph, most);
        (best, onPath) = (new double[graph.Nodes.Count], new bool[graph.Nodes.Count]);
        scores = new double[graph.Edges.Count][];
        var lists = graph.Nodes.Select(_ => new List<int>()).ToArray();
        for (var e = 0; e < graph.Edges.Count; e++)
        {
            var edge = graph.Edges[e];
            if (partitionOf[edge.From] == 0 || partitionOf[edge.From] != partitionOf[edge.To] || !ofEdge.Acts(e))
                continue;
            scores[e] = ofEdge.Of(e);
            lists[edge.From].Add(e);
        }

        edgesOut = [.. lists.Select(l => l.ToArray())];
    }

    /// <summary>The cycles that are strongest somewhere, each as its nodes in order; no more than <paramref name="most"/>.</summary>
    /// <param name="graph">The diagram.</param>
    /// <param name="partitionOf">For each node the number of its partition, 0 for none.</param>
    /// <param name="ofEdge">The scores of the links in one scenario.</param>
    /// <param name="times">How many times there are scores for.</param>
    /// <param name="most">The most cycles to find.</param>
    public static IReadOnlyList<int[]> Find(CausalGraph graph, IReadOnlyList<int> partitionOf, EdgeScores ofEdge, int times, int most)
    {
        var search = new StrongestLoops(graph, partitionOf, ofEdge, most);
        var stocks = Enumerable.Range(0, graph.Nodes.Count).Where(n => graph.Nodes[n] is Stock && search.edgesOut[n].Length > 0).ToList();
        // A loop whose stock is hidden in a delay passes no stock of the author's.
        var starts = stocks.Count > 0 ? stocks : [.. Enumerable.Range(0, graph.Nodes.Count).Where(n => search.edgesOut[n].Length > 0)];
        foreach (var time in TimesOf(times))
        {
            search.work = 0;
            var order = search.Strongest(time);
            foreach (var start in starts)
                search.From(start, order, time);
        }

        return [.. search.found.Values];
    }

    static IEnumerable<int> TimesOf(int count) => count <= MostTimes + 1
        ? Enumerable.Range(1, Math.Max(0, count - 1))
        : Enumerable.Range(1, MostTimes).Select(i => (int)((long)i * (count - 1) / MostTimes));

    // For each node its links, the strongest first.
    int[][] Strongest(int time) => [.. edgesOut.Select(o => o.Where(e => scores[e][time] != 0).OrderByDescending(e => Math.Abs(scores[e][time])).ToArray())];

    void From(int start, int[][] order, int time)
    {
        Array.Clear(best);
        var path = new List<(int Node, int Next, double Score)> { (start, 0, 1) };
        (onPath[start], best[start]) = (true, 1);
        while (path.Count > 0)
        {
            var (node, next, score) = path[^1];
            if (next >= order[node].Length || ++work > MostWork || found.Count >= most)
            {
                onPath[node] = false;
                path.RemoveAt(path.Count - 1);
                continue;
            }

            path[^1] = (node, next + 1, score);
            var edge = order[node][next];
            Visit(graph.Edges[edge].To, score * Math.Abs(scores[edge][time]), start, path);
        }
    }

    void Visit(int node, double score, int start, List<(int Node, int Next, double Score)> path)
    {
        if (node == start)
        {
            int[] cycle = [.. path.Select(p => p.Node)];
            found.TryAdd(KeyOf(cycle), cycle);
        }
        else if (!onPath[node] && score > best[node])
        {
            (onPath[node], best[node]) = (true, score);
            path.Add((node, 0, score));
        }
    }

    // The same cycle has the same key wherever it begins.
    static string KeyOf(int[] cycle)
    {
        var first = Array.IndexOf(cycle, cycle.Min());
        return string.Join(' ', cycle.Skip(first).Concat(cycle.Take(first)));
    }
}
