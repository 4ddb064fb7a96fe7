using System.Globalization;
using LoopSim.Diagnostics;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim;

/// <summary>What the caller asks of a run beside what the model says.</summary>
public sealed record RunSettings
{
    /// <summary>The scenarios to run, in order; empty: all that are not hidden.</summary>
    internal IReadOnlyList<Name> Scenarios { get; init; } = [];

    /// <summary>New values for parameters (or initial values of stocks), for every scenario that does not set them itself.</summary>
    internal IReadOnlyList<Setting> Set { get; init; } = [];

    /// <summary>Replaces the model's stop and the scenarios' own, or null.</summary>
    public double? Stop { get; init; }

    /// <summary>Replaces DT, or null.</summary>
    public double? Step { get; init; }

    /// <summary>Replaces the save step, or null.</summary>
    public double? Save { get; init; }

    /// <summary>Replaces the method (euler, rk2, rk4, rk45), or null.</summary>
    public string? Method { get; init; }

    /// <summary>The seed of all random numbers.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>What stands before the name of a setting where a fault points at it: the dashes of an option, or the file that says it.</summary>
    internal string Origin { get; init; } = "--";

    internal SimulationSpecs ApplyTo(SimulationSpecs specs) => specs with
    {
        Stop = Stop ?? specs.Stop,
        Step = Step ?? specs.Step,
        Save = Save ?? specs.Save,
        Method = Method ?? specs.Method,
        Spans = Spans(specs),
    };

    // What the caller says is faulted where the caller says it.
    Dictionary<string, SourceSpan> Spans(SimulationSpecs specs)
    {
        var spans = new Dictionary<string, SourceSpan>(specs.Spans, specs.Spans.Comparer);
        foreach (var (key, value) in new[] { ("stop", Stop), ("step", Step), ("save", Save) })
        {
            if (value is { } said)
            {
                var text = said.ToString("R", CultureInfo.InvariantCulture);
                spans[key] = new(new SourceFile(Origin + key, text), 0, text.Length);
            }
        }

        return spans;
    }

    internal Scenario ApplyTo(Scenario scenario) => Stop is null ? scenario : scenario with { Stop = null };
}
