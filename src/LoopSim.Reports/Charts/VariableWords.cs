using LoopSim.Checking;
using LoopSim.Equations;
using LoopSim.Languages;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Reports.Figures;
using LoopSim.Units;

namespace LoopSim.Reports.Charts;

/// <summary>Variables and their units as axes and tables say them.</summary>
internal static class VariableWords
{
    /// <summary>The unit as its author wrote it, else as it was inferred; null for pure numbers and where nothing is known.</summary>
    public static string? UnitOf(CheckedModel model, Name variable)
    {
        var declared = LoopSeries.IsShare(variable) ? "%" : model.Variables.FirstOrDefault(v => v.Name.Equals(variable))?.UnitText;
        var text = declared ?? model.Units.GetValueOrDefault(variable)?.ToString();
        return text is null or "1" or "dimensionless" or "dmnl" ? null : text;
    }

    /// <summary>The axis of time: "Time (months)".</summary>
    public static string TimeLabel(SimulationSpecs specs, Language language) =>
        specs.HasTimeUnit ? $"{language.Words.Time} ({language.PluralOf(specs.TimeUnit)})" : language.Words.Time;

    /// <summary>How times are written: a run over years that begins in 1900 counts the years of the calendar.</summary>
    public static AxisNumbers TimeNumbers(SimulationSpecs specs) =>
        TimeUnits.Find(specs.TimeUnit) == "year" && specs.Start is >= 1000 and < 10_000 ? AxisNumbers.Years : AxisNumbers.Plain;

    /// <summary>A name at the beginning of a line.</summary>
    public static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
