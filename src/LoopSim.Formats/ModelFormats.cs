using LoopSim.Diagnostics;
using LoopSim.Formats.Yaml;
using LoopSim.Models;

namespace LoopSim.Formats;

/// <summary>The formats in which a model can come: one line each.</summary>
internal static class ModelFormats
{
    static readonly (string[] Endings, Func<SourceFile, ReadResult> Read)[] All =
    [
        ([".yaml", ".yml"], YamlModelReader.Read),
    ];

    /// <summary>Whether a file's name has the ending of a model.</summary>
    public static bool IsModel(string path) => All.Any(f => f.Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase));

    /// <summary>Reads a model file by its ending. Reading never fails: it returns what it could read and what was wrong.</summary>
    /// <param name="path">The path, absolute or relative to the current folder.</param>
    public static ReadResult Read(string path)
    {
        var ending = Path.GetExtension(path);
        var format = Array.Find(All, f => f.Endings.Contains(ending, StringComparer.OrdinalIgnoreCase));
        if (format.Read is null && File.Exists(path))
            return new(null, [FileFaults.UnknownKind(new(path, ""))]);
        var (file, fault) = TextFile.Read(path);
        return fault is not null || format.Read is null ? new(null, fault is null ? [] : [fault]) : format.Read(file);
    }

    /// <summary>Reads a style file by itself.</summary>
    /// <param name="path">The path, absolute or relative to the current folder.</param>
    public static StyleReading ReadStyle(string path)
    {
        var (file, fault) = TextFile.Read(path);
        return fault is null ? YamlModelReader.ReadStyle(file) : new(HouseStyle.Default, [fault], []);
    }

    /// <summary>Reads a model from a text, as if it stood in a YAML file of this path.</summary>
    public static ReadResult ReadText(string path, string text) => YamlModelReader.Read(new(path, text));
}
