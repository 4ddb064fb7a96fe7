using LoopSim.Analysis.Dominance;

namespace LoopSim.Tests.Analysis.Dominance;

public class LoopSharesTests
{
    const string Growth = """
        model: Growth with a limit
        time: { stop: 20, step: 0.25 }
        parameters: { room: 100 }
        stocks: { people: { initial: 1, inflows: [births], outflows: [deaths] } }
        flows: { births: 0.5 * people, deaths: 0.5 * people * people / room }
        """;

    [Theory]
    [InlineData("euler")]
    [InlineData("rk4")]
    [InlineData("rk45")]
    public void Shares_are_those_that_the_definition_gives_by_hand(string method)
    {
        var found = LoopStudying.Of(Growth.Replace("step: 0.25", $"step: 0.25, method: {method}", StringComparison.Ordinal));
        var births = found.Loops.All.ToList().FindIndex(l => found.Graph.Nodes[l.Nodes[1]].Name.Text == "births");
        double[] people = found.Runs.Runs[0].Series(new("people"));
        for (var t = 1; t < people.Length; t++)
        {
            var (born, died) = (0.5 * (people[t] - people[t - 1]), 0.5 * ((people[t] * people[t]) - (people[t - 1] * people[t - 1])) / 100);
            Assert.Equal(100 * born / (born + died), found.Shares.Shares[births][t], 9);
            Assert.Equal(-100 * died / (born + died), found.Shares.Shares[1 - births][t], 9);
        }

        Assert.Equal(0, found.Shares.Shares[births][0]);
    }

    [Fact]
    public void Dominance_passes_from_the_reinforcing_to_the_balancing_loop_once()
    {
        var found = LoopStudying.Of(Growth);
        var births = found.Loops.All.ToList().FindIndex(l => found.Graph.Nodes[l.Nodes[1]].Name.Text == "births");
        var periods = DominancePeriods.Of(found.Shares);
        Assert.Equal([births, 1 - births], periods.Select(p => Assert.Single(p.Loops)));
        Assert.Equal(periods[0].To, periods[1].From);
        // Marginal deaths exceed marginal births once the mean of two steps passes half of the room.
        double[] people = found.Runs.Runs[0].Series(new("people"));
        var change = Enumerable.Range(1, people.Length - 1).First(t => people[t] + people[t - 1] > 100);
        Assert.Equal(found.Shares.Times[change], periods[1].From);
    }

    [Fact]
    public void Nothing_that_rests_has_a_share()
    {
        var found = LoopStudying.Of(Growth.Replace("initial: 1,", "initial: 0,", StringComparison.Ordinal));
        Assert.All(found.Shares.Shares, s => Assert.All(s, v => Assert.Equal(0, v)));
        Assert.Empty(DominancePeriods.Of(found.Shares));
    }

    [Fact]
    public void A_loop_through_a_fixed_delay_or_a_previous_value_is_scored()
    {
        var found = LoopStudying.Of("""
            model: Memory
            time: { stop: 5, step: 1 }
            stocks: { x: { initial: 1, inflows: [more] } }
            flows: { more: "0.1 * delay fixed(x, 2) + 0.1 * previous(x)" }
            """);
        Assert.Equal(100, found.Shares.Shares[0][^1], 9);
        Assert.Single(found.Loops.All);
    }
}
