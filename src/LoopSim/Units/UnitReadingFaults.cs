using LoopSim.Diagnostics;

namespace LoopSim.Units;

/// <summary>Every fault in the writing and declaring of units: one factory each.</summary>
internal static class UnitReadingFaults
{
    /// <summary>A text that should be a unit and is none.</summary>
    public static Diagnostic NotAUnit(SourceSpan at, string text) => new(
        "LS406", Severity.Error, at,
        $"'{text}' is not a unit.",
        text.Contains(" per ", StringComparison.OrdinalIgnoreCase)
            ? $"Write / for per: {text.Trim().Replace(" per ", "/", StringComparison.OrdinalIgnoreCase)}."
            : text.Trim().Contains(' ', StringComparison.Ordinal) ? "Join units with * and /, such as lead/month; declare a unit of several words under `units`."
            : "Write a unit such as lead/month, 1/month, $/lead or %.");

    /// <summary>A declaration that contradicts itself or another one.</summary>
    public static Diagnostic Definition(SourceSpan at, UnitDefinitionFault fault) => new(
        "LS407", Severity.Error, at, fault.Message, fault.Hint);
}
