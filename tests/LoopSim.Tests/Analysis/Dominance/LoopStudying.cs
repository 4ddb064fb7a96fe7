using LoopSim.Analysis.Dominance;
using LoopSim.Causality;
using LoopSim.Diagnostics;
using LoopSim.Formats;
using LoopSim.Simulation;

namespace LoopSim.Tests.Analysis.Dominance;

/// <summary>Loops and shares of the first scenario of a model that stands in a test as text.</summary>
internal static class LoopStudying
{
    public static StudiedLoops Of(string yaml)
    {
        var read = ModelFormats.ReadText("test.yaml", yaml);
        Assert.Empty(read.Diagnostics.Where(d => d.IsError).Select(Told));
        var check = Pipeline.Check(read.Model ?? throw new InvalidOperationException(), new());
        Assert.Empty(check.Diagnostics.Where(d => d.IsError).Select(Told));
        var model = check.Model ?? throw new InvalidOperationException();
        var graph = new CausalGraph(model);
        var loops = FeedbackLoops.Of(graph);
        var runs = Pipeline.RunScored(model, new(), graph.InLoops(loops.PartitionOf));
        return new(graph, loops, LoopShares.Of(graph, loops.All, runs.Scores[0]), runs);
    }

    static string Told(Diagnostic d) => $"{d.At.Position} {d.Code} {d.Message} {d.Hint}";
}

/// <summary>What was found.</summary>
internal sealed record StudiedLoops(CausalGraph Graph, FeedbackLoops Loops, LoopShares Shares, RunSet Runs);
