using System.Collections.Concurrent;
using LoopSim.Checking;
using LoopSim.Formats;
using LoopSim.Reports.Diagrams;
using LoopSim.Reports.Figures;

namespace LoopSim.Tests.Support;

/// <summary>Diagrams of models, as the program would draw them.</summary>
internal static class DiagramOf
{
    static readonly ConcurrentDictionary<string, DiagramStudy> Known = new();

    /// <summary>The diagram of a model that stands in a test as text.</summary>
    public static DiagramDrawing Text(string yaml, DiagramWish? wish = null)
    {
        var read = ModelFormats.ReadText("test.yaml", yaml);
        var model = Pipeline.Check(read.Model ?? throw new InvalidOperationException(), new()).Model;
        return DiagramDrawing.Of(Study(model ?? throw new InvalidOperationException()), wish ?? new()) ?? throw new InvalidOperationException();
    }

    /// <summary>The diagram of a model of the gallery, such as <c>sir</c> or <c>closing-the-loop/sketch</c>.</summary>
    public static DiagramDrawing Gallery(string name, DiagramWish? wish = null) => DiagramDrawing.Of(StudyOf(name), wish ?? new()) ?? throw new InvalidOperationException();

    /// <summary>The diagram of some loops of a model of the gallery, by their letters and numbers.</summary>
    public static DiagramDrawing Loops(string name, params string[] badges)
    {
        var names = StudyOf(name).Names.Select(n => n.Text.Split(' ')[0]).ToList();
        return Gallery(name, new() { Loops = [.. badges.Select(b => names.IndexOf(b))] });
    }

    // Several tests draw the same models, of which some take seconds to study.
    static DiagramStudy StudyOf(string name) => Known.GetOrAdd(
        name.Contains('/', StringComparison.Ordinal) ? name : $"{name}/{name}",
        n => Study(LoopModel.Read(Path.Combine(Repository.Models, n + ".yaml"), null).Checked ?? throw new InvalidOperationException()));

    /// <summary>The links as a reader would say them: <c>a -> + b</c>, and with ‖ where they are delayed.</summary>
    public static IReadOnlyList<string> Told(DiagramPlan plan) =>
        [.. plan.Links.Where(l => !l.IsPipe).Select(l => $"{plan.Nodes[l.From].Name} -> {l.Sign} {plan.Nodes[l.To].Name}{(l.IsDelayed ? " ‖" : "")}").Order(StringComparer.Ordinal)];

    static DiagramStudy Study(CheckedModel model) => DiagramStudy.Of(model, new(), null, TestContext.Current.CancellationToken);
}
