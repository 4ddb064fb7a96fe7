using LoopSim.Builtins;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Builtins;

/// <summary>Signals at the edges of DT: DT is 1/4, so that times are exact.</summary>
public class TestInputFunctionsTests
{
    // Equation, then its values at 0, 1/4, 2/4 … 2.
    public static TheoryData<string, double[]> Signals => new()
    {
        { "step(3, 1)", [0, 0, 0, 0, 3, 3, 3, 3, 3] },
        { "step(3, 1.1)", [0, 0, 0, 0, 0, 3, 3, 3, 3] },
        { "step(3, -1)", [3, 3, 3, 3, 3, 3, 3, 3, 3] },
        { "step(3, 5)", [0, 0, 0, 0, 0, 0, 0, 0, 0] },
        { "ramp(2, 1)", [0, 0, 0, 0, 0, 0.5, 1, 1.5, 2] },
        { "ramp(2, 0.5, 1.5)", [0, 0, 0, 0.5, 1, 1.5, 2, 2, 2] },
        { "ramp(2, 0.6, 1.6)", [0, 0, 0, 0.3, 0.8, 1.3, 1.8, 2, 2] },
        { "pulse(5, 1)", [0, 0, 0, 0, 20, 0, 0, 0, 0] },
        { "pulse(5, 1.1)", [0, 0, 0, 0, 0, 20, 0, 0, 0] },
        { "pulse(5, 0, 0.75)", [20, 0, 0, 20, 0, 0, 20, 0, 0] },
        { "pulse(5, 0.5, 1)", [0, 0, 20, 0, 0, 0, 20, 0, 0] },
        { "pulse(5, 0.25, 0.25)", [0, 20, 20, 20, 20, 20, 20, 20, 20] },
        { "pulse(5, -0.5, 1)", [0, 0, 20, 0, 0, 0, 20, 0, 0] },
        { "pulse train(0.5, 0.5, 1, 100)", [0, 0, 1, 1, 0, 0, 1, 1, 0] },
        { "pulse train(0, 0.25, 0.5, 1)", [1, 0, 1, 0, 0, 0, 0, 0, 0] },
        { "pulse train(0, 0.25, 0.5, 1.1)", [1, 0, 1, 0, 1, 0, 0, 0, 0] },
        { "pulse train(0.5, 2, 1, 1.75)", [0, 0, 1, 1, 1, 1, 1, 0, 0] },
        { "pulse window(0.5, 1, 0, 9)", [0, 0, 1, 1, 0, 0, 0, 0, 0] },
        { "has reached(0.5)", [0, 0, 1, 1, 1, 1, 1, 1, 1] },
        { "has passed(0.5)", [0, 0, 0, 1, 1, 1, 1, 1, 1] },
        { "is before(0.5)", [1, 1, 0, 0, 0, 0, 0, 0, 0] },
        { "has not passed(0.5)", [1, 1, 1, 0, 0, 0, 0, 0, 0] },
        { "is at(0.5)", [0, 0, 1, 0, 0, 0, 0, 0, 0] },
        { "is not at(0.5)", [1, 1, 0, 1, 1, 1, 1, 1, 1] },
        { "is at(0.6)", [0, 0, 0, 0, 0, 0, 0, 0, 0] },
        { "blend(10, 20, 0.25)", [12.5, 12.5, 12.5, 12.5, 12.5, 12.5, 12.5, 12.5, 12.5] },
        { "blend(1 / 0, 20, 1)", [20, 20, 20, 20, 20, 20, 20, 20, 20] },
        { "blend(10, 1 / 0, 0)", [10, 10, 10, 10, 10, 10, 10, 10, 10] },
        { "policy weight(0.5, 1.5, 0, 0, 0)", [0, 0, 1, 1, 1, 1, 0, 0, 0] },
        { "policy weight(0.5, 1.5, 0.5, 1, 2)", [0, 0, 0, 0.5, 1, 1, 1, 0.5, 0] },
        { "policy weight(0.5, 1, 1, 1.5, 1.5)", [0, 0, 0, 0.25, 0.5, 0.25, 0, 0, 0] },
        { "policy weight(1.5, 1, 1, 2.5, 1)", [0, 0, 0, 0, 0, 0, 0, 0, 0] },
        { "if time >= 1 then 1 else 0", [0, 0, 0, 0, 1, 1, 1, 1, 1] },
        { "if time > 1 then 1 else 0", [0, 0, 0, 0, 0, 1, 1, 1, 1] },
        { "if time < 1 then 1 else 0", [1, 1, 1, 1, 0, 0, 0, 0, 0] },
        { "if time <= 1 then 1 else 0", [1, 1, 1, 1, 1, 0, 0, 0, 0] },
        { "if 1 <= time then 1 else 0", [0, 0, 0, 0, 1, 1, 1, 1, 1] },
        { "if 1 < time then 1 else 0", [0, 0, 0, 0, 0, 1, 1, 1, 1] },
        { "if 1 > time then 1 else 0", [1, 1, 1, 1, 0, 0, 0, 0, 0] },
        { "if 1 >= time then 1 else 0", [1, 1, 1, 1, 1, 0, 0, 0, 0] },
        { "if time = 1 then 1 else 0", [0, 0, 0, 0, 1, 0, 0, 0, 0] },
        { "if 1 <> time then 1 else 0", [1, 1, 1, 1, 0, 1, 1, 1, 1] },
        { "if time = 1.1 then 1 else 0", [0, 0, 0, 0, 0, 0, 0, 0, 0] },
        { "if time < 0 / 0 or time <= 0 / 0 or time = 0 / 0 or time <> 0 / 0 or time > 0 / 0 then 1 else 0", [0, 0, 0, 0, 0, 0, 0, 0, 0] },
        { "start time() + stop time()", [2, 2, 2, 2, 2, 2, 2, 2, 2] },
        { "time * dt", [0, 0.0625, 0.125, 0.1875, 0.25, 0.3125, 0.375, 0.4375, 0.5] },
    };

    [Theory]
    [MemberData(nameof(Signals))]
    public void A_signal_switches_at_the_start_of_a_step(string equation, double[] values)
    {
        var series = Evaluating.Series(equation, 2);
        Assert.Equal(values.Length, series.Length);
        for (var i = 0; i < values.Length; i++)
            Assert.Equal(values[i], series[i], 1e-13);
    }

    // Only what is made of straight pieces that begin and end on DT: there every method must agree to the last digits.
    [Theory]
    [InlineData("step(3, 1)", 3)]
    [InlineData("pulse(5, 1)", 5)]
    [InlineData("pulse(5, 0.5, 0.5)", 15)]
    [InlineData("pulse train(0.5, 0.5, 1, 100)", 1)]
    [InlineData("if time >= 0.75 then 1 else 0", 1.25)]
    [InlineData("if time < 0.75 then 1 else 0", 0.75)]
    public void What_a_signal_adds_to_a_stock_is_the_same_under_every_method(string equation, double added)
    {
        foreach (var method in new[] { "euler", "rk2", "rk4", "rk45" })
            Assert.Equal(added, Evaluating.Series($"integral({equation})", 2, method)[^1], 1e-12);
    }

    // From start to 10: a moment between two steps, one on a step, the start itself, one after the end; time on either side.
    [Theory]
    [InlineData("time > 2.5", 7.5)]
    [InlineData("time <= 2.5", 2.5)]
    [InlineData("2.5 < time", 7.5)]
    [InlineData("2.5 >= time", 2.5)]
    [InlineData("time > 2", 8)]
    [InlineData("time <= 2", 2)]
    [InlineData("2 < time", 8)]
    [InlineData("2 >= time", 2)]
    [InlineData("time >= 2.5", 7.5)]
    [InlineData("time < 2.5", 2.5)]
    [InlineData("2.5 <= time", 7.5)]
    [InlineData("2.5 > time", 2.5)]
    [InlineData("time > 0", 10)]
    [InlineData("time <= 0", 0)]
    [InlineData("time > 11", 0)]
    [InlineData("time = 2", 0)]
    [InlineData("time <> 2", 10)]
    public void A_variable_step_switches_at_the_moment_itself(string condition, double added) =>
        Assert.Equal(added, Evaluating.Series($"integral(if {condition} then 1 else 0)", 10, "rk45", "1")[^1], 1e-12);

    // Beside a million the error of a stage that misses the switch would pass as small.
    [Fact]
    public void A_variable_step_that_begins_at_the_moment_does_not_trust_to_its_error() =>
        Assert.Equal(1e6 + 8, Evaluating.Series("integral(if time > 2 then 1 else 0, 1000000)", 10, "rk45", "1")[^1], 1e-8);

    [Fact]
    public void On_a_fixed_step_after_a_moment_is_strictly_after_it()
    {
        foreach (var method in new[] { "euler", "rk2", "rk4" })
        {
            Assert.Equal(7, Evaluating.Series("integral(if time > 2 then 1 else 0)", 10, method, "1")[^1], 1e-12);
            Assert.Equal(3, Evaluating.Series("integral(if time <= 2 then 1 else 0)", 10, method, "1")[^1], 1e-12);
        }
    }

    // What is kept at the moment is what the comparison says there, under every method.
    [Fact]
    public void What_is_shown_at_a_moment_is_the_same_under_every_method()
    {
        foreach (var method in new[] { "euler", "rk2", "rk4", "rk45" })
        {
            Assert.Equal([0, 0, 0, 1, 1], Evaluating.Series("if time > 2 then 1 else 0", 4, method, "1"));
            Assert.Equal([1, 1, 1, 0, 0], Evaluating.Series("if time <= 2 then 1 else 0", 4, method, "1"));
        }
    }

    [Theory]
    [InlineData("0.1")]
    [InlineData("1/3")]
    [InlineData("0.7")]
    [InlineData("0.01")]
    public void A_pulse_is_one_step_long_wherever_rounding_puts_its_time(string step)
    {
        var dt = step == "1/3" ? 1 / 3.0 : double.Parse(step);
        foreach (var k in new[] { 1, 3, 7, 11 })
        {
            var series = Evaluating.Series(FormattableString.Invariant($"pulse(6, {k * dt:R})"), 21, "euler", step);
            Assert.Equal(6 / dt, series[k], 1e-12 / dt);
            Assert.Single(series, x => x != 0);
        }
    }

    // 3 · 0.1 is not 0.3, and 7 · 0.1 is not 0.7.
    [Theory]
    [InlineData("euler")]
    [InlineData("rk4")]
    [InlineData("rk45")]
    public void A_moment_is_met_wherever_rounding_puts_it(string method)
    {
        foreach (var k in new[] { 1, 3, 6, 7, 9 })
        {
            var at = Evaluating.Series(FormattableString.Invariant($"if time = 0.{k} then 1 else 0"), 1, method, "0.1");
            Assert.Equal(Enumerable.Range(0, 11).Select(i => i == k ? 1.0 : 0), at);
            Assert.Equal(at.Select(x => 1 - x), Evaluating.Series(FormattableString.Invariant($"if time <> 0.{k} then 1 else 0"), 1, method, "0.1"));
        }
    }

    [Fact]
    public void A_repeated_pulse_never_loses_one_to_rounding()
    {
        var series = Evaluating.Series("pulse(1, 0.3, 0.1)", 20, "euler", "0.1");
        Assert.Equal([0, 0, 0], series[..3]);
        Assert.All(series[3..], x => Assert.Equal(10, x, 1e-12));
    }

    [Fact]
    public void Every_function_of_the_family_has_a_signal_here() =>
        Assert.Empty(Evaluating.Untested(TestInputFunctions.All, Signals.Select(v => v.Data.Item1)));
}
