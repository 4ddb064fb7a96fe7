using LoopSim.Analysis.Judging;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Analysis.Judging;

/// <summary>Every measure on a run that anybody can compute by hand: x goes 0, 1, 4, 9, 16 over months 0 to 4; level stays 3.</summary>
public class MeasuresTests
{
    static double Value(string expression, string method = "euler")
    {
        var runs = Running.Run($$"""
            model: Squares
            time: { unit: month, stop: 4, step: 1, method: {{method}} }
            parameters: { level: 3, rate: 0.1 }
            variables: { x: time * time, down: 6 - time, early: time - 2, flat: 3 }
            scenarios:
              plain: {}
              longer: { stop: 6, set: { level: 5 } }
            outcomes:
              value: "{{expression}}"
            """);
        return Outcomes.Table(runs).Values[0][0];
    }

    [Theory]
    [InlineData("final(x)", 16)]
    [InlineData("initial(down)", 6)]
    [InlineData("at(x, 3)", 9)]
    [InlineData("at(x, 2.5)", 6.5)]
    [InlineData("at(x, 9)", double.NaN)]
    [InlineData("at(x, -1)", double.NaN)]
    [InlineData("min(down)", 2)]
    [InlineData("max(x)", 16)]
    [InlineData("max(min(x, down))", 4)]
    [InlineData("time of max(min(x, down))", 2)]
    [InlineData("time of min(down)", 4)]
    [InlineData("time when(x > 3)", 2)]
    [InlineData("time when(x > 99)", double.NaN)]
    [InlineData("always(x >= 0)", 1)]
    [InlineData("always(x > 0)", 0)]
    [InlineData("eventually(x = 9)", 1)]
    [InlineData("eventually(x = 10)", 0)]
    [InlineData("final(change(down))", -4)]
    [InlineData("max(slope(x))", 7)]
    [InlineData("final(slope(x))", 7)]
    [InlineData("initial(slope(x))", 1)]
    [InlineData("integral(x)", 14)]
    [InlineData("integral(x, 2)", 16)]
    [InlineData("mean(level)", 3)]
    [InlineData("mean(x)", 3.5)]
    [InlineData("final(mean(x, level, 2))", 7)]
    [InlineData("payback(early)", double.NaN)]
    [InlineData("payback(early + 0.6)", 4)]
    [InlineData("payback(x + 1)", 0)]
    [InlineData("final(previous(x))", 9)]
    [InlineData("final(previous(x) @ longer)", 25)]
    [InlineData("final(x @ longer) / final(x)", 2.25)]
    [InlineData("final(x - x @ longer)", 0)]
    [InlineData("level @ longer - level", 2)]
    [InlineData("integral(flat @ longer)", 18)]
    [InlineData("at(flat @ longer, 6)", 3)]
    [InlineData("at(x @ longer, level + 2)", 25)]
    [InlineData("start time() + stop time()", 4)]
    [InlineData("final(if time >= 4 then 1 else 0)", 1)]
    [InlineData("time when(not (time < 3))", 3)]
    [InlineData("time when(2 < time)", 3)]
    [InlineData("final(step(5, 4) + clip(x, 1, 2))", 7)]
    [InlineData("level ^ 2 mod 5 + pi - pi", 4)]
    [InlineData("final(x) >= 16 and final(x) <= 16 or final(x) <> 16", 1)]
    [InlineData("time when(x > 99) < 5", 0)]
    [InlineData("time when(x > 99) <> 5", 0)]
    [InlineData("eventually(time < time when(x > 99))", 0)]
    [InlineData("eventually(time <= time when(x > 99))", 0)]
    [InlineData("eventually(time <> time when(x > 99))", 0)]
    [InlineData("time when(time = 3)", 3)]
    [InlineData("max(sqrt(x - 2))", double.NaN)]
    [InlineData("min(sqrt(x - 2))", double.NaN)]
    [InlineData("time of max(sqrt(x - 2))", double.NaN)]
    [InlineData("time of min(sqrt(x - 2))", double.NaN)]
    [InlineData("eventually(x < sqrt(-1) or x <= sqrt(-1) or x = sqrt(-1) or x <> sqrt(-1) or x > sqrt(-1) or x >= sqrt(-1))", 0)]
    [InlineData("-final(x) / dt", -16)]
    public void A_measure_is_what_a_hand_computes(string expression, double expected) => Assert.Equal(expected, Value(expression), 12);

    [Fact]
    public void An_integral_is_taken_by_trapezes_where_the_method_is_better_than_Eulers() => Assert.Equal(22, Value("integral(x)", "rk4"), 12);

    [Theory]
    [InlineData("npv(x, rate)", "euler")]
    [InlineData("npv(x, rate)", "rk2")]
    [InlineData("npv(x, rate)", "rk4")]
    [InlineData("npv(x, rate)", "rk45")]
    [InlineData("npv(x, rate, 7, 2)", "euler")]
    [InlineData("npv(x, rate, 7, 2)", "rk4")]
    [InlineData("integral(x)", "euler")]
    public void A_measure_is_the_final_value_of_the_equation_of_that_name(string measure, string method)
    {
        var inEquation = Running.Final($$"""
            model: Squares
            time: { unit: month, stop: 4, step: 1, method: {{method}} }
            parameters: { rate: 0.1 }
            variables: { x: time * time, value: "{{measure}}" }
            """, "value");
        Assert.Equal(inEquation, Value(measure, method), 12);
    }

    [Fact]
    public void Without_outcomes_the_stocks_are_judged()
    {
        var runs = Running.Run("model: m\nstocks: { a: { initial: 3, inflows: [f] } }\nflows: { f: 1 }\nvariables: { b: 2 * a }\n");
        var table = Outcomes.Table(runs);
        Assert.Equal("a", Assert.Single(table.All).Name.Text);
        Assert.Equal(103, table.Values[0][0], 9);
    }
}
