using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Checking.Links;

/// <summary>Turns pushes into settings of hidden parameters, so that they come and go as all that policies do.</summary>
/// <remarks>
/// push: { trust: +20% } → set: { trust·push: trust·push + g(1.2 · normal) − g(normal) }. As the new value builds on the one before,
/// pushes of several policies add up on the scale.
/// </remarks>
internal static class PushSettings
{
    /// <summary>The hidden parameter of a variable that is pushed.</summary>
    public static Name NameOf(Name variable) => Build.Hidden(variable, "push");

    /// <summary>What policies and scenarios push, as often as they do.</summary>
    public static IEnumerable<Name> TargetsOf(Model model) => AllOf(model).Select(p => p.Push.Target.Name);

    /// <summary>Every push, with the policy or scenario that it is written in.</summary>
    public static IEnumerable<(Push Push, Intervention By)> AllOf(Model model) =>
        model.Policies.Select(p => p.Does).Concat(model.Scenarios.SelectMany(s => s.Policies.Select(p => p.Changes).Append(s.Own)))
            .SelectMany(d => (d.Pushes ?? []).Select(p => (p, d)));

    /// <summary>The model with settings in the place of pushes.</summary>
    public static Model Of(Model model, Func<Name, Scale> scaleOf)
    {
        var linked = model.Variables.OfType<LinkedVariable>().Select(v => v.Name).ToHashSet();
        Intervention Changed(Intervention does) => does.Pushes is null ? does : does with
        {
            Pushes = null,
            Settings = [.. does.Settings ?? [], .. does.Pushes.Where(p => linked.Contains(p.Target.Name)).Select(p => Setting(p, scaleOf(p.Target.Name)))],
        };
        return model with
        {
            Policies = [.. model.Policies.Select(p => p with { Does = Changed(p.Does) })],
            Scenarios = [.. model.Scenarios.Select(s => s with { Own = Changed(s.Own), Policies = [.. s.Policies.Select(p => p with { Changes = Changed(p.Changes) })] })],
        };
    }

    static Setting Setting(Push push, Scale scale)
    {
        var name = NameOf(push.Target.Name);
        return new(name, push.Span, Build.Join(new Reference(name, push.Span), BinaryOperator.Add, scale.Push(push.Share)));
    }
}
