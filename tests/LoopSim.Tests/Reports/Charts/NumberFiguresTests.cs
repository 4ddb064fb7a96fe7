using LoopSim.Reports.Charts;
using LoopSim.Reports.Figures;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Reports.Charts;

public class NumberFiguresTests
{
    static T Figure<T>(string chart, params string[] scenarios)
    {
        var runs = Running.Run($$"""
            model: Money
            time: { unit: month, stop: 12, step: 1/4 }
            parameters: { gain: 2 $/month, begin: 6 month }
            stocks: { money: { initial: 10 $, inflows: [earning] } }
            flows: { earning: gain }
            policies:
              try: { set: { gain: 4 $/month }, from: begin }
            scenarios:
              modest: {}
              trying: { policies: [try] }
              losing: { set: { gain: -1 $/month } }
              secret: { set: { gain: 100 $/month }, hidden: true }
            outcomes:
              money in the end: { value: final(money), unit: $, better: higher }
              when it is 22: { value: time when(money >= 22 $), better: lower }
              when it is gone: { value: time when(money < 0 $), better: higher }
            charts:
              the chart: {{chart}}
            """, new() { Scenarios = [.. scenarios.Select(s => new Naming.Name(s))] });
        return Assert.IsType<T>(RunFigure.Of(Assert.Single(ChartPlan.Of(runs).Charts), runs));
    }

    [Fact]
    public void Bars_show_outcomes_of_all_scenarios_held_against_the_first()
    {
        var figure = Figure<BarFigure>("{ plot: [money in the end, when it is 22], kind: bars }");
        Assert.Equal(["modest", "trying", "losing"], figure.Rows);
        Assert.Equal(0, figure.Reference);
        Assert.Equal(["Money in the end ($)", "When it is 22 (month)"], figure.Blocks.Select(b => b.Axis.Label));
        Assert.Equal([true, false], figure.Blocks.Select(b => b.HigherIsBetter));
        Assert.Equal([false, true], figure.Blocks.Select(b => b.IsMoment));
        Assert.Equal((IEnumerable<double>)[34, 46, -2], figure.Blocks[0].Values);
        Assert.Equal([6, 6, double.NaN], figure.Blocks[1].Values);
    }

    [Fact]
    public void Bars_of_a_variable_show_its_final_value_and_know_from_its_outcome_what_is_better()
    {
        var block = Assert.Single(Figure<BarFigure>("{ plot: money, kind: bars, scenarios: [secret, modest] }").Blocks);
        Assert.Equal("Money ($)", block.Axis.Label);
        Assert.True(block.HigherIsBetter);
        Assert.Equal((IEnumerable<double>)[1210, 34], block.Values);
    }

    [Fact]
    public void Bars_sorted_by_value_have_the_best_first_and_the_unreached_last()
    {
        var higher = Figure<BarFigure>("{ plot: money in the end, kind: bars, sort: value }");
        Assert.Equal(["trying", "modest", "losing"], higher.Rows);
        Assert.Equal(1, higher.Reference);
        Assert.Equal(["modest", "losing"], Figure<BarFigure>("{ plot: when it is gone, kind: bars, sort: value, scenarios: [losing, modest] }").Rows);
        Assert.Equal(["secret", "modest", "losing"], Figure<BarFigure>("{ plot: when it is 22, kind: bars, sort: value, scenarios: [losing, modest, secret] }").Rows);
    }

    [Fact]
    public void Before_and_after_are_just_before_the_first_policy_and_at_the_end_unless_the_chart_says_otherwise()
    {
        var figure = Figure<PairFigure>("{ plot: [earning, money in the end], kind: before and after }");
        Assert.Equal(("before month 6", "month 12"), (figure.Before, figure.After));
        Assert.Equal([2, 2, -1], figure.Blocks[0].Before);
        Assert.Equal([2, 4, -1], figure.Blocks[0].After);
        Assert.Equal([21.5, 21.5, 4.25], figure.Blocks[1].Before);
        Assert.Equal([34, 46, -2], figure.Blocks[1].After);
    }

    [Fact]
    public void Moments_are_numbers_or_equations_of_parameters()
    {
        var figure = Figure<PairFigure>("{ plot: money, kind: before and after, before: begin / 2, after: begin + 3 month }");
        Assert.Equal(("month 3", "month 9"), (figure.Before, figure.After));
        Assert.Equal([16, 16, 7], Assert.Single(figure.Blocks).Before);
        Assert.Equal([28, 34, 1], Assert.Single(figure.Blocks).After);
    }

    [Fact]
    public void Without_policies_before_is_the_start() =>
        Assert.Equal("month 0", Figure<PairFigure>("{ plot: money, kind: before and after, scenarios: [modest, losing] }").Before);

    [Fact]
    public void Only_what_was_run_is_shown() => Assert.Equal(["losing"], Figure<BarFigure>("{ plot: money, kind: bars }", "losing").Rows);
}
