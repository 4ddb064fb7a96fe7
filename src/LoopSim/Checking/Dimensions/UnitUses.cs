using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Units;

namespace LoopSim.Checking.Dimensions;

/// <summary>Where a model uses units, and which of them look mistyped.</summary>
internal static class UnitUses
{
    // Short words lie close to one another without being mistyped: kg and km, $ and €.
    const int LeastLength = 4;

    /// <summary>True where a model uses units at all; percentages, and durations in the model's own time unit alone, do not count.</summary>
    public static bool HasAny(Model model)
    {
        var time = UnitParser.ReadAll(model.Specs.TimeUnit, model.Units)?.Unit;
        return model.Units.Definitions.Count > 0
            || model.Variables.Any(v => v.Unit is not null && !IsPercent(v.UnitText))
            || model.Outcomes.Any(o => o.Unit is not null && !IsPercent(o.UnitText))
            || Literals(model).Any(l => l.Unit is { } unit && !unit.Equals(time));
    }

    /// <summary>A warning for each unit word that is used once and spelled almost like another one.</summary>
    public static IEnumerable<Diagnostic> Doubtful(Model model)
    {
        var counts = new Dictionary<string, (int Count, SourceSpan At)>(StringComparer.Ordinal);
        foreach (var (unit, at) in All(model))
        {
            foreach (var (word, _) in unit.Powers)
                counts[word] = counts.TryGetValue(word, out var seen) ? (seen.Count + 1, seen.At) : (1, at);
        }

        var known = counts.Where(c => c.Value.Count > 1 || IsKnown(c.Key, model)).Select(c => c.Key)
            .Where(w => w.Length >= LeastLength).ToList();
        foreach (var (word, (count, at)) in counts)
        {
            if (count == 1 && word.Length >= LeastLength && !IsKnown(word, model) && Spelling.Closest(word, known) is { } close)
                yield return UnitFaults.UsedOnce(at, word, close);
        }
    }

    static bool IsPercent(string? written) => written?.Trim() == "%";

    static bool IsKnown(string word, Model model) => TimeUnits.Find(word) is not null || model.Units.Declares(word);

    static IEnumerable<(Unit Unit, SourceSpan At)> All(Model model)
    {
        foreach (var variable in model.Variables)
        {
            // What a number says of itself is counted with the numbers.
            if (variable.Unit is { } unit && EquationOf.AtStart(variable) is not NumberLiteral { Unit: not null })
                yield return (unit, variable.Span);
        }

        foreach (var outcome in model.Outcomes)
        {
            if (outcome.Unit is { } unit)
                yield return (unit, outcome.Span);
        }

        foreach (var literal in Literals(model))
        {
            if (literal.Unit is { } unit)
                yield return (unit, literal.Span);
        }
    }

    static IEnumerable<NumberLiteral> Literals(Model model) =>
        model.Variables.Select(EquationOf.AtStart)
            .Concat(model.Policies.SelectMany(p => PartsOf(p.Does)))
            .Concat(model.Scenarios.SelectMany(s => s.Policies.SelectMany(p => PartsOf(p.Changes)).Concat(PartsOf(s.Own))))
            .Concat(model.Charts.SelectMany(c => new[] { c.Before, c.After }))
            .Concat(model.Outcomes.Select(o => o.Value))
            .Concat(model.Checks.Select(c => c.Condition))
            .OfType<Expression>().SelectMany(e => e.Nodes()).OfType<NumberLiteral>();

    static IEnumerable<Expression?> PartsOf(Intervention does) =>
        [does.From, does.Until, does.Ramp, does.Cost, .. (does.Settings ?? []).Select(s => s.Value)];
}
