using LoopSim.Checking;
using LoopSim.Compilation;
using LoopSim.Diagnostics;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Simulation;

namespace LoopSim;

/// <summary>Check, compile, simulate: the contents page of the library.</summary>
public static class Pipeline
{
    /// <summary>Checks a model under the caller's settings (new values, another step).</summary>
    /// <returns>The checked model, or null where there is an error, and every diagnostic in the order of the file.</returns>
    public static CheckResult Check(Model model, RunSettings settings)
    {
        var faults = new List<Diagnostic>();
        var changed = model with { Specs = settings.ApplyTo(model.Specs), Scenarios = [.. model.Scenarios.Select(settings.ApplyTo)] };
        var found = ModelChecker.Check(changed, settings.Set, settings.Scenarios, faults);
        return new(found, [.. faults.OrderBy(f => f.At.Start)]);
    }

    /// <summary>Simulates scenarios of a checked model: those asked for, or all that are not hidden.</summary>
    /// <param name="model">The checked model.</param>
    /// <param name="settings">The same settings as it was checked under.</param>
    /// <param name="traced">Variables to keep at every DT, for outcomes and checks.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="KeyNotFoundException">A scenario asked for does not exist.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static RunSet Run(CheckedModel model, RunSettings settings, IReadOnlyCollection<Name>? traced = null, CancellationToken cancel = default)
    {
        IReadOnlyList<Name> asked = settings.Scenarios.Count > 0 ? settings.Scenarios
            : [.. model.Scenarios.Where(s => !s.Hidden).Select(s => s.Name).DefaultIfEmpty(Scenario.Base)];
        IReadOnlyList<Scenario> scenarios = [.. asked.Select(model.FindScenario)];
        var compiled = ModelCompiler.Compile(model, scenarios);
        return ModelRunner.Run(model, compiled, scenarios, traced ?? [], settings.Seed, cancel);
    }
}

/// <summary>What checking found: the checked model where nothing was wrong, and every diagnostic.</summary>
public sealed record CheckResult(CheckedModel? Model, IReadOnlyList<Diagnostic> Diagnostics);
