using LoopSim.Tests.Checking;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Simulation;

/// <summary>Stocks that cannot fall below 0: the first outflow named is served first.</summary>
public class NonNegativeStocksTests
{
    static string Model(string outflows, string flows, string more = "") =>
        $"model: Limits\ntime: {{ stop: 2, step: 1/2 }}\nstocks:\n  s: {{ initial: 5, outflows: [{outflows}], non-negative: true }}\n{more}\nflows: {{ {flows} }}";

    static double[] Series(string yaml, string variable, string method = "euler") => Running.Series(yaml, variable, new() { Method = method });

    [Fact]
    public void An_outflow_takes_no_more_than_is_there()
    {
        var yaml = Model("f", "f: 4");
        Assert.Equal([5, 3, 1, 0, 0], Series(yaml, "s"));
        Assert.Equal([4, 4, 2, 0, 0], Series(yaml, "f"));
    }

    [Fact]
    public void The_first_outflow_named_is_served_first_and_the_rest_share_what_is_left()
    {
        var yaml = Model("f, g, h", "f: 4, g: 3, h: 100");
        Assert.Equal([4, 0, 0, 0, 0], Series(yaml, "f"));
        Assert.Equal([3, 0, 0, 0, 0], Series(yaml, "g"));
        Assert.Equal([3, 0, 0, 0, 0], Series(yaml, "h"));
        Assert.Equal([5, 0, 0, 0, 0], Series(yaml, "s"));
        Assert.Equal([10, 0, 0, 0, 0], Series(Model("h, g, f", "f: 4, g: 3, h: 100"), "h"));
    }

    [Fact]
    public void What_leaves_one_stock_enters_the_next_and_nothing_is_made_of_nothing()
    {
        var yaml = Model("f", "f: 4", "  t: { initial: 0, inflows: [f] }");
        Assert.Equal([0, 2, 4, 5, 5], Series(yaml, "t"));
    }

    [Fact]
    public void An_outflow_that_runs_backwards_is_not_held_back() =>
        Assert.Equal([5, 6, 7, 8, 9], Series(Model("f", "f: -2"), "s"));

    // Below zero there is nothing to take, and no outflow may turn round to fill it up.
    [Theory]
    [InlineData("euler")]
    [InlineData("rk2")]
    [InlineData("rk4")]
    [InlineData("rk45")]
    public void A_stock_that_starts_below_zero_gives_nothing_until_it_is_filled(string method)
    {
        var yaml = Model("f, g", "f: 4, g: 1, h: 2").Replace("initial: 5,", "initial: -2, inflows: [h],");
        Assert.Equal([-2, -1, 0], Series(yaml, "s", method)[..3].Select(x => Math.Round(x, 9)));
        Assert.Equal([0, 0], Series(yaml, "f", method)[..2]);
        Assert.Equal([0, 0], Series(yaml, "g", method)[..2]);
    }

    // f, which may run backwards, fills up what g may take; once g has taken all, h gets nothing, and never less.
    [Fact]
    public void What_is_left_for_the_next_outflow_is_never_less_than_nothing()
    {
        var yaml = Model("f, g, h", "f: -2, g: 100, h: 7");
        Assert.Equal([-2, -2, -2, -2, -2], Series(yaml, "f"));
        Assert.Equal([12, 2, 2, 2, 2], Series(yaml, "g"));
        Assert.Equal([0, 0, 0, 0, 0], Series(yaml, "h"));
        Assert.Equal([5, 0, 0, 0, 0], Series(yaml, "s"));
        var negative = Model("f, g, h", "f: 4, g: 100, h: 7").Replace("initial: 5", "initial: -5");
        Assert.All(new[] { "f", "g", "h" }, n => Assert.Equal([0, 0, 0, 0, 0], Series(negative, n)));
        Assert.Equal([-5, -5, -5, -5, -5], Series(negative, "s"));
    }

    [Fact]
    public void An_outflow_may_be_computed_from_one_that_is_served_before_it()
    {
        var yaml = Model("b, a", "a: 0.5 * b, b: 8");
        Assert.Equal([8, 0, 0, 0, 0], Series(yaml, "b"));
        Assert.Equal([2, 0, 0, 0, 0], Series(yaml, "a"));
    }

    [Theory]
    [InlineData("⟦a⟧, b", "a: 0.5 * b, b: 1", "", "b")]
    [InlineData("⟦a⟧, b, c", "a: 0.5 * c, b: 1, c: 1", "", "c")]
    [InlineData("b, ⟦a⟧, c", "a: 0.5 * x, b: 1, c: 1", "variables: { x: c }", "c")]
    public void An_outflow_that_is_computed_from_a_later_one_is_told_to_stand_behind_it(string outflows, string flows, string more, string later)
    {
        var fault = Faulty.Found("LS318", Model(outflows, flows, more));
        Assert.Equal($"Of the non-negative stock 's' the outflow 'a' is served before '{later}', from which it is computed.", fault.Message);
        Assert.Contains($"Name '{later}' before 'a'", fault.Hint);
        Assert.Equal("the equation of 'a'", Assert.Single(fault.Related).Message);
    }

    [Fact]
    public void Outflows_that_wait_for_each_other_are_a_circle_in_any_order() =>
        Assert.Equal(["LS309"], Faulty.Codes(Model("a, b", "a: 0.5 * b, b: 2 * a")));

    [Fact]
    public void A_stock_that_may_be_negative_goes_below_zero() =>
        Assert.Equal([5, 3, 1, -1, -3], Series(Model("f", "f: 4").Replace(", non-negative: true", ""), "s"));

    [Theory]
    [InlineData("euler")]
    [InlineData("rk2")]
    [InlineData("rk4")]
    [InlineData("rk45")]
    public void No_method_takes_a_stock_below_zero(string method)
    {
        var yaml = Model("f, g", "f: 4 + sin(20 * time), g: 30 * time");
        Assert.All(Series(yaml, "s", method), x => Assert.InRange(x, -1e-9, 5));
    }

    [Fact]
    public void A_thousand_outflows_are_no_burden()
    {
        var names = Enumerable.Range(0, 1000).Select(i => $"f{i}").ToList();
        var yaml = Model(string.Join(", ", names), string.Join(", ", names.Select(n => $"{n}: 0.02")));
        Assert.Equal([0.02, 0.02, 0], new[] { "f0", "f499", "f500" }.Select(n => Math.Round(Series(yaml, n)[0], 9)));
        Assert.Equal(0, Series(yaml, "s")[1], 1e-12);
    }
}
