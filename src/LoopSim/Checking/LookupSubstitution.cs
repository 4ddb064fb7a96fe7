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
    public Expression Substitute(FunctionCall call) => Substitute(call, []);

    Expression Substitute(FunctionCall call, IReadOnlyList<Name> from)
    {
        var levels = depths.GetValueOrDefault(call.Function, []);
        Expression value = fromCaller.TryGetValue(call.Function, out var other) ? SetByCaller(call, other, levels, from) : call;
        foreach (var level in levels)
        {
            var before = value;
            var cases = level.ToDictionary(l => l.Layer.Scenario, l => Case(call, l.Lookup, l.Layer.Scenario, before, from));
            // Where the level has no layer its weight is 0, so that only one of the two needs what was before.
            value = level.TrueForAll(l => l.Layer.IsTimeless)
                ? new ByScenario(before, cases, call.Span)
                : Blend(before, new ByScenario(call, cases, call.Span), [.. level.Select(l => l.Layer)], call.Span);
        }

        return value;
    }

    // The lookup that is put in place is meant as it is in that scenario; said of itself, as it was before.
    Expression Case(FunctionCall call, Name lookup, Name scenario, Expression before, IReadOnlyList<Name> from) =>
        lookup.Equals(call.Function) ? before : InScenario(call with { Function = lookup }, scenario, [.. from, call.Function]);

    Expression InScenario(FunctionCall call, Name scenario, IReadOnlyList<Name> from)
    {
        if (from.Contains(call.Function))
            return call;
        var mine = depths.GetValueOrDefault(call.Function, []).SelectMany(l => l).Where(l => l.Layer.Scenario.Equals(scenario)).ToList();
        if (mine.Count == 0 && fromCaller.TryGetValue(call.Function, out var other) && !other.Equals(call.Function))
            return InScenario(call with { Function = other }, scenario, [.. from, call.Function]);
        Expression value = call;
        foreach (var (layer, lookup) in mine)
        {
            var after = Case(call, lookup, scenario, value, from);
            value = layer.IsTimeless ? after : Blend(value, after, [layer], call.Span);
        }

        return value;
    }

    FunctionCall Blend(Expression before, Expression after, IReadOnlyList<Layer> layers, SourceSpan at) =>
        new(new("blend"), at, [before, after, weightOf(layers, at)], at);

    // What the caller sets counts where the scenario does not set the lookup itself: those all stand in the first level.
    ByScenario SetByCaller(FunctionCall call, Name other, List<List<(Layer Layer, Name Lookup)>> levels, IReadOnlyList<Name> from) => new(
        other.Equals(call.Function) || from.Contains(other) ? call with { Function = other } : Substitute(call with { Function = other }, [.. from, call.Function]),
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
