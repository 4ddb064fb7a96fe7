using LoopSim.Causality;
using LoopSim.Models;

namespace LoopSim.Reports.Diagrams;

/// <summary>Which variables a diagram shows.</summary>
/// <param name="IsShown">For each variable of the diagram.</param>
/// <param name="IsSimplified">Whether there are so many that only stocks are shown.</param>
/// <param name="Parameters">The parameters that are left out, and variables that only parameters act on.</param>
internal sealed record ShownVariables(IReadOnlyList<bool> IsShown, bool IsSimplified, IReadOnlySet<int> Parameters)
{
    /// <summary>So many variables are shown as they are.</summary>
    public const int Most = 40;

    // A large model with hardly a stock shows the variables with the most links instead.
    const int FewStocks = 4, MostLinked = 14;

    public static ShownVariables Of(DiagramStudy study, DiagramWish wish)
    {
        var (graph, settings) = (study.Graph, study.Model.Source.Diagram);
        var hidden = NodesOf(graph, settings.Hide);
        var asked = NodesOf(graph, settings.Show);
        if (wish.Loops.Count > 0)
        {
            var inLoops = wish.Loops.SelectMany(l => study.Loops.Loops[l].Loop.Nodes).ToHashSet();
            return new([.. Enumerable.Range(0, graph.Nodes.Count).Select(inLoops.Contains)], false, new HashSet<int>());
        }

        // A loop that is named draws nothing: without links the equations are the picture.
        var drawn = study.Model.Source.Links.Count == 0 ? [] : study.Model.Source.Links.SelectMany(l => new[] { l.From, l.To }).Concat(study.Model.Source.Loops.SelectMany(l => l.Variables)).ToList();
        var candidates = drawn.Count > 0 ? NodesOf(graph, drawn) : [.. Enumerable.Range(0, graph.Nodes.Count)];
        var given = Given(study);
        bool IsCandidate(int n) => asked.Contains(n) || (candidates.Contains(n) && !hidden.Contains(n) && (wish.Parameters || drawn.Count > 0 || !given.Contains(n)));
        bool[] shown = [.. Enumerable.Range(0, graph.Nodes.Count).Select(IsCandidate)];
        var leftOut = given.Where(n => !shown[n] && !hidden.Contains(n)).ToHashSet();
        return wish.Everything || shown.Count(s => s) <= Most ? new(shown, false, leftOut) : new(Simplified(graph, shown, asked), true, leftOut);
    }

    static bool[] Simplified(CausalGraph graph, bool[] shown, HashSet<int> asked)
    {
        var kept = Enumerable.Range(0, shown.Length).Where(n => shown[n] && (graph.Nodes[n] is Stock || asked.Contains(n))).ToHashSet();
        if (kept.Count < FewStocks)
        {
            kept.UnionWith(Enumerable.Range(0, shown.Length).Where(n => shown[n])
                .OrderByDescending(n => graph.Edges.Count(e => (e.From == n && shown[e.To]) || (e.To == n && shown[e.From]))).Take(MostLinked));
        }

        return [.. Enumerable.Range(0, shown.Length).Select(kept.Contains)];
    }

    // Parameters, and whatever nothing else acts on: neither a stock nor time nor data.
    static HashSet<int> Given(DiagramStudy study)
    {
        var graph = study.Graph;
        var constants = study.Model.Source.Variables.OfType<Constant>().Select(v => v.Name).ToHashSet();
        var given = Enumerable.Range(0, graph.Nodes.Count).Where(n => constants.Contains(graph.Nodes[n].Name)).ToHashSet();
        var into = graph.Edges.ToLookup(e => e.To, e => e.From);
        bool grew;
        do
        {
            grew = false;
            foreach (var n in Enumerable.Range(0, graph.Nodes.Count).Where(n => graph.Nodes[n] is Auxiliary && into[n].Any() && into[n].All(given.Contains)))
                grew |= given.Add(n);
        }
        while (grew);
        return given;
    }

    static HashSet<int> NodesOf(CausalGraph graph, IEnumerable<NameUse> names) => [.. names.Select(n => graph.NodeOf(n.Name)).Where(n => n >= 0)];
}
