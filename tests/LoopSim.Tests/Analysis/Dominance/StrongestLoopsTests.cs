using System.Globalization;
using LoopSim.Analysis.Dominance;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Analysis.Dominance;

public class StrongestLoopsTests
{
    // Every one of so many stocks acts on every other: more loops than atoms.
    static string Everything(int stocks)
    {
        var names = Enumerable.Range(1, stocks).Select(i => string.Create(CultureInfo.InvariantCulture, $"s{i}")).ToList();
        var lines = names.Select((n, i) => $"  {n}: {{ initial: {i + 1}, inflows: [in {n}] }}");
        var flows = names.Select((n, i) => $"  in {n}: 0.01 * ({string.Join(" + ", names.Where(m => m != n).Select((m, j) => string.Create(CultureInfo.InvariantCulture, $"{((i * 7) + (j * 3)) % 11} * {m}")))}) - 0.1 * {n}");
        return $"model: Everything\ntime: {{ stop: 4, step: 0.5 }}\nstocks:\n{string.Join('\n', lines)}\nflows:\n{string.Join('\n', flows)}\n";
    }

    [Fact]
    public void Where_all_loops_can_be_listed_the_strongest_one_is_found_at_every_time()
    {
        var found = LoopStudying.Of(Everything(5));
        var scores = new EdgeScores(found.Graph, found.Runs.Scores[0]);
        var cycles = StrongestLoops.Find(found.Graph, found.Loops.PartitionOf, scores, found.Shares.Times.Count, 1_000)
            .Select(c => string.Join(' ', c.Order())).ToHashSet();
        for (var t = 1; t < found.Shares.Times.Count; t++)
        {
            var strongest = Enumerable.Range(0, found.Loops.All.Count).MaxBy(l => Math.Abs(found.Shares.Shares[l][t]));
            Assert.Contains(string.Join(' ', found.Loops.All[strongest].Nodes.Order()), cycles);
        }
    }

    [Fact]
    public void Where_loops_explode_the_strongest_are_found_and_nobody_claims_that_these_are_all()
    {
        var model = Running.Run(Everything(30)).Model;
        var (study, _) = Pipeline.StudyLoops(model, new(), TestContext.Current.CancellationToken);
        Assert.False(study.IsComplete);
        Assert.InRange(study.Loops.Count, 30, 1_000);
        Assert.All(study.Loops, l => Assert.All(l.Loop.Edges, e => Assert.True(e >= 0)));
        for (var t = 1; t < study.Shares[0].Times.Count; t++)
            Assert.Equal(100, study.Shares[0].Shares.Sum(s => Math.Abs(s[t])), 6);
    }
}
