using System.Globalization;
using LoopSim.Diagnostics;

namespace LoopSim.Simulation;

/// <summary>Every fault that a run itself can show.</summary>
internal static class RunFaults
{
    public static Diagnostic NotFinite(SourceSpan at, string variable, string scenario, double time, string timeUnit, string inputs, string spread) => new(
        "LS701", Severity.Error, at,
        string.Create(CultureInfo.InvariantCulture, $"In scenario '{scenario}', '{variable}' stopped being a finite number at {timeUnit} {time:G6}{inputs}.{spread}"),
        "Look for a division by 0, a logarithm or root of a negative number, or a loop that explodes; where 0 / 0 is meant, use safe divide.");
}
