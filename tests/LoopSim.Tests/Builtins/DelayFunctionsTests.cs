using LoopSim.Builtins;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Builtins;

/// <summary>Delays and smooths step by step, by hand: DT is 1/4, so that Euler's arithmetic is short.</summary>
public class DelayFunctionsTests
{
    // Equation, then its values at 0, 1/4, 2/4, 3/4, 1.
    public static TheoryData<string, double[]> Steps => new()
    {
        // ds = (8 − s) / 1 · 1/4, from 0: 8 (1 − 0.75^n)
        { "smooth(8, 1, 0)", [0, 2, 3.5, 4.625, 5.46875] },
        { "smth1(8, 1, 0)", [0, 2, 3.5, 4.625, 5.46875] },
        { "smooth(8, 1)", [8, 8, 8, 8, 8] },
        { "smooth(step(8, 0.5), 1)", [0, 0, 0, 2, 3.5] },
        // Three stages of 1 each, from 0.
        { "smooth3(64, 3, 0)", [0, 0, 0, 1, 3.25] },
        { "smoothn(64, 3, 3, 0)", [0, 0, 0, 1, 3.25] },
        { "smoothn(64, 2, 2, 0)", [0, 0, 4, 10, 16.75] },
        { "smooth3(5, 3, 2) - smoothn(5, 3, 3, 2)", [0, 0, 0, 0, 0] },
        // One stock drained at stock / 1: the outflow is the stock.
        { "delay1(8, 1, 0)", [0, 2, 3.5, 4.625, 5.46875] },
        { "delay1(8, 2, 0)", [0, 1, 1.875, 2.640625, 3.310546875] },
        { "delay1(8, 2)", [8, 8, 8, 8, 8] },
        { "delay3(64, 3, 0)", [0, 0, 0, 1, 3.25] },
        { "delayn(64, 2, 2, 0)", [0, 0, 4, 10, 16.75] },
        { "delay fixed(time, 0.5, -1)", [-1, -1, 0, 0.25, 0.5] },
        { "delay(time, 0.5, -1)", [-1, -1, 0, 0.25, 0.5] },
        { "delay fixed(time + 3, 0.5)", [3, 3, 3, 3.25, 3.5] },
        { "delay fixed(time, 0, -1)", [-1, 0, 0.25, 0.5, 0.75] },
        { "delay fixed(time, 0.6, -1)", [-1, -1, 0, 0.25, 0.5] },
        { "delay fixed(time, 99, -1)", [-1, -1, -1, -1, -1] },
        { "delay fixed(pi, 0.5, 0)", [0, 0, Math.PI, Math.PI, Math.PI] },
        // average from 8 / (1 + 0.25 · 2), moving by an eighth of the way; trend = (8 − average) / (2 average)
        { "trend(8, 2, 0.25)", [0.25000000000000006, 0.20588235294117654, 0.17132867132867136, 0.14375523889354574, 0.12142206938403968] },
        { "trend(8, 2)", [0, 0, 0, 0, 0] },
        { "trend(0, 2)", [0, 0, 0, 0, 0] },
        { "forecast(8, 2, 4, 0.25)", [16.0, 14.588235294117649, 13.482517482517483, 12.600167644593464, 11.885506220289269] },
        { "forecast(8, 2, 4)", [8, 8, 8, 8, 8] },
    };

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_delay_goes_by_its_definition_step_by_step(string equation, double[] values)
    {
        var series = Evaluating.Series(equation, 1);
        for (var i = 0; i < values.Length; i++)
            Assert.Equal(values[i], series[i], 1e-13);
    }

    // What goes in comes out: contents change by inflow less outflow, also when the delay time changes on the way.
    [Fact]
    public void A_material_delay_loses_nothing()
    {
        var series = Evaluating.Series("integral(pulse(100, 1)) - integral(delay3(pulse(100, 1), 3 + step(2, 2)))", 200);
        Assert.Equal(0, series[^1], 1e-9);
        Assert.InRange(series[8], 90, 99.9);
    }

    [Fact]
    public void An_information_delay_keeps_the_level_when_its_time_changes() =>
        Assert.All(Evaluating.Series("smooth3(7, 3 + step(2, 2))", 10), x => Assert.Equal(7, x, 1e-12));

    [Fact]
    public void A_trend_finds_the_rate_of_exponential_growth() =>
        Assert.Equal(0.05, Evaluating.Series("trend(exp(0.05 * time), 5, 0)", 400, "rk4")[^1], 0.05 * 0.05 * 5.5);

    [Fact]
    public void A_delay_time_in_a_parameter_sets_the_order_and_the_stages()
    {
        const string more = "parameters: { T: 2, n: 1 + 1 }";
        Assert.Equal(Evaluating.Series("smoothn(64, 2, 2, 0)"), Evaluating.Series("smoothn(64, T, n, 0)", more: more));
    }

    [Fact]
    public void Several_delays_in_one_equation_are_kept_apart() =>
        Assert.Equal(
            Evaluating.Series("smooth(8, 1, 0)").Zip(Evaluating.Series("smooth(4, 2, 1)"), (a, b) => a - b),
            Evaluating.Series("smooth(8, 1, 0) - smooth(4, 2, 1)"));

    [Fact]
    public void A_delay_of_a_delay_is_two_stages() =>
        Assert.Equal(Evaluating.Series("smoothn(64, 2, 2, 0)"), Evaluating.Series("smooth(smooth(64, 1, 0), 1, 0)"));

    [Fact]
    public void Every_function_of_the_family_has_its_steps_here() =>
        Assert.Empty(Evaluating.Untested(DelayFunctions.All, Steps.Select(v => v.Data.Item1)));
}
