namespace LoopSim.Tests.Support;

/// <summary>Where the project's own files are, found from where the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Models => Path.Combine(Root, "models");

    public static string Sources => Path.Combine(Root, "src");

    /// <summary>What lies beside the project where it was made: other tools' models and reference numbers; null elsewhere.</summary>
    public static string? Shared => Directory.Exists(Path.Combine(Root, "..", "shared")) ? Path.GetFullPath(Path.Combine(Root, "..", "shared")) : null;

    /// <summary>A file beside the project; where it is missing the test is skipped, in CI it fails.</summary>
    public static string SharedFile(params string[] parts)
    {
        var path = Shared is null ? null : Path.Combine([Shared, .. parts]);
        if (path is not null && File.Exists(path))
            return path;
        if (Environment.GetEnvironmentVariable("CI") is "true" or "1")
            Assert.Fail($"../shared/{string.Join('/', parts)} is missing, and in CI it must be there.");
        Assert.Skip($"../shared/{string.Join('/', parts)} is not here.");
        return "";
    }

    /// <summary>All C# files below a folder, without what the build made.</summary>
    public static IEnumerable<string> CSharpFiles(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !f.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LoopSim.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("LoopSim.sln was not found above the tests.");
    }
}
