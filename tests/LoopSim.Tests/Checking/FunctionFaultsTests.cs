using LoopSim.Diagnostics;

namespace LoopSim.Tests.Checking;

/// <summary>What can be wrong with calls: LS301 to LS304 and LS312.</summary>
public class FunctionFaultsTests
{
    [Theory]
    [InlineData("variables: { x: '⟦sqrt(1, 2)⟧' }", "sqrt(x)", "2 arguments")]
    [InlineData("variables: { x: '1 + ⟦step(1)⟧' }", "step(height, start)", "1 argument")]
    [InlineData("variables: { x: '⟦start time(1)⟧' }", "start time()", "1 argument")]
    [InlineData("variables: { x: '⟦smooth(1, 2, 3, 4)⟧' }", "smooth(input, averaging time, initial?)", "4 arguments")]
    [InlineData("variables: { x: '2 * ⟦curve(1, 2)⟧' }\nlookups: { curve: [[0, 1], [1, 2]] }", "curve(x)", "2 arguments")]
    [InlineData("variables: { x: '⟦curve()⟧' }\nlookups: { curve: [[0, 1], [1, 2]] }", "curve(x)", "0 arguments")]
    public void A_call_with_too_few_or_too_many_arguments(string yaml, string usage, string given)
    {
        var fault = Faulty.Found("LS301", yaml);
        Assert.Equal(Severity.Error, fault.Severity);
        Assert.Contains(usage, fault.Hint);
        Assert.Contains(given, fault.Message);
    }

    [Theory]
    [InlineData("final(time)", "final")]
    [InlineData("min(time)", "min")]
    [InlineData("max(time)", "max")]
    [InlineData("mean(time)", "mean")]
    [InlineData("always(time > 1)", "always")]
    public void A_measure_of_a_whole_run_in_an_equation(string call, string name)
    {
        var fault = Faulty.Found("LS302", $"variables: {{ x: '1 + ⟦{name}⟧{call[name.Length..]}' }}");
        Assert.Equal(Severity.Error, fault.Severity);
        Assert.Contains($"'{name}'", fault.Message);
        Assert.Contains("smooth", fault.Hint);
    }

    [Fact]
    public void A_look_into_another_scenario()
    {
        var fault = Faulty.Found("LS303", "variables: { a: 1, x: '1 + ⟦a @ base⟧' }");
        Assert.Equal(Severity.Error, fault.Severity);
        Assert.Contains("another scenario", fault.Message);
        Assert.Contains("Outcomes and checks", fault.Hint);
    }

    [Theory]
    [InlineData("smoothn(time, 2, ⟦0⟧)")]
    [InlineData("smoothn(time, 2, ⟦101⟧)")]
    [InlineData("smoothn(time, 2, ⟦2.5⟧)")]
    [InlineData("smoothn(time, 2, ⟦time⟧)")]
    [InlineData("smoothn(time, 2, ⟦n + 1⟧)")]
    [InlineData("smoothn(time, 2, ⟦sqrt(4)⟧)")]
    [InlineData("delayn(time, 2, ⟦-1⟧)")]
    [InlineData("delayn(time, 2, ⟦varied⟧)")]
    public void An_order_that_is_no_known_whole_number(string call)
    {
        var fault = Faulty.Found("LS304", $"parameters: {{ n: 1.5, varied: 2 }}\nvariables: {{ x: '{call}' }}\nscenarios: {{ other: {{ set: {{ varied: 3 }} }} }}");
        Assert.Contains($"'{call.Split('(')[0]}'", fault.Message);
        Assert.Contains("no scenario changes", fault.Hint);
    }

    [Theory]
    [InlineData("smoothn(time, 200, 100)")]
    [InlineData("smoothn(time, 2, 1)")]
    [InlineData("smoothn(time, 2, n)")]
    [InlineData("delayn(time, 2, -(-n ^ 2) / n + n * 1 - 2)")]
    [InlineData("delayn(time, 2, same)")]
    public void An_order_may_be_computed_from_parameters(string call) =>
        Assert.DoesNotContain("LS304", Faulty.Codes($"parameters: {{ n: 2, same: 2 }}\nvariables: {{ x: '{call}' }}\nscenarios: {{ other: {{ set: {{ same: 1 + 1 }} }} }}"));

    [Theory]
    [InlineData("⟦smooth(time, 0.2)⟧", "0.2", "0.05 or less")]
    [InlineData("1 + ⟦delay3(time, T)⟧", "0.1", "0.025 or less")]
    [InlineData("⟦smoothn(time, 1, 8)⟧", "0.125", "0.03125 or less")]
    [InlineData("⟦trend(time, 0.2)⟧", "0.2", "0.05 or less")]
    public void A_step_longer_than_a_stage_of_a_delay(string call, string stage, string works)
    {
        var fault = Faulty.Found("LS312", $"parameters: {{ T: 0.3 }}\nvariables: {{ x: '{call}' }}");
        Assert.Equal(Severity.Warning, fault.Severity);
        Assert.Contains($"is 0.25, longer than {stage},", fault.Message);
        Assert.Contains(works, fault.Hint);
    }

    [Theory]
    [InlineData("fast: { set: { T: 0.2 } }", "0.2", "fast")]
    [InlineData("slow: { set: { T: 2 } }, fast: { set: { T: T / 4 } }, faster: { set: { T: 0.1 }, hidden: true }", "0.1", "faster")]
    [InlineData("fast: { set: { T: 0.2 }, from: 3, ramp: 1 }", "0.2", "fast")]
    [InlineData("fast: { policies: [p, q] }", "0.125", "fast")]
    public void A_step_longer_than_a_stage_in_one_scenario(string scenarios, string stage, string scenario)
    {
        const string policies = "policies: { p: { set: { T: T / 2 }, from: 1 }, q: { set: { T: T / 4 }, from: 2 } }\n";
        var fault = Faulty.Found("LS312", $"parameters: {{ T: 1 }}\nvariables: {{ x: '⟦smooth(time, T)⟧' }}\n{policies}scenarios: {{ {scenarios} }}");
        Assert.Contains($"longer than {stage}, the time of one stage of this 'smooth' in scenario '{scenario}':", fault.Message);
    }

    [Fact]
    public void The_scenario_is_named_only_where_the_file_itself_has_a_longer_stage() =>
        Assert.DoesNotContain("scenario", Faulty.Found("LS312", "parameters: { T: 0.1 }\nvariables: { x: '⟦smooth(time, T)⟧' }\nscenarios: { slow: { set: { T: 0.2 }, from: 2 } }").Message);

    [Theory]
    [InlineData("smooth(time, 0.25)")]
    [InlineData("smooth3(time, 0.75)")]
    [InlineData("smoothn(time, 1, 4)")]
    [InlineData("delay fixed(time, 0.1)")]
    [InlineData("smooth(time, time + 1)")]
    [InlineData("smooth(time, 0)")]
    public void A_step_as_long_as_a_stage_is_let_pass(string call) =>
        Assert.DoesNotContain("LS312", Faulty.Codes($"variables: {{ x: '{call}' }}"));

    [Fact]
    public void All_faults_of_an_equation_are_found_at_once() =>
        Assert.Equal(["LS301", "LS302", "LS304"], Faulty.Codes("variables: { x: 'sqrt() + final(3) + smoothn(1, 2, 0)' }").Order());
}
