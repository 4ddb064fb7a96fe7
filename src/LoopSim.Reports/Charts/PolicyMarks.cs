using LoopSim.Analysis.Judging;
using LoopSim.Checking;
using LoopSim.Languages;
using LoopSim.Reports.Figures;
using LoopSim.Simulation;

namespace LoopSim.Reports.Charts;

/// <summary>Where policies start in the runs that a chart shows.</summary>
internal static class PolicyMarks
{
    const int MostNamed = 2;

    /// <summary>One mark for each moment at which something starts, in order of time; what starts from the first moment on has none.</summary>
    public static IReadOnlyList<TimeMark> Of(RunSet runs, IReadOnlyList<Run> shown)
    {
        var specs = runs.Model.Source.Specs;
        var evaluator = new RunEvaluator(specs, runs.Find);
        var starts = from run in shown
                     from layer in Layer.Of(runs.Model.FindScenario(run.Scenario), Layer.PoliciesOf(runs.Model.Source))
                     where layer.By.From is not null
                     let at = layer.By.From is { } start ? evaluator.Evaluate(start, run.Scenario)[0] : double.NaN
                     where at > specs.Start && at < run.StepTimes[^1]
                     select (At: at, Who: Who(layer, run));
        return [.. starts.Distinct().GroupBy(s => s.At).OrderBy(g => g.Key).Select(g => new TimeMark(g.Key, Text([.. g.Select(s => s.Who)], runs.Model.Source.Style.Language.Words)))];
    }

    static string Who(Layer layer, Run run) => layer.Policy is { } policy ? policy.Text : run.Scenario.Text;

    static string Text(IReadOnlyList<string> who, ChartWords words) =>
        who.Count > MostNamed ? words.PoliciesStart : words.Start + string.Join(", ", who);
}
