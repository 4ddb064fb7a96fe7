using LoopSim.Formats.Yaml.Schema;

namespace LoopSim.Formats;

/// <summary>The JSON Schema of the modelling language, by which editors complete, check and explain the keys of a model.</summary>
internal static class LanguageSchema
{
    /// <summary>The name under which it stands beside models.</summary>
    public const string FileName = "loopsim.schema.json";

    /// <summary>The schema: JSON, draft-07, as it stands in a file.</summary>
    public static string Text { get; } = ModelSchema.Write();

    /// <summary>The first line of a model, which tells an editor where the schema is.</summary>
    /// <param name="path">The schema's path, relative to the model's folder, with slashes.</param>
    public static string FirstLine(string path) => $"# yaml-language-server: $schema={path}";

    /// <summary>True where a file holds a schema of the language, as this or another version wrote it.</summary>
    public static bool IsAt(string path) => TextFile.Read(path) is (var file, null) && ModelSchema.IsOne(file.Text);
}
