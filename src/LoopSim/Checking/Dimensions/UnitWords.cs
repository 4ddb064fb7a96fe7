using System.Text.RegularExpressions;
using LoopSim.Models;
using LoopSim.Units;

namespace LoopSim.Checking.Dimensions;

/// <summary>The units of a model in its author's own words: <c>€/lead</c> rather than <c>EUR/lead</c>, where it is written so.</summary>
internal sealed partial class UnitWords
{
    readonly Dictionary<Unit, string> words;

    public UnitWords(Model model)
    {
        var written = model.Variables.Select(v => v.UnitText).Concat(model.Outcomes.Select(o => o.UnitText)).OfType<string>()
            .GroupBy(text => JoinedByBlanks().Replace(text.Trim(), "$1"), StringComparer.Ordinal)
            .Select(g => (Text: g.Key, Count: g.Count(), Reading: UnitParser.ReadAt(g.Key, 0, model.Units)));
        // The words must fit behind a number too, and mean the unit itself, not a multiple of it. The most used ones count.
        words = written.Where(w => w.Reading.Length == w.Text.Length && w.Reading.Factor == 1)
            .GroupBy(w => w.Reading.Unit)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(w => w.Count).ThenBy(w => w.Text, StringComparer.Ordinal).First().Text);
    }

    /// <summary>The unit as the author writes it, else as people do.</summary>
    public string Of(Unit unit) => !unit.IsOne && words.TryGetValue(unit, out var text) ? text : unit.ToString();

    [GeneratedRegex(@"\s*([*/^])\s*")]
    private static partial Regex JoinedByBlanks();
}
