using LoopSim.Diagnostics;
using LoopSim.Formats.Csv;
using LoopSim.Formats.Data;
using LoopSim.Formats.Dot;
using LoopSim.Formats.Kumu;
using LoopSim.Formats.Loopy;
using LoopSim.Formats.Mermaid;
using LoopSim.Formats.Sketches;

namespace LoopSim.Formats;

/// <summary>A format in which diagrams come in or go out.</summary>
/// <param name="Name">The word for it.</param>
/// <param name="Endings">The endings of its files.</param>
internal sealed record DiagramFormat(string Name, params IReadOnlyList<string> Endings)
{
    /// <summary>Reads a drawing; null where the file is too broken for one.</summary>
    public Func<SourceFile, FaultLog, Sketch?>? Read { get; init; }

    /// <summary>Whether a file looks like one of this format.</summary>
    public Func<SourceFile, bool> Recognises { get; init; } = _ => false;

    /// <summary>Writes a drawing as a text.</summary>
    public Func<Sketch, string>? Write { get; init; }

    /// <summary>True where a file begins with a byte order mark, without which spreadsheets take UTF-8 for something else.</summary>
    public bool HasMark { get; init; }
}

/// <summary>The formats of diagrams: one line each.</summary>
internal static class DiagramFormats
{
    /// <summary>All of them. Of two that share an ending the first that recognises a file reads it.</summary>
    public static IReadOnlyList<DiagramFormat> All { get; } =
    [
        new("csv", ".csv") { Recognises = CsvSketchReader.Recognises, Read = CsvSketchReader.Read, Write = s => CsvSketchWriter.Write(s, ','), HasMark = true },
        new("csv-semicolon") { Write = s => CsvSketchWriter.Write(s, ';'), HasMark = true },
        new("tsv", ".tsv") { Read = CsvSketchReader.Read, Write = s => CsvSketchWriter.Write(s, '\t'), HasMark = true },
        new("mermaid", ".mmd", ".mermaid") { Recognises = MermaidSketchReader.Recognises, Read = MermaidSketchReader.Read, Write = MermaidSketchWriter.Write },
        new("markdown", ".md") { Read = MermaidSketchReader.Read, Write = MermaidSketchWriter.WriteFenced },
        new("dot", ".dot", ".gv") { Write = DotSketchWriter.Write },
        new("kumu", ".json") { Recognises = KumuSketchReader.Recognises, Read = KumuSketchReader.Read },
        new("loopy", ".json", ".loopy", ".url") { Recognises = LoopySketchReader.Recognises, Read = LoopySketchReader.Read },
    ];

    /// <summary>The formats that diagrams can go out in.</summary>
    public static IEnumerable<DiagramFormat> Written => All.Where(f => f.Write is not null);

    /// <summary>The endings of files that are read.</summary>
    public static IEnumerable<string> EndingsRead => All.Where(f => f.Read is not null).SelectMany(f => f.Endings).Distinct();

    /// <summary>The format that an ending tells, among those that go out; null where it tells none.</summary>
    public static DiagramFormat? OfEnding(string path) => Written.FirstOrDefault(f => f.Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase));

    /// <summary>Reads a drawing by its ending and by what it holds. Reading never fails: what is wrong is noted.</summary>
    /// <param name="file">The file.</param>
    /// <param name="faults">Where faults are noted.</param>
    public static Sketch? Read(SourceFile file, FaultLog faults)
    {
        var ending = Path.GetExtension(file.Path);
        var ofEnding = All.Where(f => f.Read is not null && f.Endings.Contains(ending, StringComparer.OrdinalIgnoreCase)).ToList();
        var format = ofEnding is [var only] ? only : (ofEnding.Count > 0 ? ofEnding : All).FirstOrDefault(f => f.Recognises(file));
        if (format?.Read is not { } read)
        {
            // A file that was cut off may have lost what it is known by.
            faults.Add(ending.Equals(".json", StringComparison.OrdinalIgnoreCase) && JsonTree.Read(file) is (null, var brokenAt) ? SketchFaults.BrokenJson(brokenAt) : SketchFaults.UnknownKind(file));
            return null;
        }

        var sketch = read(file, faults);
        if (sketch is { Links.Count: > 0 and <= Sketch.MostLinks })
            return sketch;
        if (sketch is not null && !faults.Any(f => f.IsError))
            faults.Add(sketch.Links.Count == 0 ? SketchFaults.NoLinks(file) : SketchFaults.TooMany(file));
        return null;
    }
}
