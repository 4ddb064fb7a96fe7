using LoopSim.Compilation;
using LoopSim.Diagnostics;
using LoopSim.Formats;
using LoopSim.Simulation;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Simulation;

/// <summary>What a run says of values that stopped being finite (LS701).</summary>
public class NonFiniteReportTests
{
    const string Head = "model: Broken\ntime: { unit: month, stop: 10, step: 1/2 }\n";

    static Diagnostic Only(string yaml)
    {
        var fault = Assert.Single(Running.Run(Head + yaml).Diagnostics);
        Assert.Equal(("LS701", Severity.Error), (fault.Code, fault.Severity));
        return fault;
    }

    [Fact]
    public void The_first_time_the_variable_the_scenario_and_what_went_in_are_told()
    {
        var fault = Only("parameters: { p: 6 }\nvariables:\n  x: p / (3 - time)\n");
        Assert.Equal("In scenario 'base', 'x' stopped being a finite number at month 3, computed from p = 6.", fault.Message);
        Assert.Equal("p / (3 - time)", fault.At.Text);
        Assert.Equal((5, 6), fault.At.Position);
        Assert.Contains("safe divide", fault.Hint);
    }

    [Fact]
    public void Where_it_went_from_there_is_told_in_the_same_breath() =>
        Assert.Equal(
            "In scenario 'base', 'x' stopped being a finite number at month 2, computed from a = -0.5. From there it went into y (2), f (2), s (2.5).",
            Only("variables: { a: 1.5 - time, x: sqrt(a), y: 2 * x }\nstocks: { s: { initial: 1, inflows: [f] } }\nflows: { f: 3 + y * 0 }").Message);

    [Fact]
    public void A_stock_that_explodes_by_itself_is_where_it_began()
    {
        var fault = Only("stocks: { s: { initial: 1e300, inflows: [f] } }\nflows: { f: 1e5 * s }");
        Assert.Contains("stopped being a finite number at month 0.5", fault.Message);
        Assert.StartsWith("In scenario 'base', 'f'", fault.Message);
    }

    [Fact]
    public void A_stock_whose_flows_are_finite_overflows_as_itself()
    {
        var fault = Only("stocks: { s: { initial: 1.7e308, inflows: [f] } }\nflows: { f: 1e308 }");
        Assert.StartsWith("In scenario 'base', 's' stopped being a finite number at month 0.5", fault.Message);
        Assert.Equal("1.7e308", fault.At.Text);
    }

    // No variable went in, so none is told.
    [Fact]
    public void What_nothing_went_into_is_told_without_inputs() =>
        Assert.Equal("In scenario 'base', 'x' stopped being a finite number at month 3.", Only("variables: { x: 1 / (3 - time) }").Message);

    [Fact]
    public void A_parameter_may_be_broken_from_the_start() =>
        Assert.Contains("'p' stopped being a finite number at month 0, computed from q = 0.", Only("parameters: { q: 0, p: 1 / q }\nvariables: { x: 3 + 0 * q }").Message);

    [Fact]
    public void Two_independent_beginnings_are_two_reports()
    {
        var faults = Running.Run(Head + "variables: { x: 1 / (3 - time), y: 1 / (2 - time), z: x + y }").Diagnostics;
        Assert.Equal(["y", "x"], faults.Select(f => f.Message.Split('\'')[3]));
        Assert.Contains("into z (2)", faults[0].Message);
        Assert.DoesNotContain("went into", faults[1].Message);
    }

    [Fact]
    public void What_an_expansion_made_is_told_by_the_authors_name()
    {
        var fault = Only("variables: { x: 'smooth(1 / (3 - time), 4)' }");
        Assert.Contains("'x' stopped being a finite number at month 3", fault.Message);
        Assert.DoesNotContain("·", fault.Message);
    }

    [Fact]
    public void A_long_list_is_cut()
    {
        var many = string.Join(", ", Enumerable.Range(0, 15).Select(i => $"v{i}: x + {i}"));
        Assert.Contains(" and 3 more.", Only($"variables: {{ x: 1 / time, {many} }}").Message);
    }

    [Fact]
    public void A_scenario_is_told_by_its_name_and_only_up_to_its_stop()
    {
        var faults = Running.Run(Head + "parameters: { p: 20 }\nvariables: { x: 1 / (p - time) }\nscenarios: { a: { set: { p: 3 } }, b: { set: { p: 3 }, stop: 2 }, c: { set: { p: 3 }, stop: 3 } }").Diagnostics;
        Assert.Equal(["a", "c"], faults.Select(f => f.Message.Split('\'')[1]));
    }

    [Fact]
    public void What_stops_at_one_time_shares_the_values_of_that_time()
    {
        var read = ModelFormats.ReadText("test.yaml", Head + "variables: { x: 1 / time, y: 2 * x, z: 1 / (3 - time), w: z + 1 }\nscenarios: { a: {} }");
        var model = Pipeline.Check(read.Model ?? throw new InvalidOperationException(), new()).Model ?? throw new InvalidOperationException();
        var compiled = ModelCompiler.Compile(model, model.Scenarios);
        int[] watched = [.. new[] { "x", "y", "z", "w" }.Select(n => compiled.SlotOf[new(n)])];
        var lanes = Simulator.Run(compiled.Program, new RunRequest([], [], watched));
        foreach (var lane in lanes)
        {
            Assert.Equal([0, 0, 3, 3], lane.NonFinite.Select(f => f.Time));
            Assert.Same(lane.NonFinite[0].Values, lane.NonFinite[1].Values);
            Assert.Same(lane.NonFinite[2].Values, lane.NonFinite[3].Values);
            Assert.Equal([double.PositiveInfinity, double.PositiveInfinity, 1 / 3.0, 4 / 3.0], lane.NonFinite[0].Values);
            Assert.Equal([1 / 3.0, 2 / 3.0, double.PositiveInfinity, double.PositiveInfinity], lane.NonFinite[2].Values);
        }

        Assert.Equal(model.Scenarios.Count, lanes.Select(l => l.NonFinite[0].Values).Distinct().Count());
    }

    [Fact]
    public void A_run_without_accident_says_nothing() =>
        Assert.Empty(Running.Run(Head + "parameters: { p: 1 }\nvariables: { x: if time < 0 then 1 / 0 else p }\nscenarios: { a: { set: { p: 3 }, from: 3 } }").Diagnostics);
}
