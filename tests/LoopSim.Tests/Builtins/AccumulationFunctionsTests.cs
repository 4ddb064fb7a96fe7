using LoopSim.Builtins;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Builtins;

public class AccumulationFunctionsTests
{
    // Equation, then its values at 0, 1/4, 2/4, 3/4, 1.
    public static TheoryData<string, double[]> Steps => new()
    {
        { "integral(4)", [0, 1, 2, 3, 4] },
        { "integral(4, 10)", [10, 11, 12, 13, 14] },
        { "integ(4 * time, 1)", [1, 1, 1.25, 1.75, 2.5] },
        // Vensim: each step adds stream · dt · (1 + rate · dt)^−n, the present one included.
        { "npv(4, 1)", [1, 1.8, 2.44, 2.952, 3.3616] },
        { "npv(4, 1, 10)", [11, 11.8, 12.44, 12.952, 13.3616] },
        { "npv(4, 1, 10, 2)", [22, 23.6, 24.88, 25.904, 26.7232] },
        { "npv(4, 0)", [1, 2, 3, 4, 5] },
        { "initial(time + 5)", [5, 5, 5, 5, 5] },
        { "init(cos(time))", [1, 1, 1, 1, 1] },
        { "previous(time)", [0, 0, 0.25, 0.5, 0.75] },
        { "previous(time, -1)", [-1, 0, 0.25, 0.5, 0.75] },
        { "previous(pi, 0)", [0, Math.PI, Math.PI, Math.PI, Math.PI] },
        { "time - previous(time + 1, 7)", [-7, -0.75, -0.75, -0.75, -0.75] },
        { "sample if true(time = 0.5, time + 10, 3)", [3, 3, 10.5, 10.5, 10.5] },
        { "sample if true(time <> 0.75, time, -1)", [0, 0.25, 0.5, 0.5, 1] },
        { "sample if true(0, time, -1)", [-1, -1, -1, -1, -1] },
        // Whatever is not 0 holds, at the start and in the memory too.
        { "sample if true(-1, time, 7)", [0, 0.25, 0.5, 0.75, 1] },
        { "sample if true(if time < 0.4 then -1 else 0, time + 10, 3)", [10, 10.25, 10.25, 10.25, 10.25] },
        { "sample if true(if time = 0.5 then -0.5 else 0, time + 10, 3)", [3, 3, 10.5, 10.5, 10.5] },
        { "start time()", [0, 0, 0, 0, 0] },
        { "initial time()", [0, 0, 0, 0, 0] },
        { "stop time()", [1, 1, 1, 1, 1] },
        { "final time()", [1, 1, 1, 1, 1] },
    };

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_function_of_the_past_goes_by_its_definition_step_by_step(string equation, double[] values)
    {
        var series = Evaluating.Series(equation, 1);
        for (var i = 0; i < values.Length; i++)
            Assert.Equal(values[i], series[i], 1e-13);
    }

    [Theory]
    [InlineData("rk2")]
    [InlineData("rk4")]
    [InlineData("rk45")]
    public void Memory_moves_once_a_step_whatever_the_method(string method)
    {
        Assert.Equal([0, 0, 0.25, 0.5, 0.75], Evaluating.Series("previous(time)", 1, method));
        Assert.Equal([3, 3, 10.5, 10.5, 10.5], Evaluating.Series("sample if true(time = 0.5, time + 10, 3)", 1, method));
        // Held within a step, so the integral is that of a staircase.
        Assert.Equal([0, 0, 0, 0.0625, 0.1875], Evaluating.Series("integral(previous(time))", 1, method).Select(x => Math.Round(x, 12)));
    }

    [Fact]
    public void A_variable_may_be_computed_from_its_own_past() =>
        Assert.Equal([1, 2, 3, 4, 5], Evaluating.Series("previous(x, 0) + 1", 1));

    [Fact]
    public void The_initial_value_of_a_stock_is_known_in_all_equations()
    {
        const string more = "stocks: { s: { initial: 3 + y, inflows: [f] } }\nflows: { f: 1 }\nparameters: { y: 4 }";
        Assert.Equal([0, 0.25, 0.5, 0.75, 1], Evaluating.Series("s - initial(s)", 1, more: more));
    }

    [Fact]
    public void The_condition_and_the_delay_may_be_equations()
    {
        const string more = "parameters: { lag: 0.25 }";
        Assert.Equal([-1, -1, 0, 0.25, 0.5], Evaluating.Series("delay fixed(time, 2 * lag, -1)", 1, more: more));
        Assert.Equal([-1, -1, 0.5, 0.5, 1], Evaluating.Series("sample if true(2 * time mod 1 = 0 and time > lag, time, -1)", 1, more: more));
    }

    [Fact]
    public void Every_function_of_the_family_has_its_steps_here() =>
        Assert.Empty(Evaluating.Untested(AccumulationFunctions.All, Steps.Select(v => v.Data.Item1)));
}
