using LoopSim.Equations;
using LoopSim.Models;

namespace LoopSim.Tests.Formats;

public class ChartReadingTests
{
    [Theory]
    [InlineData("plot: s", ChartKind.Lines, false, false)]
    [InlineData("plot: s, kind: Panels", ChartKind.Panels, false, false)]
    [InlineData("plot: s, kind: bars, sort: value", ChartKind.Bars, true, false)]
    [InlineData("plot: s, kind: areas, share: true", ChartKind.Areas, false, true)]
    [InlineData("plot: s, kind: phase", ChartKind.Phase, false, false)]
    [InlineData("plot: s, kind: before and after", ChartKind.BeforeAndAfter, false, false)]
    public void A_chart_says_its_kind(string chart, object kind, bool byValue, bool asShares)
    {
        var read = Assert.Single(Reading.Read($"model: x\nstocks: {{ s: 1 }}\ncharts: {{ c: {{ {chart} }} }}\n").Charts);
        Assert.Equal((kind, byValue, asShares), (read.Kind, read.ByValue, read.AsShares));
    }

    [Fact]
    public void The_moments_of_a_chart_are_equations()
    {
        var chart = Assert.Single(Reading.Read("model: x\nparameters: { p: 3 }\nstocks: { s: 1 }\ncharts: { c: { plot: s, kind: before and after, before: p + 1, after: 9 } }\n").Charts);
        Assert.IsType<BinaryOperation>(chart.Before);
        Assert.IsType<NumberLiteral>(chart.After);
    }
}
