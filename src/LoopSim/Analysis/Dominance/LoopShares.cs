using LoopSim.Causality;
using LoopSim.Naming;
using LoopSim.Simulation;

namespace LoopSim.Analysis.Dominance;

/// <summary>How much of the behaviour of its partition each loop explains in one scenario (Loops That Matter).</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Times">The start and every DT after it.</param>
/// <param name="Shares">For each loop its relative score at each of these times in per cent: positive while it reinforces, negative
/// while it balances, 0 at the start and wherever nothing in its partition moves.</param>
/// <param name="PartitionOf">For each loop the number of its cycle partition among the links that act at some time in this scenario; 0
/// where one of its links never does, so that the loop never acts either.</param>
internal sealed record LoopShares(Name Scenario, IReadOnlyList<double> Times, IReadOnlyList<double[]> Shares, IReadOnlyList<int> PartitionOf)
{
    /// <summary>The shares of loops from the scores of their links.</summary>
    /// <remarks>Loop score = product of its link scores; share = score / Σ |scores| over the loops of the same partition. A link through
    /// hidden variables has at each time the score of its strongest way.</remarks>
    public static LoopShares Of(CausalGraph graph, IReadOnlyList<FeedbackLoop> loops, LinkScores scores)
    {
        var ofEdge = new EdgeScores(graph, scores);
        double[][] ofLoop = [.. loops.Select(l => ScoreOf(l, ofEdge, scores.Times.Count))];
        var partitionOfNode = FeedbackLoops.Partitions(graph.SuccessorsBy(ofEdge.Acts));
        int[] partitionOf = [.. loops.Select(l => l.Edges.All(ofEdge.Acts) ? partitionOfNode[l.Nodes[0]] : 0)];
        foreach (var partition in partitionOf.Select((p, i) => (Number: p, Loop: i)).GroupBy(p => p.Number, p => p.Loop))
            Normalise([.. partition.Select(i => ofLoop[i])], scores.Times.Count);
        return new(scores.Scenario, scores.Times, ofLoop, partitionOf);
    }

    static double[] ScoreOf(FeedbackLoop loop, EdgeScores ofEdge, int count)
    {
        var score = new double[count];
        Array.Fill(score, 1);
        foreach (var edge in loop.Edges)
        {
            var of = ofEdge.Of(edge);
            for (var t = 0; t < count; t++)
                score[t] *= of[t];
        }

        return score;
    }

    static void Normalise(double[][] scores, int count)
    {
        for (var t = 0; t < count; t++)
        {
            var sum = 0.0;
            foreach (var score in scores)
                sum += Math.Abs(score[t]);
            foreach (var score in scores)
                score[t] = sum > 0 && double.IsFinite(sum) ? 100 * score[t] / sum : 0;
        }
    }
}
