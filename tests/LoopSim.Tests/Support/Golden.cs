namespace LoopSim.Tests.Support;

/// <summary>Files that hold what the program once gave and still must; rewritten only where LOOPSIM_REWRITE_GOLDENS=1 says so.</summary>
internal static class Golden
{
    /// <summary>Whether this run of the tests writes them anew.</summary>
    public static bool Rewrites => Environment.GetEnvironmentVariable("LOOPSIM_REWRITE_GOLDENS") == "1";

    public static void Matches(string path, string actual)
    {
        if (Rewrites)
            File.WriteAllText(path, actual);
        Assert.True(File.Exists(path), $"{path} is missing.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual.ReplaceLineEndings("\n"));
    }
}
