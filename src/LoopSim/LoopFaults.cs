using System.Globalization;
using LoopSim.Analysis.Polarity;
using LoopSim.Causality;
using LoopSim.Diagnostics;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim;

/// <summary>What can be wrong with a named loop: one factory each, with its code, its words and its hint.</summary>
internal static class LoopFaults
{
    const int MostNamed = 8;

    public static Diagnostic NoWay(CausalGraph graph, NamedLoop loop, NameUse from, NameUse to)
    {
        var next = graph.Successors[graph.NodeOf(from.Name)].Select(n => $"'{graph.Nodes[n].Name}'").ToList();
        return new(
            "LS950", Severity.Error, to.Span,
            $"'{loop.Name}' is no loop of this model: no way leads from '{from.Name}' to '{to.Name}' without passing another variable of the loop.",
            next.Count == 0 ? $"'{from.Name}' acts on nothing: correct the loop, or let '{from.Name}' act." : $"'{from.Name}' acts on {Some(next)}: correct the loop, or the links and equations.");
    }

    public static Diagnostic SeveralWays(CausalGraph graph, NamedLoop loop, NameUse from, NameUse to, IReadOnlyList<int> one, IReadOnlyList<int> other) => new(
        "LS951", Severity.Error, to.Span,
        $"Which loop '{loop.Name}' is remains open: more than one way leads from '{from.Name}' to '{to.Name}'.",
        $"Name more of its variables: {Way(graph, one, from, to)}, or {Way(graph, other, from, to)}?");

    public static Diagnostic SameLoop(NamedLoop loop, Name first) => new(
        "LS952", Severity.Error, loop.Span,
        $"'{loop.Name}' is the same loop as '{first}': it passes the same variables in the same order.",
        "Leave one of them out, or correct its variables.");

    public static Diagnostic WrongPolarity(CausalGraph graph, NamedLoop loop, IReadOnlyList<LinkVerdict> links, LinkSign sign)
    {
        var minus = links.Where(l => l.Sign == LinkSign.Negative).Select(l => $"{graph.Nodes[l.Edge.From].Name} -> - {graph.Nodes[l.Edge.To].Name}").ToList();
        var count = minus.Count switch
        {
            0 => "none of its links has a minus",
            1 => $"one of its links has a minus ({minus[0]})",
            _ => string.Create(CultureInfo.InvariantCulture, $"{minus.Count} of its links have a minus ({Some(minus)})"),
        };
        var (letter, other) = (loop.Name.Text[..1], sign == LinkSign.Positive ? "R" : "B");
        return new(
            "LS953", Severity.Error, loop.Span,
            $"'{loop.Name}' claims by its {letter.ToUpperInvariant()} to be {(sign == LinkSign.Positive ? "balancing" : "reinforcing")}, but it is {Word(sign)}: {count}.",
            $"Begin its name with {other}, or correct the sign that is wrong; loopsim links shows how each was decided.");
    }

    public static Diagnostic ChangesPolarity(
        CausalGraph graph, NamedLoop loop, LinkVerdict changing, (Name Scenario, double Time)? with, (Name Scenario, double Time) against, SimulationSpecs specs)
    {
        var claimed = loop.Name.Text[0] is 'R' or 'r' ? LinkSign.Positive : LinkSign.Negative;
        var (own, other) = (Word(claimed), Word(claimed == LinkSign.Positive ? LinkSign.Negative : LinkSign.Positive));
        var told = with is null ? $"but it is {other}" : $"but it is not always {own}: {other}";
        return new(
            "LS953", Severity.Error, loop.Span,
            string.Create(CultureInfo.InvariantCulture, $"'{loop.Name}' claims by its {loop.Name.Text[..1].ToUpperInvariant()} to be {own}, {told} in '{against.Scenario}' at {specs.TimeUnit} {against.Time:G6}, as {graph.Nodes[changing.Edge.From].Name} -> ± {graph.Nodes[changing.Edge.To].Name} changes its sign."),
            "Give it a name without R or B, or mend the equation whose sign changes.");
    }

    public static Diagnostic NeverActs(CausalGraph graph, NamedLoop loop, LinkVerdict idle) => new(
        "LS954", Severity.Note, loop.Span,
        $"'{loop.Name}' never acts: '{graph.Nodes[idle.Edge.From].Name}' never moves '{graph.Nodes[idle.Edge.To].Name}'.",
        "Leave the loop out, unless it is to act in scenarios to come.");

    static string Way(CausalGraph graph, IReadOnlyList<int> between, NameUse from, NameUse to) =>
        string.Join(" -> ", between.Select(n => graph.Nodes[n].Name.Text).Prepend(from.Name.Text).Append(to.Name.Text));

    static string Some(List<string> all) => string.Join(", ", all.Take(MostNamed)) + (all.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {all.Count - MostNamed} more") : "");

    static string Word(LinkSign sign) => sign == LinkSign.Positive ? "reinforcing" : "balancing";
}
