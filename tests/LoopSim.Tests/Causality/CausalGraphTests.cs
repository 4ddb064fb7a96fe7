using LoopSim.Causality;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Causality;

public class CausalGraphTests
{
    const string Hiring = """
        model: Hiring
        time: { unit: month, stop: 12, step: 0.25 }
        parameters: { goal: 100, time to hire: 2 month, time to see: 3 month }
        stocks: { staff: { initial: 80, inflows: [hiring], outflows: [leaving] } }
        flows: { hiring: gap / time to hire, leaving: staff / 24 month }
        variables:
          seen staff: smooth3(staff, time to see)
          gap: goal - seen staff
        """;

    [Fact]
    public void Links_join_the_authors_own_variables()
    {
        var graph = GraphOf(Hiring);
        Assert.Equal(
            ["gap -> hiring", "goal -> gap", "hiring -> staff", "leaving -> staff", "seen staff -> gap", "staff -> leaving", "staff -> seen staff", "time to hire -> hiring", "time to see -> seen staff"],
            graph.Edges.Select(e => $"{graph.Nodes[e.From].Name} -> {graph.Nodes[e.To].Name}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_a_delay_hides_is_inside_the_link()
    {
        var graph = GraphOf(Hiring);
        var smoothed = graph.Edges[graph.EdgeOf(graph.NodeOf(new("staff")), graph.NodeOf(new("seen staff")))];
        Assert.True(smoothed.IsComposite);
        Assert.Equal(7, Assert.Single(smoothed.Ways).Length);
        Assert.Equal(3, graph.Edges[graph.EdgeOf(graph.NodeOf(new("time to see")), graph.NodeOf(new("seen staff")))].Ways.Count);
    }

    [Fact]
    public void Loops_leave_the_insides_of_delays_out_and_begin_at_a_stock()
    {
        var graph = GraphOf(Hiring);
        var loops = FeedbackLoops.Of(graph);
        Assert.True(loops.IsComplete);
        Assert.Equal(
            ["staff, leaving", "staff, seen staff, gap, hiring"],
            loops.All.Select(l => string.Join(", ", l.Nodes.Select(n => graph.Nodes[n].Name))).Order(StringComparer.Ordinal));
        Assert.All(loops.All, l => Assert.Equal(1, l.Partition));
    }

    static CausalGraph GraphOf(string yaml) => new(Running.Run(yaml).Model);
}
