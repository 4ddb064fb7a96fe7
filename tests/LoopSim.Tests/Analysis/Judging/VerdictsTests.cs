using LoopSim.Analysis.Judging;

namespace LoopSim.Tests.Analysis.Judging;

public class VerdictsTests
{
    static IReadOnlyList<Verdict> Judge(string condition)
    {
        var yaml = $$"""
            model: Squares
            time: { unit: month, stop: 4, step: 1 }
            parameters: { level: 3 }
            variables: { x: time * time, y: x + level }
            scenarios:
              plain: {}
              lifted: { set: { level: 5 } }
            checks:
              it: "{{condition}}"
            """;
        var model = LoopSim.Formats.ModelFormats.ReadText("test.yaml", yaml).Model ?? throw new InvalidOperationException();
        var check = Pipeline.Check(model, new());
        Assert.Empty(check.Diagnostics);
        return Verdicts.Of(Pipeline.Run(check.Model ?? throw new InvalidOperationException(), new(), Needs.OfChecks(model), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_check_without_scenarios_is_held_against_each() =>
        Assert.Equal(["plain", "lifted"], Judge("always(y >= 3)").Select(v => v.Scenario?.Text));

    [Fact]
    public void A_check_that_names_its_scenarios_is_held_once() => Assert.Null(Assert.Single(Judge("final(y @ lifted) > final(y @ plain)")).Scenario);

    [Fact]
    public void A_scenario_is_compared_with_another() =>
        Assert.Equal([false, true], Judge("final(y) > final(y @ plain)").Select(v => v.Holds));

    [Theory]
    [InlineData("final(y @ plain) > 20", "final(y @ plain) is 19: off by 1 (5% of 20)")]
    [InlineData("final(y @ plain) = final(x @ plain)", "final(y @ plain) is 19, final(x @ plain) is 16: off by 3 (18.75% of 16)")]
    [InlineData("final(x @ plain) < 16", "final(x @ plain) is 16: they are equal")]
    [InlineData("always(x @ plain < 4)", "fails first at month 2: x @ plain is 4, they are equal; worst at month 4: x @ plain is 16, off by 12 (300% of 4)")]
    [InlineData("always((x < 10) @ plain)", "fails first at month 4 in 'plain': x is 16, off by 6 (60% of 10)")]
    [InlineData("eventually(x @ plain = 10)", "never holds; nearest at month 3: x @ plain is 9, off by 1 (10% of 10)")]
    [InlineData("time when(x @ plain > 99) < 4", "time when(x @ plain > 99) is never reached")]
    [InlineData("(final(x) = 16 and final(y) = 20) @ plain", "final(y) is 19: off by 1 (5% of 20)")]
    [InlineData("always(x @ plain >= 0 and x @ plain <= 15)", "fails first at month 4: x @ plain is 16, off by 1 (6.67% of 15)")]
    [InlineData("final(x @ plain) - 16", "final(x @ plain) - 16 is 0")]
    [InlineData("always(x @ plain)", "fails first at month 0 in 'plain'")]
    [InlineData("eventually(x @ plain < 0 or x @ plain > 20)", "never holds")]
    public void A_failure_tells_when_and_by_how_much(string condition, string why)
    {
        var verdict = Assert.Single(Judge(condition));
        Assert.False(verdict.Holds);
        Assert.Equal(why, Assert.Single(verdict.Why));
    }

    [Fact]
    public void Of_an_or_both_sides_are_told() =>
        Assert.Equal(2, Assert.Single(Judge("final(x @ plain) = 1 or final(x @ plain) = 2")).Why.Count);
}
