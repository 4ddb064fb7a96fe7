using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Checking.Links;

/// <summary>Links lead to what can change, linked variables have a normal on a scale, and pushes push such variables.</summary>
internal sealed class LinkCheck(Model model, Normals normals, ICollection<Diagnostic> faults)
{
    readonly Dictionary<Name, Variable> variables = model.Variables.GroupBy(v => v.Name).ToDictionary(g => g.Key, g => g.First());
    readonly ConstantValues constants = new(model.Variables);
    readonly ConstantsOnly constant = new(model, faults);
    readonly HashSet<Name> sources = [];

    public void Check()
    {
        foreach (var link in model.Links)
            Check(link);
        foreach (var variable in model.Variables.OfType<LinkedVariable>())
            Check(variable);
        foreach (var (push, _) in PushSettings.AllOf(model))
            Check(push);
        // Where something is wrong, what moves is not known yet.
        if (!faults.Any(f => f.IsError) && NothingMoves())
            faults.Add(LinkFaults.NothingMoves(model.Links.Select(l => l.Span).FirstOrDefault(new SourceSpan(model.File, 0, 0)), model.Links.Select(l => l.From.Name).FirstOrDefault()));
    }

    void Check(CausalLink link)
    {
        if (variables.GetValueOrDefault(link.To.Name) is not LinkedVariable)
        {
            var given = variables.GetValueOrDefault(link.To.Name) is Constant or DataSeries ? EquationOf.KindInWords(variables[link.To.Name])
                : IsLookup(link.To.Name) ? "a lookup" : null;
            if (given is not null)
                faults.Add(LinkFaults.OntoGiven(link.To.Span, link.To.Name.Text, given));
            return;
        }

        if (IsLookup(link.From.Name))
            faults.Add(LinkFaults.OntoGiven(link.From.Span, link.From.Name.Text, "a lookup"));
        if (link.Polarity == LinkPolarity.Changing)
            faults.Add(LinkFaults.ChangingSign(link.Span, link.To.Name.Text));
        constant.Check(link.Delay, $"delay of the link to '{link.To.Name}'");
        if (sources.Add(link.From.Name) && variables.TryGetValue(link.From.Name, out var source) && source is not LinkedVariable)
            CheckSource(link, source);
    }

    bool IsLookup(Name name) => !variables.ContainsKey(name) && model.Lookups.Any(l => l.Name.Equals(name));

    // What has a range can stand anywhere in it; of anything else, a change is much or little as it is a large or small part of it.
    void CheckSource(CausalLink link, Variable source)
    {
        if (normals.Random.Contains(source.Name))
            faults.Add(LinkFaults.NeedsNormal(link.From.Span, source.Name.Text, "it comes out of random draws"));
        if (source is Auxiliary { Normal: { } said })
            constant.Check(said, $"normal of '{source.Name}'");
        if (source.Range is { } range && double.IsFinite(range.Low) && double.IsFinite(range.High) && range.Low < range.High)
            return;
        var isLever = source is Constant;
        var normal = constants.Of(source switch { Auxiliary { Normal: { } own } => own, _ => EquationOf.AtStart(source) ?? new NumberLiteral(double.NaN, null, source.Span) });
        if (normal is 0 || (isLever && normal < 0))
            faults.Add(LinkFaults.LeverWithoutRange(link.From.Span, source.Name.Text, normal.Value, $"Give it a range, such as {source.Name}: {{ {(isLever ? "value" : "equation")}: …, range: 0..1 }}."));
    }

    void Check(LinkedVariable variable)
    {
        var name = variable.Name.Text;
        constant.Check(variable.Normal, $"normal of '{name}'");
        constant.Check(variable.Spread, $"spread of '{name}'");
        constant.Check(variable.Adjust, $"adjust of '{name}'");
        if (variable is { Spread: { } spread })
        {
            if (variable.Range is not null)
                faults.Add(LinkFaults.TwoScales(spread.Span, name));
            if (variable.Normal is null)
                faults.Add(LinkFaults.NeedsNormal(variable.Span, name, "it has a spread alone"));
            if (constants.Of(spread) is not (null or > 0))
                faults.Add(LinkFaults.BadSpread(spread.Span, name));
            return;
        }

        if (variable is { Normal: null, Range: { } open } && !(double.IsFinite(open.Low) && double.IsFinite(open.High)))
            faults.Add(LinkFaults.NeedsNormal(variable.Span, name, "an end of its range is open"));
        else if (Normals.OfLinked(variable) is var normal && constants.Of(normal) is { } value && EndsOf(variable) is var ends && !(value > ends.Low && value < ends.High) && !double.IsNaN(value))
            faults.Add(LinkFaults.NormalOutside(normal.Span, name, value, ends));
    }

    static ValueRange EndsOf(LinkedVariable variable) =>
        variable.Range ?? (variable.Normal is null ? Scale.Unsaid : new(0, double.PositiveInfinity));

    void Check(Push push)
    {
        var name = push.Target.Name;
        constant.Check(push.Share, $"push on '{name}'");
        if (variables.GetValueOrDefault(name) is not LinkedVariable variable)
        {
            var kind = variables.TryGetValue(name, out var other) ? other is Constant or DataSeries ? EquationOf.KindInWords(other) : $"{EquationOf.KindInWords(other)} with an equation" : null;
            faults.Add(LinkFaults.NotPushable(push.Target.Span, name.Text, kind, Spelling.DidYouMean(name.Text, variables.Values.OfType<LinkedVariable>().Select(v => v.Name.Text))));
            return;
        }

        if (constants.Of(Normals.OfLinked(variable)) is not { } normal || constants.Of(push.Share) is not { } share)
            return;
        var (reached, ends) = (normal * (1 + share), EndsOf(variable));
        if (normal == 0)
            faults.Add(LinkFaults.PushMovesNothing(push.Span, name.Text));
        else if (variable.Spread is null && !(reached > ends.Low && reached < ends.High) && normal > ends.Low && normal < ends.High)
            faults.Add(LinkFaults.PushTooFar(push.Span, name.Text, share, reached, ends));
    }

    // A sketch in which no scenario does anything, and nothing moves by itself.
    bool NothingMoves() =>
        model.Variables.Any(v => v is LinkedVariable)
        && model.Variables.All(v => v is LinkedVariable or Constant)
        && !PushSettings.AllOf(model).Any()
        && !model.Policies.Select(p => p.Does).Concat(model.Scenarios.SelectMany(s => s.Policies.Select(p => p.Changes).Append(s.Own))).Any(d => d.Settings is not null);
}
