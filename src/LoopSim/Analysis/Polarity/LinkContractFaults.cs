using System.Globalization;
using LoopSim.Causality;
using LoopSim.Checking;
using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Analysis.Polarity;

/// <summary>What can be wrong between a diagram and the equations: one factory each, with its code, its words and its hint.</summary>
internal sealed class LinkContractFaults(CheckedModel model, CausalGraph graph)
{
    const int MostNamed = 8;
    const int LongestEquation = 80;

    readonly Dictionary<Name, Variable> written = model.Source.Variables.GroupBy(v => v.Name).ToDictionary(g => g.Key, g => g.First());

    public Diagnostic Opposite(CausalLink link, LinkVerdict verdict) => Fault(
        "LS940", Severity.Error, link,
        $"The link '{Text(link)}' has the wrong sign: where '{link.From.Name}' grows, '{link.To.Name}' {Goes(verdict.Sign)}{Why(link, verdict)}",
        $"Draw {Text(link, verdict.Sign)}, or correct the equation of '{link.To.Name}'.");

    public Diagnostic Changes(CausalLink link, LinkVerdict verdict) => Fault(
        "LS941", Severity.Error, link,
        $"The link '{Text(link)}' is not always {LinkVerdicts.SignOf(link.Polarity).Text()}: {Both(link, verdict)}",
        $"Draw {Text(link, LinkSign.Changing)} where that is meant; else correct the equation of '{link.To.Name}', or declare the ranges in which the sign holds.");

    public Diagnostic DoesNotChange(CausalLink link, LinkVerdict verdict) => Fault(
        "LS942", Severity.Error, link,
        verdict.Sign == LinkSign.Never
            ? $"The link '{Text(link)}' is to change its sign, but '{link.From.Name}' never moves '{link.To.Name}'{Why(link, verdict)}"
            : $"The link '{Text(link)}' is to change its sign, but it is always {verdict.Sign.Text()}{Why(link, verdict)}",
        verdict.Sign == LinkSign.Never ? "Leave the link out, or correct the equation." : $"Draw {Text(link, verdict.Sign)}, or correct the equation of '{link.To.Name}'.");

    public Diagnostic DoesNotDepend(CausalLink link)
    {
        var (from, to) = (graph.NodeOf(link.From.Name), graph.NodeOf(link.To.Name));
        var inputs = graph.Edges.Where(e => e.To == to && e.From != to).Select(e => $"'{graph.Nodes[e.From].Name}'").ToList();
        var known = inputs.Count == 0 ? "on nothing else" : "on " + List(inputs);
        var way = graph.ShortestWay(from, to);
        return Fault(
            "LS943", Severity.Error, link,
            $"The link '{Text(link)}' is drawn, but '{link.To.Name}' does not depend on '{link.From.Name}': it depends {known}.",
            way is null ? $"Leave the link out, or let '{link.From.Name}' act in the equation of '{link.To.Name}'."
                : $"It acts through others: draw {string.Join(" -> ", way.Select(n => graph.Nodes[n].Name))} link by link instead.");
    }

    public Diagnostic NotDrawn(Variable target, IReadOnlyList<LinkVerdict> sources)
    {
        var names = sources.Select(s => $"'{graph.Nodes[s.Edge.From].Name}'").ToList();
        var lines = sources.Select(s => $"- {graph.Nodes[s.Edge.From].Name} -> {s.Sign.Text()} {target.Name}").ToList();
        return new(
            "LS944", Severity.Warning, target.Span,
            $"'{target.Name}' depends on {List(names)}, but no link says so.",
            $"Add under links: {string.Join("   ", lines)}");
    }

    public Diagnostic NeverActs(CausalLink link, LinkVerdict verdict) => Fault(
        "LS945", Severity.Note, link,
        $"The link '{Text(link)}' never acts: '{link.From.Name}' does not move '{link.To.Name}'{Why(link, verdict)}",
        "Leave the link out, unless it is to act in scenarios to come.");

    Diagnostic Fault(string code, Severity severity, CausalLink link, string message, string hint)
    {
        var equation = EquationOf(link);
        return new(code, severity, link.Span, message, hint) { Related = equation is null ? [] : [new(equation.Span, $"the equation of '{link.To.Name}'")] };
    }

    // A proof names the equation; what was seen names where and when.
    string Why(CausalLink link, LinkVerdict verdict) => (verdict.Rising ?? verdict.Falling) is { } seen
        ? $", as {At(seen)}."
        : verdict.By == DecidedBy.Runs ? string.Create(CultureInfo.InvariantCulture, $" at any time of {Count(verdict.Scenarios, "scenario")}.")
        : EquationOf(link) is { } equation ? $", by its equation: {Short(equation)}."
        : verdict.Edge.Adds ? ", by its flows." : verdict.Sign == LinkSign.Positive ? ", as it fills it." : ", as it drains it.";

    string Both(CausalLink link, LinkVerdict verdict) => verdict is { Rising: { } rising, Falling: { } falling }
        ? $"'{link.From.Name}' raises '{link.To.Name}' {At(rising)}, and lowers it {At(falling)}."
        : $"'{link.From.Name}' acts on '{link.To.Name}' by two ways of opposite signs.";

    string At(Sighting seen) => string.Create(
        CultureInfo.InvariantCulture,
        $"in scenario '{seen.Scenario}' at {model.Source.Specs.TimeUnit} {seen.Time:G6}, where {string.Join(", ", seen.Values.Take(MostNamed).Select(v => string.Create(CultureInfo.InvariantCulture, $"{v.Variable} = {v.Value:G6}")))}");

    Expression? EquationOf(CausalLink link) => written.TryGetValue(link.To.Name, out var target) ? Checking.EquationOf.Now(target) : null;

    static string Short(Expression equation)
    {
        var text = string.Join(' ', equation.Span.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= LongestEquation ? text : text[..(LongestEquation - 1)] + "…";
    }

    static string Goes(LinkSign sign) => sign == LinkSign.Positive ? "grows too" : "falls";

    static string Text(CausalLink link, LinkSign? sign = null) => $"{link.From.Name} -> {(sign ?? LinkVerdicts.SignOf(link.Polarity)).Text()} {link.To.Name}";

    static string List(IReadOnlyList<string> names) =>
        names.Count > MostNamed ? string.Join(", ", names.Take(MostNamed)) + string.Create(CultureInfo.InvariantCulture, $" and {names.Count - MostNamed} more")
        : names.Count == 1 ? names[0] : string.Join(", ", names.Take(names.Count - 1)) + " and " + names[^1];

    static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
