using LoopSim.Checking.Dimensions;
using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Checking;

/// <summary>What policies and scenarios name must exist, and must be something that can be set.</summary>
internal sealed class ScenarioCheck(Model model, ICollection<Diagnostic> faults)
{
    readonly Dictionary<Name, Variable> variables = model.Variables.GroupBy(v => v.Name).ToDictionary(g => g.Key, g => g.First());
    readonly HashSet<Name> lookups = [.. model.Lookups.Select(l => l.Name)];
    readonly ConstantValues constants = new(model.Variables);
    readonly ConstantsOnly constantsOnly = new(model, faults);

    public void Check(IReadOnlyList<Setting> fromCaller)
    {
        foreach (var setting in fromCaller)
            CheckSetting(setting, Intervention.None);
        if (variables.TryGetValue(ScenarioExpansion.PolicyCost, out var taken) && ScenarioExpansion.SomethingCosts(model))
            faults.Add(ScenarioFaults.PolicyCostTaken(taken.Span, taken.Name.Text));
        foreach (var policy in model.Policies)
        {
            Check(policy.Does);
            CheckTimes(policy.Does, policy.Does.Until);
        }

        foreach (var scenario in model.Scenarios)
            Check(scenario);
    }

    void Check(Scenario scenario)
    {
        if (scenario.Name.Equals(Scenario.Base) && !scenario.ChangesNothing)
            faults.Add(ScenarioFaults.BaseChangesSomething(scenario.Span));
        var policies = Layer.PoliciesOf(model);
        foreach (var use in scenario.Policies)
        {
            if (!policies.ContainsKey(use.Policy))
                faults.Add(ScenarioFaults.UnknownPolicy(use.Span, use.Policy.Text, Spelling.DidYouMean(use.Policy.Text, policies.Keys.Select(p => p.Text))));
            Check(use.Changes);
            if (policies.TryGetValue(use.Policy, out var policy))
                CheckTimes(Layer.Changed(policy.Does, use.Changes), use.Changes.Until ?? use.Changes.From);
        }

        Check(scenario.Own);
        CheckTimes(scenario.Own, scenario.Own.Until);
        CheckCircles(scenario, [.. Layer.Of(scenario, policies).Select(l => l.Setting).OfType<Setting>()]);
        foreach (var set in Layer.Of(scenario, policies).Where(l => l.Setting is not null).GroupBy(l => l.Setting?.Target))
        {
            // A value that is said by the one before, as in 2 * capacity, builds on it and hides nothing.
            if (set.Skip(1).LastOrDefault(l => l.Setting?.Value?.Mentions(l.Setting.Target) != true) is { Setting.Target: var target } later)
                faults.Add(ScenarioFaults.LaterWins(scenario.Span, target.Text, scenario.Name.Text, set.First().Origin, later.Origin));
        }
    }

    // A lookup that is set to another means that one as the scenario has it; itself, as it was before.
    void CheckCircles(Scenario scenario, IReadOnlyList<Setting> settings)
    {
        var others = settings.Where(s => lookups.Contains(s.Target) && s.Value is Reference other && !other.Name.Equals(s.Target)).ToList();
        if (others.Count == 0)
            return;
        Name[] names = [.. others.Select(s => s.Target).Distinct()];
        int[][] needs = [.. names.Select(n => others.Where(s => s.Target.Equals(n)).Select(s => s.Value).OfType<Reference>().Select(r => Array.IndexOf(names, r.Name)).Where(i => i >= 0).Distinct().ToArray())];
        Ordering.Of(needs, out var circles);
        foreach (var circle in circles.Select(c => Ordering.ShortestCycle(needs, c)))
            faults.Add(ScenarioFaults.LookupsInCircle(scenario.Span, scenario.Name.Text, [.. circle.Append(circle[0]).Select(i => names[i].Text)]));
    }

    void Check(Intervention does)
    {
        foreach (var setting in does.Settings ?? [])
            CheckSetting(setting, does);
        if (does.From?.Nodes().OfType<FunctionCall>().FirstOrDefault(c => lookups.Contains(c.Function)) is { } call)
            faults.Add(ScenarioFaults.LookupInMoment(call.Span, "from", call.Function.Text));
        constantsOnly.Check(does.From, "time 'from'");
        constantsOnly.Check(does.Until, "time 'until'");
        constantsOnly.Check(does.Ramp, "duration 'ramp'");
        CheckMoments(does);
    }

    // A policy changed in a scenario is judged as changed, and what is said there is what is pointed at.
    // What begins after the last end of all, or comes and goes in less than no time, is not what its author means.
    void CheckMoments(Intervention does)
    {
        var lastStop = model.Scenarios.Aggregate(model.Specs, (last, s) => s.Stop > last.Stop ? last with { Stop = s.Stop ?? 0 } : last).Stop;
        // Who stops a run earlier than the file says knows that some of it is left out.
        var isStopTheFiles = ReferenceEquals(model.Specs.SpanOf("stop").File, model.File);
        if (isStopTheFiles && does.From is { } from && constants.Of(from) is { } begin && begin >= lastStop)
            faults.Add(ScenarioFaults.BeginsAfterTheEnd(from.Span, begin, lastStop));
        if (does.Ramp is { } ramp && constants.Of(ramp) is < 0)
            faults.Add(ScenarioFaults.NegativeRamp(ramp.Span));
    }

    void CheckTimes(Intervention does, Expression? said)
    {
        if (said is not null && does is { From: { } from, Until: { } until } && constants.Of(from) is { } first && constants.Of(until) is { } last && last <= first)
            faults.Add(ScenarioFaults.UntilBeforeFrom(said.Span));
    }

    void CheckSetting(Setting setting, Intervention does)
    {
        var name = setting.Target.Text;
        if (lookups.Contains(setting.Target))
        {
            if (setting.Points is null && !(setting.Value is Reference other && lookups.Contains(other.Name)))
                faults.Add(ScenarioFaults.WrongSettingKind(setting.TargetSpan, name, isLookup: true));
        }
        else if (!variables.TryGetValue(setting.Target, out var variable))
        {
            var known = variables.Values.Where(v => v is Constant or Stock).Select(v => v.Name.Text).Concat(lookups.Select(l => l.Text));
            faults.Add(ScenarioFaults.UnknownTarget(setting.TargetSpan, name, Spelling.DidYouMean(name, known)));
        }
        else if (variable is not (Constant or Stock))
        {
            faults.Add(ScenarioFaults.NotSettable(setting.TargetSpan, name, EquationOf.KindInWords(variable), variable.IsLinked));
        }
        else if (setting.Points is not null)
        {
            faults.Add(ScenarioFaults.WrongSettingKind(setting.TargetSpan, name, isLookup: false));
        }
        else
        {
            CheckNumber(setting, variable, does);
        }
    }

    void CheckNumber(Setting setting, Variable variable, Intervention does)
    {
        if (variable is Stock && does is not { From: null, Until: null, Ramp: null })
            faults.Add(ScenarioFaults.TimedInitial(setting.TargetSpan, variable.Name.Text));
        // A push was looked at where it stands.
        if (!variable.IsInternal)
            constantsOnly.Check(setting.Value, $"new value of '{variable.Name}'");
        if (variable.ConvertedFrom is { } declared && setting.Value is { } bare && BareNumbers.ValueOf(bare) is { } given && !BareNumbers.HasAnyUnit(given))
            faults.Add(ScenarioFaults.NumberWithoutUnit(bare.Span, variable.Name.Text, bare.Span.Text, declared, variable.UnitText ?? "1"));
        if (setting.Value is { } value && variable.Range is { } range && constants.Of(value) is { } number && !double.IsNaN(number) && !range.Contains(number))
            faults.Add(ScenarioFaults.OutsideRange(value.Span, variable.Name.Text, number, range.Low, range.High));
    }
}
