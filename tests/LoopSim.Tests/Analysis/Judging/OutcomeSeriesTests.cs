using LoopSim.Analysis.Judging;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Analysis.Judging;

public class OutcomeSeriesTests
{
    static string? SeriesOf(string outcome)
    {
        var runs = Running.Run($$"""
            model: Series
            time: { stop: 4 }
            parameters: { rate: 0.1, limit: 5 }
            variables: { x: time, y: 2 * time }
            scenarios: { one: {}, two: { set: { limit: 6 } } }
            outcomes: { o: "{{outcome}}" }
            """);
        return OutcomeSeries.Of(runs.Model.Source.Outcomes[0], runs.Model)?.Span.Text;
    }

    [Theory]
    [InlineData("final(x)", "x")]
    [InlineData("npv(x, rate)", "x")]
    [InlineData("2 * max(x) + final(x)", "x")]
    [InlineData("time when(x >= limit)", "x")]
    [InlineData("payback(x - x @ one)", "x")]
    [InlineData("final(x) / final(y @ one)", "x")]
    [InlineData("payback(x - y)", "x - y")]
    [InlineData("npv(x - limit * y, rate)", "x - limit * y")]
    [InlineData("final(x) - final(y)", null)]
    [InlineData("time when(x > y)", null)]
    [InlineData("always(x > y)", null)]
    [InlineData("final(x @ one)", null)]
    [InlineData("limit", null)]
    public void The_series_beneath_an_outcome_is_the_one_variable_or_what_is_measured(string outcome, string? expected) =>
        Assert.Equal(expected, SeriesOf(outcome));
}
