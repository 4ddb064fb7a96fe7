using LoopSim.Causality;
using LoopSim.Checking;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Simulation;

namespace LoopSim.Analysis.Attribution;

/// <summary>A scenario without one of the loops: of its links the one that fewest other loops share stands at its course in the reference.</summary>
/// <param name="Loop">The loop, by its number.</param>
/// <param name="Cut">The link that was cut.</param>
/// <param name="AlsoCut">The further loops that pass the same link, and so do not act either.</param>
/// <param name="Run">The run of the scenario without it.</param>
internal sealed record KnockOut(int Loop, CausalEdge Cut, IReadOnlyList<int> AlsoCut, Run Run);

/// <summary>Runs a scenario once more for each of some loops, without it.</summary>
internal sealed class KnockOuts(CheckedModel model, CausalGraph graph, IReadOnlyList<FeedbackLoop> loops, Run reference)
{
    readonly ILookup<int, int> loopsOf = loops.SelectMany((l, i) => l.Edges.Select(e => (Edge: e, Loop: i))).ToLookup(p => p.Edge, p => p.Loop);

    /// <summary>The variables whose course in the reference must be kept at every DT.</summary>
    /// <param name="graph">The diagram.</param>
    /// <param name="loops">The loops.</param>
    public static IReadOnlySet<Name> Needed(CausalGraph graph, IReadOnlyList<FeedbackLoop> loops) =>
        loops.SelectMany(l => l.Nodes).Distinct().Select(n => graph.Nodes[n].Name).ToHashSet();

    /// <summary>The scenario without a loop.</summary>
    /// <param name="loop">The loop.</param>
    /// <param name="again">Runs the scenario of a changed model.</param>
    public KnockOut Without(int loop, Func<CheckedModel, Run> again)
    {
        var cut = CutOf(loop);
        var edge = graph.Edges[cut];
        var values = reference.EveryStep(graph.Nodes[edge.From].Name);
        List<Point> course = [.. reference.StepTimes.Select((t, i) => new Point(t, values[i]))];
        return new(loop, edge, [.. loopsOf[cut].Where(l => l != loop)], again(FrozenLink.Of(model, graph, edge, course)));
    }

    /// <summary>The link at which a loop is cut: the one that fewest other loops share.</summary>
    /// <remarks>Of links that equally few loops share, one by an equation: a stock whose inflow stands still in one run only is hard to picture.</remarks>
    public int CutOf(int loop) => loops[loop].Edges.OrderBy(e => loopsOf[e].Count()).ThenBy(e => graph.Nodes[graph.Edges[e].To] is Stock ? 1 : 0).First();
}
