using LoopSim.Diagnostics;

namespace LoopSim.Tests.Checking;

/// <summary>What a chart of each kind cannot show: LS530 to LS535, and its moments.</summary>
public class ChartFaultsTests
{
    const string Base = """
        model: Faulty
        time: { unit: month, stop: 10, step: 1/4 }
        parameters: { gain: 1 lead/month, begin: 4 month, late: 30 month, share: 0.5 }
        stocks: { leads: { initial: 5 lead, inflows: [gaining] } }
        flows: { gaining: gain }
        variables: { twice: 2 * leads }
        lookups: { curve: [[0, 1], [2, 3]] }
        scenarios: { today: {}, long: { stop: 40 } }
        outcomes: { most: max(leads), last: final(leads), gain: final(gaining) }

        """;

    [Theory]
    [InlineData("LS530", "plot: ⟦most⟧", "'most' is an outcome", "kind: bars")]
    [InlineData("LS530", "plot: [leads, ⟦last⟧], kind: phase", "a chart of phase", "kind: bars")]
    [InlineData("LS509", "plot: ⟦mots⟧, kind: bars", "no outcome or variable 'mots'", "'most'")]
    [InlineData("LS509", "plot: ⟦lead⟧, kind: before and after", "no outcome or variable 'lead'", "'leads'")]
    [InlineData("LS509", "plot: ⟦mots⟧", "no variable 'mots'", "Name a stock")]
    [InlineData("LS532", "plot: ⟦most⟧, kind: before and after", "'most' looks at the whole run", "final(x)")]
    [InlineData("LS533", "plot: leads, kind: before and after, before: 6, after: ⟦begin⟧", "'before' is 6 and 'after' is 4", "earlier")]
    [InlineData("LS533", "plot: leads, kind: before and after, before: 4, after: ⟦4⟧", "nothing lies between", "earlier")]
    [InlineData("LS534", "plot: leads, kind: before and after, scenarios: today, after: ⟦late⟧", "'after' is 30, but the runs of this chart are from 0 to 10", "stop later")]
    [InlineData("LS534", "plot: leads, kind: before and after, after: ⟦41⟧", "from 0 to 40", "stop later")]
    [InlineData("LS534", "plot: leads, kind: before and after, before: ⟦-1⟧", "'before' is -1", "moment of the run")]
    [InlineData("LS535", "plot: [leads, twice, ⟦share⟧], kind: areas", "'share' is in 1 and 'leads' in lead", "draw lines")]
    [InlineData("LS507", "plot: leads, kind: before and after, before: ⟦leads⟧", "moment 'before' depends on 'leads'", "equation of parameters")]
    [InlineData("LS507", "plot: leads, kind: before and after, after: '⟦curve(1)⟧'", "'after' calls the lookup 'curve'", "Declare a parameter")]
    [InlineData("LS413", "plot: leads, kind: before and after, after: ⟦2 lead⟧", "`after`", "")]
    public void What_a_kind_cannot_show_is_told_where_it_is_written(string code, string chart, string message, string hint)
    {
        var found = Faulty.Found(code, Base + $"charts: {{ c: {{ {chart} }} }}\n");
        Assert.Contains(message, found.Message, StringComparison.Ordinal);
        Assert.Contains(hint, found.Hint ?? "", StringComparison.Ordinal);
        Assert.Equal(code == "LS535" ? Severity.Warning : Severity.Error, found.Severity);
    }

    [Theory]
    [InlineData("plot: leads", "one")]
    [InlineData("plot: [leads, leads]", "one")]
    [InlineData("plot: [leads, gaining, twice]", "3")]
    public void A_phase_portrait_is_of_two_variables(string plot, string count) => Assert.Contains(
        $"but it plots {count}.", Faulty.Found("LS531", Base + $"charts: {{ ⟦c⟧: {{ {plot}, kind: phase }} }}\n").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("plot: [most, last, leads], kind: bars")]
    [InlineData("plot: [last, twice], kind: before and after, before: begin - 1 month, after: late")]
    [InlineData("plot: gain")]
    [InlineData("plot: [gain, leads], kind: bars")]
    [InlineData("plot: [leads, twice], kind: areas, share: true")]
    [InlineData("plot: [leads, gaining], kind: phase, scenarios: [today, long]")]
    public void What_a_kind_can_show_is_no_fault(string chart) => Assert.Empty(Faulty.Codes(Base + $"charts: {{ c: {{ {chart} }} }}\n"));

    [Fact]
    public void Who_stops_a_run_early_is_not_told_of_later_moments() => Assert.DoesNotContain(
        "LS534", Faulty.Codes(Base + "charts: { c: { plot: leads, kind: before and after, scenarios: today, after: 9 } }\n", new() { Stop = 5 }));
}
