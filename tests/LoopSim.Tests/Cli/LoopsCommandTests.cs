using System.Text.Json;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Cli;

public sealed class LoopsCommandTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    static string FirstLoop => Path.Combine(Repository.Models, "first-loop", "first-loop.yaml");

    [Fact]
    public void Each_loop_is_told_with_its_polarity_its_variables_and_when_it_dominates()
    {
        var called = CommandLine.Call("loops", FirstLoop, "--scenario", "today", "--no-charts");
        Assert.Equal((0, ""), (called.Code, called.Error));
        Assert.Contains("1 feedback loop", called.Out, StringComparison.Ordinal);
        Assert.Contains("customers → joining → customers", called.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_dominates_for_a_step_alone_does_so_at_a_moment()
    {
        var model = folder.Write("m.yaml", "model: One step\ntime: { unit: month, stop: 1, step: 1 }\nstocks: { money: { initial: 100 $, inflows: [earning] } }\nflows: { earning: 0.1 1/month * money }\n");
        Assert.Contains("dominant: at 1\n", CommandLine.Call("loops", model, "--no-charts").Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_json_has_the_shares_at_the_save_points()
    {
        var file = folder.File("loops.json");
        var called = CommandLine.Call("loops", FirstLoop, "--json", file, "--no-charts");
        Assert.Equal((0, ""), (called.Code, called.Error));
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var loop = Assert.Single(json.RootElement.GetProperty("loops").EnumerateArray());
        Assert.Equal(["name", "polarity", "partition", "variables", "scenarios"], loop.EnumerateObject().Select(p => p.Name));
        Assert.Equal(["customers", "joining"], loop.GetProperty("variables").EnumerateArray().Select(v => v.GetString()));
        Assert.Equal(["today", "delighted customers"], loop.GetProperty("scenarios").EnumerateArray().Select(s => s.GetProperty("name").GetString()));
        var shares = loop.GetProperty("scenarios")[0].GetProperty("share").EnumerateArray().ToList();
        Assert.Equal(0, shares[0].GetProperty("value").GetDouble());
        Assert.Equal(100, shares[1].GetProperty("value").GetDouble());
        Assert.Equal(-100, shares[^1].GetProperty("value").GetDouble());
    }

    [Fact]
    public void The_chart_shows_each_scenario_as_svg_and_png()
    {
        var called = CommandLine.Call("loops", FirstLoop, "--out", folder.Path);
        Assert.Equal((0, ""), (called.Code, called.Error));
        Assert.Equal(["loops.png", "loops.svg"], folder.Files());
        var svg = File.ReadAllText(folder.File("loops.svg"));
        Assert.All(new[] { ">today<", ">delighted customers<", ">U1<", ">100%<" }, word => Assert.Contains(word, svg, StringComparison.Ordinal));
    }

    [Fact]
    public void On_standard_output_the_json_is_all_there_is()
    {
        var called = CommandLine.Call("loops", FirstLoop, "--json", "-");
        using var json = JsonDocument.Parse(called.Out);
        Assert.Equal(JsonValueKind.Array, json.RootElement.GetProperty("loops").ValueKind);
    }

    [Fact]
    public void Neither_the_model_nor_its_data_are_written_over()
    {
        var model = folder.Write("m.yaml", File.ReadAllText(FirstLoop));
        var called = CommandLine.Call("loops", model, "--json", model);
        Assert.Equal(2, called.Code);
        Assert.Contains("--json names the model itself", called.Error, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(FirstLoop), File.ReadAllText(model));
    }

    [Fact]
    public void Of_a_scenario_at_rest_it_is_said_that_its_shares_tell_nothing()
    {
        var called = CommandLine.Call("loops", Path.Combine(Repository.Models, "closing-the-loop", "closing-the-loop.yaml"), "--scenario", "silos", "--scenario", "closed loop", "--no-charts");
        Assert.Contains("In silos no stock moves by more than 0.01% of itself", called.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_without_loops_says_so()
    {
        folder.Write("chain.yaml", "model: A chain\ntime: { stop: 1 }\nstocks: { s: { initial: 0, inflows: [f] } }\nflows: { f: 0 }\n");
        var called = CommandLine.Call("loops", folder.File("chain.yaml"));
        Assert.Equal(0, called.Code);
        Assert.Equal("A chain: no feedback loop: nothing in it acts back on itself\n", called.Out.ReplaceLineEndings("\n"));
    }
}
