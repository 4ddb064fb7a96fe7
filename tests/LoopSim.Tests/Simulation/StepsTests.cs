using LoopSim.Naming;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Simulation;

/// <summary>Times, save points and switching times.</summary>
public class StepsTests
{
    [Theory]
    [InlineData("euler")]
    [InlineData("rk4")]
    [InlineData("rk45")]
    public void Time_is_start_plus_a_count_of_steps_and_never_drifts(string method)
    {
        var run = Running.Run($"model: Drift\ntime: {{ start: 100, stop: 200, step: 0.1, save: 0.3, method: {method} }}\nvariables: {{ x: time }}", null, "x").Runs[0];
        Assert.Equal(334, run.Times.Count);
        Assert.Equal(1001, run.StepTimes.Count);
        for (var i = 0; i < run.StepTimes.Count; i++)
            Assert.Equal(100 + (i * 0.1), run.StepTimes[i]);
        for (var i = 0; i < run.Times.Count; i++)
            Assert.Equal(100 + (3 * i * 0.1), run.Times[i]);
        Assert.Equal(run.Times, run.Series(new("x")));
        Assert.Equal(run.StepTimes, run.EveryStep(new("x")));
    }

    [Fact]
    public void Saving_less_often_changes_no_value()
    {
        const string yaml = "model: Save\ntime: { stop: 10, step: 1/4 }\nstocks: { s: { initial: 1, inflows: [f] } }\nflows: { f: 0.1 * s }";
        var all = Running.Series(yaml, "s");
        var some = Running.Series(yaml, "s", new() { Save = 2.5 });
        Assert.Equal(new[] { 0, 10, 20, 30, 40 }.Select(i => all[i]), some);
    }

    [Fact]
    public void A_save_step_longer_than_what_is_left_saves_no_last_point() =>
        Assert.Equal([0, 3, 6, 9], Running.Run("model: Save\ntime: { stop: 10, step: 1, save: 3 }\nvariables: { x: time }").Runs[0].Times);

    [Fact]
    public void A_variable_that_was_not_kept_or_does_not_exist_is_an_exception()
    {
        var run = Running.Run("model: Kept\nvariables: { x: 1, y: 2 }", null, "y", "nothing").Runs[0];
        Assert.Equal(1, run.Series(new("x"))[0]);
        Assert.Equal(2, run.EveryStep(new("y"))[0]);
        Assert.Throws<KeyNotFoundException>(() => run.EveryStep(new("x")));
        Assert.Throws<KeyNotFoundException>(() => run.Series(new("nothing")));
    }

    [Fact]
    public void A_cancelled_run_stops()
    {
        var read = LoopSim.Formats.ModelFormats.ReadText("test.yaml", "model: Long\ntime: { stop: 100000, step: 0.1 }\nvariables: { x: time }");
        var check = Pipeline.Check(read.Model ?? throw new InvalidOperationException(), new());
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();
        foreach (var method in new[] { "euler", "rk45" })
        {
            var model = check.Model ?? throw new InvalidOperationException();
            var changed = model with { Source = model.Source with { Specs = model.Source.Specs with { Method = method } } };
            Assert.Throws<OperationCanceledException>(() => Pipeline.Run(changed, new(), cancel: cancel.Token));
        }
    }

    // Every kind of switching time, off the grid of DT: only a step that lands on it integrates it exactly.
    [Theory]
    [InlineData("step(2, 0.37)", 2 * (4 - 0.37))]
    [InlineData("ramp(2, 0.37)", (4 - 0.37) * (4 - 0.37))]
    [InlineData("ramp(2, 0.37, 1.61)", (1.24 * 1.24) + (2.48 * (4 - 1.61)))]
    [InlineData("if time >= 1.23 then 1 else 3", (3 * 1.23) + 2.77)]
    [InlineData("if time < 1.23 then 1 else 3", 1.23 + (3 * 2.77))]
    [InlineData("if 2 * late <= time then 1 else 3", (3 * 1.42) + 2.58)]
    [InlineData("pulse(3, 0.11)", 3)]
    [InlineData("pulse(3, 0.11, 0.77)", 15 + (3 * 0.04 / 0.5))]
    [InlineData("pulse train(0.13, 0.21, 0.6, 3.01)", 5 * 0.21)]
    [InlineData("pulse train(0.1, 0.1, 0.3, 100)", 13 * 0.1)]
    [InlineData("pulse train(0.1, 0.1, 0.2, 2)", 10 * 0.1)]
    [InlineData("pulse train(0.013, 0.007, 0.021, 3)", (142 * 0.007) + 0.005)]
    [InlineData("p", 10 * 0.35)]
    [InlineData("q", 10 * (0.35 + 1.5))]
    public void A_variable_step_lands_on_every_switching_time(string equation, double exact)
    {
        const string more = "parameters: { late: 0.71, p: 0, q: 0 }\nscenarios: { a: { policies: [P, Q] } }\npolicies: { P: { set: { p: 10 }, from: 1.11, until: 1.46 }, Q: { set: { q: 10 }, from: 0.27, ramp: 1.5, until: 2.12 } }";
        var yaml = Evaluating.Model($"integral({equation})", method: "rk45", step: "1/2", more: more);
        Assert.Equal(exact, Running.Final(yaml, "x", new() { Scenarios = [new Name("a")] }), 1e-9);
    }

    [Fact]
    public void An_error_that_is_too_large_makes_the_step_shorter_until_it_is_not()
    {
        // Stiff: with Euler at this DT it would explode, and the first tries of a variable step are all too long.
        const string yaml = "model: Stiff\ntime: { stop: 4, step: 1, method: rk45 }\nstocks: { s: { initial: 1, outflows: [f] } }\nflows: { f: 200 * (s - cos(time)) }";
        Assert.Equal(((200 * 200 * Math.Cos(4)) + (200 * Math.Sin(4))) / ((200 * 200) + 1), Running.Final(yaml, "s"), 1e-5);
    }

    [Fact]
    public void A_smaller_tolerance_gives_a_smaller_error()
    {
        static double Error(string tolerance) => Math.Abs(Running.Final(
            $"model: T\ntime: {{ stop: 10, step: 10, method: rk45, tolerance: {tolerance} }}\nstocks: {{ s: {{ initial: 1, inflows: [f] }} }}\nflows: {{ f: s * cos(time) }}", "s") - Math.Exp(Math.Sin(10)));
        Assert.InRange(Error("1e-4"), 1e-9, 1e-3);
        Assert.InRange(Error("1e-10"), 0, 1e-8);
        Assert.True(Error("1e-10") < Error("1e-4") / 100);
    }

    [Theory]
    [InlineData("euler")]
    [InlineData("rk45")]
    public void What_jumps_by_itself_ends_all_the_same(string method)
    {
        // The bang-bang of a stock about its target: no step is small enough for such a jump.
        const string yaml = "model: Bang\ntime: { stop: 2, step: 1/4 }\nstocks: { s: { initial: 0, inflows: [f] } }\nflows: { f: if s < 1 then 3 else -3 }";
        Assert.InRange(Running.Final(yaml, "s", new() { Method = method }), 0.2, 1.8);
    }
}
