using LoopSim.Diagnostics;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Checking.Links;

/// <summary>Every fault of links that carry their own equation, where it is and what it advises.</summary>
public class LinkFaultsTests
{
    const string Pushed = "\nscenarios: { s: { push: { a: 20% } } }";

    public static TheoryData<string, string, string> Cases => new()
    {
        { "LS905", "parameters: { p: 1 }\nlinks:\n  - a -> + ⟦p⟧", "turn the link round" },
        { "LS905", "lookups: { curve: [[0, 1]] }\nlinks:\n  - a -> + ⟦curve⟧", "turn the link round" },
        { "LS909", "links:\n  - ⟦a -> ± b⟧", "give 'b' an equation" },
        { "LS909", "links:\n  - ⟦a -> +- b⟧", "give 'b' an equation" },
        { "LS910", "links: [a -> + b]\nvariables: { b: { normal: ⟦0⟧, range: 0..1 } }", "between the ends" },
        { "LS910", "links: [a -> + b]\nvariables: { b: { normal: ⟦-1⟧ } }", "a spread beside its normal" },
        { "LS910", "links: [a -> + b]\nvariables: { b: { normal: ⟦1⟧, range: 2.. } }", "above that end" },
        { "LS910", "links: [a -> + b]\nvariables: { ⟦b⟧: { range: 2.. } }", "Give it a normal" },
        { "LS910", "links: [a -> + b]\nvariables: { ⟦b⟧: { spread: 2 } }", "Give it a normal" },
        { "LS910", "links: [a -> + b]\nvariables: { b: { normal: 1, spread: ⟦0⟧ } }", "spread: 5" },
        { "LS910", "links: [a -> + b]\nvariables: { b: { normal: 1, spread: ⟦2⟧, range: 0..9 } }", "Keep the range" },
        { "LS910", "variables: { x: { equation: 'normal(5, 1)' }, y: x + 1 }\nlinks:\n  - ⟦y⟧ -> + b", "Give it a normal" },
        { "LS911", "parameters: { p: 0 }\nlinks:\n  - ⟦p⟧ -> + b", "p: { value: …, range: 0..1 }" },
        { "LS911", "parameters: { p: -1 }\nlinks:\n  - ⟦p⟧ -> + b", "range" },
        { "LS911", "parameters: { p: { value: 0, range: 0.. } }\nlinks:\n  - ⟦p⟧ -> + b", "range" },
        { "LS911", "stocks: { x: 0 }\nlinks:\n  - ⟦x⟧ -> + b", "range" },
        { "LS912", "links: [{ link: a -> + b, delay: ⟦0.2⟧ }]", "0.0625 or less" },
        { "LS912", "links: [{ link: a -> + b, delay: ⟦1⟧, order: 10 }]", "0.03125 or less" },
        { "LS912", "variables: { b: { adjust: ⟦0.2⟧ } }", "0.0625 or less" },
        { "LS913", "links: [{ link: a -> + b, delay: ⟦0⟧ }]", "how long it takes" },
        { "LS913", "variables: { b: { adjust: ⟦-1⟧ } }", "how long it takes" },
        { "LS507", "links: [{ link: a -> + b, delay: ⟦a⟧ }]", "parameters" },
        { "LS507", "links: [a -> + b]\nvariables: { b: { normal: ⟦a⟧ } }", "parameters" },
        { "LS920", "links:\n  - ⟦a⟧ -> + b\n  - b -> + a", "a: { stock: true" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_fault_has_its_code_its_place_and_a_way_out(string code, string marked, string hint)
    {
        var model = marked.Contains(" a ->", StringComparison.Ordinal) || marked.Contains("⟦a ->", StringComparison.Ordinal) || marked.Contains("[a ->", StringComparison.Ordinal) || marked.Contains("⟦a⟧ ->", StringComparison.Ordinal)
            ? marked + Pushed
            : marked;
        Assert.Contains(hint, Faulty.Found(code, model).Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LS914", "scenarios: { s: { push: { ⟦laeds⟧: 20% } } }", "Did you mean 'leads'?")]
    [InlineData("LS914", "parameters: { p: 1 }\nscenarios: { s: { push: { ⟦p⟧: 20% } } }", "Use set")]
    [InlineData("LS914", "variables: { x: 1 }\npolicies: { s: { push: { ⟦x⟧: 20% } } }", "set that one")]
    [InlineData("LS915", "scenarios: { s: { push: { ⟦leads: 100%⟧ } } }", "smaller push")]
    [InlineData("LS915", "scenarios: { s: { push: { ⟦leads: -100%⟧ } } }", "smaller push")]
    [InlineData("LS915", "variables: { trust: { normal: 0, spread: 1 } }\nscenarios: { s: { push: { ⟦trust: 20%⟧ } } }", "a parameter with a range")]
    [InlineData("LS412", "units: { EUR: {} }\nscenarios: { s: { push: { leads: ⟦2 EUR⟧ } } }", "+20%")]
    [InlineData("LS507", "scenarios: { s: { push: { leads: ⟦trust⟧ } } }", "parameters")]
    [InlineData("LS502", "scenarios: { s: { set: { ⟦leads⟧: 0.7 } } }", "Push it")]
    public void A_push_is_a_share_of_a_linked_variable(string code, string marked, string hint) =>
        Assert.Contains(hint, Faulty.Found(code, "links: [trust -> + leads]\n" + marked).Hint, StringComparison.Ordinal);

    // A note each for a few, one for all where there are many.
    [Theory]
    [InlineData(3, 3, "'a0' becomes a stock")]
    [InlineData(4, 1, "4 variables become stocks, which take 4 time units to move, as nothing takes time in loops that they are on: 'a0', 'a1', 'a2', 'a3'.")]
    [InlineData(11, 1, "'a7' and 3 more.")]
    public void Many_chosen_stocks_are_told_in_one_note(int circles, int notes, string said)
    {
        var links = string.Concat(Enumerable.Range(0, circles).Select(i => $"  - a{i} -> + b{i}\n  - b{i} -> + a{i}\n"));
        var told = Running.Check($"model: M\nlinks:\n{links}scenarios: {{ s: {{ push: {{ a0: 20% }} }} }}\n").Where(d => d.Code == "LS920").ToList();
        Assert.Equal(notes, told.Count);
        Assert.Contains(said, told[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_that_makes_a_delay_too_short_is_named()
    {
        var found = Faulty.Found("LS912", "parameters: { time to see: 2 }\nlinks: [{ link: a -> + b, delay: ⟦time to see⟧ }]\nscenarios: { quick: { set: { time to see: 0.1 }, from: 3 } }");
        Assert.Contains("in scenario 'quick'", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("links: [a -> + b]")]
    [InlineData("links: [a -> + b]\nparameters: { p: 1 }\nscenarios: { s: {}, t: { stop: 20 } }")]
    public void A_sketch_in_which_nothing_is_moved_gets_a_note(string yaml) =>
        Assert.Equal(Severity.Note, Assert.Single(Running.Check("model: m\n" + yaml), d => d.Code == "LS921").Severity);

    [Theory]
    [InlineData("links: [a -> + b]\nscenarios: { s: { push: { a: 20% } } }")]
    [InlineData("links: [p -> + b]\nparameters: { p: 1 }\nscenarios: { s: { set: { p: 2 } } }")]
    [InlineData("links: [x -> + b]\nvariables: { x: 1 + time }")]
    public void Where_something_moves_there_is_none(string yaml) => Assert.Empty(Running.Check("model: m\n" + yaml));

    // What carries no equation is no matter of units; what is said of a variable has its unit.
    [Theory]
    [InlineData("variables: { leads: { normal: 20 lead/month }, x: leads * 2 month }\nlinks: [trust -> + leads]", true)]
    [InlineData("variables: { leads: { normal: 20 lead/month }, x: leads + 2 EUR }\nlinks: [trust -> + leads]", false)]
    [InlineData("variables: { leads: { normal: 20 lead/month }, x: leads + trust }\nlinks: [trust -> + leads]", false)]
    [InlineData("variables: { leads: { normal: 20, unit: lead/month, adjust: 2 month } }\nlinks: [{ link: trust -> + leads, delay: 3 month }]", true)]
    [InlineData("variables: { leads: { normal: 20, unit: lead/month, adjust: 2 lead } }\nlinks: [trust -> + leads]", false)]
    [InlineData("variables: { leads: { normal: 20, unit: lead/month } }\nlinks: [{ link: trust -> + leads, delay: 3 lead }]", false)]
    public void Units_are_checked_where_they_are_said(string yaml, bool fits) =>
        Assert.Equal(fits, !Running.Check("model: m\ntime: { unit: month, stop: 3 }\n" + yaml + "\nscenarios: { s: { push: { trust: 20% } } }").Any(d => d.IsError));
}
