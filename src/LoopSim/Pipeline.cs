using LoopSim.Analysis.Dominance;
using LoopSim.Analysis.Judging;
using LoopSim.Analysis.Polarity;
using LoopSim.Causality;
using LoopSim.Checking;
using LoopSim.Compilation;
using LoopSim.Diagnostics;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Simulation;

namespace LoopSim;

/// <summary>Check, compile, simulate: the contents page of the library.</summary>
internal static class Pipeline
{
    /// <summary>Checks a model under the caller's settings (new values, another step).</summary>
    /// <returns>The checked model, or null where there is an error, and every diagnostic in the order of the file, those of the caller's own words last.</returns>
    public static CheckResult Check(Model model, RunSettings settings)
    {
        var faults = new List<Diagnostic>();
        var changed = model with { Specs = settings.ApplyTo(model.Specs), Scenarios = [.. model.Scenarios.Select(settings.ApplyTo)] };
        var found = ModelChecker.Check(changed, settings.Set, settings.Scenarios, faults);
        if (found is not null && LoopContract.IsLookedAt(model))
            faults.AddRange(LoopContract.Structure(new(found), model));
        if (faults.Exists(f => f.IsError))
            found = null;
        return new(found, [.. faults.OrderBy(f => ReferenceEquals(f.At.File, model.File) ? 0 : 1).ThenBy(f => f.At.Start)]);
    }

    /// <summary>Simulates scenarios of a checked model: those asked for, or all that are not hidden.</summary>
    /// <param name="model">The checked model.</param>
    /// <param name="settings">The same settings as it was checked under.</param>
    /// <param name="needs">What outcomes or checks will look at: kept at every DT, and further scenarios; null: what outcomes and charts need.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="KeyNotFoundException">A scenario asked for does not exist.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static RunSet Run(CheckedModel model, RunSettings settings, Needs? needs = null, CancellationToken cancel = default) =>
        RunScored(model, settings, [], needs, cancel);

    /// <summary>The feedback loops of a model and what each explains of its behaviour in the scenarios asked for.</summary>
    /// <exception cref="KeyNotFoundException">A scenario asked for does not exist.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    internal static (LoopStudy Study, RunSet Runs) StudyLoops(CheckedModel model, RunSettings settings, CancellationToken cancel = default)
    {
        var graph = new CausalGraph(model);
        var loops = FeedbackLoops.Of(graph);
        var runs = RunScored(model, settings, graph.InLoops(loops.PartitionOf), null, cancel);
        return (LoopStudy.Of(graph, loops, [.. runs.Scores.Take(runs.Runs.Count)], model), runs);
    }

    /// <summary>The sign of every link of a model's diagram, and how it was decided: by its equations, else in the scenarios asked for, or in all.</summary>
    /// <exception cref="KeyNotFoundException">A scenario asked for does not exist.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    internal static LinkVerdicts SignLinks(CheckedModel model, RunSettings settings, CancellationToken cancel = default) =>
        LinkVerdicts.Of(model, new(model), settings.Scenarios.Count == 0 ? model.Scenarios : [.. settings.Scenarios.Select(model.FindScenario)], settings.Seed, cancel);

    /// <summary>Holds the drawn links of a model against its equations, in all scenarios.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    internal static LinkContract CheckLinks(CheckedModel model, RunSettings settings, CancellationToken cancel = default) =>
        LinkContract.Of(model, settings.Seed, cancel);

    /// <summary>Holds the named loops against the links and equations of a model, in all scenarios.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    internal static IReadOnlyList<Diagnostic> CheckLoops(CheckedModel model, RunSettings settings, LinkContract contract, CancellationToken cancel = default) =>
        LoopContract.Of(model, settings, [.. contract.Verdicts.Select(v => v.Verdict).Where(v => !v.Edge.Adds)], cancel);

    /// <summary>Simulates scenarios, and scores influences at every DT beside it.</summary>
    internal static RunSet RunScored(CheckedModel model, RunSettings settings, IReadOnlyList<Influence> scored, Needs? needs = null, CancellationToken cancel = default)
    {
        needs ??= settings.Scenarios.Count == 0 ? Needs.OfOutcomesAndCharts(model.Source) : Needs.OfOutcomes(model.Source);
        List<Scenario> asked = settings.Scenarios.Count == 0
            ? [.. model.Scenarios.Where(s => !s.Hidden).DefaultIfEmpty(model.FindScenario(Scenario.Base))]
            : [.. settings.Scenarios.Select(model.FindScenario)];
        List<Scenario> companions = [.. needs.Scenarios.Where(n => !asked.Exists(s => s.Name.Equals(n))).Select(model.FindScenario)];
        List<Scenario> all = [.. asked, .. companions];
        var runs = Simulate(model, all, scored, needs.Variables, settings.Seed, cancel);
        return runs with { Runs = [.. runs.Runs.Take(asked.Count)], Companions = [.. runs.Runs.Skip(asked.Count)] };
    }

    // Where something looks at what loops explain, links are scored for it.
    static RunSet Simulate(CheckedModel model, IReadOnlyList<Scenario> scenarios, IReadOnlyList<Influence> scored, IReadOnlySet<Name> kept, ulong seed, CancellationToken cancel)
    {
        RunSet Run(IReadOnlyList<Influence> influences) => ModelRunner.Run(model, ModelCompiler.Compile(model, scenarios, influences), scenarios, kept, seed, cancel);
        if (model.Source.Loops.Count == 0 || !kept.Overlaps(model.Source.LoopSeries))
            return Run(scored);
        var graph = new CausalGraph(model);
        var loops = FeedbackLoops.Of(graph);
        return LoopCourses.Add(Run([.. scored.Union(graph.InLoops(loops.PartitionOf))]), graph, loops, kept);
    }
}

/// <summary>What checking found: the checked model where nothing was wrong, and every diagnostic.</summary>
internal sealed record CheckResult(CheckedModel? Model, IReadOnlyList<Diagnostic> Diagnostics);
