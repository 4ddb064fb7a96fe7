using LoopSim.Analysis.Dominance;
using LoopSim.Causality;
using LoopSim.Naming;
using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Diagrams;

/// <summary>A loop as the variables that are shown make it.</summary>
/// <param name="Badge">Letter and number.</param>
/// <param name="Name">What its author calls it, or nothing.</param>
/// <param name="Polarity">Its polarity.</param>
/// <param name="Nodes">The variables shown, in order.</param>
/// <param name="Links">The numbers of the links between them, among the links shown.</param>
internal sealed record BadgedLoop(string Badge, string Name, BadgePolarity Polarity, IReadOnlyList<int> Nodes, IReadOnlyList<int> Links);

/// <summary>Chooses the loops that bear a badge: those with a name, and the strongest of the others.</summary>
internal static class LoopBadges
{
    // A picture with more badges than that is read by nobody; a loop that explains less, in per cent, is hardly one.
    const int MostUnnamed = 8, FewUnnamed = 2;
    const double LeastShare = 1, UnnamedAVariable = 0.35;

    // Where the author has named loops, these are the story: beside them only what explains a good part of it.
    const int MostBesideNamed = 2;
    const double LeastBesideNamed = 10;

    public static IReadOnlyList<BadgedLoop> Of(DiagramStudy study, DiagramWish wish, ShownVariables shown, IReadOnlyList<ShownLink> links)
    {
        var numberOf = links.Select((l, i) => (l.From, l.To, Number: i)).ToDictionary(l => (l.From, l.To), l => l.Number);
        var named = study.Model.Source.Loops.Select(l => l.Name).ToHashSet();
        var found = new Dictionary<string, BadgedLoop>();
        var most = named.Count > 0 ? MostBesideNamed : Math.Min(MostUnnamed, FewUnnamed + (int)(UnnamedAVariable * shown.IsShown.Count(s => s)));
        var unnamed = 0;
        foreach (var loop in Order(study, wish, named))
        {
            List<int> nodes = [.. study.Loops.Loops[loop].Loop.Nodes.Where(n => shown.IsShown[n])];
            if (nodes.Count == 0 || LinksOf(nodes, numberOf) is not { } around)
                continue;
            var (key, badge) = (LoopNames.KeyOf(nodes), Badged(study, loop, nodes, around, named.Contains(study.Names[loop]), links));
            // Loops that differ in variables only that are not shown have one badge.
            if (found.TryGetValue(key, out var same))
                found[key] = badge.Name.Length > 0 && same.Name.Length > 0 ? same with { Badge = $"{same.Badge},{badge.Badge}", Name = $"{same.Name}, {badge.Name}" } : same;
            else if (badge.Name.Length > 0 || wish.Loops.Count > 0 || (Matters(study.Loops.Loops[loop], named.Count > 0) && unnamed++ < most))
                found[key] = badge;
        }

        return [.. found.Values];
    }

    // Of a loop that never moved in any run nobody knows what it explains.
    static bool Matters(StudiedLoop loop, bool besideNamed) => besideNamed
        ? loop.MeanShare >= LeastBesideNamed && LoopNames.Letter(loop.Observed) != 'U'
        : loop.MeanShare >= LeastShare || loop.Observed == LoopPolarity.Unknown;

    static IEnumerable<int> Order(DiagramStudy study, DiagramWish wish, HashSet<Name> named) => wish.Loops.Count > 0 ? wish.Loops
        : Enumerable.Range(0, study.Names.Count).OrderBy(l => named.Contains(study.Names[l]) ? 0 : 1);

    static List<int>? LinksOf(List<int> nodes, Dictionary<(int From, int To), int> numberOf)
    {
        var links = new List<int>();
        for (var i = 0; i < nodes.Count; i++)
        {
            if (!numberOf.TryGetValue((nodes[i], nodes[(i + 1) % nodes.Count]), out var link))
                return null;
            links.Add(link);
        }

        return links;
    }

    // 'R1 hero on site' has the badge R1 and the name 'hero on site'; 'hero loop' the badge R and all of its name.
    static BadgedLoop Badged(DiagramStudy study, int loop, IReadOnlyList<int> nodes, IReadOnlyList<int> around, bool isNamed, IReadOnlyList<ShownLink> links)
    {
        var (name, claim) = (study.Names[loop], LoopNames.Claim(study.Names[loop]));
        var seen = study.Loops.Loops[loop].Observed != LoopPolarity.Unknown;
        var letter = isNamed && claim is not null ? claim[0] : seen ? LoopNames.Letter(study.Loops.Loops[loop].Observed) : LetterOf(around.Select(l => links[l].Sign).Aggregate(LinkSigns.Then));
        return new(
            claim is not null && (isNamed || seen) ? claim : letter.ToString(),
            !isNamed ? "" : claim is null ? name.Text : name.Text[claim.Length..].TrimStart(' ', ':', '.'),
            letter switch { 'R' => BadgePolarity.Reinforcing, 'B' => BadgePolarity.Balancing, _ => BadgePolarity.Open },
            nodes,
            around);
    }

    // A loop that never moved is known by its signs, as in a drawing.
    static char LetterOf(LinkSign sign) => sign switch { LinkSign.Positive => 'R', LinkSign.Negative => 'B', _ => 'U' };
}
