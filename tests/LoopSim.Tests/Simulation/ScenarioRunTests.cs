using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Reports.Charts;
using LoopSim.Simulation;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Simulation;

/// <summary>What policies and scenarios do to a parameter p, seen at every step.</summary>
public class ScenarioRunTests
{
    const string Head = "model: Scenarios\ntime: { stop: 2, step: 1/4 }\nparameters: { p: 10, q: 3 }\nvariables: { x: p }\n";

    static double[] Of(RunSet set, string scenario, string variable) =>
        set.Runs.Single(r => r.Scenario.Equals(new Name(scenario))).Series(new(variable));

    static Setting To(string target, Expression value) => new(new(target), value.Span, value);

    static RunSettings Set(string target, double value) => new() { Set = [To(target, Number(value))] };

    static NumberLiteral Number(double value) => new(value, null, new(new("--set", "words"), 0, 5));

    // What stands in scenario a, then p at 0, 1/4, 2/4 … 2.
    public static TheoryData<string, string, double[]> Courses => new()
    {
        { "", "set: { p: 20 }", [20, 20, 20, 20, 20, 20, 20, 20, 20] },
        { "", "set: { p: 2 * p + q }", [23, 23, 23, 23, 23, 23, 23, 23, 23] },
        { "", "set: { p: 20 }, from: 0.5", [10, 10, 20, 20, 20, 20, 20, 20, 20] },
        { "", "set: { p: 20 }, until: 0.5", [20, 20, 10, 10, 10, 10, 10, 10, 10] },
        { "", "set: { p: 20 }, from: 0.5, until: 1.5", [10, 10, 20, 20, 20, 20, 10, 10, 10] },
        { "", "set: { p: 20 }, from: 0.5, until: 1.25, ramp: 0.5", [10, 10, 10, 15, 20, 20, 15, 10, 10] },
        { "", "set: { p: 20 }, from: 0, until: 0.5, ramp: 1", [10, 12.5, 15, 12.5, 10, 10, 10, 10, 10] },
        { "", "set: { p: 20 }, until: 1, ramp: 0.5", [20, 20, 20, 20, 20, 15, 10, 10, 10] },
        { "", "set: { p: 20 }, from: 1, ramp: q / 3", [10, 10, 10, 10, 10, 12.5, 15, 17.5, 20] },
        { "", "set: { p: 2 * p }, from: 1, ramp: 0.5", [10, 10, 10, 10, 10, 15, 20, 20, 20] },
        { "", "set: { q: 5, p: q }", [5, 5, 5, 5, 5, 5, 5, 5, 5] },
        { "A: { set: { p: 20 } }", "policies: [A]", [20, 20, 20, 20, 20, 20, 20, 20, 20] },
        { "A: { set: { p: 20 }, from: 0.5 }", "policies: [A: { from: 1.5 }]", [10, 10, 10, 10, 10, 10, 20, 20, 20] },
        { "A: { set: { p: 20 }, from: 0.5 }", "policies: [A: { until: 1 }]", [10, 10, 20, 20, 10, 10, 10, 10, 10] },
        { "A: { set: { p: 20 }, from: 0.5, until: 1 }", "policies: [A: { ramp: 0.5 }]", [10, 10, 10, 15, 20, 15, 10, 10, 10] },
        { "A: { set: { p: 20, q: 4 }, from: 1 }", "policies: [A: { set: { p: 30 + q } }]", [10, 10, 10, 10, 34, 34, 34, 34, 34] },
        // The later in the list wins while it is on.
        { "A: { set: { p: 20 } }, B: { set: { p: 30 } }", "policies: [A, B]", [30, 30, 30, 30, 30, 30, 30, 30, 30] },
        { "A: { set: { p: 20 } }, B: { set: { p: 30 } }", "policies: [B, A]", [20, 20, 20, 20, 20, 20, 20, 20, 20] },
        { "A: { set: { p: 20 } }, B: { set: { p: 30 }, from: 0.5, until: 1 }", "policies: [A, B]", [20, 20, 30, 30, 20, 20, 20, 20, 20] },
        { "A: { set: { p: 20 }, from: 1 }, B: { set: { p: 30 }, until: 1.5 }", "policies: [A, B]", [30, 30, 30, 30, 30, 30, 20, 20, 20] },
        { "A: { set: { p: 20 }, from: 1 }", "policies: [A], set: { p: 5 }, from: 1.5", [10, 10, 10, 10, 20, 20, 5, 5, 5] },
        // A new value said by the old one means the one that the policy before it gave, with times and without.
        { "A: { set: { p: 2 * p } }, B: { set: { p: 3 * p } }", "policies: [A, B]", [60, 60, 60, 60, 60, 60, 60, 60, 60] },
        { "A: { set: { p: 2 * p }, from: 0.5 }, B: { set: { p: 3 * p }, from: 1 }", "policies: [A, B]", [10, 10, 20, 20, 60, 60, 60, 60, 60] },
    };

    [Theory]
    [MemberData(nameof(Courses))]
    public void A_policy_takes_a_parameter_on_its_course(string policies, string scenario, double[] course)
    {
        var yaml = $"{Head}policies: {{ {policies} }}\nscenarios: {{ a: {{ {scenario} }}, other: {{ set: {{ p: 7 }}, from: 1.75 }} }}";
        var set = Running.Run(yaml);
        Assert.Equal(course, Of(set, "a", "x").Select(x => Math.Round(x, 12)));
        Assert.All(Of(set, "base", "x"), x => Assert.Equal(10, x));
        Assert.Equal([10, 10, 10, 10, 10, 10, 10, 7, 7], Of(set, "other", "x"));
        // The same without another scenario that sets p over time, where p may stay a constant.
        Assert.Equal(course, Of(Running.Run(yaml.Replace(", from: 1.75", "")), "a", "x").Select(x => Math.Round(x, 12)));
    }

    // Up to 0.325 in 1.3, and down again in as long: a variable step lands on the corner and on the end.
    [Fact]
    public void A_policy_that_turns_back_is_gone_as_long_after_as_it_rose()
    {
        const string yaml = "model: m\ntime: { stop: 5, step: 1, method: rk45, tolerance: 0.1 }\nparameters: { p: 0 }\nstocks: { s: { initial: 0, inflows: [f] } }\nflows: { f: p }\nscenarios: { a: { set: { p: 1 }, from: 0, until: 1.3, ramp: 4 } }";
        Assert.Equal(1.3 * 0.325, Of(Running.Run(yaml), "a", "s")[^1], 1e-12);
    }

    // What is made of parameters alone may stand in a setting and in a time, and the chart marks the time.
    [Theory]
    [InlineData("min(q, 1) / 2", "20", 0.5, 20)]
    [InlineData("if q > 2 and not (q > 5) then mean(0.25, 0.75) else 0", "max(q, 20) + 0 * exp(q)", 0.5, 20)]
    [InlineData("stop time() / 4 + start time()", "stop time() + start time()", 0.5, 2)]
    [InlineData("clip(q, 0, 1) / 2", "curve(q)", 0.5, 30)]
    [InlineData("at once", "safe divide(q, 0, 5)", 0.25, 5)]
    public void Plain_arithmetic_and_functions_of_parameters_say_what_and_when(string from, string value, double start, double then)
    {
        const string more = "lookups: { curve: [[0, 0], [10, 100]] }\nscenarios:\n  a:\n    ";
        var runs = Running.Run($"{Head.Replace("q: 3", "q: 3, at once: 'curve(0.025)'")}{more}set: {{ p: '{value}' }}\n    from: '{from}'");
        Assert.Equal((10.0, then), (Of(runs, "a", "x")[(int)(4 * start) - 1], Of(runs, "a", "x")[(int)(4 * start)]));
        Assert.Equal(start, Assert.Single(PolicyMarks.Of(runs, runs.Runs)).At);
    }

    [Fact]
    public void Costs_add_up_in_proportion_to_the_ramp()
    {
        const string yaml = Head + """
            policies:
              A: { set: { p: 20, q: 4 }, from: 0.5, ramp: 0.5, cost: 8 }
              B: { cost: x, until: 1 }
              unused: { cost: 1000 }
            scenarios: { both: { policies: [A, B] }, cheap: { policies: [A: { cost: 4 }] }, own: { cost: 5, from: 1.5 }, free: { set: { q: 1 } } }
            """;
        var set = Running.Run(yaml);
        Assert.Equal([10, 10, 10, 19, 8, 8, 8, 8, 8], Of(set, "both", "policy cost"));
        Assert.Equal([0, 0, 0, 2, 4, 4, 4, 4, 4], Of(set, "cheap", "policy cost"));
        Assert.Equal([0, 0, 0, 0, 0, 0, 5, 5, 5], Of(set, "own", "policy cost"));
        Assert.All(Of(set, "free", "policy cost"), c => Assert.Equal(0, c));
    }

    [Fact]
    public void The_cost_of_a_policy_that_no_scenario_has_is_nothing() =>
        Assert.All(Running.Series(Head + "policies: { A: { cost: 5 } }", "policy cost"), c => Assert.Equal(0, c));

    [Fact]
    public void What_the_caller_sets_counts_where_the_scenario_does_not_set_it_itself()
    {
        const string yaml = Head + "scenarios: { a: { set: { p: 20 } }, b: { set: { q: 4 } } }\nstocks: { s: { initial: p + 1 } }";
        var set = Running.Run(yaml, Set("p", 5));
        Assert.Equal([(5.0, 6.0), (20, 21), (5, 6)], new[] { "base", "a", "b" }.Select(n => (Of(set, n, "x")[^1], Of(set, n, "s")[0])));
        Assert.Equal([99, 99, 99], Running.Run(yaml, Set("s", 99)).Runs.Select(r => r.Series(new("s"))[^1]));
    }

    [Fact]
    public void What_the_caller_sets_counts_also_where_others_set_it_over_time()
    {
        const string yaml = Head + "scenarios: { a: { set: { p: 20 }, from: 1 }, b: { set: { q: 4 } } }";
        var set = Running.Run(yaml, Set("p", 5));
        Assert.Equal([5, 5, 5], new[] { Of(set, "base", "x")[0], Of(set, "b", "x")[0], Of(set, "b", "x")[^1] });
        Assert.Equal([10, 20], new[] { Of(set, "a", "x")[0], Of(set, "a", "x")[^1] });
        var twice = new BinaryOperation(BinaryOperator.Multiply, Number(2), new Reference(new("p"), default), Number(2).Span);
        var doubled = Running.Run(yaml, new() { Set = [To("p", twice)] });
        Assert.Equal([20, 10, 20], new[] { "base", "a", "b" }.Select(n => Of(doubled, n, "x")[0]));
        Assert.Equal([20, 20, 20], new[] { "base", "a", "b" }.Select(n => Of(Running.Run(yaml.Replace(", from: 1", ""), new() { Set = [To("p", twice)] }), n, "x")[0]));
    }

    [Fact]
    public void A_lookup_is_set_to_points_or_to_another_also_over_time_and_by_the_caller()
    {
        const string yaml = """
            model: Curves
            time: { stop: 2, step: 1/2 }
            lookups: { curve: [[0, 0], [10, 10]], steep: [[0, 0], [10, 100]] }
            variables: { x: curve(time) }
            scenarios:
              points: { set: { curve: [[0, 5], [10, 5]] } }
              other: { set: { curve: steep } }
              later: { set: { curve: steep }, from: 1, ramp: 1 }
            """;
        var set = Running.Run(yaml);
        Assert.Equal([0, 0.5, 1, 1.5, 2], Of(set, "base", "x"));
        Assert.Equal([5, 5, 5, 5, 5], Of(set, "points", "x"));
        Assert.Equal([0, 5, 10, 15, 20], Of(set, "other", "x"));
        Assert.Equal([0, 0.5, 1, 8.25, 20], Of(set, "later", "x"));
        var byCaller = Running.Run(yaml, new() { Set = [To("curve", new Reference(new("steep"), Number(0).Span))] });
        Assert.Equal([0, 5, 10, 15, 20], Of(byCaller, "base", "x"));
        Assert.Equal([5, 5, 5, 5, 5], Of(byCaller, "points", "x"));
        Assert.Equal([0, 0.5, 1, 8.25, 20], Of(byCaller, "later", "x"));
    }

    // Lookups f, g and h give 1, 2 and 3; each case says what f gives in scenario a from 0 to 2 and at last in scenario b.
    [Theory]
    [InlineData("set: { f: g, g: [[0, 9]] }", "set: { g: [[0, 8]] }", "9 9 9 9 9", 1)]
    [InlineData("set: { g: [[0, 9]], f: g }", "set: { f: g }", "9 9 9 9 9", 2)]
    [InlineData("set: { f: g, g: h, h: [[0, 9]] }", "set: { f: h }", "9 9 9 9 9", 3)]
    [InlineData("policies: [later: { set: { g: [[0, 9]] } }], set: { f: g }", "set: { f: g }", "2 2 9 9 9", 2)]
    [InlineData("policies: [later: { set: { f: g } }], set: { g: [[0, 9]] }", "set: { f: h }, from: 2", "1 1 9 9 9", 3)]
    [InlineData("policies: [later: { set: { f: g } }], set: { f: f, g: h }", "set: { f: f }", "1 1 3 3 3", 1)]
    [InlineData("policies: [later: { set: { f: g } }], set: { f: h }, from: 1.5", "stop: 1", "1 1 2 3 3", 1)]
    public void A_lookup_that_is_set_to_another_is_that_one_as_the_scenario_has_it(string a, string b, string course, double other)
    {
        var yaml = $$"""
            model: Curves
            time: { stop: 2, step: 1/2 }
            lookups: { f: [[0, 1]], g: [[0, 2]], h: [[0, 3]] }
            variables: { x: f(time) }
            policies: { later: { from: 1 } }
            scenarios:
              a: { {{a}} }
              b: { {{b}} }
            """;
        var set = Running.Run(yaml);
        Assert.Equal(course, string.Join(' ', Of(set, "a", "x")));
        Assert.Equal(other, Of(set, "b", "x")[^1]);
        Assert.All(Of(set, "base", "x"), x => Assert.Equal(1, x));
        var byCaller = Running.Run(yaml, new() { Set = [To("f", new Reference(new("g"), Number(0).Span))] });
        Assert.Equal(course, string.Join(' ', Of(byCaller, "a", "x")));
        Assert.Equal(b.Contains(" f:") ? other : b.Contains("g: [[0, 8]]") ? 8 : 2, Of(byCaller, "b", "x")[^1]);
    }

    [Fact]
    public void An_initial_value_is_set_by_a_scenario()
    {
        const string yaml = Head + "stocks: { s: { initial: p, inflows: [f] } }\nflows: { f: 1 }\nscenarios: { a: { set: { s: 3 * q } } }";
        Assert.Equal([(10.0, 12.0), (9, 11)], Running.Run(yaml).Runs.Select(r => (r.Series(new("s"))[0], r.Series(new("s"))[^1])));
    }
}
