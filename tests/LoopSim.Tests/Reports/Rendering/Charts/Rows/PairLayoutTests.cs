using LoopSim.Reports.Rendering.Charts;
using LoopSim.Reports.Rendering.Charts.Rows;

namespace LoopSim.Tests.Reports.Rendering.Charts.Rows;

public class PairLayoutTests
{
    static PairLayout Layout(bool? higherIsBetter, params (double Before, double After)[] rows) => PairLayout.Of(
        new("Title", "", "month 6", "month 60", [.. rows.Select((_, i) => $"scenario {i}")], [new(new("Value"), higherIsBetter, [.. rows.Select(r => r.Before)], [.. rows.Select(r => r.After)])]),
        ChartStyle.Default);

    [Fact]
    public void Each_number_stands_outside_of_the_line()
    {
        var layout = Layout(true, (1, 3), (3, 2));

        Assert.Equal(["1", "3", "2", "3"], layout.Values.Select(v => v.Text));
        Assert.All(layout.Pairs[0].Zip(layout.Values.Chunk(2)), p => Assert.True(
            p.Second[0].Bounds.Right < Math.Min(p.First.Before?.X ?? 0, p.First.After?.X ?? 0) && p.Second[1].Bounds.Left > Math.Max(p.First.Before?.X ?? 0, p.First.After?.X ?? 0)));
    }

    [Fact]
    public void What_does_not_change_is_written_once()
    {
        var layout = Layout(true, (2, 2), (1, 3));
        Assert.Equal(["2", "1", "3"], layout.Values.Select(v => v.Text));
        Assert.Equal(Verdict.Same, layout.Pairs[0][0].Verdict);
    }

    [Fact]
    public void What_there_is_not_has_a_dash()
    {
        var layout = Layout(true, (2, double.NaN), (double.NaN, 3), (double.NaN, double.NaN));
        Assert.Equal(["2", "–", "–", "3", "–"], layout.Values.Select(v => v.Text));
    }

    [Fact]
    public void Without_a_line_no_colour_is_explained() =>
        Assert.Equal(["month 6", "month 60"], Layout(true, (2, double.PositiveInfinity), (double.NaN, 3)).Key.Entries.Select(e => e.Name));

    [Fact]
    public void The_key_says_the_moments_and_the_colours()
    {
        Assert.Equal(["month 6", "month 60", "better", "worse"], Layout(false, (3, 1), (1, 3)).Key.Entries.Select(e => e.Name));
        Assert.Equal(["month 6", "month 60", "higher"], Layout(null, (1, 3), (1, 1)).Key.Entries.Select(e => e.Name));
    }
}
