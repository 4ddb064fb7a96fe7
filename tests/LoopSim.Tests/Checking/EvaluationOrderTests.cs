using LoopSim.Diagnostics;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Checking;

/// <summary>Circles of equations (LS309, LS310), and the order that is found where there are none.</summary>
public class EvaluationOrderTests
{
    [Theory]
    [InlineData("variables: { a: ⟦a + 1⟧ }", "a → a", "")]
    [InlineData("variables: { a: ⟦b⟧, b: a }", "a → b → a", "b")]
    [InlineData("variables: { a: ⟦2 * b⟧, b: c, c: a }", "a → b → c → a", "b c")]
    // The shortest way round a knot of circles.
    [InlineData("variables: { a: ⟦b⟧, b: a + c, c: d, d: b }", "a → b → a", "b")]
    [InlineData("parameters: { p: ⟦q⟧, q: p }", "p → q → p", "q")]
    [InlineData("variables: { start: ⟦a⟧, a: b + start, b: 1 }", "start → a → start", "a")]
    [InlineData("stocks: { s: { initial: 1, outflows: [f] } }\nflows: { f: ⟦g⟧ }\nvariables: { g: f }", "f → g → f", "g")]
    // A trend knows its input of today, so it breaks no circle.
    [InlineData("variables: { a: '⟦1 + trend(b, 2)⟧', b: a }", "a → b → a", "b")]
    public void Equations_that_wait_for_each_other_are_shown_as_a_circle(string yaml, string circle, string others)
    {
        var fault = Faulty.Found("LS309", yaml);
        Assert.Equal(Severity.Error, fault.Severity);
        Assert.Equal($"These equations wait for each other: {circle}.", fault.Message);
        Assert.Equal(others.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(o => $"the equation of '{o}'"), fault.Related.Select(r => r.Message));
    }

    [Fact]
    public void The_related_places_are_the_other_equations()
    {
        var fault = Faulty.Found("LS309", "variables: { a: ⟦2 * b⟧, b: 3 * c, c: 4 * a }");
        Assert.Equal(["3 * c", "4 * a"], fault.Related.Select(r => r.At.Text));
        Assert.Contains("stock", fault.Hint);
    }

    [Fact]
    public void Two_circles_are_two_faults() =>
        Assert.Equal(["LS309", "LS309"], Faulty.Codes("variables: { a: b, b: a, c: d + a, d: c, e: a + c }"));

    [Theory]
    [InlineData("stocks: { s: ⟦t + 1⟧, t: s }", "s → t → s")]
    [InlineData("stocks: { s: ⟦v⟧ }\nvariables: { v: 2 * s }", "s → v → s")]
    [InlineData("variables: { a: '⟦previous(a)⟧' }", "a → a")]
    [InlineData("variables: { a: '⟦delay fixed(b, 2)⟧', b: a }", "a → b → a")]
    public void Initial_values_that_wait_for_each_other_are_shown_as_a_circle(string yaml, string circle)
    {
        var fault = Faulty.Found("LS310", yaml);
        Assert.Equal(Severity.Error, fault.Severity);
        Assert.Equal($"The initial values wait for each other: {circle}.", fault.Message);
        Assert.Contains("a stock its initial value, a smooth or delay its last argument", fault.Hint);
    }

    [Theory]
    [InlineData("stocks: { s: { initial: 1, inflows: [f] } }\nflows: { f: s }")]
    [InlineData("variables: { a: 'smooth(b, 2, 1)', b: a + 1 }")]
    [InlineData("variables: { a: 'delay fixed(b, 2, 1)', b: a + 1 }")]
    [InlineData("variables: { a: 'previous(a, 1) * 2' }")]
    [InlineData("variables: { a: 'delay3(b, 2, 1)', b: a + 1 }")]
    public void What_takes_time_breaks_a_circle(string yaml) => Assert.Empty(Faulty.Codes(yaml));

    [Fact]
    public void The_order_of_the_file_does_not_matter()
    {
        const string yaml = """
            model: Backwards
            time: { stop: 1 }
            variables: { a: 2 * b, b: c + s, c: p + time }
            parameters: { p: q + 1, q: 3 }
            stocks: { s: { initial: a + r, inflows: [f] }, r: 7 }
            flows: { f: 0 * a }
            """;
        var broken = yaml.Replace("b: c + s", "b: c + r");
        Assert.Contains("LS310", Running.Check(yaml).Select(d => d.Code));
        var run = Running.Run(broken).Runs[0];
        Assert.Equal([4.0, 11, 22, 29], new[] { "c", "b", "a", "s" }.Select(n => run.Series(new(n))[0]));
    }

    [Fact]
    public void A_chain_of_ten_thousand_equations_is_ordered_without_falling_over()
    {
        var chain = string.Join('\n', Enumerable.Range(0, 10_000).Select(i => $"  v{i}: v{i + 1} + 1"));
        Assert.Equal(10_000, Running.Final($"model: Chain\ntime: {{ stop: 1, step: 1 }}\nvariables:\n{chain}\n  v10000: 0 * time", "v0"));
    }

    [Fact]
    public void A_circle_of_a_thousand_equations_is_found()
    {
        var circle = string.Join('\n', Enumerable.Range(0, 1000).Select(i => $"  v{i}: v{(i + 1) % 1000} + 1"));
        var fault = Assert.Single(Running.Check($"model: Circle\ntime: {{ stop: 1 }}\nvariables:\n{circle}"));
        Assert.Equal(("LS309", 999), (fault.Code, fault.Related.Count));
    }
}
