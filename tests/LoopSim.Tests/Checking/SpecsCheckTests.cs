using LoopSim.Diagnostics;
using LoopSim.Formats;
using LoopSim.Models;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Checking;

/// <summary>What start, stop, step and save must be: LS314 to LS317.</summary>
public class SpecsCheckTests
{
    const string X = "\nvariables: { x: time }";

    [Theory]
    [InlineData("{ stop: 10, step: ⟦0⟧ }", "The step must be above 0")]
    [InlineData("{ stop: 10, step: ⟦-1⟧ }", "The step must be above 0")]
    [InlineData("{ stop: 10, step: 1/4, save: ⟦0.3⟧ }", "The save step must be a multiple of the step")]
    [InlineData("{ stop: 10, step: 1/4, save: ⟦0.1⟧ }", "The save step must be a multiple of the step")]
    [InlineData("{ stop: 10, step: 1/4, save: ⟦0⟧ }", "The save step must be a multiple of the step")]
    [InlineData("{ stop: ⟦5⟧, start: 5 }", "The stop must lie after the start")]
    [InlineData("{ stop: ⟦5⟧, start: 7 }", "The stop must lie after the start")]
    [InlineData("{ stop: 5, step: ⟦6⟧ }", "The step must not be longer than the run")]
    [InlineData("{ stop: 5, method: rk45, tolerance: ⟦0⟧ }", "The tolerance must be above 0")]
    public void Times_that_no_run_can_have(string time, string message)
    {
        var fault = Faulty.Found("LS315", $"model: Times\ntime: {time}{X}");
        Assert.Equal((Severity.Error, message + "."), (fault.Severity, fault.Message));
        Assert.Contains("time: { unit: month", fault.Hint);
    }

    [Theory]
    [InlineData("{ stop: 10, step: 0.1, save: 0.3 }")]
    [InlineData("{ stop: 10, step: 1/3, save: 1 }")]
    [InlineData("{ stop: 10, step: 10 }")]
    [InlineData("{ start: -1, stop: 0, step: 0.1 }")]
    [InlineData("{ stop: 1000, step: 0.001 }")]
    [InlineData("{ stop: 0.7, step: 0.1 }")]
    public void Times_that_a_run_can_have(string time) => Assert.Empty(Faulty.Codes($"model: Times\ntime: {time}{X}"));

    [Fact]
    public void More_than_a_million_steps_are_a_slip_of_the_pen()
    {
        var fault = Faulty.Found("LS316", $"model: Times\ntime: {{ stop: ⟦1001⟧, step: 0.001 }}{X}");
        Assert.Equal(Severity.Error, fault.Severity);
        Assert.Contains("1,001,000 steps; 1,000,000 is the most", fault.Message);
        Assert.Contains("longer step or an earlier stop", fault.Hint);
    }

    [Fact]
    public void A_stop_between_two_steps_is_pointed_out()
    {
        var fault = Faulty.Found("LS317", $"model: Times\ntime: {{ stop: ⟦1.1⟧, step: 0.25 }}{X}");
        Assert.Equal(Severity.Warning, fault.Severity);
        Assert.Contains("ends at 1.", fault.Message);
        Assert.Contains("divides the time", fault.Hint);
    }

    [Theory]
    [InlineData("LS315", "-1")]
    [InlineData("LS316", "1e9")]
    [InlineData("LS317", "1.1")]
    public void The_stop_of_a_scenario_is_held_to_the_same(string code, string stop) =>
        Faulty.Found(code, $"model: Times\ntime: {{ stop: 10, step: 1/4 }}{X}\nscenarios: {{ a: {{}}, ⟦longer⟧: {{ stop: {stop} }} }}");

    [Theory]
    [InlineData("LS315", "0", null, null, null)]
    [InlineData("LS315", null, "0", null, null)]
    [InlineData("LS315", null, null, "0.3", null)]
    [InlineData("LS315", null, null, null, "rk5")]
    [InlineData("LS316", "1e9", null, null, null)]
    public void What_the_caller_asks_for_is_held_to_the_same(string code, string? stop, string? step, string? save, string? method)
    {
        static double? Number(string? text) => text is null ? null : double.Parse(text);
        var settings = new RunSettings { Stop = Number(stop), Step = Number(step), Save = Number(save), Method = method };
        Assert.Equal([code], Faulty.Codes("variables: { x: time }", settings));
    }

    [Theory]
    [InlineData("LS317", "--stop", 1.1, null)]
    [InlineData("LS317", "--step", null, 0.3)]
    [InlineData("LS316", "--step", null, 1e-9)]
    [InlineData("LS315", "--stop", 0.2, null)]
    [InlineData("LS317", "model.yaml", null, null)]
    public void What_does_not_fit_together_is_blamed_on_the_one_that_the_caller_says(string code, string origin, double? stop, double? step)
    {
        var model = LoopModel.ReadText($"model: Times\ntime: {{ Stop: {((stop ?? step) is null ? "10.1" : "10")}, step: 1/4 }}{X}");
        var fault = Assert.Single(model.With(new() { Stop = stop, Step = step }).Diagnostics);
        Assert.Equal((code, origin), (fault.Code, fault.At.File.Path));
        Assert.DoesNotContain("time", fault.At.Text);
    }

    [Fact]
    public void A_step_of_the_caller_that_a_scenario_is_too_short_for_is_blamed_itself()
    {
        var model = LoopModel.ReadText($"model: Times\ntime: {{ stop: 10, step: 1/4 }}{X}\nscenarios: {{ a: {{}}, short: {{ stop: 1 }} }}");
        var fault = Assert.Single(model.With(new() { Step = 2 }).Diagnostics);
        Assert.Equal(("--step", "This run has start 0, stop 1, step 2: choose values that fit together."), (fault.At.File.Path, fault.Hint));
    }

    [Fact]
    public void What_the_caller_asks_for_replaces_what_the_file_says()
    {
        var settings = new RunSettings { Stop = 2, Step = 0.5, Save = 1, Method = "RK4" };
        var set = Running.Run("model: Times\ntime: { stop: 10 }\nvariables: { x: 'integral(time)' }\nscenarios: { a: { stop: 5 } }", settings);
        Assert.Equal([0, 0.5, 2], Assert.Single(set.Runs).Series(new("x")).Select(x => Math.Round(x, 12)));
    }

    [Fact]
    public void More_numbers_than_can_be_kept_are_refused_before_the_run()
    {
        var many = string.Join(", ", Enumerable.Range(0, 101).Select(i => $"x{i}: {i}"));
        var fault = Faulty.Found("LS314", $"model: Big\ntime: {{ stop: 1000000, step: ⟦1⟧ }}\nvariables: {{ {many} }}");
        Assert.Equal(Severity.Error, fault.Severity);
        Assert.Contains("101,000,101 numbers", fault.Message);
        Assert.Contains("larger save step", fault.Hint);
        Assert.DoesNotContain("LS314", Faulty.Codes($"model: Big\ntime: {{ stop: 1000000, step: 1, save: 2 }}\nvariables: {{ {many} }}"));
    }

    [Fact]
    public void Scenarios_and_what_checks_look_at_count_too()
    {
        var many = string.Join(", ", Enumerable.Range(0, 60).Select(i => $"x{i}: {i}"));
        var plain = $"model: Big\ntime: {{ stop: 1000000, step: 1 }}\nvariables: {{ {many} }}\n";
        var checks = "checks: { c: '" + string.Join(" and ", Enumerable.Range(0, 60).Select(i => $"final(x{i}) > 0")) + "' }\n";
        const string scenarios = "scenarios: { a: {}, b: { set: { p: 1 }, hidden: true }, c: { set: { p: 2 } } }\nparameters: { p: 0 }\n";
        Assert.DoesNotContain("LS314", Faulty.Codes(plain));
        Assert.Contains("LS314", Faulty.Codes(plain + checks));
        Assert.Contains("LS314", Faulty.Codes(plain + scenarios));
        Assert.DoesNotContain("LS314", Faulty.Codes(plain + scenarios, new() { Scenarios = [new("c")] }));
        Assert.DoesNotContain("LS314", Faulty.Codes(plain + scenarios.Replace("c: {", "c: { hidden: true,")));
    }

    [Theory]
    [InlineData("checks: { c: 'final(p @ b) > 0' }")]
    [InlineData("outcomes: { o: 'final(p @ b)' }")]
    [InlineData("stocks: { s1: 1, s2: 2, s3: 3, s4: 4, s5: 5, s6: 6, s7: 7, s8: 8, s9: 9, s10: 10, s11: 11, s12: 12, s13: 13, s14: 14, s15: 15, s16: 16, s17: 17, s18: 18, s19: 19, s20: 20 }")]
    public void What_runs_beside_those_asked_for_and_what_is_kept_at_every_step_count_too(string more)
    {
        var many = string.Join(", ", Enumerable.Range(0, 60).Select(i => $"x{i}: {i}"));
        var plain = $"model: Big\ntime: {{ stop: 1000000, step: 1 }}\nvariables: {{ {many} }}\nparameters: {{ p: 0 }}\nscenarios: {{ a: {{}}, b: {{ set: {{ p: 1 }}, hidden: true }} }}\n";
        Assert.DoesNotContain("LS314", Faulty.Codes(plain));
        Assert.Contains("LS314", Faulty.Codes(plain + more));
    }

    [Theory]
    [InlineData(0, 10, 0.1, 100)]
    [InlineData(1, 2, 0.3, 3)]
    [InlineData(-1, 0, 1 / 3.0, 3)]
    public void The_number_of_steps_forgives_rounding(double start, double stop, double step, long steps) =>
        Assert.Equal(steps, new SimulationSpecs { Start = start, Step = step }.StepsTo(stop));
}
