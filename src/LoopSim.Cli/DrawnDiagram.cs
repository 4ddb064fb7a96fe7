using LoopSim.Causality;
using LoopSim.Checking;
using LoopSim.Formats.Sketches;
using LoopSim.Models;
using LoopSim.Reports.Tables;

namespace LoopSim.Cli;

/// <summary>The causal loop diagram of a model as a drawing, for other programs.</summary>
internal static class DrawnDiagram
{
    /// <summary>The links that are drawn, and how flows fill and drain stocks; where none is drawn those of the equations.</summary>
    /// <param name="model">The model.</param>
    /// <param name="links">All its links with their signs.</param>
    /// <param name="withParameters">True: also what parameters act on, where nobody drew it.</param>
    public static Sketch Of(CheckedModel model, LinkTable links, bool withParameters)
    {
        var (source, graph) = (model.Source, links.Graph);
        var hidden = source.Diagram.Hide.Select(u => u.Name).ToHashSet();
        var drawn = source.Links.SelectMany(l => new[] { l.From.Name, l.To.Name }).ToHashSet();
        var parameters = source.Variables.OfType<Constant>().Select(p => p.Name).ToHashSet();
        var shown = withParameters ? parameters : source.Diagram.Show.Select(u => u.Name).ToHashSet();
        var rows = links.Rows.Where(IsShown).OrderBy(r => r.Drawn?.Span.Start ?? int.MaxValue).ToList();
        var numberOf = rows.SelectMany(r => new[] { r.Verdict.Edge.From, r.Verdict.Edge.To }).Distinct().Order().Select((node, number) => (node, number)).ToDictionary(n => n.node, n => n.number);
        return new(source.Title)
        {
            Nodes = [.. numberOf.Keys.Select(n => new SketchNode(graph.Nodes[n].Name.Text, graph.Nodes[n].Span) { IsStock = graph.Nodes[n] is Stock })],
            Links = [.. rows.Select(r => new SketchLink(numberOf[r.Verdict.Edge.From], numberOf[r.Verdict.Edge.To], r.Drawn?.Span ?? default)
            {
                Sign = SignOf(r),
                Delay = r.IsMarkedDelayed ? new(r.Delay ?? "") : null,
                Strength = r.Strength,
            })],
            Loops = [.. source.Loops.Select(l => (Name: l.Name.Text, Nodes: Numbers(l))).Where(l => !l.Nodes.Contains(-1))],
        };

        bool IsShown(LinkRow row)
        {
            var (from, to) = (graph.Nodes[row.Verdict.Edge.From], graph.Nodes[row.Verdict.Edge.To]);
            if (hidden.Contains(from.Name) || hidden.Contains(to.Name))
                return false;
            if (row.Drawn is not null || row.Verdict.Sign == LinkSign.Never)
                return row.Drawn is not null;
            return parameters.Contains(from.Name) ? shown.Contains(from.Name) : drawn.Count == 0 || (from is Flow && to is Stock && drawn.Contains(from.Name));
        }

        IReadOnlyList<int> Numbers(NamedLoop loop) => [.. loop.Variables.Select(v => numberOf.GetValueOrDefault(graph.NodeOf(v.Name), -1))];
    }

    static LinkPolarity? SignOf(LinkRow row) => row.Verdict.Sign switch
    {
        LinkSign.Positive => LinkPolarity.Positive,
        LinkSign.Negative => LinkPolarity.Negative,
        LinkSign.Changing => LinkPolarity.Changing,
        _ => row.Drawn?.Polarity,
    };
}
