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
