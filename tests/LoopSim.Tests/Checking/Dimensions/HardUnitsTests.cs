using LoopSim.Tests.Support;

namespace LoopSim.Tests.Checking.Dimensions;

/// <summary>Units that are hard to get right: powers, percentages, money signs, converted times, curves.</summary>
public class HardUnitsTests
{
    const string Model = """
        model: Hard units
        time: { unit: month, stop: 12 }
        units:
          EUR: { alias: [€, euro] }
          day: { in: month, factor: 0.0329 }
        parameters:
          fee: { value: 9, unit: EUR/contract/month }
          price: { value: 3, unit: $/lead }
          leads: 100 lead
          half: 40 lead
          people: 5 person
          steepness: 3
          delay: 3 month
          quit: 0.2 1/year
          side: 3 m
        variables:

        """;

    [Theory]
    [InlineData("x: { equation: fee * 7 contract, unit: EUR/month }")]
    [InlineData("x: { equation: fee * 7 contracts * delay, unit: € }")]
    [InlineData("x: { equation: fee / 30 day * 1 day, unit: euro/contract/month }")]
    [InlineData("x: { equation: price * leads, unit: $ }")]
    [InlineData("x: { equation: 1 / delay, unit: 1/month }")]
    [InlineData("x: { equation: leads * delay, unit: lead*month }")]
    [InlineData("x: { equation: leads / half, unit: '%' }")]
    [InlineData("x: { equation: leads / half - 30%, unit: 1 }")]
    [InlineData("x: { equation: leads / half, unit: dimensionless }")]
    [InlineData("x: { equation: side ^ 2, unit: m^2 }")]
    [InlineData("x: { equation: side ^ -1, unit: 1/m }")]
    [InlineData("x: { equation: side ^ (1/2) * side ^ 0.5, unit: m }")]
    [InlineData("x: { equation: sqrt(side ^ 4), unit: m^2 }")]
    [InlineData("x: { equation: sqrt(leads), unit: lead^0.5 }")]
    [InlineData("x: { equation: 'power(leads, 2)', unit: lead^2 }")]
    [InlineData("x: { equation: 1 / (1 + (leads / half) ^ steepness), unit: '%' }")]
    [InlineData("x: { equation: (leads / half) ^ steepness / (1 + (leads / half) ^ steepness) }")]
    [InlineData("x: { equation: ln(leads / 1 lead) + exp(-time / delay) + 2 ^ (time / 1 month), unit: 1 }")]
    [InlineData("x: { equation: delay + 36 day + 1 days, unit: months }")]
    [InlineData("x: { equation: quit / 12 month/year * people, unit: person/month }")]
    [InlineData("x: { equation: quit / (12 month/year), unit: 1/month }")]
    [InlineData("x: { equation: leads * 1 1/month, unit: lead/month }")]
    [InlineData("x: { equation: if time mod 12 month < 36 day then 5 $ else price * leads }")]
    public void What_fits_is_left_in_peace(string variable) => Assert.Empty(Running.Check(Model + "  " + variable));

    [Theory]
    [InlineData("x: { equation: fee * leads, unit: $ }", "LS402", "'x' is declared in $, but its equation gives EUR*lead/contract/month.")]
    [InlineData("x: { equation: quit / 12, unit: 1/month }", "LS409", "'x' is declared in 1/month, but its equation gives 1/year.")]
    [InlineData("x: { equation: leads ^ steepness }", "LS404", "In 'x': 'leads' is in lead and is raised to 'steepness', which is not a fixed number.")]
    [InlineData("x: ln(leads)", "LS403", "In 'x': the x of ln must be in 1 here, but 'leads' is in lead.")]
    [InlineData("x: sqrt(leads) + sqrt(people)", "LS401", "In 'x': 'sqrt(leads)' is in lead^0.5, but 'sqrt(people)' is in person^0.5; they are added.")]
    [InlineData("x: 30% + leads", "LS401", "In 'x': '30%' is in 1, but 'leads' is in lead; they are added.")]
    [InlineData("x: { equation: leads - half, unit: '%' }", "LS402", "'x' is declared in %, but its equation gives lead.")]
    [InlineData("x: leads * 1/month", "LS201", "'month' is a unit here, and no number stands right before it.")]
    public void What_does_not_fit_is_told(string variable, string code, string message)
    {
        var fault = Assert.Single(Running.Check(Model + "  " + variable));
        Assert.Equal((code, message), (fault.Code, fault.Message));
    }

    [Theory]
    [InlineData("x: leads / ln(leads)", "Divide it by a reference value of the same unit.")]
    [InlineData("x: max(leads, 3)", "Give the number its unit: 3 lead.")]
    [InlineData("x: leads + 3%", "Correct a unit, or multiply the second by a conversion in lead.")]
    [InlineData("x: { equation: quit / 12, unit: 1/month }", "The model's time unit is month: declare `year: { in: month, factor: 12 }` under `units`.")]
    public void A_hint_says_what_would_mend_it(string variable, string hint) =>
        Assert.Equal(hint, Assert.Single(Running.Check(Model + "  " + variable)).Hint);

    [Fact]
    public void Once_a_year_is_declared_a_quit_share_needs_no_conversion()
    {
        var model = Model.Replace("  day:", "  year: { in: month, factor: 12 }\n  day:", StringComparison.Ordinal);
        Assert.Equal(5 * 0.2 / 12, Running.Final(model + "  x: { equation: quit * people, unit: person/month }", "x"), 1e-12);
        Assert.Equal(5 * 0.2 / 12, Running.Final(model + "  x: { equation: quit / 12 month/year * people * 12 month/year, unit: person/month }", "x"), 1e-12);
    }

    [Theory]
    [InlineData("a: 20%", "b: { equation: a + time, unit: '%' }")]
    [InlineData("a: 3", "b: smooth(a, 3) + step(5, 6 month)")]
    [InlineData("a: { value: 0.2, unit: '%' }", "b: at once + a\n  at once: time + 2 ^ a")]
    public void Percentages_and_durations_in_equations_alone_do_not_ask_for_units_everywhere(string parameter, string variable) =>
        Assert.Empty(Running.Check($"model: m\ntime: {{ unit: month, stop: 3 }}\nparameters:\n  {parameter}\nvariables:\n  {variable}"));
}
