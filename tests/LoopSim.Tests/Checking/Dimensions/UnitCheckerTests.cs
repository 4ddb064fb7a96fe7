using LoopSim.Diagnostics;
using LoopSim.Naming;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Checking.Dimensions;

public class UnitCheckerTests
{
    const string Base = """
        constant price [$/lead] = 20
        constant delay [month] = 3
        constant share [%] = 0.3
        constant people [person] = 5
        stock leads [lead] = 100 | in: visits | out: wins
        flow visits [lead/month] = 12
        flow wins [lead/month] = leads / delay

        """;

    static Diagnostic Only(string lines, string? time = "month") => Assert.Single(SketchedModel.Check(lines, time).Faults);

    [Theory]
    [InlineData("LS401", "aux x = [leads + price]", "In 'x': 'leads' is in lead, but 'price' is in $/lead; they are added.")]
    [InlineData("LS401", "aux x = 3 * [(leads > 5)]", "In 'x': 'leads' is in lead, but '5' is in 1; they are compared.")]
    [InlineData("LS401", "aux x = [if leads > 0 then price else people]", "In 'x': 'price' is in $/lead, but 'people' is in person; they are the two cases of one `if`.")]
    [InlineData("LS401", "aux x = [leads mod people]", "In 'x': 'leads' is in lead, but 'people' is in person; one is divided by the other for its remainder.")]
    [InlineData("LS402", "aux revenue [$/month] = [wins * leads]", "'revenue' is declared in $/month, but its equation gives lead^2/month.")]
    [InlineData("LS402", "constant c [month] = [2 * delay * delay]", "'c' is declared in month, but its value gives month^2.")]
    [InlineData("LS403", "aux x = smooth(leads, [3])", "In 'x': the averaging time of smooth must be in month here, but '3' is in 1.")]
    [InlineData("LS403", "aux x = min(leads, [price])", "In 'x': every argument of min must be in lead here, but 'price' is in $/lead.")]
    [InlineData("LS403", "aux x = exp([leads])", "In 'x': the x of exp must be in 1 here, but 'leads' is in lead.")]
    [InlineData("LS404", "aux x = 2 ^ [leads]", "In 'x': an exponent must be a pure number, but 'leads' is in lead.")]
    [InlineData("LS404", "aux x = [leads ^ share]", "In 'x': 'leads' is in lead and is raised to 'share', which is not a fixed number.")]
    [InlineData("LS410", "aux x = [leads] and share", "In 'x': 'leads' is used as a condition, but it is in lead.")]
    [InlineData("LS402", "outcome total [$] = [final(leads)]", "'total' is declared in $, but its value gives lead.")]
    [InlineData("LS401", "check c = always([leads >= price])", "In the check 'c': 'leads' is in lead, but 'price' is in $/lead; they are compared.")]
    [InlineData("LS410", "check c = [final(leads)]", "In the check 'c': 'final(leads)' is used as a condition, but it is in lead.")]
    [InlineData("LS409", "aux x [lead/year] = [wins]", "'x' is declared in lead/year, but its equation gives lead/month.")]
    public void A_mismatch_says_which_side_has_what_and_where(string code, string marked, string message)
    {
        var equation = marked[(marked.IndexOf('=', StringComparison.Ordinal) + 1)..];
        var expected = equation[(equation.IndexOf('[', StringComparison.Ordinal) + 1)..equation.IndexOf(']', StringComparison.Ordinal)];
        var line = string.Concat(marked.AsSpan(0, marked.Length - equation.Length), equation.Replace("[", "").Replace("]", ""));
        var fault = Only(Base + line);
        Assert.Equal((code, message, expected), (fault.Code, fault.Message, fault.At.Text));
    }

    [Theory]
    [InlineData("aux revenue [$/month] = wins * price")]
    [InlineData("aux x [lead^0.5] = sqrt(leads) + 0")]
    [InlineData("aux x [lead^2] = leads ^ 2")]
    [InlineData("aux x [1/lead] = leads ^ -1")]
    [InlineData("aux x [lead^0.5] = leads ^ (1/2)")]
    [InlineData("aux x = 2 ^ share")]
    [InlineData("aux x [lead] = smooth3(leads, delay, 3 lead)")]
    [InlineData("aux x [lead] = integral(wins)")]
    [InlineData("aux x [lead/month] = pulse(5 lead, 3 month)")]
    [InlineData("aux x [lead] = ramp(2 lead/month, 0)")]
    [InlineData("aux x [month] = safe divide(leads, wins, 3 month)")]
    [InlineData("aux x [lead] = clip(leads, 0, max(0, 5 lead))")]
    [InlineData("aux x = if time > 3 month then share else 1 - share")]
    [InlineData("aux x [lead/month] = min(wins, leads / dt)")]
    [InlineData("aux x = not (leads > 0 and wins = 0)")]
    [InlineData("aux x [lead] = if leads < 0 then 0 else leads")]
    [InlineData("outcome o [%] = final(leads) / 100 lead")]
    [InlineData("outcome o [month] = time when(leads > 3 lead)")]
    [InlineData("check c = final(leads @ base) > 2 * final(leads)")]
    [InlineData("check c = max(abs(slope(leads))) < 0.001 lead/month")]
    public void What_fits_is_left_in_peace(string line) => Assert.Empty(SketchedModel.Check(Base + line).Faults);

    [Fact]
    public void A_flow_fits_its_stock()
    {
        var fault = Only("""
            stock leads [lead] = 100 | in: visits
            flow visits [lead] = 12
            """);
        Assert.Equal(("LS405", "'visits' flows into 'leads', so it must be in lead/month, but it is in lead."), (fault.Code, fault.Message));
    }

    [Theory]
    [InlineData("flows: { ⟦coming⟧: 2 * rate }", "variables: { x: coming + 1 lead/month, y: coming - x }")]
    [InlineData("flows: { ⟦coming⟧: { equation: 3, unit: visit/month } }", "variables: { x: coming + 1 lead/month }")]
    [InlineData("flows: { ⟦coming⟧: rate }", "outcomes: { o: final(coming) - 1 lead/month }\nchecks: { c: always(coming < 3 lead/month) }")]
    [InlineData("variables: { twice: 2 * rate }", "flows: { ⟦coming⟧: twice }")]
    public void A_flow_that_does_not_fit_its_stock_is_told_once_at_the_flow_with_its_stock_beside(string first, string second)
    {
        var model = $"model: m\ntime: {{ unit: month }}\nparameters: {{ rate: 3 visit/month }}\nstocks: {{ leads: {{ initial: 5, unit: lead, inflows: [coming] }} }}\n{first}\n{second}";
        var fault = Faulty.Found("LS405", model);
        Assert.Equal(["LS405"], Faulty.Codes(model.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal)));
        Assert.Equal("'coming' flows into 'leads', so it must be in lead/month, but it is in visit/month.", fault.Message);
        var related = Assert.Single(fault.Related);
        Assert.Equal(("coming", "here it flows into 'leads'"), (related.At.Text, related.Message));
        Assert.NotEqual(fault.At, related.At);
    }

    [Fact]
    public void What_makes_a_flow_wrong_is_told_and_not_the_flow() =>
        Faulty.Found("LS401", "model: m\ntime: { unit: month }\nparameters: { rate: 3 visit/month, other: 2 lead/month }\nstocks: { leads: { initial: 5, unit: lead, inflows: [coming] } }\nflows: { coming: sum }\nvariables: { sum: ⟦rate + other⟧ }");

    [Fact]
    public void A_lookup_maps_one_unit_to_one_other()
    {
        var (faults, units) = SketchedModel.Check(Base + """
            lookup effect
            aux a [$] = effect(leads)
            aux b = effect(2 * leads)
            aux c = effect(delay)
            """);
        Assert.Equal(("LS411", "delay"), (Assert.Single(faults).Code, faults[0].At.Text));
        Assert.Equal("$", units[new("b")].ToString());
    }

    [Theory]
    [InlineData("month", "declare `year: { in: month, factor: 12 }` under `units`")]
    [InlineData("sprint", "declare `year: { in: sprint, factor: … }` under `units`")]
    [InlineData(null, "write `unit: year` under `time`")]
    public void A_missing_conversion_of_time_is_told_with_its_line(string? time, string hint)
    {
        var fault = Only("""
            constant t [year] = 2
            aux x = 3 * (time > t)
            """, time);
        Assert.Equal("LS409", fault.Code);
        Assert.Contains(hint, fault.Hint);
    }

    [Fact]
    public void A_declared_conversion_of_time_is_enough() => Assert.Empty(SketchedModel.Check("""
        unit year = month 12
        constant t [year] = 24
        aux x = time > t
        """).Faults);

    [Fact]
    public void Undeclared_units_are_inferred()
    {
        var units = SketchedModel.Check(Base + """
            aux revenue = wins * price
            stock cash = 0 | in: income
            flow income = revenue
            stock backlog = 50 | in: orders
            flow orders = 7
            constant factor = 2
            aux twice [person] = 2 * unknown
            data unknown
            """).Units;
        string[] names = ["revenue", "cash", "income", "backlog", "orders", "factor", "unknown"];
        Assert.Equal(["$/month", "$", "$/month", "1", "1/month", "1", "person"], names.Select(n => units[new Name(n)].ToString()));
    }

    [Fact]
    public void What_nothing_determines_is_absent() =>
        Assert.DoesNotContain(new Name("d"), SketchedModel.Check(Base + "data d\naux e = d * 2").Units.Keys);

    [Fact]
    public void Units_that_only_several_equations_together_determine_are_inferred()
    {
        var (faults, units) = SketchedModel.Check("""
            data x
            data y
            aux area [m^2] = x * y
            aux aspect [1] = x / y
            """);
        Assert.Empty(faults);
        Assert.Equal(("m", "m"), (units[new("x")].ToString(), units[new("y")].ToString()));
    }

    [Fact]
    public void Equations_that_contradict_each_other_about_an_unknown_are_told_once()
    {
        var fault = Only("""
            data x
            data y
            aux area [m^2] = x * y
            aux aspect [1] = x / y
            aux ratio [m] = x * x / y * 1
            aux wrong [kg] = x * y * y
            """);
        Assert.Equal("LS402", fault.Code);
    }

    [Fact]
    public void One_fault_makes_one_message_and_no_cascade()
    {
        var fault = Only(Base + """
            aux x = leads + price
            aux y = 2 * x
            aux z [person] = y
            flow f = x
            stock s [lead] = 3 | in: f
            """);
        Assert.Equal("'leads + price'", "'" + fault.At.Text + "'");
    }

    [Fact]
    public void One_equation_tells_at_most_two_faults()
    {
        var faults = SketchedModel.Check(Base + "aux x [lead] = (leads + 1) * (leads + 2) * (leads + 3)").Faults;
        Assert.Equal(["(leads + 1)", "(leads + 2)"], faults.Select(f => f.At.Text));
    }

    [Fact]
    public void A_bare_number_gets_a_hint_with_its_unit() =>
        Assert.Equal("Give the number its unit: 3 month.", Only(Base + "aux x = smooth(leads, 3)").Hint);

    [Theory]
    [InlineData("constant a = 3\nstock s = 100 | in: f\nflow f = s / a\naux x = smooth(s, 4) + time")]
    [InlineData("stock s = 100 | in: f\nflow f = s / 5\naux x = smooth(s, 4 month)")]
    public void A_model_without_units_is_left_in_peace(string lines)
    {
        var (faults, units) = SketchedModel.Check(lines);
        Assert.Empty(faults);
        Assert.Empty(units);
    }

    [Theory]
    [InlineData("outcomes: { s: { value: final(x), unit: '%' } }", null)]
    [InlineData("outcomes: { s: { value: final(x), unit: lead } }", "The file names no time unit: write it under `time`, such as `unit: month`, and give this number its own.")]
    public void A_percentage_is_no_unit_of_an_outcome_and_time_without_a_unit_is_not_written(string outcomes, string? hint) =>
        Assert.Equal(hint, Running.Check($"model: m\nstocks: {{ x: {{ initial: 2 }} }}\nvariables: {{ l: 'smooth(x, 3)' }}\n{outcomes}\n").FirstOrDefault(d => d.Code == "LS403")?.Hint);

    [Fact]
    public void A_unit_used_once_and_spelled_almost_like_another_is_doubted()
    {
        var fault = Only("""
            constant a [contract] = 1
            constant b [contract] = 1
            constant c [contarct] = 1
            """);
        Assert.Equal(("LS408", Severity.Warning, "c"), (fault.Code, fault.Severity, fault.At.Text));
        Assert.Contains("Did you mean 'contract'?", fault.Message);
    }

    [Fact]
    public void A_declared_unit_is_not_doubted() => Assert.Empty(SketchedModel.Check("""
        unit contarct
        constant a [contract] = 1
        constant b [contract] = 1
        constant c [contarct] = 1
        """).Faults);
}
