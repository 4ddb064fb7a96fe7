using LoopSim.Analysis.Dominance;
using LoopSim.Causality;
using LoopSim.Naming;
using LoopSim.Simulation;

namespace LoopSim.Reports.Diagrams;

/// <summary>How strongly each link acts in one scenario: its part, from 0 to 1, in all that moves its target.</summary>
/// <remarks>|link score| / Σ |link scores| over the inputs of the target, at each DT; 0 where nothing moves.</remarks>
internal sealed class LinkForces
{
    readonly CausalGraph graph;
    readonly EdgeScores scores;
    readonly double[]?[] known;
    readonly ILookup<int, int> into;

    public LinkForces(CausalGraph graph, LinkScores scores)
    {
        (this.graph, this.scores, known) = (graph, new(graph, scores), new double[graph.Edges.Count][]);
        (Scenario, Times) = (scores.Scenario, scores.Times);
        into = Enumerable.Range(0, graph.Edges.Count).ToLookup(e => graph.Edges[e].To);
    }

    /// <summary>The scenario.</summary>
    public Name Scenario { get; }

    /// <summary>The start and every DT after it.</summary>
    public IReadOnlyList<double> Times { get; }

    /// <summary>The part of a chain of links in what moves its last target: the product of their own.</summary>
    /// <param name="path">Their numbers.</param>
    /// <param name="time">The number of a time; null: the mean of all.</param>
    public double Of(IReadOnlyList<int> path, int? time)
    {
        if (time is { } one)
            return path.Aggregate(1.0, (part, e) => part * PartOf(e)[one]);
        var sum = 0.0;
        for (var t = 1; t < Times.Count; t++)
            sum += Of(path, t);
        return Times.Count > 1 ? sum / (Times.Count - 1) : 0;
    }

    double[] PartOf(int edge)
    {
        if (known[edge] is { } found)
            return found;
        List<(int Edge, double[] Scores)> all = [.. into[graph.Edges[edge].To].Where(scores.Acts).Select(e => (e, scores.Of(e)))];
        foreach (var e in into[graph.Edges[edge].To])
            known[e] = new double[Times.Count];
        for (var t = 0; t < Times.Count; t++)
        {
            var sum = all.Sum(a => Math.Abs(a.Scores[t]));
            foreach (var (e, of) in all)
                (known[e] ?? [])[t] = sum > 0 && double.IsFinite(sum) ? Math.Abs(of[t]) / sum : 0;
        }

        return known[edge] ?? [];
    }
}
