using LoopSim.Builtins;
using LoopSim.Compilation;
using LoopSim.Formats;
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

    // The spread grows within the step, but the draw is that of its start.
    [Fact]
    public void A_draw_is_held_even_where_its_parameters_move_on() =>
        Assert.All(
            Evaluating.Series("integral(uniform(0, 1 + time))").Zip(Evaluating.Series("integral(uniform(0, 1 + time))", method: "rk4")),
            p => Assert.Equal(p.First, p.Second, 1e-12));

    // However often the small model behind a function mentions its input: the draw is seen by its hidden name.
    [Theory]
    [InlineData("smooth", "2", "euler")]
    [InlineData("forecast", "2, 3", "euler")]
    [InlineData("forecast", "2, 3", "rk4")]
    public void A_draw_inside_a_function_is_one_number_a_step(string function, string arguments, string method)
    {
        var run = Running.Run(Evaluating.Model($"{function}(uniform(5, 6), {arguments})", 3, method), null, "x", $"x·{function} 1·input").Runs[0];
        var (found, drawn) = (run.EveryStep(new("x")), run.EveryStep(new($"x·{function} 1·input")));
        Assert.Equal(13, drawn.Distinct().Count());
        var average = drawn[0];
        for (var i = 0; i < drawn.Length; i++)
        {
            Assert.Equal(function == "smooth" ? average : drawn[i] * (1 + (3 * (drawn[i] - average) / (2 * average))), found[i], 1e-12);
            // The draw is held through a step of 1/4, and so the fourth-order method takes the first terms of the exponential.
            var share = 0.25 / 2;
            var moved = method == "euler" ? share : share - (share * share / 2) + (share * share * share / 6) - (share * share * share * share / 24);
            average += moved * (drawn[i] - average);
        }
    }

    [Fact]
    public void A_parameter_that_differs_by_scenario_changes_what_a_draw_means_and_not_the_luck()
    {
        const string plain = """
            model: Luck
            time: { stop: 5, step: 1/4 }
            parameters: { mean: 2, low: 1, lag: 1, other: 7 }
            variables:
              waiting: { equation: "exponential(mean)" }
              price: { equation: "uniform(low, low + 4) + 0 * other" }
              felt: { equation: "smooth(normal(mean, 1), lag)" }

            """;
        var runs = Running.Run(plain + "scenarios: { more: { set: { mean: 6, low: -3, lag: 2 } }, later: { set: { mean: 6, other: 1 }, from: 2, ramp: 1 } }", null, "felt·smooth 1·input", "waiting", "price").Runs;
        var alone = Running.Run(plain, null, "felt·smooth 1·input", "waiting", "price").Runs[0];
        Assert.Equal(["base", "more", "later"], runs.Select(r => r.Scenario.Text));
        foreach (var name in new[] { "felt·smooth 1·input", "waiting", "price" })
            Assert.Equal(alone.EveryStep(new(name)), runs[0].EveryStep(new(name)));
        var more = runs[1];
        Assert.All(runs[0].EveryStep(new("waiting")).Zip(more.EveryStep(new("waiting"))), p => Assert.Equal(3 * p.First, p.Second, 1e-12));
        Assert.All(runs[0].EveryStep(new("price")).Zip(more.EveryStep(new("price"))), p => Assert.Equal(p.First - 4, p.Second, 1e-12));
        Assert.All(runs[0].EveryStep(new("felt·smooth 1·input")).Zip(more.EveryStep(new("felt·smooth 1·input"))), p => Assert.Equal(p.First + 4, p.Second, 1e-12));
        Assert.Equal(runs[0].EveryStep(new("price")), runs[2].EveryStep(new("price")));
        Assert.Equal(runs[0].EveryStep(new("waiting"))[..9], runs[2].EveryStep(new("waiting"))[..9]);
        Assert.Equal(more.EveryStep(new("waiting"))[12..], runs[2].EveryStep(new("waiting"))[12..]);
    }

    [Fact]
    public void A_random_input_of_a_delay_is_drawn_once_a_step_too()
    {
        var drawn = Evaluating.Series("delay fixed(uniform(0, 1), 0.5, -1)", 3);
        Assert.Equal(11, drawn[2..].Distinct().Count());
        Assert.Equal(drawn, Evaluating.Series("delay fixed(uniform(0, 1), 0.5, -1)", 3, "rk4"));
    }

    // The curve holds for every scenario what it is given: the draw itself.
    [Fact]
    public void A_lookup_that_a_scenario_sets_is_given_the_same_luck()
    {
        const string yaml = """
            model: Curves
            time: { stop: 5, step: 1/4 }
            lookups: { f: [[0, 0], [1, 1]], same: [[0, 0], [1, 1]] }
            variables: { x: "f(uniform(0, 1)) + uniform(5, 6)" }
            """;
        const string scenarios = "\nscenarios: { a: { set: { f: [[0, 0], [1, 1]] } }, b: { set: { f: same }, from: 2 } }";
        var runs = Running.Run(yaml + scenarios).Runs;
        Assert.All(runs, r => Assert.Equal(Series(yaml, "x"), r.Series(new("x"))));
    }

    [Fact]
    public void What_a_policy_costs_by_luck_is_the_same_in_every_scenario_that_has_it()
    {
        const string yaml = "model: Costs\nvariables: { x: 1 }\npolicies: { p: { cost: 'uniform(0, 1)' } }\nscenarios: { a: { policies: [p] }, b: { policies: [p] } }";
        Assert.Equal(Series(yaml, "policy cost", 1), Series(yaml, "policy cost", 2));
    }

    // Every function that stands for a small model, with as few and as many arguments as it takes, each a draw.
    public static TheoryData<string> Calls =>
    [
        .. from function in BuiltinFunctions.All
           where function.Does is Expanded
           from count in Enumerable.Range(function.LeastArguments, Math.Min(function.MostArguments, 4) - function.LeastArguments + 1)
           select $"{function.Name}({string.Join(", ", Enumerable.Range(0, count).Select(i => function.ParameterOf(i).Name == "order" ? "2" : "uniform(0, 1)"))})",
    ];

    [Theory]
    [MemberData(nameof(Calls))]
    public void No_function_uses_an_argument_twice(string call)
    {
        var read = ModelFormats.ReadText("test.yaml", Evaluating.Model(call));
        var model = Pipeline.Check(read.Model ?? throw new InvalidOperationException(), new()).Model ?? throw new InvalidOperationException();
        var sites = ModelCompiler.Compile(model, [.. model.Scenarios]).Program.Draws.Select(d => d.Site).Distinct();
        Assert.Equal(call.Split("uniform").Length - 1, sites.Count());
    }
}
