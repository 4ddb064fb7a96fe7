namespace LoopSim.Benchmarks;

/// <summary>Where the project's own files are, found from where the benchmarks run.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Flagship => Path.Combine(Root, "models", "closing-the-loop", "closing-the-loop.yaml");

    static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LoopSim.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("LoopSim.sln was not found above the benchmarks.");
    }
}
