using System.Globalization;
using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Checking;

/// <summary>Lookups that scenarios set: each call becomes a choice between the file's curve and the scenarios' own.</summary>
internal sealed class LookupSubstitution
{
    readonly Dictionary<Name, List<List<(Layer Layer, Name Lookup)>>> depths = [];
    readonly Dictionary<Name, Name> fromCaller = [];
    readonly List<GraphicalFunction> made = [];
    readonly Func<IReadOnlyList<Layer>, SourceSpan, FunctionCall> weightOf;

    public LookupSubstitution(
        Model model,
        IReadOnlyList<Setting> set,
        IReadOnlyList<Layer> layers,
        Func<IReadOnlyList<Layer>, SourceSpan, FunctionCall> weightOf,
        Func<IReadOnlyList<Layer>, IEnumerable<IReadOnlyList<Layer>>> byDepth)
    {
        this.weightOf = weightOf;
        foreach (var lookup in model.Lookups)
        {
            var mine = layers.Where(l => l.Setting?.Target.Equals(lookup.Name) == true).ToList();
            if (mine.Count > 0)
                depths[lookup.Name] = [.. byDepth(mine).Select(d => d.Select(l => (l, PutInPlace(lookup, l.Setting))).ToList())];
            if (set.LastOrDefault(s => s.Target.Equals(lookup.Name)) is { } setting)
                fromCaller[lookup.Name] = PutInPlace(lookup, setting);
        }
    }

    /// <summary>The lookups put in place of the file's.</summary>
    public IReadOnlyList<GraphicalFunction> Made => made;

    /// <summary>True where somebody sets the lookup.</summary>
    public bool Sets(Name lookup) => depths.ContainsKey(lookup) || fromCaller.ContainsKey(lookup);

    /// <summary>A call with the scenarios' choices in it, each with the same argument; a call of anything else stays.</summary>
    public Expression Substitute(FunctionCall call)
    {
        var levels = depths.GetValueOrDefault(call.Function, []);
        Expression value = fromCaller.TryGetValue(call.Function, out var other) ? SetByCaller(call, other, levels) : call;
        foreach (var level in levels)
        {
            var before = value;
            var cases = level.ToDictionary(l => l.Layer.Scenario, l => (Expression)(call with { Function = l.Lookup }));
            var choice = new ByScenario(before, cases, call.Span);
            value = level.TrueForAll(l => l.Layer.IsTimeless)
                ? choice
                : new FunctionCall(new("blend"), call.Span, [before, choice, weightOf([.. level.Select(l => l.Layer)], call.Span)], call.Span);
        }

        return value;
    }

    // What the caller sets counts where the scenario does not set the lookup itself: those all stand in the first level.
    static ByScenario SetByCaller(FunctionCall call, Name other, List<List<(Layer Layer, Name Lookup)>> levels) => new(
        call with { Function = other },
        levels.Take(1).SelectMany(l => l).ToDictionary(l => l.Layer.Scenario, _ => (Expression)call),
        call.Span);

    Name PutInPlace(GraphicalFunction lookup, Setting? setting)
    {
        if (setting is { Points: null, Value: Reference other })
            return other.Name;
        var name = new Name(string.Create(CultureInfo.InvariantCulture, $"{lookup.Name}·{made.Count + 1}"));
        made.Add(lookup with { Name = name, Points = setting?.Points ?? lookup.Points });
        return name;
    }
}
