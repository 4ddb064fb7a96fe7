using LoopSim.Checking;

namespace LoopSim.Tests.Checking;

public class OrderingTests
{
    // "1 2|2|" : node 0 needs 1 and 2, node 1 needs 2, node 2 nothing.
    static int[][] Graph(string text) => [.. text.Split('|').Select(n => n.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToArray())];

    static (string Order, string Cycles) Of(string graph, params int[] roots)
    {
        var needs = Graph(graph);
        var order = Ordering.Of(needs, roots.Length == 0 ? Enumerable.Range(0, needs.Length) : roots, out var cycles);
        return (string.Join(' ', order), string.Join('|', cycles.Select(c => string.Join(' ', c.Order()))));
    }

    [Theory]
    [InlineData("1 2|2|", "2 1 0", "")]
    [InlineData("||", "0 1 2", "")]
    [InlineData("|0|1", "0 1 2", "")]
    [InlineData("0|", "0 1", "0")]
    [InlineData("1|0", "1 0", "0 1")]
    [InlineData("1|2|0|0", "2 1 0 3", "0 1 2")]
    [InlineData("1|0|3|2", "1 0 3 2", "0 1|2 3")]
    [InlineData("1 2|0|3|2", "1 3 2 0", "2 3|0 1")]
    [InlineData("1|2|1 0 3|", "3 2 1 0", "0 1 2")]
    [InlineData("1 2|3|3|", "3 1 2 0", "")]
    [InlineData("1|2 3|0|4|3", "2 4 3 1 0", "3 4|0 1 2")]
    public void Needed_ones_come_first_and_circles_are_found(string graph, string order, string cycles) =>
        Assert.Equal((order, cycles), Of(graph));

    [Fact]
    public void Only_what_the_roots_need_is_ordered() => Assert.Equal(("2 1", ""), Of("1|2||0", 1));

    [Theory]
    [InlineData("1|2|0", "0 1 2", "0 1 2")]
    [InlineData("0", "0", "0")]
    [InlineData("1|2 0|0", "2 1 0", "0 1")]
    [InlineData("1 3|2|0|2", "0 1 2 3", "0 1 2")]
    [InlineData("|2 3|3|1", "3 2 1", "1 3")]
    public void The_shortest_way_round_begins_at_the_lowest_node(string graph, string component, string way) =>
        Assert.Equal(way, string.Join(' ', Ordering.ShortestCycle(Graph(graph), Graph(component)[0])));

    // Against the definition, on graphs that nobody chose: each comes after all it needs unless they need each other.
    [Fact]
    public void Random_graphs_are_ordered_too()
    {
        var random = new Random(3);
        for (var trial = 0; trial < 300; trial++)
        {
            var size = random.Next(1, 9);
            int[][] needs = [.. Enumerable.Range(0, size).Select(_ => Enumerable.Range(0, size).Where(_ => random.Next(5) == 0).ToArray())];
            var order = Ordering.Of(needs, Enumerable.Range(0, size), out var cycles).ToList();
            var reach = Closure(needs);
            Assert.Equal(Enumerable.Range(0, size), order.Order());
            for (var i = 0; i < size; i++)
            {
                Assert.All(needs[i], n => Assert.True(order.IndexOf(n) < order.IndexOf(i) || reach[n, i]));
                Assert.Equal(reach[i, i], cycles.Any(c => c.Contains(i)));
            }

            Assert.All(cycles, c => Assert.All(c, i => Assert.All(c, j => Assert.True(reach[i, j]))));
            Assert.All(cycles, c => Assert.Equal(c.Count, Enumerable.Range(0, size).Count(i => reach[c[0], i] && reach[i, c[0]])));
        }
    }

    static bool[,] Closure(int[][] needs)
    {
        var reach = new bool[needs.Length, needs.Length];
        for (var i = 0; i < needs.Length; i++)
        {
            foreach (var n in needs[i])
                reach[i, n] = true;
        }

        for (var k = 0; k < needs.Length; k++)
        {
            for (var i = 0; i < needs.Length; i++)
            {
                for (var j = 0; j < needs.Length; j++)
                    reach[i, j] |= reach[i, k] && reach[k, j];
            }
        }

        return reach;
    }
}
