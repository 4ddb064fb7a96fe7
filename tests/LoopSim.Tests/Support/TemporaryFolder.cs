namespace LoopSim.Tests.Support;

/// <summary>An empty folder for one test, gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("loopsim-");

    public string Path => folder.FullName;

    /// <summary>The path of a file in it.</summary>
    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file into it and gives its path.</summary>
    public string Write(string name, string text)
    {
        System.IO.File.WriteAllText(File(name), text);
        return File(name);
    }

    /// <summary>The names of all files in it and below, in order.</summary>
    public IReadOnlyList<string> Files() =>
        [.. folder.EnumerateFiles("*", SearchOption.AllDirectories).Select(f => System.IO.Path.GetRelativePath(Path, f.FullName)).Order(StringComparer.Ordinal)];

    public void Dispose() => folder.Delete(recursive: true);
}
