using LoopSim.Analysis.Dominance;
using LoopSim.Causality;
using LoopSim.Checking;
using LoopSim.Naming;
using LoopSim.Reports.Tables;
using LoopSim.Simulation;

namespace LoopSim.Reports.Diagrams;

/// <summary>All that a model's diagrams are made of: its signed links, its loops with their names, and how strongly each link acts.</summary>
/// <param name="Model">The model.</param>
/// <param name="Links">The links with their signs and delays.</param>
/// <param name="Loops">The loops and what they explain.</param>
/// <param name="Names">The name of each loop, in their order.</param>
/// <param name="Runs">The runs in which the links were scored.</param>
/// <param name="Forces">For each run how strongly the links act in it.</param>
internal sealed record DiagramStudy(
    CheckedModel Model, LinkTable Links, LoopStudy Loops, IReadOnlyList<Name> Names, RunSet Runs, IReadOnlyList<LinkForces> Forces)
{
    /// <summary>The causal diagram.</summary>
    public CausalGraph Graph => Links.Graph;

    /// <summary>Studies a model in all scenarios that are not hidden, and in one more where it is.</summary>
    /// <param name="model">The model.</param>
    /// <param name="settings">The caller's settings.</param>
    /// <param name="scenario">The scenario whose links are to be shown, or null.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="KeyNotFoundException">There is no such scenario.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static DiagramStudy Of(CheckedModel model, RunSettings settings, Name? scenario, CancellationToken cancel)
    {
        // What is strongest in all scenarios is shown, so that all pictures of a model show the same.
        settings = settings with { Scenarios = [] };
        var links = LinkTable.Of(model.Source, Pipeline.SignLinks(model, settings, cancel));
        var graph = links.Graph;
        List<Influence> scored = [.. graph.Edges.SelectMany(e => e.Ways).SelectMany(w => w).Distinct().Select(i => graph.Influences.All[i])];
        var runs = Pipeline.RunScored(model, settings, scored, cancel: cancel);
        List<LinkScores> scores = [.. runs.Scores.Take(runs.Runs.Count)];
        var loops = LoopStudy.Of(graph, FeedbackLoops.Of(graph), scores, model);
        if (scenario is not null && !scores.Exists(s => s.Scenario.Equals(scenario)))
            scores.AddRange(Pipeline.RunScored(model, settings with { Scenarios = [scenario] }, scored, cancel: cancel).Scores.Take(1));
        return new(model, links, loops, LoopNames.Of(loops, model.Source), runs, [.. scores.Select(s => new LinkForces(graph, s))]);
    }

    /// <summary>How strongly links act in a scenario.</summary>
    public LinkForces ForcesIn(Name scenario) => Forces.First(f => f.Scenario.Equals(scenario));
}
