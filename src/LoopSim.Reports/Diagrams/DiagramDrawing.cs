using System.Globalization;
using LoopSim.Languages;
using LoopSim.Naming;
using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Diagrams;

/// <summary>A model's diagram, of which figures are made at any time of any scenario.</summary>
/// <param name="Study">What it is made of.</param>
/// <param name="Plan">Its parts.</param>
/// <param name="Ways">For each of its links the chains of links of the model that it stands for; none for pipes.</param>
/// <param name="Subtitle">What kind of picture it is.</param>
/// <param name="Note">What it leaves out.</param>
internal sealed record DiagramDrawing(DiagramStudy Study, DiagramPlan Plan, IReadOnlyList<IReadOnlyList<int[]>> Ways, string Subtitle, string Note)
{
    // Of a simplified diagram, so many links for each variable beside those of loops with a badge.
    const double LinksAVariable = 1.6;

    /// <summary>The diagram of a model; null where there is no link to show.</summary>
    public static DiagramDrawing? Of(DiagramStudy study, DiagramWish wish)
    {
        var shown = ShownVariables.Of(study, wish);
        // Loops are drawn with their own links, not with all the ways that lead round them.
        var links = ShownLinks.Of(study.Links, wish.Loops.Count > 0 ? [.. shown.IsShown.Select(_ => true)] : shown.IsShown);
        var loops = LoopBadges.Of(study, wish, shown, links);
        var kept = Kept(study, wish, shown, links, loops);
        if (kept.Count == 0)
            return null;
        var linked = kept.SelectMany(l => new[] { links[l].From, links[l].To }).ToHashSet();
        var parts = new DiagramParts(study, wish.Look, links, kept, [.. Enumerable.Range(0, shown.IsShown.Count).Where(linked.Contains)]);
        var inside = wish.Loops.Count > 0 ? [] : kept.SelectMany(l => links[l].Ways).SelectMany(w => w.SkipLast(1)).Select(e => study.Graph.Edges[e].To).ToHashSet();
        var words = study.Model.Source.Style.Language.Words;
        var left = new LeftOut(words)
        {
            Parameters = shown.Parameters.Count(p => !inside.Contains(p)),
            Inside = inside.Count,
            Links = links.Count - kept.Count,
            Loops = wish.Loops.Count > 0 || wish.Look == DiagramLook.StockFlow ? 0 : study.Loops.Loops.Count - loops.Count,
        };
        left = left with { Others = study.Graph.Nodes.Count - linked.Count - left.Inside - left.Parameters };
        var kind = wish.Look == DiagramLook.StockFlow ? words.StockFlowDiagram : words.CausalDiagram;
        var subtitle = shown.IsSimplified ? $"{kind}, {words.Simplified}" : wish.Loops.Count > 0 ? $"{kind}: {string.Join(", ", loops.Select(l => l.Badge))}" : kind;
        return new(study, parts.Plan(loops), parts.Ways, subtitle, wish.Loops.Count > 0 ? "" : left.Text);
    }

    /// <summary>The diagram without weights.</summary>
    public DiagramFigure Plain() => new(Study.Model.Source.Title, Subtitle, Plan) { Note = Note };

    /// <summary>The diagram with its links weighted as they act in a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="time">A time of the run; null: the mean of all.</param>
    public DiagramFigure At(Name scenario, double? time)
    {
        var forces = Study.ForcesIn(scenario);
        var index = time is { } t ? Math.Max(1, IndexOf(forces.Times, t)) : (int?)null;
        return Plain() with
        {
            Subtitle = $"{Subtitle} · {Language.Words.Scenario} {scenario}, {Moment(time)}",
            Weights = [.. Ways.Select(ways => Math.Min(1, ways.Sum(w => forces.Of(w, index))))],
        };
    }

    /// <summary>Several times of a scenario in one picture.</summary>
    public DiagramRowFigure Row(Name scenario, IReadOnlyList<double> times) => new(
        Study.Model.Source.Title,
        $"{Subtitle} · {Language.Words.Scenario} {scenario}",
        [.. times.Select(t => At(scenario, t) with { Subtitle = Moment(t) })]);

    Language Language => Study.Model.Source.Style.Language;

    string Moment(double? time) => time is { } t
        ? string.Create(CultureInfo.InvariantCulture, $"{Language.SingularOf(Study.Model.Source.Specs.TimeUnit)} {t.ToString("0.####", CultureInfo.InvariantCulture).Replace(".", Study.Model.Source.Style.Numbers.Decimal, StringComparison.Ordinal)}")
        : Language.Words.WholeRun;

    static int IndexOf(IReadOnlyList<double> times, double time) =>
        Enumerable.Range(0, times.Count).MinBy(i => Math.Abs(times[i] - time));

    // All links; of a simplified diagram those of loops with a badge, and the strongest; of chosen loops their own.
    static List<int> Kept(DiagramStudy study, DiagramWish wish, ShownVariables shown, IReadOnlyList<ShownLink> links, IReadOnlyList<BadgedLoop> loops)
    {
        var inLoops = loops.SelectMany(l => l.Links).ToHashSet();
        if (wish.Loops.Count > 0)
            return [.. inLoops.Order()];
        if (!shown.IsSimplified)
            return [.. Enumerable.Range(0, links.Count)];
        var strongest = Enumerable.Range(0, links.Count).Except(inLoops)
            .OrderByDescending(l => study.Forces.Max(f => links[l].Ways.Max(w => f.Of(w, null)))).ThenBy(l => l)
            .Take(Math.Max(0, (int)(LinksAVariable * shown.IsShown.Count(s => s)) - inLoops.Count));
        return [.. inLoops.Concat(strongest).Order()];
    }
}
