using LoopSim.Diagnostics;
using LoopSim.Formats.Yaml;

namespace LoopSim.Formats;

/// <summary>A drawing that was read and written anew as a model.</summary>
/// <param name="Text">The model in LoopSim's language; null where there is nothing to write.</param>
/// <param name="Diagnostics">What was wrong with the drawing, in its order.</param>
internal sealed record ImportedSketch(string? Text, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Reads a drawing from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="title">The title of the model, where the drawing has none.</param>
    public static ImportedSketch Read(string path, string title)
    {
        var (file, fault) = TextFile.Read(path);
        return fault is null ? Of(file, title) : new(null, [fault]);
    }

    /// <summary>Reads a drawing from a text.</summary>
    public static ImportedSketch Of(SourceFile file, string title)
    {
        var faults = new FaultLog();
        var text = DiagramFormats.Read(file, faults) is { } drawn && !faults.Any(f => f.IsError) ? SketchWriter.Write(drawn, title, Path.GetFileName(file.Path), faults) : "";
        return new(text.Length == 0 ? null : text, faults.InOrder(file));
    }
}
