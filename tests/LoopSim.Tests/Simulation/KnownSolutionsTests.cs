using LoopSim.Tests.Support;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.OdeSolvers;

namespace LoopSim.Tests.Simulation;

/// <summary>Runs against solutions that nobody can argue with, and their right order of convergence.</summary>
public class KnownSolutionsTests
{
    const string Decay = """
        model: Decay
        time: { stop: 4, step: 1/8 }
        parameters: { rate: 0.5 }
        stocks: { level: { initial: 100, outflows: [draining] } }
        flows: { draining: rate * level }
        """;

    const string Logistic = """
        model: Logistic growth
        time: { stop: 10, step: 1/8 }
        parameters: { growth: 0.8, capacity: 1000 }
        stocks: { population: { initial: 10, inflows: [growing] } }
        flows: { growing: growth * population * (1 - population / capacity) }
        """;

    const string Oscillator = """
        model: Harmonic oscillator
        time: { stop: 6, step: 1/16 }
        parameters: { frequency: 1.5 }
        stocks:
          place: { initial: 1, inflows: [speed] }
          momentum: { initial: 0, inflows: [force] }
        flows: { speed: momentum, force: -frequency ^ 2 * place }
        """;

    static double LogisticAt(double t) => 1000 / (1 + (99 * Math.Exp(-0.8 * t)));

    public static TheoryData<string, string, double> Solutions => new()
    {
        { Decay, "level", 100 * Math.Exp(-2) },
        { Logistic, "population", LogisticAt(10) },
        { Oscillator, "place", Math.Cos(9) },
    };

    [Theory]
    [MemberData(nameof(Solutions))]
    public void A_variable_step_meets_the_solution(string yaml, string variable, double exact) =>
        Assert.Equal(exact, Running.Final(yaml, variable, new() { Method = "rk45" }), Math.Abs(exact) * 2e-6);

    [Theory]
    [MemberData(nameof(Solutions))]
    public void Each_method_converges_with_its_own_order(string yaml, string variable, double exact)
    {
        foreach (var (method, fall) in new[] { ("euler", 2.0), ("rk2", 4.0), ("rk4", 16.0) })
        {
            var coarse = Error(method, 1 / 64.0);
            var fine = Error(method, 1 / 128.0);
            Assert.InRange(coarse / fine, 0.85 * fall, 1.15 * fall);
        }

        double Error(string method, double step) => Math.Abs(Running.Final(yaml, variable, new() { Method = method, Step = step }) - exact);
    }

    [Fact]
    public void MathNets_own_solver_agrees_step_by_step()
    {
        var theirs = RungeKutta.FourthOrder(
            Vector<double>.Build.Dense([1, 0]), 0, 6, 97, (_, y) => Vector<double>.Build.Dense([y[1], -2.25 * y[0]]));
        var ours = Running.Series(Oscillator, "place", new() { Method = "rk4" });
        Assert.Equal(theirs.Length, ours.Length);
        for (var i = 0; i < ours.Length; i++)
            Assert.Equal(theirs[i][0], ours[i], 1e-12);
    }

    [Theory]
    [InlineData("delay1", 1)]
    [InlineData("delay3", 3)]
    [InlineData("smooth", 1)]
    [InlineData("smooth3", 3)]
    public void A_step_comes_through_a_delay_of_order_n_as_an_Erlang_distribution(string function, int order)
    {
        var yaml = $"model: Delay\ntime: {{ stop: 10, step: 1/16, save: 1 }}\nvariables: {{ out: \"{function}(step(1, 0), 4, 0)\" }}";
        AssertErlang(Running.Series(yaml, "out", new() { Method = "rk4" }), order, 4, 1e-6);
    }

    [Theory]
    [InlineData("delayn", 2)]
    [InlineData("delayn", 7)]
    [InlineData("smoothn", 5)]
    public void The_order_may_be_any(string function, int order)
    {
        var yaml = $"model: Delay\ntime: {{ stop: 10, step: 1/32, save: 1 }}\nvariables: {{ out: \"{function}(step(1, 0), 4, {order}, 0)\" }}";
        AssertErlang(Running.Series(yaml, "out", new() { Method = "rk4" }), order, 4, 1e-6);
    }

    [Theory]
    [InlineData("euler")]
    [InlineData("rk4")]
    [InlineData("rk45")]
    public void A_fixed_delay_gives_back_exactly_what_went_in(string method)
    {
        const string yaml = "model: Fixed\ntime: { stop: 10, step: 1/8 }\nvariables: { wave: sin(3 * time), out: \"delay fixed(wave, 2.5, -7)\" }";
        var run = Running.Run(yaml, new() { Method = method }).Runs[0];
        var (wave, late) = (run.Series(new("wave")), run.Series(new("out")));
        for (var i = 0; i < late.Length; i++)
            Assert.Equal(i < 20 ? -7 : wave[i - 20], late[i]);
    }

    // Bass 1969: the peak of adoptions is at ln(q/p) / (p + q).
    [Fact]
    public void Bass_diffusion_peaks_when_its_formula_says()
    {
        const string yaml = """
            model: Bass
            time: { stop: 20, step: 1/256, method: rk4 }
            parameters: { p: 0.03, q: 0.38 }
            stocks: { adopters: { initial: 0, inflows: [adopting] } }
            flows: { adopting: (p + q * adopters / 1000) * (1000 - adopters) }
            """;
        var run = Running.Run(yaml).Runs[0];
        var adopting = run.Series(new("adopting"));
        var peak = run.Times[Array.IndexOf(adopting, adopting.Max())];
        Assert.Equal(Math.Log(0.38 / 0.03) / 0.41, peak, 1 / 256.0);
        Assert.Equal(1000 * 0.41 * 0.41 / (4 * 0.38), adopting.Max(), 1e-3);
    }

    [Fact]
    public void A_ramp_and_a_pulse_are_integrated_exactly_by_a_variable_step()
    {
        const string yaml = """
            model: Inputs
            time: { stop: 10, step: 1/2, method: rk45 }
            stocks:
              poured: { initial: 0, inflows: [pouring] }
              stepped: { initial: 0, inflows: [stepping] }
              waited: { initial: 0, inflows: [waiting] }
            flows: { pouring: "pulse(5, 2, 3)", stepping: "step(2, 3.3)", waiting: if time >= 7.77 then 1 else 0 }
            """;
        var run = Running.Run(yaml).Runs[0];
        Assert.Equal(15, run.Series(new("poured"))[^1], 1e-9);
        Assert.Equal(2 * 6.7, run.Series(new("stepped"))[^1], 1e-9);
        Assert.Equal(2.23, run.Series(new("waited"))[^1], 1e-9);
    }

    static void AssertErlang(double[] series, int order, double delay, double tolerance)
    {
        for (var t = 0; t < series.Length; t++)
        {
            double term = 1, sum = 1;
            for (var k = 1; k < order; k++)
                sum += term *= order * t / delay / k;
            Assert.Equal(1 - (sum * Math.Exp(-order * t / delay)), series[t], tolerance);
        }
    }
}
