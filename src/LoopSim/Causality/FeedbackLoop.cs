using LoopSim.Checking;
using LoopSim.Models;

namespace LoopSim.Causality;

/// <summary>A feedback loop: links in order, each beginning where the one before it ends, the first where the last one ends.</summary>
/// <param name="Nodes">The nodes in order; it begins at the stock that stands first in the file, where it has one.</param>
/// <param name="Edges">The links in order: the first one leaves the first node.</param>
/// <param name="Partition">The number of the cycle partition (strongly connected component) that it is in, from 1.</param>
internal sealed record FeedbackLoop(IReadOnlyList<int> Nodes, IReadOnlyList<int> Edges, int Partition);

/// <summary>The feedback loops of a diagram, and the partitions in which they lie.</summary>
/// <param name="All">Every elementary loop, those of the first partition first; empty where they are too many.</param>
/// <param name="PartitionOf">For each node the number of its partition, from 1 in the order of the file; 0 where it is in no loop.</param>
/// <param name="IsComplete">False where there are more loops than can be listed.</param>
internal sealed record FeedbackLoops(IReadOnlyList<FeedbackLoop> All, IReadOnlyList<int> PartitionOf, bool IsComplete)
{
    /// <summary>So many loops can be scored and shown; where there are more, only the strongest ones are looked for.</summary>
    public const int Most = 10_000;

    /// <summary>All loops of a diagram.</summary>
    public static FeedbackLoops Of(CausalGraph graph, int most = Most)
    {
        var partitions = Partitions(graph.Successors);
        return LoopFinder.Find(graph.Successors, most) is { } cycles
            ? new([.. cycles.Select(c => Loop(graph, c, partitions)).OrderBy(l => l.Partition)], partitions, true)
            : new([], partitions, false);
    }

    /// <summary>The loop through these nodes in this order, rotated so that it begins where loops begin.</summary>
    public static FeedbackLoop Loop(CausalGraph graph, IReadOnlyList<int> cycle, IReadOnlyList<int> partitions)
    {
        var stocks = cycle.Where(n => graph.Nodes[n] is Stock);
        var first = cycle.ToList().IndexOf(stocks.DefaultIfEmpty(cycle.Min()).Min());
        int[] nodes = [.. cycle.Skip(first), .. cycle.Take(first)];
        return new(nodes, [.. nodes.Select((n, i) => graph.EdgeOf(n, nodes[(i + 1) % nodes.Length]))], partitions[nodes[0]]);
    }

    /// <summary>For each node the number of its cycle partition (strongly connected component) from 1, in the order of the file; 0 for none.</summary>
    public static int[] Partitions(IReadOnlyList<int[]> successors)
    {
        Ordering.Of(successors, Enumerable.Range(0, successors.Count), out var components);
        var partitionOf = new int[successors.Count];
        foreach (var (component, number) in components.OrderBy(c => c.Min()).Select((c, i) => (c, i + 1)))
        {
            foreach (var node in component)
                partitionOf[node] = number;
        }

        return partitionOf;
    }
}
