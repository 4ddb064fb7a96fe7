using System.CommandLine.Completions;
using LoopSim.Formats;

namespace LoopSim.Cli.Completion;

/// <summary>Completes paths: of model files, of any files, of folders.</summary>
internal static class PathCompletions
{
    const string Kind = "Path";
    const string AnyFile = "*";
    const string NoFile = "/";
    const string ModelFile = ".yaml";
    const int Most = 500;

    /// <summary>Stands for the model files and the folders on the way to more of them.</summary>
    public static CompletionItem Models { get; } = new(ModelFile, Kind);

    /// <summary>Stands for all files and folders.</summary>
    public static CompletionItem Files { get; } = new(AnyFile, Kind);

    /// <summary>Stands for all folders.</summary>
    public static CompletionItem Folders { get; } = new(NoFile, Kind);

    /// <summary>The paths that an item stands for and that begin like a word; an item that stands for itself is left as it is.</summary>
    public static IEnumerable<CompletionItem> Expand(CompletionItem item, string word)
    {
        if (item.Kind != Kind)
            return [item];
        var end = word.LastIndexOfAny(['/', Path.DirectorySeparatorChar]) + 1;
        var (written, leaf) = (word[..end], word[end..]);
        var folder = written.StartsWith("~/", StringComparison.Ordinal)
            ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), written[2..])
            : written.Length == 0 ? "." : written;
        var options = new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.System };
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos(leaf.Contains('*', StringComparison.Ordinal) ? "*" : leaf + "*", options)
                .Where(e => leaf.StartsWith('.') || !e.Name.StartsWith('.'))
                .Where(e => e is DirectoryInfo || Takes(item.Label, e.Name))
                .Take(Most)
                .OrderBy(e => e.Name, StringComparer.OrdinalIgnoreCase)
                .Select(e => new CompletionItem(written + e.Name + (e is DirectoryInfo ? "/" : "")))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }

    static bool Takes(string kind, string file) => kind switch
    {
        AnyFile => true,
        ModelFile => ModelFormats.IsModel(file),
        _ => false,
    };
}
