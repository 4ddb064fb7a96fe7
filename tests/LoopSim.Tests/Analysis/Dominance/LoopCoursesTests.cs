using LoopSim.Analysis.Dominance;
using LoopSim.Analysis.Judging;
using LoopSim.Naming;
using LoopSim.Reports.Charts;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Analysis.Dominance;

public class LoopCoursesTests
{
    // Logistic growth: births reinforce, crowding balances; below half of the capacity the first explain more.
    const string Growth = """
        model: Growth
        time: { stop: 12, save: 1 }
        stocks: { x: { initial: 0.01, inflows: births, outflows: deaths } }
        flows: { births: x, deaths: x ^ 2 }
        loops:
          R1 births: x -> births
          B1 crowding: x -> deaths

        """;

    static readonly Name Share = new("share of(R1 births)"), Dominates = new("dominates(B1 crowding)");

    [Fact]
    public void The_share_of_a_loop_is_what_a_study_of_the_loops_finds()
    {
        var run = Running.Run(Growth, null, Share.Text, Dominates.Text).Runs[0];
        var (study, scored) = Pipeline.StudyLoops(Running.Run(Growth).Model, new(), TestContext.Current.CancellationToken);
        double[] Studied(string loop) => study.Shares[0].Shares[LoopNames.Of(study, scored.Model.Source).ToList().FindIndex(n => n.Text == loop)];
        Assert.Equal(Studied("R1 births").Select(s => s / 100), run.EveryStep(Share));
        Assert.Equal(Studied("B1 crowding").Select(s => s <= -50 ? 1.0 : 0), run.EveryStep(Dominates));
        Assert.Contains(1.0, run.EveryStep(Dominates));
    }

    [Fact]
    public void It_is_saved_at_the_save_points()
    {
        var run = Running.Run(Growth, null, Share.Text).Runs[0];
        Assert.Equal(run.Times.Select(t => run.EveryStep(Share)[run.StepTimes.ToList().IndexOf(t)]), run.Series(Share));
    }

    [Theory]
    [InlineData("max(share of(R1 births)) > 90%", 1)]
    [InlineData("max(share of (\"r1 BIRTHS\")) > 99.9%", 0)]
    [InlineData("min(share of(B1 crowding)) < -45%", 1)]
    [InlineData("always(share of(B1 crowding) <= 0)", 1)]
    [InlineData("eventually(dominates(R1 births))", 1)]
    [InlineData("always(dominates(R1 births))", 0)]
    public void Checks_and_outcomes_look_at_what_loops_explain(string condition, double expected) =>
        Assert.Equal(expected, Outcomes.Table(Running.Run(Growth + $"outcomes: {{ it holds: '{condition}' }}\n")).Values[0][0]);

    [Theory]
    [InlineData("outcomes: { o: share of(R1 births) }", "LS521")]
    [InlineData("checks: { c: dominates(R1 births) }", "LS522")]
    [InlineData("checks: { c: final(share of(R1 births)) > 50 }", "LS957")]
    [InlineData("checks: { c: 50 < final(share of(R1 births)) }", "LS957")]
    [InlineData("outcomes: { o: final(share of(R2 births)) }", "LS955")]
    [InlineData("outcomes: { o: final(share of()) }", "LS955")]
    [InlineData("charts: { c: { plot: [share of(R2 births)] } }", "LS509")]
    [InlineData("variables: { y: share of(R1 births) }", "LS956")]
    [InlineData("parameters: { z: 1 }\npolicies: { p: { set: { z: dominates(R1 births) } } }", "LS956")]
    public void What_cannot_be_asked_of_a_loop_is_told(string line, string code) => Assert.Contains(code, Running.Check(Growth + line + "\n").Select(d => d.Code));

    [Fact]
    public void Charts_show_what_loops_explain_in_per_cent()
    {
        var runs = Running.Run(Growth + "charts: { shares: { plot: [share  of( R1 Births ), share of(B1 crowding)] }, bars: { plot: [share of(R1 births)], kind: bars } }\n");
        Assert.Equal(2, RunChart.AllOf(runs).Count);
        Assert.All(runs.Model.Source.Charts, chart => Assert.NotEmpty(RunFigure.Of(chart, runs).Title));
        Assert.Equal("%", VariableWords.UnitOf(runs.Model, Share));
    }

    // At rest nothing is seen, but the equations tell.
    [Fact]
    public void A_loop_that_nothing_moves_has_the_polarity_of_its_signs()
    {
        var model = Running.Run(Growth.Replace("initial: 0.01", "initial: 0", StringComparison.Ordinal)).Model;
        var (study, _) = Pipeline.StudyLoops(model, new(), TestContext.Current.CancellationToken);
        Assert.All(study.Loops, l => Assert.Equal(LoopPolarity.Unknown, l.Observed));
        Assert.Equal([LoopPolarity.Reinforcing], study.Loops.Where(l => study.Graph.Nodes[l.Loop.Nodes[1]].Name.Text == "births").Select(l => l.Polarity));
    }

    // Nothing pays for scores that nobody looks at.
    [Fact]
    public void Links_are_scored_only_where_something_looks() => Assert.Empty(Running.Run(Growth).Scores);
}
