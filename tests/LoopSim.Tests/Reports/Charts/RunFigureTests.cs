using LoopSim.Reports.Charts;
using LoopSim.Reports.Figures;
using LoopSim.Simulation;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Reports.Charts;

public class RunFigureTests
{
    static RunSet Run(string charts, params string[] scenarios) => Running.Run($$"""
        model: Leads
        time: { unit: month, stop: 12, step: 1/4 }
        parameters:
          visits: 30 visit/month
          share: { value: 40%, range: 0..1 }
        variables:
          leads: { equation: 0.5 lead/visit * visits, unit: lead/month }
          rest: { equation: 1 - share, unit: "%" }
          ratio: leads / (10 lead/month)
          other ratio: 1 / ratio
        policies:
          more: { set: { visits: 40 visit/month }, from: 3 month }
          better: { set: { share: 0.5 }, from: 3 month }
          late: { set: { visits: 50 visit/month }, from: 20 month }
        scenarios:
          today: {}
          both: { policies: [more, better] }
          long: { policies: [late], stop: 24 month }
          secret: { set: { visits: 1 visit/month }, hidden: true }
        {{charts}}
        """, new() { Scenarios = [.. scenarios.Select(s => new Naming.Name(s))] });

    static LineFigure Figure(string chart, params string[] scenarios) => FigureOf<LineFigure>(chart, scenarios);

    static T FigureOf<T>(string chart, params string[] scenarios)
    {
        var runs = Run($"charts:\n  the chart: {chart}", scenarios);
        return Assert.IsType<T>(RunFigure.Of(Assert.Single(ChartPlan.Of(runs).Charts), runs));
    }

    [Theory]
    [InlineData("year", 1900, true)]
    [InlineData("years", 2026, true)]
    [InlineData("year", 0, false)]
    [InlineData("month", 1900, false)]
    public void Years_of_the_calendar_are_written_as_such(string unit, int start, bool areYears)
    {
        var runs = Running.Run($$"""
            model: Hares
            time: { unit: {{unit}}, start: {{start}}, stop: {{start + 20}}, step: 1 }
            stocks: { hares: { initial: 30 } }
            """);
        var figure = Assert.IsType<LineFigure>(RunFigure.Of(Assert.Single(ChartPlan.Of(runs).Charts), runs));
        Assert.Equal(areYears ? AxisNumbers.Years : AxisNumbers.Plain, figure.X.Numbers);
    }

    [Fact]
    public void One_variable_is_shown_over_all_scenarios_with_its_unit_on_the_axis()
    {
        var figure = Figure("{ plot: leads }");
        Assert.Equal(["today", "both", "long"], figure.Curves.Select(c => c.Name));
        Assert.Equal(("The chart", "Leads, 3 scenarios · Leads", "Time (months)", "Leads (lead/month)"), (figure.Title, figure.Subtitle, figure.X.Label, figure.Y.Label));
        Assert.Equal(AxisSteps.Months, figure.X.Steps);
    }

    [Fact]
    public void Several_variables_are_shown_of_the_first_scenario()
    {
        var figure = Figure("{ plot: [ratio, share], title: Both }");
        Assert.Equal(["ratio", "share (%)"], figure.Curves.Select(c => c.Name));
        Assert.Equal(("Both", "Ratio, share, scenario today · Leads"), (figure.Title, figure.Subtitle));
    }

    [Fact]
    public void Several_variables_of_several_scenarios_bear_both_names() => Assert.Equal(
        ["leads (lead/month), today", "leads (lead/month), both", "ratio, today", "ratio, both"],
        Figure("{ plot: [leads, ratio], scenarios: [today, both] }").Curves.Select(c => c.Name));

    [Fact]
    public void Shares_are_shown_in_per_cent() => Assert.Equal(("Rest", AxisNumbers.Percent), (Figure("{ plot: rest }").Y.Label, Figure("{ plot: rest }").Y.Numbers));

    [Fact]
    public void What_is_named_twice_is_drawn_once() => Assert.Equal(["today"], Figure("{ plot: [leads, leads], scenarios: [today, today] }").Curves.Select(c => c.Name));

    [Fact]
    public void Pure_numbers_together_are_called_dimensionless() => Assert.Equal("Dimensionless", Figure("{ plot: [ratio, other ratio] }").Y.Label);

    [Fact]
    public void Policies_that_start_in_the_run_are_marked_together() =>
        Assert.Equal([new TimeMark(3, "start: more, better")], Figure("{ plot: leads, scenarios: both }").Marks);

    [Fact]
    public void A_start_after_the_models_stop_is_marked_in_a_scenario_that_goes_on() =>
        Assert.Equal([new TimeMark(20, "start: late")], Figure("{ plot: leads, scenarios: long }").Marks);

    [Fact]
    public void What_never_starts_has_no_mark() => Assert.Empty(Figure("{ plot: leads, scenarios: today }").Marks);

    [Fact]
    public void A_hidden_scenario_is_drawn_where_a_chart_names_it() =>
        Assert.Equal(["secret", "today"], Figure("{ plot: leads, scenarios: [secret, today] }").Curves.Select(c => c.Name));

    [Fact]
    public void Panels_show_all_scenarios_each_with_its_own_policies()
    {
        var figure = FigureOf<PanelFigure>("{ plot: leads, kind: panels }");
        Assert.Equal([("today", 0), ("both", 1), ("long", 1)], figure.Panels.Select(p => (p.Title, p.Marks.Count)));
        Assert.Equal(["leads"], figure.Names);
    }

    [Fact]
    public void Panels_of_several_variables_have_a_curve_each() =>
        Assert.Equal(["ratio", "other ratio"], FigureOf<PanelFigure>("{ plot: [ratio, other ratio], kind: panels }").Panels[2].Curves.Select(c => c.Name));

    [Fact]
    public void Areas_show_the_first_scenario_unless_they_name_others()
    {
        Assert.Equal(["today"], FigureOf<AreaFigure>("{ plot: [ratio, other ratio], kind: areas }").Panels.Select(p => p.Title));
        var shares = FigureOf<AreaFigure>("{ plot: [ratio, other ratio], kind: areas, scenarios: [both, long], share: true }");
        Assert.Equal(["both", "long"], shares.Panels.Select(p => p.Title));
        Assert.Equal((true, AxisNumbers.Percent), (shares.AsShares, shares.Y.Numbers));
    }

    [Fact]
    public void A_phase_portrait_has_the_first_variable_across_and_the_second_upwards()
    {
        var figure = FigureOf<PhaseFigure>("{ plot: [leads, rest], kind: phase }");
        Assert.Equal(("Leads (lead/month)", "Rest", AxisNumbers.Percent), (figure.X.Label, figure.Y.Label, figure.Y.Numbers));
        Assert.Equal(["today", "both", "long"], figure.Curves.Select(c => c.Way.Name));
        Assert.Equal((15, 0.6), (figure.Curves[0].Way.X[0], figure.Curves[0].Way.Y[0]));
    }

    [Fact]
    public void A_chart_of_scenarios_that_were_not_run_is_left_out_and_counted()
    {
        var (charts, ofOthers, _) = ChartPlan.Of(Run("charts:\n  a: { plot: leads, scenarios: secret }\n  b: { plot: leads }", "both"));
        Assert.Equal(("b", 1), (Assert.Single(charts).Name.Text, ofOthers));
    }

    [Fact]
    public void Without_charts_the_outcomes_variables_are_drawn() =>
        Assert.Equal(["leads", "rest"], ChartPlan.Of(Run("outcomes: { a: max(leads), b: final(rest) }")).Charts.Select(c => c.Name.Text));

    [Fact]
    public void Unasked_there_are_twelve_charts_at_most()
    {
        var (charts, _, unasked) = ChartPlan.Of(Running.Run("model: m\nstocks:\n" + string.Concat(Enumerable.Range(1, 15).Select(i => $"  s{i}: 1\n"))));
        Assert.Equal((12, 3), (charts.Count, unasked));
    }

    [Fact]
    public void Names_of_files_are_plain_and_never_the_same() => Assert.Equal(
        ["leads-wins", "leads-wins-2", "ümsatz", "chart"], ChartPlan.FileNames([new("Leads & wins!"), new("leads wins "), new("Ümsatz"), new("%")]));

    [Theory]
    [InlineData("unit: year, start: 1900, stop: 1920", "year 1900")]
    [InlineData("unit: day, start: 1900, stop: 1920", "day 1,900")]
    public void A_moment_of_before_and_after_is_a_year_where_time_counts_years(string time, string first)
    {
        var runs = Running.Run($"model: m\ntime: {{ {time} }}\nstocks: {{ s: 1 }}\ncharts: {{ b: {{ plot: s, kind: before and after }} }}\n");
        Assert.Equal(first, Assert.IsType<PairFigure>(RunFigure.Of(Assert.Single(ChartPlan.Of(runs).Charts), runs)).Before);
    }
}
