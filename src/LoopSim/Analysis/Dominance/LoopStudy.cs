using LoopSim.Causality;
using LoopSim.Checking;
using LoopSim.Models;
using LoopSim.Simulation;

namespace LoopSim.Analysis.Dominance;

/// <summary>The loops of a model and what each explains of its behaviour, scenario by scenario.</summary>
/// <param name="Graph">The causal diagram.</param>
/// <param name="Loops">The loops, those first that explain most on the average of all times and scenarios.</param>
/// <param name="IsComplete">False where there are more loops than can be listed, so that only the strongest ones are here.</param>
/// <param name="Shares">For each scenario the shares of the loops, in their order.</param>
internal sealed record LoopStudy(CausalGraph Graph, IReadOnlyList<StudiedLoop> Loops, bool IsComplete, IReadOnlyList<LoopShares> Shares)
{
    /// <summary>So many of the strongest loops are looked for where not all can be listed.</summary>
    const int MostSearched = 1_000;

    /// <summary>Studies the loops of finished runs.</summary>
    /// <param name="graph">The diagram of the model.</param>
    /// <param name="loops">Its loops as far as they could be listed.</param>
    /// <param name="scores">The link scores of each scenario.</param>
    /// <param name="model">The model; its loops that have a name are studied also where not all can be listed.</param>
    public static LoopStudy Of(CausalGraph graph, FeedbackLoops loops, IReadOnlyList<LinkScores> scores, CheckedModel model)
    {
        var listed = loops.IsComplete ? loops.All : Strongest(graph, loops, scores, model.Source.Loops);
        var signs = new Lazy<SymbolicSigns>(() => new(graph, new(model)));
        List<LoopShares> shares = [.. scores.Select(s => LoopShares.Of(graph, listed, s))];
        var studied = listed.Select((loop, i) => (Loop: loop, Number: i, Mean: shares.Select(s => s.Shares[i].Average(Math.Abs)).DefaultIfEmpty(0).Average()))
            .OrderByDescending(l => Math.Round(l.Mean, 9)).ThenBy(l => l.Loop.Nodes.Count).ToList();
        return new(
            graph,
            [.. studied.Select(l => PolarityOf(shares.Select(s => s.Shares[l.Number])) is var seen && seen == LoopPolarity.Unknown
                ? new StudiedLoop(l.Loop, seen, l.Mean) { Polarity = BySigns(l.Loop, graph, signs.Value) }
                : new StudiedLoop(l.Loop, seen, l.Mean))],
            loops.IsComplete,
            [.. shares.Select(s => s with { Shares = [.. studied.Select(l => s.Shares[l.Number])], PartitionOf = [.. studied.Select(l => s.PartitionOf[l.Number])] })]);
    }

    static List<FeedbackLoop> Strongest(CausalGraph graph, FeedbackLoops loops, IReadOnlyList<LinkScores> scores, IReadOnlyList<NamedLoop> named) =>
    [
        .. scores.SelectMany(s => StrongestLoops.Find(graph, loops.PartitionOf, new(graph, s), s.Times.Count, MostSearched))
            .Concat(named.Select(new LoopMatcher(graph).Find).Select(m => m.Nodes).Where(n => n.Count > 0))
            .Select(cycle => FeedbackLoops.Loop(graph, cycle, loops.PartitionOf))
            .DistinctBy(l => string.Join(' ', l.Nodes)),
    ];

    // What no scenario moves still has the signs that its equations prove.
    static LoopPolarity BySigns(FeedbackLoop loop, CausalGraph graph, SymbolicSigns signs) =>
        loop.Edges.Select(e => signs.OfEdge(graph.Edges[e])).Aggregate((LinkSign?)LinkSign.Positive, (sign, next) => sign is { } sofar && next is { } own ? sofar.Then(own) : null) switch
        {
            LinkSign.Positive => LoopPolarity.Reinforcing,
            LinkSign.Negative => LoopPolarity.Balancing,
            LinkSign.Changing => LoopPolarity.Changing,
            _ => LoopPolarity.Unknown,
        };

    static LoopPolarity PolarityOf(IEnumerable<double[]> shares)
    {
        var (reinforces, balances) = (false, false);
        foreach (var value in shares.SelectMany(s => s))
        {
            reinforces |= value > 0;
            balances |= value < 0;
        }

        return reinforces ? balances ? LoopPolarity.Changing : LoopPolarity.Reinforcing : balances ? LoopPolarity.Balancing : LoopPolarity.Unknown;
    }
}

/// <summary>A loop and what it was seen to do.</summary>
/// <param name="Loop">The loop.</param>
/// <param name="Observed">What it did, in all the scenarios.</param>
/// <param name="MeanShare">What it explains on the average of all times and scenarios, in per cent, whatever its sign.</param>
internal sealed record StudiedLoop(FeedbackLoop Loop, LoopPolarity Observed, double MeanShare)
{
    /// <summary>What it does: as it was seen, or where it never acted, by the signs of its links.</summary>
    public LoopPolarity Polarity { get; init; } = Observed;
}

/// <summary>Whether a loop amplifies what goes round it, or works against it.</summary>
internal enum LoopPolarity
{
    /// <summary>It amplifies.</summary>
    Reinforcing,

    /// <summary>It works against it.</summary>
    Balancing,

    /// <summary>It does now the one, now the other.</summary>
    Changing,

    /// <summary>It never acted.</summary>
    Unknown,
}
