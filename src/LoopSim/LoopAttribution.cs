using LoopSim.Analysis.Attribution;
using LoopSim.Analysis.Dominance;
using LoopSim.Analysis.Judging;
using LoopSim.Causality;
using LoopSim.Checking;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Simulation;

namespace LoopSim;

/// <summary>Which loops made the difference between a scenario and a reference.</summary>
/// <param name="Study">The loops of the model.</param>
/// <param name="Names">Their names, in the order of the study.</param>
/// <param name="Scenario">The scenario that is held against the reference.</param>
/// <param name="Judged">The outcomes.</param>
/// <param name="Effects">The loops that were knocked out, the one first without which most of some difference vanishes.</param>
internal sealed record LoopAttribution(
    LoopStudy Study, IReadOnlyList<Name> Names, Name Scenario, IReadOnlyList<Outcome> Judged, IReadOnlyList<LoopEffect> Effects)
{
    // Beside the named ones so many loops are shown: those without which most of some difference vanishes.
    const int MostUnnamed = 8;

    // So many links are cut at most, and a loop counts where a part of a difference vanishes that is above this.
    const int MostCuts = 80;
    const double LeastPart = 0.005;

    /// <summary>One attribution for each scenario but the first one asked for, which is the reference.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static IReadOnlyList<LoopAttribution> Of(CheckedModel model, RunSettings settings, CancellationToken cancel)
    {
        var graph = new CausalGraph(model);
        var loops = FeedbackLoops.Of(graph);
        var needs = Needs.OfOutcomes(model.Source);
        needs = needs with { Variables = needs.Variables.Concat(graph.Nodes.Where((_, n) => loops.PartitionOf[n] > 0).Select(n => n.Name)).ToHashSet() };
        var runs = Pipeline.RunScored(model, settings, graph.InLoops(loops.PartitionOf), needs, cancel);
        var study = LoopStudy.Of(graph, loops, [.. runs.Scores.Take(runs.Runs.Count)], model);
        var names = LoopNames.Of(study, model.Source);
        var alone = new Needs(needs.Variables, new HashSet<Name>());
        return [.. runs.Runs.Skip(1).Select((run, i) => Of(i + 1, run.Scenario))];

        LoopAttribution Of(int number, Name scenario)
        {
            var without = new KnockOuts(model, graph, [.. study.Loops.Select(l => l.Loop)], runs.Runs[0]);
            Run Again(CheckedModel changed) => Pipeline.Run(changed, settings with { Scenarios = [scenario] }, alone, cancel).Runs[0];
            bool IsNamed(int loop) => model.Source.Loops.Any(n => n.Name.Equals(names[loop]));
            var effects = Candidates(study, number, IsNamed, without.CutOf).Select(l => Effect(l, study, number, without.Without(l, Again), runs)).ToList();
            var strongest = effects.Where(e => !IsNamed(e.Loop) && e.Largest > LeastPart).OrderByDescending(e => e.Largest).Take(MostUnnamed);
            return new(study, names, scenario, Outcomes.Of(model.Source), [.. effects.Where(e => IsNamed(e.Loop)).Concat(strongest).OrderByDescending(e => e.Largest)]);
        }
    }

    // Named loops each for itself; of others that are cut at the same link the shortest one stands for all, unless a named one does.
    static IEnumerable<int> Candidates(LoopStudy study, int number, Func<int, bool> isNamed, Func<int, int> cutOf)
    {
        var acting = Enumerable.Range(0, study.Loops.Count).Where(l => study.Shares[0].PartitionOf[l] > 0 || study.Shares[number].PartitionOf[l] > 0).ToList();
        // A stock with its own outflow is no story: without it the stock would only add up what flows in.
        var cut = acting.Where(isNamed).Select(cutOf).ToHashSet();
        var others = acting.Where(l => !isNamed(l) && !IsOwnAdjustment(study, l) && !cut.Contains(cutOf(l)))
            .GroupBy(cutOf).Select(g => (Loop: g.MinBy(l => study.Loops[l].Loop.Nodes.Count), Share: g.Max(l => Math.Max(Math.Abs(Mean(study, 0, l)), Math.Abs(Mean(study, number, l))))))
            .OrderByDescending(l => l.Share).Select(l => l.Loop);
        return acting.Where(isNamed).Concat(others.Take(MostCuts));
    }

    static bool IsOwnAdjustment(LoopStudy study, int loop) =>
        study.Loops[loop].Loop.Nodes is [var stock, _] && study.Graph.Nodes[stock] is Stock && study.Loops[loop].Observed == LoopPolarity.Balancing;

    static LoopEffect Effect(int loop, LoopStudy study, int number, KnockOut without, RunSet runs)
    {
        var known = Outcomes.Table(runs).Values;
        var changed = Outcomes.Table(runs with { Runs = [.. runs.Runs.Select((r, i) => i == number ? without.Run : r)] }).Values[number];
        return new(loop, Mean(study, 0, loop), Mean(study, number, loop), without, [.. changed.Select((v, o) => LoopEffect.VanishingPart(known[0][o], known[number][o], v))]);
    }

    // What a loop explains on the average, whatever its sign at a time; the sign is that which it has more of.
    static double Mean(LoopStudy study, int number, int loop)
    {
        var shares = study.Shares[number].Shares[loop];
        return shares.Average(Math.Abs) * (shares.Sum() < 0 ? -1 : 1);
    }
}
