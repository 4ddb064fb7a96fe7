using LoopSim.Builtins;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Simulation;

namespace LoopSim.Analysis.Judging;

/// <summary>What came of a check.</summary>
/// <param name="Check">The check.</param>
/// <param name="Scenario">The scenario it was held against; null where it names its scenarios itself.</param>
/// <param name="Holds">True where it holds.</param>
/// <param name="Why">Where it fails: when and by how much, one line a cause; empty where it holds.</param>
public sealed record Verdict(Check Check, Name? Scenario, bool Holds, IReadOnlyList<string> Why);

/// <summary>Holds the model's own checks against runs.</summary>
public static class Verdicts
{
    /// <summary>One verdict a check, or one a scenario where the check does not name the scenarios itself.</summary>
    public static IReadOnlyList<Verdict> Of(RunSet runs)
    {
        var evaluator = new RunEvaluator(runs.Model.Source.Specs, runs.Find);
        var verdicts = new List<Verdict>();
        foreach (var check in runs.Model.Source.Checks)
        {
            if (NamesItsScenarios(check.Condition))
                verdicts.Add(Judge(check, null, runs.Runs[0].Scenario));
            else
                verdicts.AddRange(runs.Runs.Select(run => Judge(check, run.Scenario, run.Scenario)));
        }

        return verdicts;

        Verdict Judge(Check check, Name? shown, Name scenario)
        {
            var holds = evaluator.Evaluate(check.Condition, scenario).All(MeasureFunctions.Holds);
            return new(check, shown, holds, holds ? [] : [.. new FailureReport(evaluator, scenario, runs.Model.Source.Specs).Of(check.Condition)]);
        }
    }

    // Nothing but numbers stands outside an '@ scenario'.
    static bool NamesItsScenarios(Expression condition) => condition switch
    {
        InScenario => true,
        Reference r => r.Name.Key is "pi" or "dt",
        _ => condition.Parts().All(NamesItsScenarios),
    };
}
