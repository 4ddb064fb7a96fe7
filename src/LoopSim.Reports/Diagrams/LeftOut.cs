using System.Globalization;
using LoopSim.Languages;

namespace LoopSim.Reports.Diagrams;

/// <summary>What a diagram leaves out, counted.</summary>
internal sealed record LeftOut(ChartWords Words)
{
    public int Parameters { get; init; }

    public int Inside { get; init; }

    public int Others { get; init; }

    public int Links { get; init; }

    public int Loops { get; init; }

    /// <summary>In words; empty where nothing is left out.</summary>
    public string Text
    {
        get
        {
            List<string> parts = [.. new[] { (Parameters, Words.Parameters), (Inside, Words.VariablesInside), (Others, Words.OtherVariables), (Links, Words.WeakerLinks), (Loops, Words.OtherLoops) }
                .Where(p => p.Item1 > 0).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Item1} {(p.Item1 == 1 ? p.Item2.One : p.Item2.Many)}"))];
            return parts.Count == 0 ? "" : string.Format(CultureInfo.InvariantCulture, Words.NotShown, string.Join(", ", parts));
        }
    }
}
