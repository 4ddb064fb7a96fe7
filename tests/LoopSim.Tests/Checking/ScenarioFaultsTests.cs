using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Models;

namespace LoopSim.Tests.Checking;

/// <summary>What can be wrong with policies, scenarios and charts: LS501 to LS515.</summary>
public class ScenarioFaultsTests
{
    const string Base = """
        parameters: { capacity: { value: 10, range: 0..100 }, other: 3 }
        stocks: { leads: { initial: 5, inflows: [gaining] } }
        flows: { gaining: 1 }
        variables: { load: leads / capacity + curve(1) }
        lookups: { curve: [[0, 1], [2, 3]], steep: [[0, 1], [2, 9]] }

        """;

    [Theory]
    [InlineData("LS501", "policies: { p: { set: { ⟦capacty⟧: 3 } } }", "There is no parameter, stock or lookup 'capacty' to set", "Did you mean 'capacity'?")]
    [InlineData("LS501", "scenarios: { a: { set: { ⟦lead⟧: 3 } } }", "'lead'", "Did you mean 'leads'?")]
    [InlineData("LS501", "scenarios: { a: { set: { ⟦curv⟧: 3 } } }", "'curv'", "Did you mean 'curve'?")]
    [InlineData("LS501", "scenarios: { a: { policies: [p: { set: { ⟦capacite⟧: 3 } }] } }\npolicies: { p: { set: { capacity: 3 } } }", "'capacite'", "'capacity'")]
    [InlineData("LS502", "scenarios: { a: { set: { ⟦load⟧: 3 } } }", "'load' is a variable", "Make what should change a parameter")]
    [InlineData("LS502", "policies: { p: { set: { ⟦gaining⟧: 3 } } }", "'gaining' is a flow", "Make what should change a parameter")]
    [InlineData("LS503", "scenarios: { a: { policies: [⟦pusch⟧] } }\npolicies: { push: { set: { capacity: 3 } } }", "no policy 'pusch'", "Did you mean 'push'?")]
    [InlineData("LS503", "scenarios: { a: { policies: [⟦zzzzz⟧] } }", "no policy 'zzzzz'", "Declare it under policies")]
    [InlineData("LS506", "policies: { p: { set: { ⟦leads⟧: 3 }, from: 2 } }", "'leads' is a stock", "without times")]
    [InlineData("LS506", "policies: { p: { set: { ⟦leads⟧: 3 }, until: 2 } }", "'leads' is a stock", "without times")]
    [InlineData("LS506", "policies: { p: { set: { ⟦leads⟧: 3 }, ramp: 2 } }", "'leads' is a stock", "without times")]
    [InlineData("LS507", "policies: { p: { set: { capacity: ⟦load * 2⟧ } } }", "new value of 'capacity' depends on 'load'", "equation of parameters")]
    [InlineData("LS507", "policies: { p: { set: { capacity: ⟦time⟧ } } }", "new value of 'capacity' depends on 'time'", "equation of parameters")]
    [InlineData("LS507", "policies: { p: { set: { leads: ⟦2 * leads⟧ } } }", "new value of 'leads' depends on 'leads'", "equation of parameters")]
    [InlineData("LS507", "policies: { p: { set: { capacity: 3 }, from: ⟦load⟧ } }", "time 'from' depends on 'load'", "equation of parameters")]
    [InlineData("LS507", "policies: { p: { set: { capacity: 3 }, until: ⟦leads⟧ } }", "time 'until' depends on 'leads'", "equation of parameters")]
    [InlineData("LS507", "scenarios: { p: { set: { capacity: 3 }, ramp: ⟦gaining + 1⟧ } }", "duration 'ramp' depends on 'gaining'", "equation of parameters")]
    [InlineData("LS507", "policies: { p: { set: { capacity: 3 }, from: '⟦uniform(0, 12)⟧' } }", "time 'from' depends on 'uniform', which changes", "equation of parameters")]
    [InlineData("LS507", "policies: { p: { set: { capacity: '⟦1 + uniform(1, 2)⟧' } } }", "depends on 'uniform'", "equation of parameters")]
    [InlineData("LS507", "policies: { p: { set: { capacity: '⟦random(1, 2)⟧' }, from: 3 } }", "depends on 'random'", "equation of parameters")]
    [InlineData("LS507", "policies: { p: { set: { capacity: 3 }, until: '⟦step(3, 2)⟧' } }", "time 'until' depends on 'step'", "equation of parameters")]
    [InlineData("LS507", "policies: { p: { set: { capacity: 3 }, ramp: '⟦smooth(other, 2)⟧' } }", "duration 'ramp' depends on 'smooth'", "equation of parameters")]
    [InlineData("LS507", "scenarios: { a: { set: { leads: '⟦pulse(3, 2)⟧' } } }", "new value of 'leads' depends on 'pulse'", "equation of parameters")]
    [InlineData("LS507", "scenarios: { a: { set: { capacity: 3 }, from: '⟦initial(other)⟧' } }", "time 'from' depends on 'initial'", "equation of parameters")]
    [InlineData("LS507", "scenarios: { a: { set: { capacity: 3 }, from: '1 + ⟦curve(other)⟧' } }", "calls the lookup 'curve'", "Declare a parameter with this call")]
    [InlineData("LS302", "policies: { p: { set: { capacity: '1 + ⟦final⟧(other)' } } }", "'final' looks at a whole run", "Equations know the present")]
    [InlineData("LS302", "policies: { p: { set: { capacity: 3 }, from: '⟦max⟧(other)' } }", "'max' looks at a whole run", "Equations know the present")]
    [InlineData("LS303", "policies: { p: { set: { capacity: 3 }, from: '1 + ⟦other @ base⟧' } }", "cannot look into another scenario", "Outcomes and checks can")]
    [InlineData("LS508", "charts: { c: { plot: leads, scenarios: [⟦fastr⟧] } }\nscenarios: { faster: { set: { capacity: 3 } } }", "no scenario 'fastr'", "Did you mean 'faster'?")]
    [InlineData("LS508", "charts: { c: { plot: leads, scenarios: ⟦zzzzz⟧ } }", "no scenario 'zzzzz'", "or base")]
    [InlineData("LS509", "charts: { c: { plot: [leads, ⟦laod⟧] } }", "no variable 'laod' to plot", "Did you mean 'load'?")]
    [InlineData("LS509", "charts: { c: { plot: leads, data: ⟦observed⟧ } }", "no variable 'observed' to plot", "")]
    [InlineData("LS509", "charts: { c: { plot: ⟦policy cost⟧ } }\npolicies: { p: { set: { other: 2 } } }", "no variable 'policy cost' to plot", "")]
    [InlineData("LS510", "scenarios: { a: { set: { ⟦curve⟧: 3 } } }", "'curve' is a lookup", "[[0, 1], [1, 0.5]]")]
    [InlineData("LS510", "scenarios: { a: { set: { ⟦curve⟧: capacity } } }", "'curve' is a lookup", "[[0, 1], [1, 0.5]]")]
    [InlineData("LS510", "scenarios: { a: { set: { ⟦capacity⟧: [[0, 1], [1, 2]] } } }", "'capacity' is a number", "equation of parameters")]
    [InlineData("LS511", "scenarios: { ⟦base⟧: { set: { capacity: 3 } } }", "'base' is the file as it stands", "another name")]
    [InlineData("LS511", "scenarios: { ⟦Base⟧: { stop: 3 } }", "'base' is the file as it stands", "another name")]
    [InlineData("LS515", "scenarios: { ⟦a⟧: { set: { curve: steep, steep: curve } } }", "In scenario 'a' lookups are set to each other: curve → steep → curve.", "to points")]
    [InlineData("LS515", "policies: { p: { set: { curve: steep } } }\nscenarios: { ⟦a⟧: { policies: [p], set: { steep: curve }, from: 3 } }", "curve → steep → curve", "to points")]
    public void An_error_has_its_code_its_place_and_a_way_out(string code, string marked, string message, string hint)
    {
        var fault = Faulty.Found(code, Base + marked);
        Assert.Equal(Severity.Error, fault.Severity);
        Assert.Contains(message, fault.Message);
        Assert.Contains(hint, fault.Hint ?? "");
    }

    [Theory]
    [InlineData("scenarios: { ⟦a⟧: { policies: [p, q] } }", "both policy 'p' and policy 'q' set 'capacity'")]
    [InlineData("scenarios: { ⟦a⟧: { policies: [p], set: { capacity: 4 } } }", "both policy 'p' and the scenario itself set 'capacity'")]
    [InlineData("scenarios: { ⟦a⟧: { policies: [r: { set: { capacity: 4 } }, q] } }", "both policy 'r' and policy 'q' set 'capacity'")]
    public void Of_two_policies_on_one_parameter_a_note_says_which_wins(string scenario, string message)
    {
        const string policies = "policies: { p: { set: { capacity: 3 } }, q: { set: { capacity: 5 }, from: 2 }, r: { set: { other: 5 } } }\n";
        var fault = Faulty.Found("LS504", Base + policies + scenario);
        Assert.Equal(Severity.Note, fault.Severity);
        Assert.Contains("In scenario 'a' " + message, fault.Message);
    }

    [Theory]
    [InlineData("p: { set: { capacity: 3 } }, q: { set: { capacity: 2 * capacity } }", false)]
    [InlineData("p: { set: { capacity: 3 } }, q: { set: { capacity: 2 * capacity }, from: 2 }", false)]
    [InlineData("p: { set: { capacity: 2 * capacity } }, q: { set: { capacity: 3 } }", true)]
    public void What_builds_on_the_value_before_hides_nothing(string policies, bool isNoted) => Assert.Equal(
        isNoted, Faulty.Codes($"{Base}policies: {{ {policies} }}\nscenarios: {{ a: {{ policies: [p, q] }} }}").Contains("LS504"));

    [Theory]
    [InlineData("policies: { p: { set: { capacity: ⟦101⟧ } } }", "'capacity' is set to 101, outside its range 0..100")]
    [InlineData("policies: { p: { set: { capacity: ⟦other * -1⟧ } } }", "'capacity' is set to -3,")]
    [InlineData("scenarios: { p: { set: { capacity: ⟦20 * capacity⟧ } } }", "'capacity' is set to 200,")]
    public void A_setting_outside_the_range_is_a_warning(string yaml, string message)
    {
        var fault = Faulty.Found("LS505", Base + yaml);
        Assert.Equal(Severity.Warning, fault.Severity);
        Assert.Contains(message, fault.Message);
        Assert.Contains("widen the range", fault.Hint);
    }

    [Theory]
    [InlineData("policies: { p: { set: { capacity: 3 }, from: 4, until: ⟦4⟧ } }")]
    [InlineData("scenarios: { p: { set: { capacity: 3 }, from: other + 2, until: ⟦other⟧ } }")]
    [InlineData("policies: { p: { set: { capacity: 3 }, from: 4 } }\nscenarios: { a: { policies: [p: { until: ⟦2⟧ }] } }")]
    public void What_ends_before_it_begins_is_a_warning(string yaml)
    {
        var fault = Faulty.Found("LS512", Base + yaml);
        Assert.Equal(Severity.Warning, fault.Severity);
        Assert.Contains("never on", fault.Message);
        Assert.Contains("'from' must lie before 'until'", fault.Hint);
    }

    [Theory]
    [InlineData("policies: { p: { set: { capacity: 100, other: pi * dt } , from: 3, until: 4, ramp: other, cost: load } }")]
    [InlineData("scenarios: { a: { set: { leads: capacity * 2, curve: steep } } }")]
    [InlineData("scenarios: { a: { set: { curve: [[0, 1], [1, 2]] }, from: 3 } }")]
    [InlineData("scenarios: { base: {}, a: { set: { other: capacity } } }\ncharts: { c: { plot: [leads, gaining], scenarios: [a, base] } }")]
    [InlineData("charts: { c: { plot: leads, scenarios: base } }")]
    [InlineData("policies: { p: { cost: 3 } }\nscenarios: { a: { policies: [p] } }\ncharts: { c: { plot: policy cost } }")]
    [InlineData("policies: { p: { set: { other: 2 } } }\nscenarios: { a: { policies: { p: { cost: 3 } } } }\noutcomes: { o: final(policy cost) }")]
    [InlineData("policies: { p: { set: { other: 2 } } }\nscenarios: { a: { policies: [p: { cost: 3 }] } }\noutcomes: { o: final(policy cost) }")]
    public void What_is_right_is_let_pass(string yaml) => Assert.Empty(Faulty.Codes(Base + yaml));

    [Theory]
    [InlineData("policies: { p: { cost: 3 } }")]
    [InlineData("scenarios: { a: { cost: 3 } }")]
    public void The_sum_of_costs_has_a_name_that_nothing_else_may_bear(string costs)
    {
        var fault = Faulty.Found("LS513", "variables: { x: 1, ⟦policy cost⟧: 3 }\n" + costs);
        Assert.Equal(Severity.Error, fault.Severity);
        Assert.Contains("'policy cost' is the built-in sum", fault.Message);
        Assert.Contains("another name", fault.Hint);
        Assert.Empty(Faulty.Codes("variables: { x: 1, policy cost: 3 }"));
    }

    [Fact]
    public void What_the_caller_sets_is_held_to_the_same()
    {
        static Setting To(string name, double value)
        {
            var file = new SourceFile("--set", $"{name}={value}");
            return new(new(name), new(file, 0, name.Length), new NumberLiteral(value, null, new(file, name.Length + 1, 1)));
        }

        var codes = Faulty.Codes(Base, new() { Set = [To("capacty", 1), To("load", 1), To("curve", 1), To("capacity", 999)] });
        Assert.Equal(["LS501", "LS502", "LS505", "LS510"], codes.Order());
    }
}
