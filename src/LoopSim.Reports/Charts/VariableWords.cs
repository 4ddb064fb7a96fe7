using LoopSim.Checking;
using LoopSim.Languages;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Reports.Charts;

/// <summary>Variables and their units as axes and tables say them.</summary>
internal static class VariableWords
{
    /// <summary>The unit as its author wrote it, else as it was inferred; null for pure numbers and where nothing is known.</summary>
    public static string? UnitOf(CheckedModel model, Name variable)
    {
        var declared = model.Variables.FirstOrDefault(v => v.Name.Equals(variable))?.UnitText;
        var text = declared ?? model.Units.GetValueOrDefault(variable)?.ToString();
        return text is null or "1" or "dimensionless" or "dmnl" ? null : text;
    }

    /// <summary>The axis of time: "Time (months)".</summary>
    public static string TimeLabel(SimulationSpecs specs, Language language) =>
        specs.HasTimeUnit ? $"{language.Words.Time} ({language.PluralOf(specs.TimeUnit)})" : language.Words.Time;

    /// <summary>A name at the beginning of a line.</summary>
    public static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
