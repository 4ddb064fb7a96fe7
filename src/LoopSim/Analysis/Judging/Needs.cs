using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Analysis.Judging;

/// <summary>What expressions of outcomes and checks look at: these variables are kept at every DT, these scenarios are run as well.</summary>
/// <param name="Variables">The variables.</param>
/// <param name="Scenarios">The scenarios named with @.</param>
internal sealed record Needs(IReadOnlySet<Name> Variables, IReadOnlySet<Name> Scenarios)
{
    /// <summary>What all these expressions look at.</summary>
    public static Needs Of(IEnumerable<Expression> expressions)
    {
        var nodes = expressions.SelectMany(e => e.Nodes()).ToList();
        return new(
            nodes.OfType<Reference>().Select(r => r.Name).ToHashSet(),
            nodes.OfType<InScenario>().Select(s => s.Scenario).ToHashSet());
    }

    /// <summary>What a model's outcomes, its charts of numbers and the beginnings of its policies look at: enough for tables and charts.</summary>
    public static Needs OfOutcomes(Model model)
    {
        var numbers = model.Charts.Where(c => c.ShowsNumbers).ToList();
        var needs = Of(Outcomes.Of(model).Select(o => o.Value)
            .Concat(model.Policies.Select(p => p.Does.From).Concat(PoliciesFrom(model)).Concat(numbers.SelectMany(c => new[] { c.Before, c.After })).OfType<Expression>()));
        // What loops explain is computed only where something looks at it.
        var ofLoops = model.Loops.Count == 0 ? [] : model.Charts.SelectMany(c => c.Plot).Select(p => p.Name).Intersect(model.LoopSeries);
        return needs with { Variables = needs.Variables.Concat(numbers.SelectMany(c => c.Plot).Select(p => p.Name)).Concat(ofLoops).ToHashSet() };
    }

    /// <summary>The same, and the scenarios that charts name, hidden ones too.</summary>
    public static Needs OfOutcomesAndCharts(Model model)
    {
        var needs = OfOutcomes(model);
        return needs with { Scenarios = needs.Scenarios.Concat(model.Charts.SelectMany(c => c.Scenarios).Select(s => s.Name)).ToHashSet() };
    }

    /// <summary>What a model's own checks look at.</summary>
    public static Needs OfChecks(Model model) => Of(model.Checks.Select(c => c.Condition));

    static IEnumerable<Expression?> PoliciesFrom(Model model) =>
        model.Scenarios.SelectMany(s => s.Policies.Select(p => p.Changes.From).Append(s.Own.From));
}
