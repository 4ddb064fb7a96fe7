using LoopSim.Tests.Support;

namespace LoopSim.Tests.Cli;

public sealed class TestCommandTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Checks_that_hold_are_counted()
    {
        var path = folder.Write("m.yaml", Samples.WordOfMouth);
        var called = CommandLine.Call("test", path);
        Assert.Equal((0, ""), (called.Code, called.Error));
        Assert.Equal($"{path}: 2 passed, 0 failed\n  passed  nobody is counted twice (in 2 scenarios)\n  passed  more contacts win more\n", called.Out);
    }

    [Fact]
    public void A_check_that_fails_tells_when_and_by_how_much()
    {
        var called = CommandLine.Call("test", folder.Write("m.yaml", Samples.WordOfMouth.Replace("always(believers <= technicians)", "always(believers <= 50 person)", StringComparison.Ordinal)));
        Assert.Equal(1, called.Code);
        Assert.Contains("FAILED  nobody is counted twice (in 2 of 2 scenarios)\n", called.Out, StringComparison.Ordinal);
        Assert.Contains("today: fails first at month 12: believers is 50.7408, off by 0.7408 (1.48% of 50)\n", called.Out, StringComparison.Ordinal);
        Assert.Contains("closed loop: fails first at month 9: ", called.Out, StringComparison.Ordinal);
        Assert.Contains("; worst at month 12: ", called.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_models_are_counted_together()
    {
        var called = CommandLine.Call("test", folder.Write("a.yaml", Samples.WordOfMouth), folder.Write("b.yaml", "model: None\nvariables:\n  a: time\n"));
        Assert.Equal(0, called.Code);
        Assert.Contains("b.yaml: no checks\n", called.Out, StringComparison.Ordinal);
        Assert.EndsWith("Together: 2 passed, 0 failed\n", called.Out, StringComparison.Ordinal);
    }
}
