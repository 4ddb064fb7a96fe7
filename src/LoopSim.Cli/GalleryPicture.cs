using LoopSim.Checking;
using LoopSim.Models;
using LoopSim.Reports.Charts;
using LoopSim.Reports.Diagrams;
using LoopSim.Reports.Figures;
using LoopSim.Reports.Rendering;
using LoopSim.Simulation;

namespace LoopSim.Cli;

/// <summary>A picture of a model for a gallery.</summary>
/// <param name="FileName">Its name as <c>loopsim run</c>, <c>diagram</c> or <c>loops</c> gives it, without an ending.</param>
/// <param name="Title">What it says.</param>
/// <param name="Svg">The picture.</param>
internal sealed record GalleryPicture(string FileName, string Title, string Svg)
{
    // More panels than these nobody reads in a gallery.
    const int MostScenarios = 4;

    /// <summary>The model's first chart, its causal loop diagram, and which loops drive the scenarios of that chart; what there is nothing of is left out.</summary>
    /// <param name="model">The model.</param>
    /// <param name="settings">Its settings.</param>
    /// <param name="runs">Its scenarios, run.</param>
    /// <param name="cancel">Stops the work.</param>
    public static IReadOnlyList<GalleryPicture> Of(CheckedModel model, RunSettings settings, RunSet runs, CancellationToken cancel)
    {
        var study = DiagramStudy.Of(model, settings, null, cancel);
        var pictures = RunChart.AllOf(runs).Take(1).Select(c => Of(c.FileName, c.Figure, model)).ToList();
        if (DiagramDrawing.Of(study, new()) is { } drawing)
            pictures.Add(Of("diagram", drawing.Plain(), model) with { Title = drawing.Subtitle });
        var shown = Scenarios(model.Source, runs);
        var few = study.Loops with { Shares = [.. study.Loops.Shares.Where(s => shown.Contains(s.Scenario)).Take(MostScenarios)] };
        // Of one loop that explains all there is nothing to tell.
        pictures.AddRange(LoopFigure.Of(few, study.Names, study.Runs).Where(f => f.Names.Count > 1).Take(1).Select(f => Of("loops", f, model)));
        return pictures;
    }

    static IReadOnlyList<Naming.Name> Scenarios(Model model, RunSet runs) =>
        model.Charts is [{ Scenarios.Count: > 0 } first, ..] ? [.. first.Scenarios.Select(s => s.Name)] : [.. runs.Runs.Select(r => r.Scenario)];

    static GalleryPicture Of(string fileName, Figure figure, CheckedModel model) => new(fileName, figure.Title, FigureRenderer.ToSvg(figure, model.Source.Style));
}
