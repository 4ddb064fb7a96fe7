using LoopSim.Models;

namespace LoopSim.Tests.Formats;

/// <summary>What links, loops and the diagram say is read as it is written.</summary>
public class LinkReadingTests
{
    [Theory]
    [InlineData("a -> + b", "a", "b", "Positive")]
    [InlineData("a->-b", "a", "b", "Negative")]
    [InlineData("a -> − b", "a", "b", "Negative")]
    [InlineData("a -> – b", "a", "b", "Negative")]
    [InlineData("a -> ± b", "a", "b", "Changing")]
    [InlineData("a -> +- b", "a", "b", "Changing")]
    [InlineData("a -> +/- b", "a", "b", "Changing")]
    [InlineData("follow-up share -> + first-visit fix (of all)", "follow-up share", "first-visit fix (of all)", "Positive")]
    [InlineData("'\"a\" -> + \"b and c\"'", "a", "b and c", "Positive")]
    [InlineData("'a   b -> +   c'", "a b", "c", "Positive")]
    public void A_link_is_a_source_an_arrow_a_sign_and_a_target(string text, string from, string to, string polarity)
    {
        var link = Assert.Single(Reading.Read($"model: m\nlinks:\n  - {text}\n").Links);
        Assert.Equal((from, to, polarity), (link.From.Name.Key, link.To.Name.Key, link.Polarity.ToString()));
        Assert.Equal(link.To.Span.Text.Trim('"'), link.To.Name.Text);
        Assert.Equal(link.From.Span.Text.Trim('"'), link.From.Name.Text);
    }

    [Fact]
    public void The_long_form_says_more()
    {
        var link = Assert.Single(Reading.Read("model: m\ntime: { unit: month }\nlinks: [{ link: a -> - b, strength: Strong, delay: 2 month, order: 3, doc: why }]\n").Links);
        Assert.Equal((2, 3, "why", "2 month"), (link.Strength, link.Order, link.Doc, link.Delay?.Span.Text));
    }

    [Theory]
    [InlineData("weak", 0.5)]
    [InlineData("medium", 1)]
    [InlineData("strong", 2)]
    [InlineData("0.3", 0.3)]
    [InlineData("1/4", 0.25)]
    public void A_strength_is_a_word_or_a_number(string written, double strength) =>
        Assert.Equal(strength, Assert.Single(Reading.Read($"model: m\nlinks: [{{ link: a -> + b, strength: {written} }}]\n").Links).Strength);

    [Fact]
    public void A_name_is_declared_by_being_mentioned_once_and_in_the_order_of_the_file()
    {
        var model = Reading.Read("model: m\nlinks:\n  - b -> + a\n  - A -> + c\nvariables: { d: a + B, c: {} }\n");
        Assert.Equal(["b", "a", "d", "c"], model.Variables.Select(v => v.Name.Text));
        Assert.Equal(3, model.Variables.Count(v => v is LinkedVariable));
    }

    [Fact]
    public void A_variable_without_an_equation_says_what_is_known_of_it()
    {
        var model = Reading.Read("model: m\ntime: { unit: month }\nvariables:\n  a: { normal: 20 lead/month, range: 0..100, stock: true, adjust: 3 month, doc: why }\n  b: { normal: 0, spread: 5, unit: lead }\n  c: { adjust: 2 }\n");
        var a = model.Find<LinkedVariable>("a");
        Assert.Equal((true, "lead/month", 100.0, "why"), (a.IsStock, a.UnitText, a.Range?.High, a.Doc));
        Assert.Equal("3 month", a.Adjust?.Span.Text);
        Assert.Equal("5", model.Find<LinkedVariable>("b").Spread?.Span.Text);
        Assert.True(model.Find<LinkedVariable>("c").IsStock);
    }

    [Fact]
    public void Loops_name_variables_in_order_and_may_say_the_first_again()
    {
        var loops = Reading.Read("model: m\nlinks: [a -> + b, b -> + c, c -> + a]\nloops:\n  R1 round: a -> b -> c\n  R2: { loop: b -> c -> b, doc: why }\n").Loops;
        Assert.Equal(["a b c", "b c"], loops.Select(l => string.Join(' ', l.Variables.Select(v => v.Name.Text))));
        Assert.Equal(("R1 round", "why"), (loops[0].Name.Text, loops[1].Doc));
    }

    [Fact]
    public void The_diagram_pins_hides_and_shows()
    {
        var diagram = Reading.Read("model: m\nparameters: { p: 1 }\nlinks: [a -> + b]\ndiagram: { positions: { a: [3, -1.5] }, hide: b, show: [p] }\n").Diagram;
        Assert.Equal(("a", 3, -1.5), (Assert.Single(diagram.Positions).Variable.Name.Text, diagram.Positions[0].X, diagram.Positions[0].Y));
        Assert.Equal(("b", "p"), (Assert.Single(diagram.Hide).Name.Text, Assert.Single(diagram.Show).Name.Text));
    }

    [Fact]
    public void A_policy_pushes_and_a_scenario_may_change_that()
    {
        var model = Reading.Read("model: m\nlinks: [a -> + b]\npolicies: { p: { push: { a: +20% } } }\nscenarios: { s: { policies: [p: { push: { a: -10% } }], push: { b: 5% } } }\n");
        Assert.Equal("+20%", Assert.Single(model.Policies[0].Does.Pushes ?? []).Share.Span.Text);
        Assert.Equal("a: -10%", Assert.Single(model.Scenarios[0].Policies[0].Changes.Pushes ?? []).Span.Text);
        Assert.Equal("b", Assert.Single(model.Scenarios[0].Own.Pushes ?? []).Target.Name.Text);
    }
}
