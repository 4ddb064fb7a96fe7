namespace LoopSim.Formats.Yaml.Grammar;

/// <summary>The keys of a chart.</summary>
internal static class ChartKeys
{
    public static IReadOnlyList<Key> All { get; } =
    [
        new("plot", Shape.Names, "What is drawn: one variable over scenarios, or several variables of one scenario.", "[leads, wins]") { IsRequired = true },
        new("scenarios", Shape.Names, "The scenarios that are drawn. Left out: all that are not hidden, and with several variables the first.", "[silos, closed loop]"),
        new("title", Shape.Text, "The words above the chart.", "Leads under two policies"),
        new("data", Shape.Names, "Data series that are drawn as points.", "observed leads"),
        new("doc", Shape.Text, "What the chart shows.", "Leads grow only where sales reports back."),
    ];
}
