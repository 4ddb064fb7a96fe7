using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Checking.Links;

/// <summary>Turns links that carry their own equation into equations, and pushes into settings, so that nothing behind it knows of them.</summary>
/// <remarks>
/// Draw leads -> + recognition, with a delay, and report back -> + recognition, strength 2, onto a stock that is pushed:
/// 'leads → recognition·delayed' = smoothn(leads, delay, order, its normal)
/// recognition, a stock from its normal, with the flow 'recognition·net flow' =
///   (linked value(normal, 'recognition·push' + link effect('leads → recognition·delayed', …) + 2 * (report back − base) / (high − low), …) − recognition) / adjust
/// A variable that is no stock has what stands there before the minus as its equation.
/// </remarks>
internal sealed class LinkExpansion
{
    /// <summary>The time units that a stock takes to move to what its links say, where its author does not say it.</summary>
    public const double UsualAdjust = 4;

    // So many chosen stocks have a note each; more are told in one.
    const int MostNotes = 3;

    readonly Model model;
    readonly Dictionary<Name, Variable> variables;
    readonly ILookup<Name, CausalLink> linksTo;
    readonly HashSet<Name> stocks;
    readonly HashSet<Name> pushed;
    readonly Normals normals;
    readonly List<Variable> made = [];

    LinkExpansion(Model model, IEnumerable<Name> chosen)
    {
        this.model = model;
        variables = model.Variables.GroupBy(v => v.Name).ToDictionary(g => g.Key, g => g.First());
        linksTo = model.Links.Where(l => variables.ContainsKey(l.From.Name) && l.Polarity != LinkPolarity.Changing).ToLookup(l => l.To.Name);
        stocks = [.. chosen, .. model.Variables.OfType<LinkedVariable>().Where(v => v.IsStock).Select(v => v.Name)];
        pushed = [.. PushSettings.TargetsOf(model)];
        normals = new(model, model.Links.Where(l => IsLinked(l.To.Name)).Select(l => l.From.Name).ToHashSet());
    }

    /// <summary>The model without linked variables and pushes; faults are added to the list.</summary>
    public static Model Expand(Model model, ICollection<Diagnostic> faults)
    {
        if (model.Links.Count == 0 && !model.Variables.Any(v => v is LinkedVariable) && !PushSettings.TargetsOf(model).Any())
            return model;
        var chosen = LoopBreaking.Choose(model);
        var expansion = new LinkExpansion(model, chosen.Select(c => c.Variable.Name));
        new LinkCheck(model, expansion.normals, faults).Check();
        foreach (var note in chosen.Count <= MostNotes ? chosen.Select(LinkFaults.BecomesStock) : [LinkFaults.BecomeStocks(chosen)])
            faults.Add(note);
        var variables = model.Variables.Select(v => v is LinkedVariable linked ? expansion.Expand(linked) : v).ToList();
        return PushSettings.Of(model, expansion.ScaleOf) with { Variables = [.. variables, .. expansion.made, .. expansion.normals.Made] };
    }

    bool IsLinked(Name name) => variables.GetValueOrDefault(name) is LinkedVariable;

    Variable Expand(LinkedVariable variable)
    {
        var (at, scale) = (variable.Span, ScaleOf(variable.Name));
        var effects = linksTo[variable.Name].Select(Effect);
        if (pushed.Contains(variable.Name))
        {
            made.Add(new Constant(PushSettings.NameOf(variable.Name), at, Build.Number(0, at)) { IsInternal = true });
            effects = effects.Prepend(new Reference(PushSettings.NameOf(variable.Name), at));
        }

        var value = scale.Value(Build.Sum([.. effects], at));
        if (!stocks.Contains(variable.Name))
            return Described(new Auxiliary(variable.Name, at, value), variable);
        var flow = Build.Hidden(variable.Name, "net flow");
        var gap = Build.Join(value, BinaryOperator.Subtract, new Reference(variable.Name, at));
        made.Add(new Flow(flow, at, Build.Join(gap, BinaryOperator.Divide, variable.Adjust ?? Build.Number(UsualAdjust, at))) { IsInternal = true });
        return Described(new Stock(variable.Name, at, scale.Normal) { Inflows = [new(flow, at)] }, variable);
    }

    static Variable Described(Variable plain, LinkedVariable variable) => plain with
    {
        IsLinked = true,
        Unit = variable.Unit,
        UnitText = variable.UnitText,
        ConvertedFrom = variable.ConvertedFrom,
        Doc = variable.Doc,
        Source = variable.Source,
        Range = variable.Range,
        Uncertain = variable.Uncertain,
    };

    // ± strength · D(source)
    Expression Effect(CausalLink link)
    {
        var source = variables[link.From.Name];
        var x = link.Delay is null ? new Reference(source.Name, link.Span) : Delayed(link, link.Delay);
        var effect = source is Constant lever ? LeverEffect(lever, x) : ScaleOf(source.Name).Effect(x);
        var strength = Build.Number(link.Polarity == LinkPolarity.Negative ? -link.Strength : link.Strength, link.Span);
        return Build.Join(strength, BinaryOperator.Multiply, effect) with { Span = link.Span };
    }

    Reference Delayed(CausalLink link, Expression delay)
    {
        var at = link.Span;
        var name = Build.Hidden(new($"{link.From.Name} → {link.To.Name}"), "delayed");
        made.Add(new Auxiliary(name, at, Build.Call("smoothn", at, new Reference(link.From.Name, at), delay, Build.Number(link.Order, at), normals.Of(link.From.Name))) { IsInternal = true });
        return new(name, at);
    }

    // A lever may stand at the very end of its range.
    Expression LeverEffect(Constant lever, Expression x)
    {
        var normal = normals.Of(lever.Name);
        return lever.Range is { } range && double.IsFinite(range.Low) && double.IsFinite(range.High)
            ? Build.Join(Build.Join(x, BinaryOperator.Subtract, normal), BinaryOperator.Divide, Build.Number(range.High - range.Low, x.Span))
            : new Scale(normal, lever.Range, null).Effect(x);
    }

    Scale ScaleOf(Name name) => variables[name] switch
    {
        LinkedVariable { Spread: { } spread } v => new(normals.Of(v.Name), null, spread),
        LinkedVariable { Normal: null, Range: null } v => new(normals.Of(v.Name), Scale.Unsaid, null),
        var v => new(normals.Of(v.Name), v.Range, null),
    };
}
