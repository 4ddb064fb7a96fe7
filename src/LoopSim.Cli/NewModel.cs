using System.Text;
using System.Text.RegularExpressions;
using LoopSim.Cli.Terminal;
using LoopSim.Formats;

namespace LoopSim.Cli;

/// <summary>A file of a new model.</summary>
/// <param name="Path">Where it goes.</param>
/// <param name="Bytes">What it holds.</param>
/// <param name="IsWritten">False where it is there already, just so.</param>
internal sealed record NewFile(string Path, byte[] Bytes, bool IsWritten);

/// <summary>The files of a new model: itself, its data, and the schema with which editors complete and check it.</summary>
internal static partial class NewModel
{
    /// <summary>The commented starter, with the file's name for a title.</summary>
    /// <exception cref="CallException">A file stands in the way.</exception>
    public static IReadOnlyList<NewFile> OfStarter(string path)
    {
        using var stream = typeof(NewModel).Assembly.GetManifestResourceStream("starter.yaml") ?? throw new InvalidOperationException("The starter is not carried along.");
        using var reader = new StreamReader(stream);
        var title = TitleOf(path);
        return Files(path, TitleLine().Replace(reader.ReadToEnd(), _ => $"model: {title}", 1), []);
    }

    /// <summary>A model of the gallery, with the files that it names.</summary>
    /// <exception cref="CallException">A file stands in the way.</exception>
    public static IReadOnlyList<NewFile> OfGallery(string path, string name) => Files(path, Gallery.TextOf(name), Gallery.CompanionsOf(name));

    /// <summary>Writes them all, or none.</summary>
    /// <exception cref="CallException">One cannot be written.</exception>
    public static void Write(IReadOnlyList<NewFile> files, CancellationToken cancel)
    {
        var written = new List<string>();
        try
        {
            foreach (var file in files.Where(f => f.IsWritten))
            {
                SafeFile.Write(file.Path, stream => stream.Write(file.Bytes), cancel);
                written.Add(file.Path);
            }
        }
        catch
        {
            written.ForEach(File.Delete);
            throw;
        }
    }

    static IReadOnlyList<NewFile> Files(string path, string text, IReadOnlyList<(string Path, byte[] Bytes)> companions)
    {
        if (File.Exists(path) || Directory.Exists(path))
            throw new CallException($"'{path}' is there already, and is left as it is. Name another file.");
        var folder = Path.GetDirectoryName(path) ?? "";
        // The line that tells an editor where the schema is belongs to where the model stood before.
        var body = OldSchemaLine().Replace(text.ReplaceLineEndings("\n"), "");
        var schema = Path.Combine(folder, LanguageSchema.FileName);
        return
        [
            new(path, Encoding.UTF8.GetBytes($"{LanguageSchema.FirstLine(LanguageSchema.FileName)}\n{body}"), true),
            .. companions.Select(c => Companion(Path.Combine(folder, c.Path), c.Bytes)),
            new(schema, Encoding.UTF8.GetBytes(LanguageSchema.Text), !File.Exists(schema)),
        ];
    }

    static NewFile Companion(string path, byte[] bytes)
    {
        var isThere = File.Exists(path);
        return isThere && !File.ReadAllBytes(path).SequenceEqual(bytes)
            ? throw new CallException($"'{path}', which the model reads, is there already with something else in it, and is left as it is. Choose another folder.")
            : new(path, bytes, !isThere);
    }

    // service-leads.yaml → Service leads; what YAML would take for something else stands in quotes.
    static string TitleOf(string path)
    {
        var words = Path.GetFileNameWithoutExtension(path).Replace('-', ' ').Replace('_', ' ').Trim();
        var title = words.Length == 0 ? "My model" : char.ToUpperInvariant(words[0]) + words[1..];
        return PlainTitle().IsMatch(title) ? title : $"'{title.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    [GeneratedRegex("^model: .*$", RegexOptions.Multiline)]
    private static partial Regex TitleLine();

    [GeneratedRegex(@"^# yaml-language-server:.*\n")]
    private static partial Regex OldSchemaLine();

    [GeneratedRegex(@"^(?!(?:null|true|false|yes|no|on|off)$)\p{L}[\p{L}\p{N} ]*$", RegexOptions.IgnoreCase)]
    private static partial Regex PlainTitle();
}
