using LoopSim.Causality;
using LoopSim.Models;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Causality;

public class LoopMatcherTests
{
    const string TwoWays = """
        model: Two ways round
        time: { stop: 5 }
        stocks: { trust: { initial: 1, inflows: [gaining] } }
        flows: { gaining: heard + seen }
        variables:
          leads: 0.1 * trust
          heard: 0.1 * leads
          seen: 0.1 * leads
          quality: heard
        """;

    [Theory]
    [InlineData("trust -> leads -> heard -> gaining", "trust leads heard gaining")]
    [InlineData("trust -> heard", "trust leads heard gaining")]
    [InlineData("gaining -> seen", "gaining trust leads seen")]
    [InlineData("seen -> trust", "seen gaining trust leads")]
    public void A_loop_may_leave_out_what_only_one_way_joins(string named, string nodes) =>
        Assert.Equal(nodes, string.Join(' ', Match(named).Nodes.Select(n => Graph.Nodes[n].Name)));

    [Fact]
    public void Where_two_ways_lead_on_both_are_told()
    {
        var match = Match("trust -> leads -> gaining");
        Assert.Empty(match.Nodes);
        Assert.Equal(("leads", "gaining"), (match.From?.Name.Text, match.To?.Name.Text));
        Assert.Equal(["heard", "seen"], match.Ways?.Select(w => Graph.Nodes[Assert.Single(w)].Name.Text).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("trust -> quality", "quality", "trust")]
    [InlineData("quality -> heard", "quality", "heard")]
    public void Where_no_way_leads_on_that_is_told(string named, string from, string to)
    {
        var match = Match(named);
        Assert.Empty(match.Nodes);
        Assert.Equal((from, to), (match.From?.Name.Text, match.To?.Name.Text));
        Assert.Null(match.Ways);
    }

    static CausalGraph Graph { get; } = new(Running.Run(TwoWays).Model);

    static LoopMatch Match(string named) =>
        new LoopMatcher(Graph).Find(new(new("R1"), default, [.. named.Split(" -> ").Select(v => new NameUse(new(v), default))]));
}
