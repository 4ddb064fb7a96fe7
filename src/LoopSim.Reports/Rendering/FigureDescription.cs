using System.Globalization;
using LoopSim.Languages;
using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Rendering;

/// <summary>What a screen reader says of a figure after its title.</summary>
internal static class FigureDescription
{
    public static string Of(Figure figure, ChartWords words) => figure switch
    {
        DiagramFigure f => $"{f.Subtitle}. {Reading(f.Plan, words)}",
        DiagramRowFigure f => $"{f.Subtitle}: {Listed(f.Panels.Select(p => p.Subtitle))}. {Reading(f.Panels[0].Plan, words)}",
        _ => $"{figure.Subtitle} {Chart(figure, words)}",
    };

    static string Chart(Figure figure, ChartWords words) => figure switch
    {
        LineFigure f => Say(words.LineChart, f.Y.Label, f.X.Label, [.. f.Curves.Select(c => c.Name), .. Measured(f.Observations, words)]),
        PanelFigure f => Say(words.PanelChart, Label(f.Y, f.Names), f.X.Label, [.. f.Panels.Select(p => p.Title), .. Measured(f.Observations, words)]),
        AreaFigure f => Say(words.AreaChart, Label(f.Y, f.Names), f.X.Label, f.Panels.Select(p => p.Title)),
        BarFigure f => Say(words.BarChart, Listed(f.Blocks.Select(b => b.Axis.Label)), "", f.Rows),
        PairFigure f => Say(words.PairChart, Listed(f.Blocks.Select(b => b.Axis.Label)), $"{f.Before}, {f.After}", f.Rows),
        PhaseFigure f => Say(words.PhaseChart, f.Y.Label, f.X.Label, f.Curves.Select(c => c.Way.Name)),
        _ => "",
    };

    static string Reading(DiagramPlan plan, ChartWords words) => Say(
        words.DiagramReading,
        Listed(plan.Links.Where(l => plan.Nodes[l.From].Kind != NodeKind.Cloud && plan.Nodes[l.To].Kind != NodeKind.Cloud).Select(l => $"{plan.Nodes[l.From].Name} → {l.Sign}{(l.Sign.Length > 0 ? " " : "")}{plan.Nodes[l.To].Name}")),
        "",
        plan.Loops.Select(l => $"{l.Badge} {l.Name}".TrimEnd()).DefaultIfEmpty("–"));

    static IEnumerable<string> Measured(IEnumerable<Observation> observations, ChartWords words) => observations.Select(o => $"{o.Name} ({words.Measured})");

    // Several variables are named; the axis then says their unit at most.
    static string Label(Axis axis, IReadOnlyList<string> names) => names.Count > 1 ? Listed(names) : axis.Label;

    static string Say(string sentence, string first, string second, IEnumerable<string> names) =>
        string.Format(CultureInfo.InvariantCulture, sentence, first, second, Listed(names));

    static string Listed(IEnumerable<string> names) => string.Join(", ", names);
}
