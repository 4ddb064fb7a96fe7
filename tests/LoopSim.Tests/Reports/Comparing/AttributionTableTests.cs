using LoopSim.Reports.Comparing;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Reports.Comparing;

public class AttributionTableTests
{
    [Theory]
    [InlineData("leads / 4", "leads (higher): comes straight from what the scenario changes; without B1 loss it would be larger")]
    [InlineData("leads / 4000", "leads (higher): hangs on none of these loops, but comes straight from what the scenario changes")]
    public void What_no_loop_made_is_told_with_the_loops_that_keep_it_small(string losing, string expected)
    {
        var settings = new RunSettings { Scenarios = [new("today"), new("more")] };
        var runs = Running.Run($$"""
            model: A stock that loses what it holds
            time: { stop: 12, step: 0.25 }
            parameters: { found: 10 }
            stocks: { leads: { initial: 10, inflows: [finding], outflows: [losing] } }
            flows: { finding: found, losing: {{losing}} }
            loops: { B1 loss: leads -> losing }
            scenarios: { today: {}, more: { set: { found: 20 } } }
            outcomes: { leads: final(leads) }
            """, settings);
        var attribution = LoopAttribution.Of(runs.Model, settings, TestContext.Current.CancellationToken)[0];
        Assert.Equal([expected], AttributionTable.Of(attribution, ScenarioComparison.Of(runs, [])[0]).Answers);
    }
}
