using LoopSim.Diagnostics;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Checking;

/// <summary>What can be wrong with stocks, flows and parameters: LS305 to LS308, LS311 and LS313.</summary>
public class StockFlowFaultsTests
{
    [Theory]
    [InlineData("stocks: { s: { initial: 1, inflows: [⟦winnig⟧] }, t: { initial: 1, inflows: [winning] } }\nflows: { winning: 1 }", "Did you mean 'winning'?")]
    [InlineData("stocks: { s: { initial: 1, outflows: [⟦zzz⟧] } }", "Declare it under flows.")]
    [InlineData("stocks: { s: { initial: 1, outflows: [⟦aux⟧] } }\nvariables: { aux: 1 }", "Declare it under flows.")]
    [InlineData("stocks: { s: { initial: 1, outflows: [⟦s⟧] } }", "Declare it under flows.")]
    public void What_moves_a_stock_must_be_a_flow(string yaml, string hint)
    {
        var fault = Faulty.Found("LS305", yaml);
        Assert.Equal((Severity.Error, hint), (fault.Severity, fault.Hint));
        Assert.Contains("the stock 's'", fault.Message);
    }

    [Theory]
    [InlineData("stocks: { s: { initial: 1, inflows: [f] }, t: { initial: 1, inflows: [⟦f⟧] } }\nflows: { f: 1 }", "inflow")]
    [InlineData("stocks: { s: { initial: 1, outflows: [f] }, t: { initial: 1, outflows: [⟦f⟧] } }\nflows: { f: 1 }", "outflow")]
    [InlineData("stocks: { s: { initial: 1, outflows: [f, ⟦f⟧] } }\nflows: { f: 1 }", "outflow")]
    public void A_flow_enters_one_stock_and_leaves_one_at_most(string yaml, string direction)
    {
        var fault = Faulty.Found("LS306", yaml);
        Assert.Equal(Severity.Error, fault.Severity);
        Assert.Contains($"'f' already is the {direction} of another stock", fault.Message);
    }

    [Fact]
    public void A_flow_may_go_from_one_stock_to_another() =>
        Assert.Empty(Faulty.Codes("stocks: { s: { initial: 1, outflows: [f] }, t: { initial: 1, inflows: [f] } }\nflows: { f: 1 }"));

    [Fact]
    public void A_flow_that_moves_nothing_is_pointed_out()
    {
        var fault = Faulty.Found("LS307", "flows: { ⟦f⟧: 1 }");
        Assert.Equal(Severity.Warning, fault.Severity);
        Assert.Contains("'f'", fault.Message);
    }

    [Theory]
    [InlineData("parameters: { p: ⟦2 * time⟧ }", "time")]
    [InlineData("parameters: { p: ⟦v + 1⟧ }\nvariables: { v: time }", "v")]
    [InlineData("parameters: { p: ⟦s⟧ }\nstocks: { s: 1 }", "s")]
    [InlineData("parameters: { p: '⟦normal(0, 1)⟧' }", "normal")]
    [InlineData("parameters: { p: '⟦step(0, 1)⟧' }", "step")]
    [InlineData("parameters: { p: '⟦smooth(3, 2) + 1⟧' }", "smooth(3, 2)")]
    [InlineData("parameters: { p: ⟦v⟧ }\nvariables: { v: 'smooth(time, 3)' }", "v")]
    [InlineData("parameters: { p: ⟦time⟧, q: p + 1, r: q }", "time")]
    public void A_parameter_must_not_change(string yaml, string cause)
    {
        var fault = Faulty.Found("LS308", yaml);
        Assert.Equal(Severity.Error, fault.Severity);
        Assert.Contains($"The parameter 'p' depends on '{cause}', which changes", fault.Message);
        Assert.Contains("'p' under variables", fault.Hint);
    }

    [Theory]
    [InlineData("parameters: { p: 2, q: p ^ 2 + dt * pi }")]
    [InlineData("parameters: { p: 2, q: 'curve(p)' }\nlookups: { curve: [[0, 1], [3, 2]] }")]
    [InlineData("parameters: { p: 2 }\nvariables: { v: 3, q: 4 }")]
    [InlineData("parameters: { p: v }\nvariables: { v: 3 }")]
    [InlineData("parameters: { p: 'stop time() - start time()' }\nscenarios: { a: { stop: 5 } }")]
    [InlineData("parameters: { p: 2, q: p * 2 }\nscenarios: { a: { set: { p: 3 }, from: 5 } }")]
    public void A_parameter_may_follow_what_does_not_change_by_itself(string yaml) =>
        Assert.DoesNotContain("LS308", Faulty.Codes(yaml));

    [Theory]
    [InlineData("parameters: { p: { value: ⟦2⟧, range: 0..1 } }", "'p' is 2, outside its own range 0..1")]
    [InlineData("parameters: { q: -1, p: { value: ⟦q / 2⟧, range: 0..1 } }", "'p' is -0.5, outside")]
    [InlineData("parameters: { p: { value: ⟦-1⟧, range: 0.. } }", "'p' is -1, outside")]
    public void A_value_outside_its_own_range_is_pointed_out(string yaml, string message)
    {
        var fault = Faulty.Found("LS311", yaml);
        Assert.Equal(Severity.Warning, fault.Severity);
        Assert.Contains(message, fault.Message);
    }

    [Theory]
    [InlineData("0", "0..1")]
    [InlineData("1", "0..1")]
    [InlineData("0 / 0", "0..1")]
    [InlineData("sqrt(9)", "0..1")]
    [InlineData("99", "0..")]
    public void The_ends_of_a_range_are_in_it_and_what_is_not_known_is_let_pass(string value, string range) =>
        Assert.DoesNotContain("LS311", Faulty.Codes($"parameters: {{ p: {{ value: {value}, range: {range} }} }}"));

    [Fact]
    public void A_model_of_nothing_cannot_be_simulated()
    {
        var fault = Assert.Single(Running.Check("model: Nothing\ntime: { stop: 10 }"));
        Assert.Equal(("LS313", 0, 0), (fault.Code, fault.At.Start, fault.At.Length));
        Assert.Equal(Severity.Error, fault.Severity);
    }
}
