using System.Globalization;
using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Checking;

/// <summary>Turns policies and scenarios into equations, so that nothing behind it knows of them but <see cref="ByScenario"/>.</summary>
/// <remarks>
/// Draw a parameter p that policies set over time in two layers:
/// p (file) → p·1 = blend(p, value 1, weight 1) → p = blend(p·1, value 2, weight 2),
/// where value and weight differ by scenario, and weight is 0 in a scenario that does not have the layer.
/// A parameter that is set only from start to stop stays a constant that differs by scenario.
/// </remarks>
internal sealed class ScenarioExpansion(Model model, IReadOnlyList<Scenario> scenarios, IReadOnlyList<Setting> set)
{
    /// <summary>The name of the built-in variable that sums the policies' costs.</summary>
    public static Name PolicyCost { get; } = new("policy cost");

    readonly List<Variable> made = [];
    readonly Dictionary<Expression, Name> namedCosts = new(ReferenceEqualityComparer.Instance);
    readonly Layer[] layers = [.. scenarios.SelectMany(s => Layer.Of(s, Layer.PoliciesOf(model)))];

    /// <summary>Whether any policy or scenario of a model says what it costs, so that there is such a sum.</summary>
    public static bool SomethingCosts(Model model) => model.Policies.Select(p => p.Does)
        .Concat(model.Scenarios.SelectMany(s => s.Policies.Select(u => u.Changes).Append(s.Own))).Any(d => d.Cost is not null);

    /// <summary>The variables with all settings worked in, the author's first; lookups that are set are in the other list.</summary>
    public IReadOnlyList<Variable> Expand()
    {
        var perTarget = layers.Where(l => l.Setting is not null).ToLookup(l => l.Setting?.Target ?? Scenario.Base);
        var changed = model.Variables.Select(v => Expand(v, [.. perTarget[v.Name]])).ToList();
        if (SomethingCosts(model))
            changed.Add(SumOfCosts([.. layers.Where(l => l.By.Cost is not null)]));
        return [.. changed, .. made];
    }

    /// <summary>What a call of a lookup becomes, and the lookups put in place of it.</summary>
    public LookupSubstitution Lookups() => new(model, set, layers, WeightOf, LayersByDepth);

    Variable Expand(Variable variable, IReadOnlyList<Layer> mine)
    {
        var setting = set.LastOrDefault(s => s.Target.Equals(variable.Name));
        if (mine.Count == 0 && setting is null)
            return variable;
        return variable switch
        {
            Stock stock => stock with { Initial = Timeless(stock, stock.Initial, setting, mine) },
            Constant constant when mine.All(l => l.IsTimeless) => constant with { Value = Timeless(constant, constant.Value, setting, mine) },
            Constant constant => OverTime(constant, setting, mine),
            _ => variable,
        };
    }

    Expression Timeless(Variable variable, Expression file, Setting? setting, IReadOnlyList<Layer> mine)
    {
        var cases = new Dictionary<Name, Expression>();
        foreach (var layer in mine)
            cases[layer.Scenario] = Said(variable, layer.Setting?.Value ?? file, cases.GetValueOrDefault(layer.Scenario, file));
        var otherwise = setting?.Value is { } value ? Said(variable, value, file) : file;
        return cases.Count == 0 ? otherwise : new ByScenario(otherwise, cases, file.Span);
    }

    Auxiliary OverTime(Constant constant, Setting? setting, IReadOnlyList<Layer> mine)
    {
        var first = new Constant(Part(constant.Name, "file"), constant.Span, FileOrSet(constant, setting, mine)) { IsInternal = true, Unit = constant.Unit };
        made.Add(first);
        Expression before = new Reference(first.Name, constant.Span);
        var depth = 0;
        foreach (var layer in LayersByDepth(mine))
        {
            depth++;
            var earlier = before;
            var values = layer.ToDictionary(l => l.Scenario, l => l.Setting?.Value is { } v ? Rename(v, constant.Name, earlier) : earlier);
            var blend = Call("blend", constant.Span, earlier, new ByScenario(earlier, values, constant.Span), WeightOf(layer, constant.Span));
            var next = new Auxiliary(Part(constant.Name, $"layer {depth}"), constant.Span, blend) { IsInternal = true, Unit = constant.Unit };
            made.Add(next);
            before = new Reference(next.Name, constant.Span);
        }

        return new(constant.Name, constant.Span, before)
        {
            Unit = constant.Unit,
            UnitText = constant.UnitText,
            Doc = constant.Doc,
            Source = constant.Source,
            Range = constant.Range,
            Uncertain = constant.Uncertain,
            IsInternal = constant.IsInternal,
        };
    }

    // --set counts where the scenario does not set the parameter itself.
    Expression FileOrSet(Constant constant, Setting? setting, IReadOnlyList<Layer> mine) => setting?.Value is not { } value
        ? constant.Value
        : new ByScenario(
            Said(constant, value, constant.Value),
            mine.Select(l => l.Scenario).Distinct().ToDictionary(s => s, _ => constant.Value),
            constant.Span);

    // The first layer of every scenario, then the second …: as many levels as the scenario with most layers has.
    static IEnumerable<IReadOnlyList<Layer>> LayersByDepth(IReadOnlyList<Layer> mine)
    {
        var perScenario = mine.GroupBy(l => l.Scenario).Select(g => g.ToList()).ToList();
        for (var depth = 0; perScenario.Exists(l => l.Count > depth); depth++)
            yield return [.. perScenario.Where(l => l.Count > depth).Select(l => l[depth])];
    }

    static FunctionCall WeightOf(IReadOnlyList<Layer> layer, SourceSpan at)
    {
        var from = Differing(layer, l => l.By.From, double.NegativeInfinity, double.PositiveInfinity, at);
        var until = Differing(layer, l => l.By.Until, double.PositiveInfinity, double.PositiveInfinity, at);
        var ramp = Differing(layer, l => l.By.Ramp, 0, 0, at);
        // It comes down for as long as it went up before its end, and that is the ramp at most.
        var rise = Call("clip", at, new BinaryOperation(BinaryOperator.Subtract, until, from, at), new NumberLiteral(0, null, at), ramp);
        return Call("policy weight", at, from, until, ramp, Sum(from, ramp, at), Sum(until, rise, at));
    }

    // What a layer says, what it means where it says nothing, and what stands in scenarios without the layer.
    static ByScenario Differing(IReadOnlyList<Layer> layer, Func<Layer, Expression?> part, double unsaid, double without, SourceSpan at) => new(
        new NumberLiteral(without, null, at), layer.ToDictionary(l => l.Scenario, l => part(l) ?? new NumberLiteral(unsaid, null, at)), at);

    Auxiliary SumOfCosts(List<Layer> costs)
    {
        var at = costs.Select(c => c.By.Cost?.Span).FirstOrDefault() ?? new(model.File, 0, 0);
        Expression? sum = null;
        foreach (var layer in LayersByDepth(costs))
        {
            var cases = layer.ToDictionary(l => l.Scenario, l => l.By.Cost is { } cost ? Named(cost) : new NumberLiteral(0, null, at));
            var term = new BinaryOperation(BinaryOperator.Multiply, new ByScenario(new NumberLiteral(0, null, at), cases, at), WeightOf(layer, at), at);
            sum = sum is null ? term : Sum(sum, term, at);
        }

        return new(PolicyCost, at, sum ?? new NumberLiteral(0, null, at)) { Doc = "What all policies in force cost, per unit of time." };
    }

    // What a policy costs stands in the case of every scenario that has the policy: a draw in it is one draw all the same.
    Expression Named(Expression cost)
    {
        if (cost is Reference or NumberLiteral)
            return cost;
        if (!namedCosts.TryGetValue(cost, out var name))
        {
            namedCosts[cost] = name = Part(PolicyCost, string.Create(CultureInfo.InvariantCulture, $"{namedCosts.Count + 1}"));
            made.Add(new Auxiliary(name, cost.Span, cost) { IsInternal = true });
        }

        return new Reference(name, cost.Span);
    }

    // A new value may be said by the one before, as in 2 * capacity: then that is kept under a name of its own.
    Expression Said(Variable variable, Expression value, Expression before)
    {
        if (ReferenceEquals(value, before) || !value.Mentions(variable.Name))
            return value;
        var kept = new Constant(Part(variable.Name, string.Create(CultureInfo.InvariantCulture, $"before {made.Count + 1}")), variable.Span, before) { IsInternal = true, Unit = variable.Unit };
        made.Add(kept);
        return value.Rename(variable.Name, kept.Name);
    }

    static Expression Rename(Expression value, Name from, Expression to) =>
        to is Reference r ? value.Rename(from, r.Name) : value;

    static Name Part(Name of, string part) => new($"{of}·{part}");

    static BinaryOperation Sum(Expression a, Expression b, SourceSpan at) => new(BinaryOperator.Add, a, b, at);

    static FunctionCall Call(string name, SourceSpan at, params Expression[] arguments) => new(new(name), at, arguments, at);
}
