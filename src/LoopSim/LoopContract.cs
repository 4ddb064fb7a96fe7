using LoopSim.Analysis.Dominance;
using LoopSim.Analysis.Polarity;
using LoopSim.Causality;
using LoopSim.Checking;
using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim;

/// <summary>The contract between the named loops and the model: each is a loop of it, and what its name claims of its polarity is right.</summary>
internal static class LoopContract
{
    /// <summary>Named loops that the diagram does not have, or not so that it is clear which, or twice.</summary>
    public static IReadOnlyList<Diagnostic> Structure(CausalGraph graph, Model model)
    {
        var matcher = new LoopMatcher(graph);
        var known = new Dictionary<string, Name>();
        var faults = new List<Diagnostic>();
        foreach (var loop in model.Loops)
        {
            var match = matcher.Find(loop);
            if (match is { From: { } from, To: { } to })
                faults.Add(match.Ways is [var one, var other] ? LoopFaults.SeveralWays(graph, loop, from, to, one, other) : LoopFaults.NoWay(graph, loop, from, to));
            else if (!known.TryAdd(LoopNames.KeyOf(match.Nodes), loop.Name))
                faults.Add(LoopFaults.SameLoop(loop, known[LoopNames.KeyOf(match.Nodes)]));
        }

        return faults;
    }

    /// <summary>True where outcomes, checks or charts look at what loops explain, so that no run can do without them.</summary>
    public static bool IsLookedAt(Model model) => model.Loops.Count > 0 && model.Outcomes.Select(o => o.Value).Concat(model.Checks.Select(c => c.Condition))
        .SelectMany(e => e.References()).Concat(model.Charts.SelectMany(c => c.Plot).Select(p => p.Name)).Any(model.LoopSeries.ToHashSet().Contains);

    /// <summary>All faults of the named loops, those of their polarity too: by the signs of their links, and where one of these changes, by all scenarios.</summary>
    /// <param name="model">The model.</param>
    /// <param name="settings">The caller's settings.</param>
    /// <param name="known">Verdicts of links that are known already.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static IReadOnlyList<Diagnostic> Of(CheckedModel model, RunSettings settings, IReadOnlyList<LinkVerdict> known, CancellationToken cancel)
    {
        if (model.Source.Loops.Count == 0)
            return [];
        var graph = new CausalGraph(model);
        var partitions = FeedbackLoops.Partitions(graph.Successors);
        var matcher = new LoopMatcher(graph);
        List<(NamedLoop Named, FeedbackLoop Loop)> claims = [.. from named in model.Source.Loops
                                                                where LoopNames.Claim(named.Name)?[0] is 'R' or 'B'
                                                                let nodes = matcher.Find(named).Nodes
                                                                where nodes.Count > 0
                                                                select (named, FeedbackLoops.Loop(graph, nodes, partitions))];
        var verdicts = known.DistinctBy(v => (v.Edge.From, v.Edge.To)).ToDictionary(v => (v.Edge.From, v.Edge.To));
        List<CausalEdge> missing = [.. claims.SelectMany(c => c.Loop.Edges).Distinct().Select(e => graph.Edges[e]).Where(e => !verdicts.ContainsKey((e.From, e.To)))];
        foreach (var verdict in LinkVerdicts.Of(model, graph, missing, model.Scenarios, settings.Seed, cancel))
            verdicts.Add((verdict.Edge.From, verdict.Edge.To), verdict);
        List<Claim> signed = [.. claims.Select(c => new Claim(c.Named, c.Loop, [.. c.Loop.Edges.Select(e => verdicts[(graph.Edges[e].From, graph.Edges[e].To)])]))];
        var watched = signed.Where(c => c.Sign == LinkSign.Changing).ToList();
        var scores = watched.Count == 0 ? [] : ScoresOf(model, settings, graph, watched, cancel);
        return [.. Structure(graph, model.Source), .. signed.Select(c => FaultOf(c, graph, model.Source, scores)).OfType<Diagnostic>()];
    }

    static Diagnostic? FaultOf(Claim claim, CausalGraph graph, Model model, IReadOnlyList<EdgeScores> scores)
    {
        var expected = LoopNames.Claim(claim.Named.Name)?[0] == 'R' ? LinkSign.Positive : LinkSign.Negative;
        if (claim.Sign == LinkSign.Never)
            return LoopFaults.NeverActs(graph, claim.Named, claim.Links.First(l => l.Sign == LinkSign.Never));
        if (claim.Sign != LinkSign.Changing)
            return claim.Sign == expected ? null : LoopFaults.WrongPolarity(graph, claim.Named, claim.Links, claim.Sign);
        // A link on it changes its sign: what counts is what the loop did.
        var (rising, falling) = (First(1), First(-1));
        return (expected == LinkSign.Positive ? falling : rising) is { } against
            ? LoopFaults.ChangesPolarity(graph, claim.Named, claim.Links.First(l => l.Sign == LinkSign.Changing), expected == LinkSign.Positive ? rising : falling, against, model.Specs)
            : null;

        (Name Scenario, double Time)? First(int sign)
        {
            foreach (var score in scores)
            {
                for (var t = 0; t < score.Times.Count; t++)
                {
                    if (Math.Sign(claim.Loop.Edges.Aggregate(1.0, (product, e) => product * score.Of(e)[t])) == sign)
                        return (score.Scenario, score.Times[t]);
                }
            }

            return null;
        }
    }

    static List<EdgeScores> ScoresOf(CheckedModel model, RunSettings settings, CausalGraph graph, List<Claim> watched, CancellationToken cancel)
    {
        var influences = watched.SelectMany(w => w.Loop.Edges).Distinct().SelectMany(e => graph.Edges[e].Ways).SelectMany(w => w).Distinct().Select(i => graph.Influences.All[i]);
        var everywhere = settings with { Scenarios = [.. model.Scenarios.Select(s => s.Name)] };
        return [.. Pipeline.RunScored(model, everywhere, [.. influences], cancel: cancel).Scores.Select(s => new EdgeScores(graph, s))];
    }

    sealed record Claim(NamedLoop Named, FeedbackLoop Loop, IReadOnlyList<LinkVerdict> Links)
    {
        public LinkSign Sign { get; } = Links.Select(l => l.Sign).Aggregate(LinkSigns.Then);
    }
}
