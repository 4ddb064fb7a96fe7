using LoopSim.Tests.Support;

namespace LoopSim.Tests.Flagship;

/// <summary>The tutorial's model: <c>models/first-loop</c>.</summary>
public class FirstLoopTests
{
    [Fact]
    public void The_file_is_read_and_checked_without_a_word() => Assert.Empty(Flagships.Told("first-loop"));

    [Fact]
    public void Its_own_checks_hold() => Assert.Empty(Flagships.FailedChecks("first-loop"));

    // Logistic growth has a solution: customers / (market - customers) grows as exp(0.25 t).
    [Fact]
    public void It_is_logistic_growth()
    {
        var run = Flagships.Run("first-loop", new() { Method = "rk4", Scenarios = [new("today")] }).Runs[0];
        Assert.Equal(1000 / (1 + (99 * Math.Exp(-0.25 * 24))), Flagships.Final(run, "customers"), 1e-3);
    }

    [Fact]
    public void Delight_brings_the_market_sooner()
    {
        var runs = Flagships.Run("first-loop").Runs;
        Assert.Equal(["today", "delighted customers"], runs.Select(r => r.Scenario.Text));
        Assert.Equal(Flagships.At(runs[0], "customers", 6), Flagships.At(runs[1], "customers", 6));
        Assert.True(Flagships.At(runs[1], "customers", 18) > 1.5 * Flagships.At(runs[0], "customers", 18));
    }
}
