using System.Text;
using LoopSim.Models;
using LoopSim.Units;

namespace LoopSim.Checking.Dimensions;

/// <summary>The units of a model in its author's own words: <c>€/lead</c> rather than <c>EUR/lead</c>, where it is written so.</summary>
internal sealed class UnitWords
{
    readonly Dictionary<Unit, string> words = [];

    public UnitWords(Model model)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var variable in model.Variables)
            Count(variable.UnitText, counts);
        foreach (var outcome in model.Outcomes)
            Count(outcome.UnitText, counts);
        foreach (var (text, count) in counts)
        {
            // The words must fit behind a number too, and mean the unit itself, not a multiple of it. The most used ones count.
            if (UnitParser.ReadAt(text, 0, model.Units) is { Factor: 1 } reading && reading.Length == text.Length
                && (!words.TryGetValue(reading.Unit, out var other) || count > counts[other] || (count == counts[other] && string.CompareOrdinal(text, other) < 0)))
                words[reading.Unit] = text;
        }
    }

    /// <summary>The unit as the author writes it, else as people do.</summary>
    public string Of(Unit unit) => !unit.IsOne && words.TryGetValue(unit, out var text) ? text : unit.ToString();

    static void Count(string? text, Dictionary<string, int> counts)
    {
        if (text is null)
            return;
        var joined = WithoutBlanksAtOperators(text.Trim());
        counts[joined] = counts.GetValueOrDefault(joined) + 1;
    }

    // lead / month → lead/month
    static string WithoutBlanksAtOperators(string text)
    {
        var joined = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) && joined.Length > 0 && IsOperator(joined[^1]))
                continue;
            while (IsOperator(c) && joined.Length > 0 && char.IsWhiteSpace(joined[^1]))
                joined.Length--;
            joined.Append(c);
        }

        return joined.ToString();
    }

    static bool IsOperator(char c) => c is '*' or '/' or '^';
}
