using System.Globalization;
using LoopSim.Analysis.Dominance;
using LoopSim.Causality;
using LoopSim.Checking;
using LoopSim.Cli.Terminal;
using LoopSim.Naming;

namespace LoopSim.Cli;

/// <summary>What <c>loopsim check</c> says of loops of links that carry their own equation: what each does to a deviation that goes round it.</summary>
internal static class GainsSummary
{
    // More loops than these nobody reads; those of the greatest gain decide what becomes of a sketch.
    const int Most = 12;

    const string Indent = "    ";

    public static void Print(CheckedModel model, Screen screen)
    {
        if (!model.Visible.Any(v => v.IsLinked))
            return;
        var graph = new CausalGraph(model);
        var loops = FeedbackLoops.Of(graph);
        if (!loops.IsComplete)
            screen.Out.WriteLine("  There are more loops than can be listed, so their gains are not shown.");
        var gains = LoopGain.Of(graph, loops, model.Source).OrderByDescending(g => Math.Abs(g.Gain)).ToList();
        if (gains.Count == 0)
            return;
        var named = NamesOf(graph, model);
        screen.Out.WriteLine("  Gain of the loops of links (a small deviation that goes round once comes back as so many times itself):");
        foreach (var (loop, gain) in gains.Take(Most))
        {
            var way = string.Join(" → ", loop.Nodes.Append(loop.Nodes[0]).Select(n => graph.Nodes[n].Name.Text));
            var name = named.GetValueOrDefault(LoopNames.KeyOf(loop.Nodes)) is { } its ? $"{its}: " : "";
            foreach (var line in WrappedText.Lines(string.Create(CultureInfo.InvariantCulture, $"{gain:G4}, {Does(gain)}: {name}{way}"), screen.Width - Indent.Length))
                screen.Out.WriteLine(Indent + line);
        }

        if (gains.Count > Most)
            screen.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    and {gains.Count - Most} more, none of a greater gain."));
    }

    static string Does(double gain) => $"{(gain > 0 ? "reinforcing" : "balancing")}, {Math.Abs(gain) switch
    {
        < 1 => "damps",
        1 => "passes on",
        _ => "amplifies",
    }}";

    static Dictionary<string, Name> NamesOf(CausalGraph graph, CheckedModel model)
    {
        var matcher = new LoopMatcher(graph);
        var names = new Dictionary<string, Name>();
        foreach (var loop in model.Source.Loops)
            names.TryAdd(LoopNames.KeyOf(matcher.Find(loop).Nodes), loop.Name);
        return names;
    }
}
