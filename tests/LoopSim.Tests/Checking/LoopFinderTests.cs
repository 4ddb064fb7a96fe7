using LoopSim.Checking;

namespace LoopSim.Tests.Checking;

public class LoopFinderTests
{
    // Elementary cycles of a complete graph of n nodes without loops of one: Σ over k ≥ 2 of n! / ((n − k)! · k).
    [Theory]
    [InlineData(2, 1)]
    [InlineData(3, 5)]
    [InlineData(4, 20)]
    [InlineData(5, 84)]
    [InlineData(6, 409)]
    public void A_complete_graph_has_as_many_cycles_as_combinatorics_say(int nodes, int cycles) =>
        Assert.Equal(cycles, LoopFinder.Find(Complete(nodes), 1_000)?.Count);

    [Fact]
    public void Cycles_of_random_graphs_are_those_that_trying_everything_finds()
    {
        for (var seed = 1; seed <= 300; seed++)
        {
            var graph = Random(seed, nodes: 2 + (seed % 6));
            var found = LoopFinder.Find(graph, 10_000) ?? throw new InvalidOperationException();
            Assert.Equal(Everything(graph).Order(StringComparer.Ordinal), found.Select(c => string.Join(' ', c)).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Too_many_cycles_are_not_listed_at_all() => Assert.Null(LoopFinder.Find(Complete(30), 1_000));

    [Fact]
    public void A_node_that_acts_on_itself_is_a_cycle() => Assert.Equal([0], Assert.Single(LoopFinder.Find([[0]], 10) ?? []));

    [Fact]
    public void A_long_chain_has_no_cycle_and_a_long_ring_has_one()
    {
        const int n = 100_000;
        int[][] chain = [.. Enumerable.Range(0, n).Select(i => i + 1 < n ? new[] { i + 1 } : [])];
        int[][] ring = [.. Enumerable.Range(0, n).Select(i => new[] { (i + 1) % n })];
        Assert.Empty(LoopFinder.Find(chain, 10) ?? throw new InvalidOperationException());
        Assert.Equal(n, Assert.Single(LoopFinder.Find(ring, 10) ?? []).Length);
    }

    static int[][] Complete(int nodes) => [.. Enumerable.Range(0, nodes).Select(i => Enumerable.Range(0, nodes).Where(j => j != i).ToArray())];

    static int[][] Random(int seed, int nodes)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, nodes).Select(_ => Enumerable.Range(0, nodes).Where(_ => random.Next(5) < 2).ToArray())];
    }

    // Every path from every node that returns to it and meets no lower node.
    static List<string> Everything(int[][] graph)
    {
        var found = new List<string>();
        for (var start = 0; start < graph.Length; start++)
            Follow(graph, [start], found);
        return found;
    }

    static void Follow(int[][] graph, List<int> path, List<string> found)
    {
        foreach (var next in graph[path[^1]])
        {
            if (next == path[0])
                found.Add(string.Join(' ', path));
            else if (next > path[0] && !path.Contains(next))
                Follow(graph, [.. path, next], found);
        }
    }
}
