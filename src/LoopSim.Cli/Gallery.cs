using System.Text;
using LoopSim.Formats;

namespace LoopSim.Cli;

/// <summary>The models of the gallery, as they are carried along in the program.</summary>
internal static class Gallery
{
    const string Prefix = "gallery/";

    // folder/file → resource; a build on Windows names resources with its own separators.
    static readonly SortedDictionary<string, string> Resources = new(
        typeof(Gallery).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .ToDictionary(n => n[Prefix.Length..].Replace('\\', '/'), n => n),
        StringComparer.Ordinal);

    /// <summary>The names of the models, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Resources.Keys.Select(k => k.Split('/')[0]).Distinct().Where(n => Resources.ContainsKey(FileOf(n)))];

    /// <summary>The model's title.</summary>
    public static string TitleOf(string name) => ModelFormats.ReadText(FileOf(name), TextOf(name)).Model?.Title ?? name;

    /// <summary>The model's text.</summary>
    public static string TextOf(string name) => Encoding.UTF8.GetString(Bytes(FileOf(name)));

    /// <summary>The files that the model names, such as its data or the style of a house, and those that these name; their paths from the model's folder.</summary>
    public static IReadOnlyList<(string Path, byte[] Bytes)> CompanionsOf(string name)
    {
        var candidates = Resources.Keys.Where(k => k.StartsWith(name + "/", StringComparison.Ordinal)).ToList();
        var files = new List<string> { FileOf(name) };
        for (var i = 0; i < files.Count; i++)
        {
            // Only a text names others, and it names them from where it stands.
            var folder = files[i][..(files[i].LastIndexOf('/') + 1)];
            var text = ModelFormats.IsModel(files[i]) ? Encoding.UTF8.GetString(Bytes(files[i])) : "";
            files.AddRange(candidates.Except(files).Where(k => k.StartsWith(folder, StringComparison.Ordinal) && text.Contains(k[folder.Length..], StringComparison.Ordinal)).ToList());
        }

        return [.. files.Skip(1).Select(f => (f[(name.Length + 1)..], Bytes(f)))];
    }

    static string FileOf(string name) => $"{name}/{name}.yaml";

    static byte[] Bytes(string key)
    {
        using var stream = typeof(Gallery).Assembly.GetManifestResourceStream(Resources[key]) ?? throw new InvalidOperationException($"{key} is not carried along.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
