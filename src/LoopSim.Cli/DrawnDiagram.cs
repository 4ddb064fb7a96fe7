using LoopSim.Causality;
using LoopSim.Checking;
using LoopSim.Formats.Sketches;
using LoopSim.Models;
using LoopSim.Naming;
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
        var source = model.Source;
        var shown = source.Diagram.Show.Select(u => u.Name).ToHashSet();
        var hidden = source.Diagram.Hide.Select(u => u.Name).ToHashSet();
        var drawn = source.Links.SelectMany(l => new[] { l.From.Name, l.To.Name }).ToHashSet();
        var parameters = source.Variables.OfType<Constant>().Select(p => p.Name).Where(p => !withParameters && !shown.Contains(p)).ToHashSet();
        var rows = links.Rows.Where(IsShown).OrderBy(r => r.Drawn?.Span.Start ?? int.MaxValue).ToList();

        bool IsShown(LinkRow row)
        {
            var (from, to) = (links.Graph.Nodes[row.Verdict.Edge.From], links.Graph.Nodes[row.Verdict.Edge.To]);
            if (hidden.Contains(from.Name) || hidden.Contains(to.Name) || (row.Drawn is null && row.Verdict.Sign == LinkSign.Never))
                return false;
            return row.Drawn is not null || (!parameters.Contains(from.Name) && (drawn.Count == 0 || shown.Contains(from.Name) || (from is Flow && to is Stock && drawn.Contains(from.Name))));
        }

        var numberOf = rows.SelectMany(r => new[] { r.Verdict.Edge.From, r.Verdict.Edge.To }).Distinct().Order().Select((node, i) => (node, i)).ToDictionary(n => n.node, n => n.i);
        return new(source.Title)
        {
            Nodes = [.. numberOf.Keys.Select(n => new SketchNode(links.Graph.Nodes[n].Name.Text, links.Graph.Nodes[n].Span) { IsStock = links.Graph.Nodes[n] is Stock })],
            Links = [.. rows.Select(r => new SketchLink(numberOf[r.Verdict.Edge.From], numberOf[r.Verdict.Edge.To], r.Drawn?.Span ?? default)
            {
                Sign = SignOf(r),
                Delay = IsDelay(r.Delay) ? new(r.Delay ?? "") : null,
                Strength = r.Strength,
            })],
            Loops = [.. source.Loops.Select(l => (l.Name.Text, Numbers(l.Variables.Select(v => v.Name)))).Where(l => !l.Item2.Contains(-1))],
        };

        IReadOnlyList<int> Numbers(IEnumerable<Name> names) => [.. names.Select(n => numberOf.GetValueOrDefault(links.Graph.NodeOf(n), -1))];
    }

    static LinkPolarity? SignOf(LinkRow row) => row.Verdict.Sign switch
    {
        LinkSign.Positive => LinkPolarity.Positive,
        LinkSign.Negative => LinkPolarity.Negative,
        LinkSign.Changing => LinkPolarity.Changing,
        _ => row.Drawn?.Polarity,
    };

    // That a stock takes time is seen by its being a stock.
    static bool IsDelay(string? delay) => delay is not (null or "accumulates" or "adjusts");
}
