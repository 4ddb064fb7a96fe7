using LoopSim.Naming;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Simulation;

/// <summary>Which scenarios are run, how long, and that none of them notices the others.</summary>
public class ScenarioChoiceTests
{
    const string Model = """
        model: Choice
        time: { stop: 4, step: 1/4 }
        parameters: { rate: 0.5, spread: 1 }
        stocks: { level: { initial: 100, outflows: [draining], non-negative: true } }
        flows: { draining: "rate * level + 3 * normal(0, spread) + 1 / (4 - late) - 1 / 4" }
        variables:
          late: { equation: "delay fixed(sqrt(level), 1, 0) - delay fixed(sqrt(level), 1, 0)" }
          past: { equation: "previous(smooth3(level, 2)) + sin(exp(time mod 3))" }
        scenarios:
          a: { set: { rate: 0.3 } }
          b: { set: { rate: 0.9 }, from: 1, ramp: 2 }
          c: { set: { level: 7 }, stop: 6 }
          d: { set: { spread: -1 } }
          e: { set: { rate: 0.31 }, stop: 1, hidden: true }

        """;

    static IEnumerable<string> Names(string yaml, params string[] asked) =>
        Running.Run(yaml, new() { Scenarios = [.. asked.Select(a => new Name(a))] }).Runs.Select(r => r.Scenario.Text);

    [Fact]
    public void All_that_are_not_hidden_run_with_the_base_first() => Assert.Equal(["base", "a", "b", "c", "d"], Names(Model));

    [Fact]
    public void Only_those_asked_for_run_in_the_order_asked_for() => Assert.Equal(["e", "base", "a"], Names(Model, "e", "Base", "A"));

    [Fact]
    public void A_scenario_that_changes_nothing_is_the_base_and_base_can_still_be_asked_for()
    {
        var yaml = Model + "  silos: {}\n";
        Assert.Equal(["a", "b", "c", "d", "silos"], Names(yaml));
        var runs = Running.Run(yaml, new() { Scenarios = [new("base"), new("silos"), new("base")] }).Runs;
        Assert.Equal(runs[0].Series(new("past")), runs[1].Series(new("past")));
        Assert.Equal(runs[0].Series(new("past")), runs[2].Series(new("past")));
    }

    [Theory]
    [InlineData("{ set: {} }")]
    [InlineData("{ set: {}, policies: [] }")]
    public void A_scenario_that_sets_nothing_is_the_base(string silos) =>
        Assert.Equal(["silos"], Names($"model: Nothing\nvariables: {{ x: 1 }}\nscenarios: {{ silos: {silos} }}"));

    [Fact]
    public void A_hidden_scenario_does_not_stand_for_the_base()
    {
        const string head = "model: Hidden\nvariables: { x: 1 }\n";
        Assert.Equal(["base"], Names(head + "scenarios: { test: { hidden: true } }"));
        Assert.Equal(["base"], Names(head + "scenarios: { base: { hidden: true } }"));
        Assert.Equal(["base"], Names(head));
    }

    [Fact]
    public void Asking_for_a_scenario_that_does_not_exist_is_an_exception() =>
        Assert.Throws<KeyNotFoundException>(() => Names(Model, "nowhere"));

    [Theory]
    [InlineData("euler")]
    [InlineData("rk2")]
    [InlineData("rk4")]
    [InlineData("rk45")]
    public void A_scenario_run_alone_gives_the_same_bits_as_in_company(string method)
    {
        var together = Running.Run(Model, new() { Method = method, Scenarios = [new("a"), new("b"), new("c"), new("base"), new("d"), new("e")] });
        foreach (var run in together.Runs)
        {
            var alone = Running.Run(Model, new() { Method = method, Scenarios = [run.Scenario] }, "draining").Runs[0];
            foreach (var variable in new Name[] { new("level"), new("past"), new("draining"), new("rate"), new("late") })
                Assert.Equal(run.Series(variable).Select(BitConverter.DoubleToInt64Bits), alone.Series(variable).Select(BitConverter.DoubleToInt64Bits));
            Assert.Equal(run.Times, alone.Times);
        }
    }

    [Fact]
    public void More_scenarios_than_a_vector_has_lanes_are_each_their_own()
    {
        var yaml = "model: Many\ntime: { stop: 1 }\nparameters: { p: 0 }\nvariables: { x: 'p + sqrt(p)' }\nscenarios:\n"
            + string.Concat(Enumerable.Range(1, 20).Select(i => $"  s{i}: {{ set: {{ p: {i} }} }}\n"));
        Assert.Equal(Enumerable.Range(0, 21).Select(i => i + Math.Sqrt(i)), Running.Run(yaml).Runs.Select(r => r.Series(new("x"))[^1]));
    }

    [Fact]
    public void A_scenario_may_stop_later_or_earlier_than_the_model()
    {
        var runs = Running.Run(Model, new() { Scenarios = [new("a"), new("c"), new("e")] }, "level").Runs;
        Assert.Equal([4.0, 6, 1], runs.Select(r => r.Times[^1]));
        Assert.Equal([17, 25, 5], runs.Select(r => r.Series(new("level")).Length));
        Assert.Equal([17, 25, 5], runs.Select(r => r.EveryStep(new("level")).Length));
        Assert.All(Running.Run(Model, new() { Stop = 2 }).Runs, r => Assert.Equal(2, r.Times[^1]));
    }

    [Fact]
    public void Stop_time_is_each_scenarios_own()
    {
        const string yaml = "model: Stops\ntime: { stop: 4, step: 1 }\nvariables: { x: 'stop time()', p: 'pulse(1, 0, 2)' }\nscenarios: { a: {}, b: { stop: 6 } }";
        var runs = Running.Run(yaml).Runs;
        Assert.Equal([4.0, 6], runs.Select(r => r.Series(new("x"))[0]));
        Assert.Equal([1, 0, 1, 0, 1], runs[0].Series(new("p")));
        Assert.Equal([1, 0, 1, 0, 1, 0, 1], runs[1].Series(new("p")));
    }

    [Fact]
    public void What_goes_wrong_in_one_scenario_stays_there()
    {
        const string yaml = """
            model: Poison
            time: { stop: 4, step: 1 }
            parameters: { p: 1 }
            stocks: { s: { initial: 1, inflows: [f] } }
            flows: { f: 1 / (p - 1 + time * 0) }
            scenarios: { fine: { set: { p: 2 } }, broken: { set: { p: 1 } }, also fine: { set: { p: 3 } } }
            """;
        var set = Running.Run(yaml);
        Assert.Equal([5.0, 3], new[] { "fine", "also fine" }.Select(n => set.Runs.Single(r => r.Scenario.Text == n).Series(new("s"))[^1]));
        Assert.Equal(["base", "broken"], set.Diagnostics.Select(d => d.Message.Split('\'')[1]));
    }
}
