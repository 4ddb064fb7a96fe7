using LoopSim.Causality;
using LoopSim.Equations;
using LoopSim.Naming;
using LoopSim.Simulation;

namespace LoopSim.Analysis.Dominance;

/// <summary>The series that outcomes, checks and charts look at of named loops, added to finished runs.</summary>
internal static class LoopCourses
{
    /// <summary>The runs with what named loops explain, and when they dominate; a loop that the diagram does not have explains nothing.</summary>
    /// <param name="runs">The runs, with the scores of their links.</param>
    /// <param name="graph">The diagram.</param>
    /// <param name="loops">Its loops as far as they could be listed.</param>
    /// <param name="needed">The series that something looks at.</param>
    public static RunSet Add(RunSet runs, CausalGraph graph, FeedbackLoops loops, IReadOnlySet<Name> needed)
    {
        var study = LoopStudy.Of(graph, loops, runs.Scores, runs.Model);
        var numberOf = study.Loops.Select((l, i) => (Key: LoopNames.KeyOf(l.Loop.Nodes), i)).ToDictionary(l => l.Key, l => l.i);
        var matcher = new LoopMatcher(graph);
        var asked = runs.Model.Source.Loops.Where(l => LoopSeries.All.Any(f => needed.Contains(LoopSeries.Of(f, l.Name))))
            .Select(l => (l.Name, Number: numberOf.GetValueOrDefault(LoopNames.KeyOf(matcher.Find(l).Nodes), -1))).DistinctBy(l => l.Name).ToList();
        // Without any loop no link is scored.
        LoopShares SharesOf(Run run, int number) => loops.PartitionOf.Any(p => p > 0) ? study.Shares[number] : new(run.Scenario, run.StepTimes, [], []);
        return runs with { Runs = [.. runs.Runs.Select((r, i) => With(r, SharesOf(r, i), asked, runs.Model.Source.Specs.StepsPerSave))] };
    }

    static Run With(Run run, LoopShares shares, List<(Name Name, int Number)> asked, int stepsPerSave)
    {
        var series = new Dictionary<Name, double[]>();
        foreach (var (name, number) in asked)
        {
            series.Add(LoopSeries.Of(LoopSeries.Share, name), [.. Enumerable.Range(0, shares.Times.Count).Select(t => number < 0 ? 0 : shares.Shares[number][t] / 100)]);
            series.Add(LoopSeries.Of(LoopSeries.Dominance, name), Dominance(shares, number));
        }

        return run.With(series, stepsPerSave);
    }

    static double[] Dominance(LoopShares shares, int loop)
    {
        if (loop < 0 || shares.PartitionOf[loop] == 0)
            return new double[shares.Times.Count];
        int[] partition = [.. Enumerable.Range(0, shares.PartitionOf.Count).Where(l => shares.PartitionOf[l] == shares.PartitionOf[loop])];
        return [.. Enumerable.Range(0, shares.Times.Count).Select(t => DominancePeriods.At(partition, shares, t).Contains(loop) ? 1.0 : 0.0)];
    }
}
