using LoopSim.Models;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Checking.Links;

/// <summary>What links compute, against what the language says of them, worked out by hand.</summary>
public class LinkExpansionTests
{
    /// <summary>The sketch of the article: twelve nodes, five loops, all strengths medium.</summary>
    const string Article = """
        model: The article's sketch
        time: { stop: 400 }
        links:
          - hero status -> + customer trust
          - customer trust -> + contextual feedback
          - contextual feedback -> + insights shared
          - insights shared -> + leads
          - leads -> + salesperson actions
          - salesperson actions -> + customer sees feedback used
          - customer sees feedback used -> + customer trust
          - salesperson actions -> + revenue
          - salesperson actions -> + feedback from salesperson
          - customer sees feedback used -> + feedback from customer
          - feedback from salesperson -> + recognition
          - feedback from customer -> + recognition
          - recognition -> + hero status
          - recognition -> + insights shared
          - financial incentive -> + leads
        variables:
          revenue: { normal: 100 }
        scenarios:
          up: { push: { salesperson actions: 2 / (1 + exp(-0.7)) - 1 } }
          down: { push: { salesperson actions: 2 / (1 + exp(0.7)) - 1 } }
        """;

    // A push of ±0.7 on the scale of what salespeople do: 0.5 becomes 0.668 or 0.332 if nothing else acts on it. Revenue goes to 486 and
    // to 21, and the one is as far from 100 as the other.
    [Fact]
    public void A_lasting_push_on_the_articles_sketch_grows_and_settles()
    {
        var runs = Running.Run(Article);
        var (up, down) = (runs.Find("up").Series("revenue")[^1], runs.Find("down").Series("revenue")[^1]);
        Assert.Equal(485.97, up, 2);
        Assert.Equal(20.577, down, 3);
        Assert.Equal(10_000, up * down, 1e-6);
    }

    // g(b) = g(0.5) + 1 · D(a), with D(a) = 2 (0.6 − 0.5) / (0.6 + 0.5 − 2 · 0.6 · 0.5) = 0.4: b = 1 / (1 + e^−0.4).
    [Theory]
    [InlineData("a -> + b", "", "b", 0.598687660112452)]
    [InlineData("a -> - b", "", "b", 0.401312339887548)]
    [InlineData("{ link: a -> + b, strength: strong }", "", "b", 0.689974481127613)]
    [InlineData("{ link: a -> - b, strength: 0.25 }", "", "b", 0.475020812521060)]
    [InlineData("a -> + b", "b: { range: 10..30 }", "b", 21.97375320224904)]
    [InlineData("a -> + b", "b: { normal: 20 lead/month }", "b", 29.836493952825407)]
    [InlineData("a -> + b", "b: { normal: -3, spread: 2 }", "b", -2.2)]
    [InlineData("a -> + b", "b: { normal: 5, range: 2.. }", "b", 6.475474092923811)]
    [InlineData("a -> + b", "b: { normal: 5, range: ..8 }", "b", 5.989039861893081)]
    public void A_link_moves_its_target_on_the_targets_scale(string link, string variable, string name, double value) =>
        Assert.Equal(value, Running.Run($"model: m\nlinks:\n  - {link}\nvariables:\n  a: {{}}\n  {variable}\nscenarios: {{ up: {{ push: {{ a: 20% }} }} }}").Find("up").Series(name)[^1], 12);

    // D of each kind of source, a fifth above its normal (or pushed as said): b = 1 / (1 + e^−D).
    [Theory]
    [InlineData("a: { normal: 20 }", "0.2", 0.2 / 1.1)]
    [InlineData("a: { normal: -3, spread: 2 }", "0.2", -0.29777006724663596)]
    [InlineData("a: { normal: 5, range: 2.. }", "0.2", 2.0 / 7)]
    [InlineData("a: { normal: 5, range: ..8 }", "0.2", 0.4)]
    public void A_source_acts_by_how_far_it_is_on_its_own_scale(string variable, string share, double effect)
    {
        var b = Running.Run($"model: m\nlinks: [a -> + b]\nvariables:\n  {variable}\nscenarios: {{ up: {{ push: {{ a: {share} }} }} }}").Find("up").Series("b")[^1];
        Assert.Equal(effect, Math.Log(b / (1 - b)), 8);
    }

    // Strong, the full throw of a lever moves the target by 2 log-odds: from 0.1 to 0.45.
    [Theory]
    [InlineData("{ value: 0, range: 0..1 }", "1", 0.450853060378926)]
    [InlineData("{ value: 0, range: 0..500 }", "250", 0.231969316684074)]
    [InlineData("{ value: 20, range: 0..100 }", "0", 0.06931725556595597)]
    [InlineData("3", "9", 0.450853060378926)]
    [InlineData("3", "0", 0.00203093788486994)]
    public void A_parameter_is_a_lever(string parameter, string set, double value) =>
        Assert.Equal(value, Running.Run($"model: m\nparameters: {{ p: {parameter} }}\nlinks: [{{ link: p -> + b, strength: strong }}]\nvariables: {{ b: {{ normal: 0.1, range: 0..1 }} }}\nscenarios: {{ s: {{ set: {{ p: {set} }} }} }}").Find("s").Series("b")[^1], 12);

    [Theory]
    [InlineData("a: {}", 0.3)]
    [InlineData("a: { normal: 30 }", 0.3)]
    [InlineData("a: { normal: 3, range: 2..9 }", 0.2)]
    [InlineData("a: { normal: -3, spread: 1 }", 0.9)]
    public void A_push_up_and_one_down_of_one_size_mirror_each_other(string variable, double size)
    {
        var odds = new[] { size, -size }.Select(p => Running.Run($"model: m\nparameters: {{ p: {{ value: 0, range: -1..1 }} }}\nlinks: [p -> + a, a -> + b]\nvariables: {{ {variable} }}\nscenarios: {{ s: {{ set: {{ p: {p} }} }} }}").Find("s").Series("b")[^1])
            .Select(b => Math.Log(b / (1 - b))).ToList();
        Assert.Equal(odds[0], -odds[1], 12);
        Assert.NotEqual(0, odds[0], 3);
    }

    [Fact]
    public void Pushes_of_several_policies_add_up_while_they_are_on()
    {
        var a = Running.Run("""
            model: m
            time: { stop: 10 }
            links: [a -> + b]
            policies:
              one: { push: { a: 20% }, from: 2, until: 8 }
              other: { push: { a: 20% }, from: 4, until: 6 }
            scenarios: { s: { policies: [one, other] } }
            """).Find("s").Series("a");
        // ln 1.5 once, twice, once, never.
        Assert.Equal([0.5, 0.6, 2.25 / 3.25, 0.6, 0.5], new[] { 1, 3, 5, 7, 9 }.Select(t => Math.Round(a[t * 8], 12)).Select((v, i) => i == 2 ? v + (2.25 / 3.25) - Math.Round(2.25 / 3.25, 12) : v));
    }

    [Fact]
    public void A_push_comes_and_goes_in_a_ramp()
    {
        var a = Running.Run("model: m\ntime: { stop: 10 }\nlinks: [a -> + b]\nscenarios: { s: { push: { a: 20% }, from: 2, ramp: 4 } }").Find("s").Series("a");
        Assert.Equal(1 / (1 + Math.Exp(-Math.Log(1.5) / 2)), a[4 * 8], 12);
    }

    // dv/dt = (v* − v) / 4, with v* = 0.6 from the start.
    [Fact]
    public void A_stock_moves_toward_what_its_links_say()
    {
        var b = Running.Run("model: m\ntime: { stop: 10, method: rk4 }\nlinks: [a -> + b]\nvariables: { b: { stock: true }, c: { stock: true, adjust: 2 } }\nscenarios: { s: { push: { b: 20%, c: 20% } } }").Find("s");
        Assert.Equal(0.6 - (0.1 * Math.Exp(-1)), b.Series("b")[4 * 8], 7);
        Assert.Equal(0.6 - (0.1 * Math.Exp(-2)), b.Series("c")[4 * 8], 6);
    }

    // The source's way from 0.5 to 0.6 at time 2 arrives as an information delay, and only then counts.
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_delay_lets_the_source_arrive_first(int order)
    {
        var run = Running.Run($"model: m\ntime: {{ stop: 10 }}\nlinks: [{{ link: a -> + b, delay: 3, order: {order} }}]\nvariables: {{ smoothed: {{ equation: 'smoothn(a, 3, {order}, 0.5)' }} }}\nscenarios: {{ s: {{ push: {{ a: 20% }}, from: 2 }} }}").Find("s");
        Assert.All(run.Series("b").Zip(run.Series("smoothed")), p => Assert.Equal(2 * (p.Second - 0.5) / (p.Second + 0.5 - p.Second), Math.Log(p.First / (1 - p.First)), 10));
        Assert.Equal(0.5, run.Series("b")[2 * 8]);
    }

    // leads = 30 * trust + gain of a stock; its normal is 30 * 0.5 + 5, whatever a scenario does to 'visits'.
    [Fact]
    public void What_has_an_equation_acts_from_where_it_is_while_nothing_moves()
    {
        var runs = Running.Run("""
            model: Mixed
            time: { stop: 20 }
            parameters: { visits: 30, start: 5 }
            stocks: { backlog: { initial: start } }
            variables:
              leads: visits * trust + backlog + 0 * time
              late: smooth(leads, 2)
            links:
              - leads -> + recognition
              - { link: late -> + praise, strength: strong }
              - { link: recognition -> + trust, delay: 1 }
            scenarios:
              still: {}
              more visits: { set: { visits: 60 } }
            """);
        Assert.All(new[] { "trust", "recognition", "praise" }, v => Assert.All(runs.Find("still").Series(v), x => Assert.Equal(0.5, x)));
        // At the start: D = 2 (35 − 20) / (35 + 20).
        var first = runs.Find("more visits").Series("recognition")[0];
        Assert.Equal(2 * 15 / 55.0, Math.Log(first / (1 - first)), 12);
        Assert.True(runs.Find("more visits").Series("praise")[^1] > 0.6);
    }

    [Fact]
    public void A_variable_with_an_equation_may_say_its_own_normal() =>
        Assert.Equal(0.5, Running.Run("model: m\nvariables: { a: { equation: time, normal: 4 } }\nlinks: [a -> + b]\nscenarios: { s: {} }").Find("s").Series("b")[4 * 8]);

    [Fact]
    public void A_stock_of_links_can_begin_elsewhere() =>
        Assert.Equal(0.8, Running.Run("model: m\nlinks: [a -> + b]\nvariables: { b: { stock: true } }\nscenarios: { s: { set: { b: 0.8 } } }").Find("s").Series("b")[0]);

    [Fact]
    public void What_is_made_stays_out_of_sight()
    {
        var model = Running.Run(Article).Model;
        Assert.Equal(12, model.Visible.Count());
        Assert.All(model.Visible, v => Assert.True(v.IsLinked && v is Stock or Auxiliary));
        Assert.Equal("insights shared", Assert.Single(model.Visible.OfType<Stock>()).Name.Text);
    }
}
