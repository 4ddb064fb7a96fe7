using System.Globalization;
using LoopSim.Cli.Terminal;
using LoopSim.Naming;
using LoopSim.Reports.Diagrams;
using LoopSim.Reports.Figures;

namespace LoopSim.Cli;

/// <summary>The pictures of a diagram, and what is said of them.</summary>
internal static class DiagramFiles
{
    /// <summary>Writes the one file that is asked for, or .svg and .png of each picture.</summary>
    /// <exception cref="CallException">They cannot be written there.</exception>
    public static void Write(DiagramDrawing drawing, Name? scenario, IReadOnlyList<double> times, string? only, string folder, Screen screen, CancellationToken cancel)
    {
        var style = drawing.Study.Model.Source.Style;
        var pictures = PicturesOf(drawing, scenario, times).ToList();
        var plan = drawing.Plan;
        screen.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{drawing.Study.Model.Source.Title}: {drawing.Subtitle}: {Counted(plan.Nodes.Count(n => n.Kind != NodeKind.Cloud), "variable")}, {Counted(plan.Links.Count(l => !l.IsPipe), "link")}, {Counted(plan.Loops.Count, "badge")}."));
        if (drawing.Note.Length > 0)
            screen.Out.WriteLine($"{drawing.Note} Ask for more with --parameters, --all, --loops R1,B2.");
        if (only is not null)
        {
            FigureFiles.WriteOne(pictures[^1].Figure, style, only, cancel);
            screen.Out.WriteLine($"Picture: {only}");
            return;
        }

        foreach (var (name, figure) in pictures)
        {
            var path = Path.Combine(folder, name);
            FigureFiles.Write(figure, style, path, cancel);
            screen.Out.WriteLine($"Picture: {path} (.svg and .png)");
        }
    }

    // Of several times one picture each, and last all of them in a row.
    static IEnumerable<(string Name, Figure Figure)> PicturesOf(DiagramDrawing drawing, Name? scenario, IReadOnlyList<double> times)
    {
        if (scenario is null)
        {
            yield return ("diagram", drawing.Plain());
            yield break;
        }

        if (times.Count == 0)
            yield return ("diagram", drawing.At(scenario, null));
        foreach (var time in times)
            yield return (times.Count == 1 ? "diagram" : string.Create(CultureInfo.InvariantCulture, $"diagram-{time:0.####}"), drawing.At(scenario, time));
        if (times.Count > 1)
            yield return ("diagram-row", drawing.Row(scenario, times));
    }

    static string Counted(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
