using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Checking.Links;

/// <summary>A variable that becomes a stock, as loops of links in which nothing takes time would wait for themselves.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Loops">On how many such loops it is, of those that were left when it was chosen; null where they are too many to count.</param>
/// <param name="Of">Of how many.</param>
internal sealed record ChosenStock(LinkedVariable Variable, int? Loops, int? Of);

/// <summary>Chooses stocks until every loop of links has a stock or a delay: each time the variable on most of the loops that are left.</summary>
internal static class LoopBreaking
{
    // Beyond these, loops are not counted: the variable that most links meet stands for the one on most loops. Where they prove too
    // many, what is left is not counted again before half of the links are gone.
    const int MostLinks = 1_000;
    const int MostLoops = 5_000;

    /// <summary>The variables that become stocks, in the order in which they are chosen; of two on as many loops the first in the file.</summary>
    public static IReadOnlyList<ChosenStock> Choose(Model model)
    {
        var needs = InstantNeeds(model);
        var canChange = model.Variables.Select(v => v is LinkedVariable { IsStock: false }).ToArray();
        Ordering.Of(needs, Enumerable.Range(0, needs.Length), out var circles);
        var open = new Queue<(IReadOnlyList<int> Circle, int MostLinks)>(circles.Select(c => (c, MostLinks)));
        var chosen = new List<ChosenStock>();
        while (open.TryDequeue(out var next))
        {
            int[] members = [.. next.Circle.Order()];
            if (!Array.Exists(members, m => canChange[m]))
                continue;
            var local = members.Select((m, i) => (m, i)).ToDictionary(p => p.m, p => p.i);
            int[][] inside = [.. members.Select(m => needs[m].Where(local.ContainsKey).Select(n => local[n]).ToArray())];
            var links = inside.Sum(n => n.Length);
            var loops = links <= next.MostLinks ? LoopFinder.Find(inside, MostLoops) : null;
            if (loops is not null)
            {
                chosen.AddRange(Breaking([.. loops.Select(l => l.Where(i => canChange[members[i]]).ToArray()).Where(l => l.Length > 0)], members.Length)
                    .Select(c => new ChosenStock((LinkedVariable)model.Variables[members[c.Node]], c.Loops, c.Of)));
                continue;
            }

            var stock = MostLinked(inside, i => canChange[members[i]]);
            chosen.Add(new((LinkedVariable)model.Variables[members[stock]], null, null));
            inside[stock] = [];
            Ordering.Of(inside, Enumerable.Range(0, members.Length), out var rest);
            foreach (var smaller in rest)
                open.Enqueue(([.. smaller.Select(i => members[i])], links <= next.MostLinks ? links / 2 : next.MostLinks));
            // What became a stock needs nothing of the same moment.
            needs[members[stock]] = [];
        }

        return chosen;
    }

    static int[][] InstantNeeds(Model model)
    {
        var indexOf = new Dictionary<Name, int>();
        for (var i = 0; i < model.Variables.Count; i++)
            indexOf.TryAdd(model.Variables[i].Name, i);
        var links = model.Links.Where(l => l.Delay is null).ToLookup(l => l.To.Name, l => l.From.Name);
        return [.. model.Variables.Select(v => SourcesOf(v).Select(n => indexOf.GetValueOrDefault(n, -1)).Where(i => i >= 0).Distinct().ToArray())];

        IEnumerable<Name> SourcesOf(Variable variable) => variable switch
        {
            LinkedVariable { IsStock: true } => [],
            LinkedVariable => links[variable.Name],
            _ => EquationOf.Now(variable) is { } equation ? InstantSources.Of(equation) : [],
        };
    }

    // Loops that a chosen variable is on are gone; the others are exactly those of the diagram without it.
    static IEnumerable<(int Node, int Loops, int Of)> Breaking(IReadOnlyList<int[]> loops, int nodes)
    {
        var on = new int[nodes];
        foreach (var node in loops.SelectMany(l => l))
            on[node]++;
        var left = loops.ToList();
        while (left.Count > 0)
        {
            var node = Array.IndexOf(on, on.Max());
            yield return (node, on[node], left.Count);
            foreach (var other in left.Where(l => l.Contains(node)).SelectMany(l => l))
                on[other]--;
            left.RemoveAll(l => l.Contains(node));
        }
    }

    static int MostLinked(int[][] inside, Func<int, bool> canChange)
    {
        var needed = new int[inside.Length];
        foreach (var node in inside.SelectMany(n => n))
            needed[node]++;
        return Enumerable.Range(0, inside.Length).Where(canChange).MaxBy(i => (long)needed[i] * inside[i].Length);
    }
}
