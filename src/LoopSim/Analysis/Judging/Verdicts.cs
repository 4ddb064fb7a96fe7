using LoopSim.Builtins;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Simulation;

namespace LoopSim.Analysis.Judging;

/// <summary>What came of one of the model's own checks.</summary>
public sealed class Verdict
{
    internal Verdict(Check check, Name? scenario, bool holds, IReadOnlyList<string> why) => (Check, Scenario, Holds, Why) = (check, scenario, holds, why);

    internal Check Check { get; }

    /// <summary>The check's name.</summary>
    public Name Name => Check.Name;

    /// <summary>The scenario it was held against; null where it names its scenarios itself.</summary>
    public Name? Scenario { get; }

    /// <summary>True where it holds.</summary>
    public bool Holds { get; }

    /// <summary>Where it fails: when and by how much, one line a cause; empty where it holds.</summary>
    public IReadOnlyList<string> Why { get; }
}

/// <summary>Holds the model's own checks against runs.</summary>
internal static class Verdicts
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
