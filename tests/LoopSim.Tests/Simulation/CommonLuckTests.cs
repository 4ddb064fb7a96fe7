using LoopSim.Tests.Support;

namespace LoopSim.Tests.Simulation;

/// <summary>A draw depends on the seed, the place of the call and the step, and on nothing else.</summary>
public class CommonLuckTests
{
    const string Two = """
        model: Luck
        time: { stop: 5, step: 1/4 }
        parameters: { spread: 1 }
        variables:
          noise: { equation: "normal(0, spread)" }
          other: { equation: "normal(0, 1)" }
          both: { equation: "normal(0, 1) - normal(0, 1)" }
        scenarios:
          calm: {}
          wild: { set: { spread: 3 } }
          late: { set: { spread: 3 }, from: 2 }
        """;

    static double[] Series(string yaml, string variable, int run = 0, RunSettings? settings = null) => Running.Run(yaml, settings).Runs[run].Series(new(variable));

    [Fact]
    public void All_scenarios_meet_the_same_luck()
    {
        var runs = Running.Run(Two).Runs;
        Assert.Equal(runs[0].Series(new("other")), runs[1].Series(new("other")));
        Assert.Equal(runs[0].Series(new("noise")).Select(x => Math.Round(3 * x, 12)), runs[1].Series(new("noise")).Select(x => Math.Round(x, 12)));
        Assert.Equal(runs[0].Series(new("noise"))[..8], runs[2].Series(new("noise"))[..8]);
        Assert.Equal(runs[1].Series(new("noise"))[8..], runs[2].Series(new("noise"))[8..]);
    }

    [Fact]
    public void A_seed_gives_the_same_run_again_and_another_seed_another()
    {
        Assert.Equal(Series(Two, "noise", 0, new() { Seed = 7 }), Series(Two, "noise", 0, new() { Seed = 7 }));
        Assert.DoesNotContain(0, Series(Two, "noise", 0, new() { Seed = 7 }).Zip(Series(Two, "noise", 0, new() { Seed = 8 }), (a, b) => a - b));
    }

    [Fact]
    public void Two_calls_are_two_draws()
    {
        Assert.DoesNotContain(0, Series(Two, "both"));
        Assert.DoesNotContain(0, Series(Two, "noise").Zip(Series(Two, "other"), (a, b) => a - b));
        Assert.Equal(21, Series(Two, "noise").Distinct().Count());
    }

    [Fact]
    public void Other_variables_and_their_order_change_no_draw()
    {
        const string reordered = """
            model: Luck
            time: { stop: 5, step: 1/4 }
            variables:
              zero: { equation: "uniform(0, 1) + uniform(5, 6)" }
              other: { equation: "normal(0, 1) + 0 * noise" }
              noise: { equation: "normal(0, 1)" }
            """;
        Assert.Equal(Series(Two, "noise"), Series(reordered, "noise"));
        Assert.Equal(Series(Two, "other"), Series(reordered, "other"));
    }

    [Fact]
    public void The_first_draw_of_the_run_is_the_one_that_initial_values_see()
    {
        const string yaml = """
            model: Start
            time: { stop: 1 }
            variables: { noise: "uniform(0, 1)" }
            stocks: { s: { initial: noise } }
            """;
        var run = Running.Run(yaml).Runs[0];
        Assert.Equal(run.Series(new("noise"))[0], run.Series(new("s"))[0]);
    }

    // Held draws make an integral of a staircase, which every method gives alike.
    [Theory]
    [InlineData("rk2")]
    [InlineData("rk4")]
    [InlineData("rk45")]
    public void A_draw_is_held_through_the_stages_of_a_step(string method)
    {
        const string yaml = """
            model: Walk
            time: { stop: 5, step: 1/4 }
            stocks: { walked: { initial: 0, inflows: [stepping] } }
            flows: { stepping: "normal(0, 1)" }
            """;
        var euler = Series(yaml, "walked");
        var other = Series(yaml, "walked", 0, new() { Method = method });
        Assert.All(euler.Zip(other), p => Assert.Equal(p.First, p.Second, 1e-12));
        Assert.Equal(Series(yaml, "stepping"), Series(yaml, "stepping", 0, new() { Method = method }));
    }

    [Fact]
    public void A_random_input_of_a_delay_is_drawn_once_a_step_too()
    {
        var drawn = Evaluating.Series("delay fixed(uniform(0, 1), 0.5, -1)", 3);
        Assert.Equal(11, drawn[2..].Distinct().Count());
        Assert.Equal(drawn, Evaluating.Series("delay fixed(uniform(0, 1), 0.5, -1)", 3, "rk4"));
    }
}
