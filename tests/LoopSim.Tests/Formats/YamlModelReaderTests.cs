using LoopSim.Equations;
using LoopSim.Formats;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Formats;

/// <summary>Every section of a file in its short and its long form.</summary>
public class YamlModelReaderTests
{
    [Fact]
    public void The_head_of_a_file()
    {
        var model = Reading.Read("model: A title\ndescription: |\n  Two\n  lines\nauthors: Ann\nversion: 1.10\nsources: [a book, \"a, paper\"]\n");
        Assert.Equal(("A title", "Two\nlines", "1.10"), (model.Title, model.Description, model.Version));
        Assert.Equal(["Ann"], model.Authors);
        Assert.Equal(["a book", "a, paper"], model.Sources);
    }

    [Fact]
    public void Time_has_defaults()
    {
        var specs = Reading.Read("model: x\ntime:\n").Specs;
        Assert.Equal((0, 100, 0.125, null, "euler", "time", false), (specs.Start, specs.Stop, specs.Step, specs.Save, specs.Method, specs.TimeUnit, specs.HasTimeUnit));
    }

    [Fact]
    public void Time_in_all_its_parts()
    {
        var specs = Reading.Read("""
            model: x
            units: { year: { in: month, factor: 12 } }
            time: { unit: months, start: -1 year, stop: 2.5 year, step: 1/8, save: 0.5 month, method: RK45, tolerance: 1e-4, doc: why }
            """).Specs;
        Assert.Equal((-12, 30, 0.125, 0.5, "rk45", "month", 1e-4), (specs.Start, specs.Stop, specs.Step, specs.Save, specs.Method, specs.TimeUnit, specs.Tolerance));
        Assert.Equal("2.5 year", specs.SpanOf("stop").Text);
    }

    [Theory]
    [InlineData("1/4 month", 0.25)]
    [InlineData("\"0.5\"", 0.5)]
    [InlineData("2 ^ -3", 0.125)]
    public void A_step_may_be_a_fraction(string step, double value) =>
        Assert.Equal(value, Reading.Read($"model: x\ntime: {{ unit: month, step: {step} }}\n").Specs.Step);

    [Fact]
    public void Parameters_short_and_long()
    {
        var model = Reading.Read("""
            model: x
            time: { unit: month }
            units: { day: { in: month, factor: 0.0329 } }
            parameters:
              time to act: 1.2 month
              share: 30%
              long:
                value: 10
                unit: day
                doc: How long.
                source: assumption
                range: 5..20
                uncertain: { triangular: [5, 10, 20] }
              from below: { value: -0.5 lead, range: ..0, uncertain: { one of: [1, 2] } }
              twice: { equation: 2 * share, range: 0.. }
            """);
        Assert.Equal("month", model.Find<Constant>("time to act").UnitText);
        Assert.Equal("%", model.Find<Constant>("share").UnitText);
        var days = model.Find<Constant>("long");
        Assert.Equal(0.329, Assert.IsType<NumberLiteral>(days.Value).Value, 12);
        Assert.Equal(("How long.", "assumption", "month"), (days.Doc, days.Source, days.UnitText));
        Assert.Equal((5 * 0.0329, 20 * 0.0329), (days.Range?.Low, days.Range?.High));
        Assert.Equal([5 * 0.0329, 10 * 0.0329, 20 * 0.0329], days.Uncertain?.Numbers);
        Assert.Equal(new ValueRange(double.NegativeInfinity, 0), model.Find<Constant>("from below").Range);
        Assert.Equal("lead", model.Find<Constant>("from below").Unit?.ToString());
        Assert.Equal(double.PositiveInfinity, model.Find<Constant>("twice").Range?.High);
    }

    [Theory]
    [InlineData("0..2 year", 0, 24)]
    [InlineData("1..2", 12, 24)]
    [InlineData("5 month..2", 5, 24)]
    [InlineData("5e-1..1e1", 6, 120)]
    public void A_bare_end_of_a_range_is_counted_in_the_declared_unit(string range, double low, double high) => Assert.Equal(
        new ValueRange(low, high),
        Reading.Read($"model: x\ntime: {{ unit: month }}\nunits: {{ year: {{ in: month, factor: 12 }} }}\nparameters: {{ a: {{ value: 1, unit: year, range: {range} }} }}\n").Find<Constant>("a").Range);

    [Theory]
    [InlineData("triangular", "[1, 2, 3]")]
    [InlineData("pert", "[1, 1, 3]")]
    [InlineData("uniform", "[-1, 1]")]
    [InlineData("normal", "[0, 1]")]
    [InlineData("lognormal", "[1, 0.5]")]
    [InlineData("beta", "[2, 3]")]
    [InlineData("one of", "[4]")]
    [InlineData("integer", "[1, 6]")]
    public void Every_distribution_is_read(string shape, string numbers) =>
        Assert.Equal(shape, Reading.Read($"model: x\nparameters: {{ a: {{ value: 1, uncertain: {{ {shape}: {numbers} }} }} }}\n").Find<Constant>("a").Uncertain?.Shape);

    [Fact]
    public void Stocks_flows_and_variables_short_and_long()
    {
        var model = Reading.Read("""
            model: x
            stocks:
              plain: 100 lead
              full: { initial: 2 * pace, inflows: [gaining, growing], outflows: losing, non-negative: true, unit: lead, doc: d }
            flows:
              gaining: pace
              growing: { equation: pace, unit: lead/month }
              losing: { value: 3 }
            variables:
              pace: if time > 3 then 1 else 2
            """);
        Assert.Equal("lead", model.Find<Stock>("plain").UnitText);
        var full = model.Find<Stock>("full");
        Assert.Equal(["gaining", "growing"], full.Inflows.Select(f => f.Flow.Text));
        Assert.Equal(["losing"], full.Outflows.Select(f => f.Flow.Text));
        Assert.True(full.NonNegative);
        Assert.Equal("lead/month", model.Find<Flow>("growing").UnitText);
        Assert.Equal("(if (time > 3) then 1 else 2)", Parsing.Shape(model.Find<Auxiliary>("pace").Equation));
    }

    [Fact]
    public void Lookups_short_and_long()
    {
        var model = Reading.Read("model: x\nlookups:\n  f: [[0, 1], [1, 40%]]\n  g: { points: [[-1, 1e3]], between: step, outside: extrapolate, doc: d, source: s }\n");
        Assert.Equal([new Point(0, 1), new Point(1, 0.4)], model.Lookups[0].Points);
        Assert.Equal((Interpolation.Step, true, "d", "s"), (model.Lookups[1].Between, model.Lookups[1].Extrapolates, model.Lookups[1].Doc, model.Lookups[1].Source));
    }

    [Fact]
    public void Policies_and_scenarios_with_every_key()
    {
        var model = Reading.Read("""
            model: x
            units: { year: { in: month, factor: 12 } }
            time: { unit: month, stop: 24 }
            parameters: { share: 0.2, other: 1 }
            stocks: { s: 1 }
            lookups: { f: [[0, 1]], g: [[0, 2]] }
            policies:
              close the loop:
                doc: What it is.
                set: { share: 0.9, s: 2 * other, f: [[0, 3]] }
                from: 6 month
                ramp: 3 month
                until: 18 month
                cost: 3_500 EUR/month
              promise: { set: { other: 2 } }
            scenarios:
              silos: {}
              as it is:
              one: { policies: close the loop }
              changed: { policies: [close the loop: { until: 12 month, set: { share: 0.5 } }, promise] }
              own: { set: { share: 0.45 }, from: 6, stop: 2 year, hidden: TRUE, doc: d }
            variables: { total: policy cost * 2 }
            """);
        var does = model.Policies[0].Does;
        Assert.Equal("What it is.", model.Policies[0].Doc);
        Assert.Equal(["share", "s", "f"], does.Settings?.Select(s => s.Target.Text));
        Assert.Equal([new Point(0, 3)], does.Settings?[2].Points);
        Assert.All([does.From, does.Until, does.Ramp, does.Cost], Assert.NotNull);
        Assert.True(model.Scenarios[0].ChangesNothing && model.Scenarios[1].ChangesNothing);
        Assert.Equal("close the loop", Assert.Single(model.Scenarios[2].Policies).Policy.Text);
        Assert.Equal(2, model.Scenarios[3].Policies.Count);
        Assert.NotNull(model.Scenarios[3].Policies[0].Changes.Until);
        Assert.Null(model.Scenarios[3].Policies[0].Changes.From);
        Assert.Equal((24.0, true, "d"), (model.Scenarios[4].Stop, model.Scenarios[4].Hidden, model.Scenarios[4].Doc));
    }

    [Fact]
    public void A_lookup_can_be_set_to_another() =>
        Assert.IsType<Reference>(Reading.Read("model: x\nlookups: { f: [[0, 1]], g: [[0, 2]] }\nscenarios: { a: { set: { f: g } } }\n").Scenarios[0].Own.Settings?[0].Value);

    [Fact]
    public void Outcomes_checks_charts_and_correlations()
    {
        var model = Reading.Read("""
            model: x
            parameters: { a: { value: 1, uncertain: { uniform: [0, 1] } }, b: { value: 1, uncertain: { uniform: [0, 1] } } }
            stocks: { s: 1 lead }
            scenarios: { one: {}, two: { set: { a: 2 } } }
            outcomes:
              short: final(s)
              long: { value: max(s), unit: lead, better: lower, for: sales, doc: d }
            checks:
              holds: final(s @ one) <= final(s @ two)
            charts:
              c: { plot: s }
              e: { plot: [s, a], scenarios: [one, two], title: T, data: s, doc: d }
            correlate:
              - { between: [a, b], rank: -0.3 }
            """);
        Assert.Equal((null, false, "sales", "d", "lead"), (model.Outcomes[0].HigherIsBetter, model.Outcomes[1].HigherIsBetter, model.Outcomes[1].For, model.Outcomes[1].Doc, model.Outcomes[1].UnitText));
        Assert.Equal("(final((s @ one)) <= final((s @ two)))", Parsing.Shape(Assert.Single(model.Checks).Condition));
        Assert.Equal(("T", 2, 2, 1), (model.Charts[1].Title, model.Charts[1].Plot.Count, model.Charts[1].Scenarios.Count, model.Charts[1].Data.Count));
        Assert.Equal(-0.3, Assert.Single(model.Correlations).Coefficient);
    }

    [Fact]
    public void Units_with_aliases_and_conversions()
    {
        var units = Reading.Read("model: x\nunits: { EUR: { alias: [€, euro], doc: d }, visit:, day: { in: month, factor: 0.0329 } }\n").Units;
        Assert.Equal(["EUR", "visit", "day"], units.Definitions.Select(d => d.Name));
        Assert.Equal(["€", "euro"], units.Definitions[0].Aliases);
        Assert.Equal(("month", 0.0329), (units.Definitions[2].In, units.Definitions[2].Factor));
    }

    [Theory]
    [InlineData("a: b +\n    «zz» * 2")]
    [InlineData("a: >\n    b +\n\n    «zz» * 2")]
    [InlineData("a: |\n    b + «zz»")]
    [InlineData("a: \"b + \\\"b\\\" + «zz»\"")]
    [InlineData("a: 'b + «zz»'")]
    [InlineData("a: { doc: it's, equation: b * «zz» }")]
    public void A_fault_in_an_equation_is_found_in_the_file_however_it_is_quoted(string marked)
    {
        var (text, start, length) = Reading.Marked($"model: x\nvariables:\n  b: 1\n  {marked}\n");
        var fault = Assert.Single(Reading.Faults(text));
        Assert.Equal(("LS201", start, length), (fault.Code, fault.At.Start, fault.At.Length));
    }

    [Fact]
    public void An_equation_with_a_fault_is_a_placeholder_that_leads_to_no_other_fault()
    {
        const string text = "model: x\nvariables:\n  a: zzz + 1\n  b: a * 2\nstocks: { s: { initial: b, inflows: [f] } }\nflows: { f: b + }\n";
        Assert.Equal(["LS201", "LS203"], Running.Check(text).Where(d => d.IsError).Select(d => d.Code));
        var model = ModelFormats.ReadText("m.yaml", text).Model;
        Assert.Equal(double.NaN, Assert.IsType<NumberLiteral>(Assert.IsType<Auxiliary>(model?.Variables.First(v => v.Name.Equals(new Name("a")))).Equation).Value);
    }
}
