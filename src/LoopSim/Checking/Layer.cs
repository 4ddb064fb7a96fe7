using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Checking;

/// <summary>One thing that one scenario sets, over a stretch of time.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Setting">What is set, and to what; null for a layer that only costs.</param>
/// <param name="By">The policy or scenario that does it, and when.</param>
/// <param name="Policy">The policy that does it; null where the scenario itself does.</param>
internal sealed record Layer(Name Scenario, Setting? Setting, Intervention By, Name? Policy)
{
    /// <summary>Who does it, in words.</summary>
    public string Origin => Policy is null ? "the scenario itself" : $"policy '{Policy}'";

    /// <summary>True where it holds from start to stop.</summary>
    public bool IsTimeless => By is { From: null, Until: null, Ramp: null };

    /// <summary>All the layers of a scenario, its policies' first, in the order in which they come into force.</summary>
    public static IEnumerable<Layer> Of(Scenario scenario, IReadOnlyDictionary<Name, Policy> policies)
    {
        foreach (var use in scenario.Policies)
        {
            if (policies.TryGetValue(use.Policy, out var policy))
            {
                foreach (var layer in Of(scenario.Name, Changed(policy.Does, use.Changes), policy.Name))
                    yield return layer;
            }
        }

        foreach (var layer in Of(scenario.Name, scenario.Own, null))
            yield return layer;
    }

    /// <summary>A model's policies by their names; of two that bear one name, which is a fault, the first.</summary>
    public static Dictionary<Name, Policy> PoliciesOf(Model model) =>
        model.Policies.GroupBy(p => p.Name).ToDictionary(g => g.Key, g => g.First());

    static IEnumerable<Layer> Of(Name scenario, Intervention by, Name? policy) => by.Settings is { Count: > 0 } settings
        ? settings.Select((s, i) => new Layer(scenario, s, i == 0 ? by : by with { Cost = null }, policy))
        : by.Cost is null ? [] : [new(scenario, null, by, policy)];

    /// <summary>A policy, changed: what the use says replaces what the policy says; of its settings, target by target.</summary>
    public static Intervention Changed(Intervention policy, Intervention changes) => new()
    {
        Settings = changes.Settings is null
            ? policy.Settings
            : [.. (policy.Settings ?? []).Where(s => !changes.Settings.Any(c => c.Target.Equals(s.Target))), .. changes.Settings],
        From = changes.From ?? policy.From,
        Until = changes.Until ?? policy.Until,
        Ramp = changes.Ramp ?? policy.Ramp,
        Cost = changes.Cost ?? policy.Cost,
    };
}
