using LoopSim.Models;

namespace LoopSim.Formats.Yaml.Grammar;

/// <summary>The keys of a chart.</summary>
internal static class ChartKeys
{
    public static IReadOnlyList<Key> All { get; } =
    [
        new("plot", Shape.SomeNames, "What is drawn: one variable over scenarios, or several variables of one scenario; bars and before and after draw outcomes too.", "[leads, wins]") { IsRequired = true },
        new("kind", Shape.OneOf(Chart.KindWords), "How it is drawn: lines over time, panels (one small chart a scenario), bars (one number a scenario), areas (stacked), phase (one variable against another), before and after (two numbers a scenario).", "bars") { Default = Chart.KindWords[0] },
        new("scenarios", Shape.Names, "The scenarios that are drawn. Left out: all that are not hidden; for areas, and for lines of several variables, the first.", "[silos, closed loop]"),
        new("title", Shape.Text, "The words above the chart.", "Leads under two policies"),
        new("data", Shape.Names, "Data series that are drawn as points, on lines and panels.", "observed leads") { Only = Kinds(ChartKind.Lines, ChartKind.Panels) },
        new("sort", Shape.OneOf("listed", "value"), "The order of bars: as the scenarios are listed, or the best value first.", "value") { Only = Kinds(ChartKind.Bars) },
        new("share", Shape.Flag, "With true areas are shares of their sum, per cent.", "true") { Default = "false", Only = Kinds(ChartKind.Areas) },
        new("before", Shape.Equation, "The first moment of before and after. Left out: just before the first policy starts, or the start.", "6 month") { Only = Kinds(ChartKind.BeforeAndAfter) },
        new("after", Shape.Equation, "The second moment of before and after. Left out: the end.", "48 month") { Only = Kinds(ChartKind.BeforeAndAfter) },
        new("doc", Shape.Text, "What the chart shows.", "Leads grow only where sales reports back."),
    ];

    static Beside Kinds(params IReadOnlyList<ChartKind> kinds) => new("kind", [.. kinds.Select(k => Chart.KindWords[(int)k])]);
}
