using LoopSim.Reports.Comparing;
using LoopSim.Reports.Figures;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Reports.Comparing;

public class ComparisonFigureTests
{
    static LineFigure Figure(params string[] scenarios)
    {
        var runs = Running.Run("""
            model: Money or trust
            time: { unit: month, stop: 12, step: 1 }
            parameters: { base: 1 lead, slope: 0 lead/month, start: 0 lead }
            variables: { leads: start + (if time >= 4 month then base + slope * (time - 4 month) else 0 lead) }
            scenarios:
              silos: {}
              money: { set: { base: 3 lead }, from: 4 month }
              trust: { set: { slope: 1 lead/month }, from: 6 month }
            """, new() { Scenarios = [.. scenarios.Select(s => new Naming.Name(s))] }, "leads");
        return ComparisonFigure.Of(runs, new("leads"));
    }

    [Fact]
    public void Both_scenarios_are_lines_and_where_they_part_and_cross_is_marked()
    {
        var figure = Figure("money", "trust");
        Assert.Equal(["money", "trust"], figure.Curves.Select(c => c.Name));
        Assert.Equal("Trust against money · Money or trust", figure.Subtitle);
        // Trust adds 1 a month from month 4 on, once it is there; at month 6 it is at 3 at once.
        Assert.Equal([(4, "they part"), (6, "they cross")], figure.Marks.Where(m => m.Text.StartsWith("they", StringComparison.Ordinal)).Select(m => (m.At, m.Text)));
    }

    [Fact]
    public void Of_several_each_mark_says_whose_it_is() => Assert.Equal(
        [(4, "money parts"), (6, "trust parts")],
        Figure("silos", "money", "trust").Marks.Where(m => m.Text.EndsWith("parts", StringComparison.Ordinal)).Select(m => (m.At, m.Text)));
}
