namespace LoopSim.Cli.Records;

/// <summary>Paths in a record are relative to its own folder, with forward slashes, so that a folder can be moved or passed on with all that is in it.</summary>
internal static class RecordPaths
{
    /// <summary>A path as a record says it.</summary>
    public static string Relative(string path, string record)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(record)) ?? ".";
        return Path.GetRelativePath(folder, Path.GetFullPath(path)).Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>What a record says, as a path from the current folder, or an absolute one where the record or its folder is.</summary>
    public static string Resolve(string said, string record)
    {
        var full = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(record)) ?? ".", said));
        return Path.IsPathRooted(record) || Path.IsPathRooted(said) ? full : Path.GetRelativePath(Environment.CurrentDirectory, full);
    }
}
