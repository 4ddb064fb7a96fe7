using LoopSim.Checking;
using LoopSim.Compilation;
using LoopSim.Diagnostics;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Simulation;

/// <summary>Runs scenarios of a compiled model and gives slots their names again.</summary>
internal static class ModelRunner
{
    /// <param name="model">The checked model.</param>
    /// <param name="compiled">The program made of it, one lane a scenario.</param>
    /// <param name="scenarios">The scenario of each lane.</param>
    /// <param name="traced">The variables to keep at every DT.</param>
    /// <param name="seed">The seed of all random numbers.</param>
    /// <param name="cancel">Stops the work.</param>
    public static RunSet Run(
        CheckedModel model, CompiledModel compiled, IReadOnlyList<Scenario> scenarios, IReadOnlyCollection<Name> traced, ulong seed, CancellationToken cancel)
    {
        var saved = model.Visible.Select(v => v.Name).ToList();
        var kept = traced.Where(compiled.SlotOf.ContainsKey).ToList();
        var results = Simulator.Run(compiled.Program, new RunRequest(
            SlotsOf(saved),
            SlotsOf(kept),
            SlotsOf(model.Variables.Select(v => v.Name)),
            seed,
            cancel));
        var runs = new List<Run>();
        var faults = new List<Diagnostic>();
        var scores = new List<LinkScores>();
        for (var lane = 0; lane < results.Count; lane++)
        {
            var result = results[lane];
            runs.Add(new(scenarios[lane].Name, result.SaveTimes, result.StepTimes, Named(saved, result.Saved), Named(kept, result.Traced)));
            if (compiled.Program.Scoring is { } scoring)
                scores.Add(new(scenarios[lane].Name, result.StepTimes, scoring.Links.Select((l, i) => (l.Influence, result.Scores[i])).ToDictionary(l => l.Influence, l => l.Item2)));
            faults.AddRange(NonFinite(model, compiled, scenarios[lane].Name, result));
        }

        return new(model, runs, faults) { Scores = scores };

        int[] SlotsOf(IEnumerable<Name> names) => Array.ConvertAll(names.ToArray(), n => compiled.SlotOf[n]);
    }

    static Dictionary<Name, double[]> Named(List<Name> names, double[][] values)
    {
        var named = new Dictionary<Name, double[]>(names.Count);
        for (var i = 0; i < values.Length; i++)
            named.Add(names[i], values[i]);
        return named;
    }

    static IEnumerable<Diagnostic> NonFinite(CheckedModel model, CompiledModel compiled, Name scenario, LaneResult result)
    {
        if (result.NonFinite.Count == 0)
            return [];
        var variableOf = model.Variables.GroupBy(v => compiled.SlotOf[v.Name]).ToDictionary(g => g.Key, g => g.First());
        var found = result.NonFinite.Select(f => (variableOf[f.Slot], f)).ToList();
        return NonFiniteReport.Of(model, scenario, model.Variables, found);
    }
}
