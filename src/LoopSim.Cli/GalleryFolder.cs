using LoopSim.Diagnostics;
using LoopSim.Formats;
using LoopSim.Models;
using LoopSim.Reports.Gallery;

namespace LoopSim.Cli;

/// <summary>A folder of models: which they are, where their pictures go, and what its page says of them.</summary>
internal sealed class GalleryFolder
{
    readonly string folder;
    readonly IReadOnlyList<string> found;

    /// <summary>Looks into the folder and into the folders directly in it.</summary>
    /// <exception cref="CallException">There is no such folder, or no model.</exception>
    public GalleryFolder(string folder)
    {
        this.folder = folder;
        if (!Directory.Exists(folder))
            throw new CallException(File.Exists(folder) ? $"'{folder}' is a file. Name the folder that holds the models." : $"there is no folder '{folder}'.");
        var reachable = new EnumerationOptions { IgnoreInaccessible = true };
        var files = Directory.EnumerateDirectories(folder, "*", reachable).Where(IsShown).Prepend(folder).SelectMany(d => Directory.EnumerateFiles(d, "*", reachable))
            .Where(f => ModelFormats.IsModel(f) && IsShown(f)).OrderBy(FromPage, StringComparer.Ordinal).ToLookup(HasTitle);
        (found, LeftOut) = ([.. files[true]], [.. files[false]]);
        if (found.Count == 0)
            throw new CallException($"there is no model in '{folder}', nor in a folder directly in it.");
    }

    /// <summary>Files that end like a model and are none, such as a house style.</summary>
    public IReadOnlyList<string> LeftOut { get; }

    /// <summary>The page that shows the models.</summary>
    public string Page => Path.Combine(folder, "README.md");

    /// <summary>The models: those named first, then the others by their paths.</summary>
    /// <param name="first">Names of files without ending.</param>
    /// <exception cref="CallException">One of them is not there.</exception>
    public IReadOnlyList<string> Models(IReadOnlyList<string> first) => [.. first.Select(Named).Concat(found).Distinct()];

    /// <summary>What stands before a model's path from the page in the calls that run it: the way from the current folder where the gallery lies in
    /// it, else the gallery's own name. Of a page made from elsewhere it stays as it is, so that the same page is right from everywhere.</summary>
    /// <param name="page">The page as it is.</param>
    public string CallPrefix(string page)
    {
        var own = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))) + "/";
        var way = Path.GetRelativePath(Environment.CurrentDirectory, folder).Replace('\\', '/');
        var here = way == "." ? "" : Path.IsPathRooted(way) || way.StartsWith("..", StringComparison.Ordinal) ? own : way + "/";
        string[] all = [here, own, ""];
        return all.FirstOrDefault(prefix => found.Any(f => page.Contains($"loopsim run {prefix}{FromPage(f)}", StringComparison.Ordinal) || page.Contains($"loopsim run \"{prefix}{FromPage(f)}", StringComparison.Ordinal))) ?? here;
    }

    /// <summary>What the page says of a model.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="callPrefix">What stands before its path in the call that runs it.</param>
    /// <param name="model">The model.</param>
    /// <param name="pictures">Its pictures.</param>
    /// <returns>The entry of the page, and where each picture goes.</returns>
    public (GalleryEntry Entry, IReadOnlyList<(string Path, string Svg)> Pictures) Show(string path, string callPrefix, Model model, IReadOnlyList<GalleryPicture> pictures)
    {
        List<(string Path, GalleryPicture Of)> placed = [.. pictures.Select(p => (Path.Combine(Path.GetDirectoryName(path) ?? "", PictureName(path, p)), p))];
        var entry = new GalleryEntry(
            NameOf(path), callPrefix + FromPage(path), FromPage(path), model.Title, model.Description, model.Sources, [.. placed.Select(p => (FromPage(p.Path), p.Of.Title))], model.Checks.Count, model.Style.Language);
        return (entry, [.. placed.Select(p => (p.Path, p.Of.Svg))]);
    }

    string Named(string name) => found.FirstOrDefault(m => NameOf(m) == name) ?? throw new CallException(
        $"'{Page}' wants '{name}' first, but there is no such model. {Spelling.DidYouMean(name, found.Select(NameOf)) ?? "Correct the list in its first mark."}");

    // The name that `loopsim run` gives it; where models share a folder, with the model's own before it, unless the folder has its name.
    string PictureName(string path, GalleryPicture picture)
    {
        var (name, home) = (picture.FileName + ".svg", Path.GetDirectoryName(path));
        return found.Count(m => Path.GetDirectoryName(m) == home) > 1 && Path.GetFileName(Path.GetFullPath(home ?? "")) != NameOf(path) ? $"{NameOf(path)}-{name}" : name;
    }

    string FromPage(string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    // Every model has a title. What cannot be read is left to whoever reads it as a model, and tells why.
    static bool HasTitle(string path)
    {
        try
        {
            return File.ReadLines(path).Any(line => line.Split(':')[0].TrimEnd().Trim('"') == "model");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);

    static bool IsShown(string path) => !Path.GetFileName(path).StartsWith('.');
}
