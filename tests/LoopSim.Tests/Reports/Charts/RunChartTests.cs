using LoopSim.Formats;
using LoopSim.Reports.Charts;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Reports.Charts;

public class RunChartTests
{
    static readonly LoopModel Model = LoopModel.Read(Path.Combine(Repository.Models, "first-loop", "first-loop.yaml"));

    [Fact]
    public void The_models_charts_are_drawn_as_the_program_draws_them()
    {
        var runs = Model.Run();
        var chart = RunChart.AllOf(runs)[0];
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Models, "first-loop", $"{chart.FileName}.svg")), chart.ToSvg());
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], chart.ToPng()[..4]);
        Assert.True(chart.ToPng(0.5).Length < chart.ToPng().Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => chart.ToPng(0));
    }

    [Fact]
    public void Any_variable_has_its_chart()
    {
        var runs = Model.Run();
        var variable = Model.Variables.First(v => v.Kind == "flow").Name;
        var chart = RunChart.Of(runs, variable.Text.ToUpperInvariant());
        Assert.Equal(variable, chart.Name);
        Assert.Contains("<svg", chart.ToSvg(), StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => RunChart.Of(runs, "no such variable"));
    }
}
