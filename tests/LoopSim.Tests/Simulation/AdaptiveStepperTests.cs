using LoopSim.Builtins;
using LoopSim.Compilation;
using LoopSim.Formats;
using LoopSim.Simulation;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Simulation;

/// <summary>How much work a variable step takes: every evaluation of the model goes through one counting kernel.</summary>
public class AdaptiveStepperTests
{
    static (int Evaluations, double Final) Solve(string flow, double stop, double step, double tolerance = 1e-6, double initial = 1)
    {
        var yaml = FormattableString.Invariant(
            $"model: Counted\ntime: {{ stop: {stop}, step: {step}, method: rk45, tolerance: {tolerance} }}\nstocks: {{ s: {{ initial: {initial}, inflows: [f] }} }}\nflows: {{ f: {{ equation: \"{flow} + 0 * abs(time)\" }} }}");
        var check = Pipeline.Check(ModelFormats.ReadText("test.yaml", yaml).Model ?? throw new InvalidOperationException(), new());
        var model = check.Model ?? throw new InvalidOperationException();
        var compiled = ModelCompiler.Compile(model, model.Scenarios);
        var count = 0;
        Kernel Counting(Kernel kernel) => (in Clock now, ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> c, ReadOnlySpan<double> d, Span<double> result) =>
        {
            count++;
            kernel(now, a, b, c, d, result);
        };
        // Of a program's kernels the last is that of abs: it stands last in the equation.
        var kernels = compiled.Program.Kernels.Select((k, i) => i == compiled.Program.Kernels.Count - 1 ? Counting(k) : k).ToList();
        var slot = compiled.SlotOf[new("s")];
        var result = Simulator.Run(compiled.Program with { Kernels = kernels }, new RunRequest([slot], [], []))[0];
        return (count, result.Saved[0][^1]);
    }

    // One evaluation at each DT, then for each try of a step six more stages, and one at its start.
    [Fact]
    public void A_straight_line_takes_one_try_a_step()
    {
        Assert.Equal(1 + 6 + 1, Solve("2", 1, 1).Evaluations);
        Assert.Equal((4 * 7) + 1, Solve("2", 4, 1).Evaluations);
    }

    [Fact]
    public void A_switching_time_makes_two_steps_of_one() => Assert.Equal(7 + 7 + 1, Solve("step(2, 0.3)", 1, 1).Evaluations);

    // The step that the end of DT cuts short does not forget how long it may be.
    [Fact]
    public void A_step_cut_short_by_its_target_stays_ambitious() =>
        Assert.Equal((20 * 14) + 1, Solve("pulse train(0.05, 0.001, 1, 100)", 20, 1).Evaluations - (20 * 7));

    // Measured once, and plausible: ten thousand times the accuracy of a fifth-order method costs about 10⁴ᐟ⁵ = 6.3 times the steps.
    [Theory]
    [InlineData("-s", 10, 10, 1e-6, 323)]
    [InlineData("-s", 10, 10, 1e-10, 1905)]
    [InlineData("s * cos(time)", 10, 10, 1e-6, 316)]
    [InlineData("200 * (cos(time) - s)", 4, 1, 1e-6, 3284)]
    [InlineData("if s < 1.5 then 1 else 2", 4, 1, 1e-6, 358)]
    [InlineData("-s", 8, 0.5, 1e-6, 344)]
    public void The_work_is_what_the_error_asks_for(string flow, double stop, double step, double tolerance, int evaluations) =>
        Assert.InRange(Solve(flow, stop, step, tolerance).Evaluations, 0.99 * evaluations, 1.01 * evaluations);

    // dx/dt = −100 x^1.5: a stage of too long a step falls below zero, where there is no root; but x(1) = (1 + 50)^−2.
    [Fact]
    public void A_step_whose_stages_leave_the_numbers_is_made_shorter() =>
        Assert.Equal(1 / (51.0 * 51.0), Solve("-100 * s * sqrt(s)", 1, 1).Final, 1e-7);

    // The outflow has no value from s = 0 on, at 0.37: it goes that far and is lost, and what does not hang on it goes on.
    [Fact]
    public void What_leaves_the_numbers_for_good_stops_neither_the_run_nor_other_stocks()
    {
        const string yaml = """
            model: Lost
            time: { stop: 10, step: 1, method: rk45 }
            stocks: { s: { initial: 0.37, outflows: [f] }, other: { initial: 1, outflows: [g] } }
            flows: { f: "if s >= 0 then 1 else sqrt(s)", g: other }
            """;
        var run = Running.Run(yaml).Runs[0];
        Assert.True(double.IsNaN(run.Series(new("s"))[1]));
        Assert.Equal(Math.Exp(-10), run.Series(new("other"))[^1], 1e-9);
        var (evaluations, final) = Solve("if s >= 0 then -1 else sqrt(s)", 10, 1, initial: 0.37);
        Assert.True(double.IsNaN(final));
        Assert.InRange(evaluations, 0, 2000);
    }

    [Fact]
    public void The_tolerance_is_relative_to_the_stock()
    {
        var small = Solve("-s", 10, 10).Evaluations;
        Assert.InRange(Solve("-s", 10, 10, 1e-6, 1e6).Evaluations, small - 20, small + 20);
        Assert.True(Solve("-s", 10, 10, 1e-6, 1e-9).Evaluations < small);
    }
}
