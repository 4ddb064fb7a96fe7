using LoopSim.Causality;
using LoopSim.Naming;
using LoopSim.Simulation;

namespace LoopSim.Analysis.Dominance;

/// <summary>The scores of a diagram's links in one scenario.</summary>
internal sealed class EdgeScores(CausalGraph graph, LinkScores scores)
{
    readonly double[]?[] known = new double[graph.Edges.Count][];

    /// <summary>The scenario.</summary>
    public Name Scenario => scores.Scenario;

    /// <summary>The start and every DT after it.</summary>
    public IReadOnlyList<double> Times => scores.Times;

    /// <summary>The score of a link at every DT: of several ways through hidden variables the one that is strongest then.</summary>
    public double[] Of(int edge) => known[edge] ??= Strongest([.. graph.Edges[edge].Ways.Select(Along)]);

    /// <summary>True where a link is scored and moves its target at some time.</summary>
    public bool Acts(int edge) => graph.Edges[edge].Ways.Any(w => w.All(i => scores.Of.ContainsKey(graph.Influences.All[i]))) && Array.Exists(Of(edge), s => s != 0);

    double[] Along(int[] way)
    {
        if (way.Length == 1)
            return scores.Of[graph.Influences.All[way[0]]];
        var product = new double[scores.Times.Count];
        Array.Fill(product, 1);
        foreach (var influence in way)
        {
            var of = scores.Of[graph.Influences.All[influence]];
            for (var t = 0; t < product.Length; t++)
                product[t] *= of[t];
        }

        return product;
    }

    static double[] Strongest(double[][] ways)
    {
        if (ways.Length == 1)
            return ways[0];
        var strongest = ways[0].ToArray();
        foreach (var way in ways.Skip(1))
        {
            for (var t = 0; t < strongest.Length; t++)
            {
                if (Math.Abs(way[t]) > Math.Abs(strongest[t]))
                    strongest[t] = way[t];
            }
        }

        return strongest;
    }
}
