using LoopSim.Cli.Terminal;

namespace LoopSim.Cli.Watching;

/// <summary>Files that may be saved at any time: tells when one has changed, also by being deleted, made anew or renamed.</summary>
/// <remarks>The system's notices make it quick; looking now and then makes it sure, where there are none (network drives, containers).</remarks>
internal sealed class WatchedFiles : IDisposable
{
    // Often enough to wait for, seldom enough to cost nothing.
    static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(400);

    // Editors save in bursts, and by writing another file and renaming it: nothing moves for so long once they are done.
    static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);
    static readonly TimeSpan LongestBurst = TimeSpan.FromSeconds(2);

    // The work adds files while the watch looks at them.
    readonly Lock access = new();
    readonly Dictionary<string, Stamp?> seen = [];
    readonly Dictionary<string, FileSystemWatcher> folders = [];
    readonly AutoResetEvent notice = new(false);

    /// <summary>The paths, as they were named.</summary>
    public IReadOnlyList<string> Paths
    {
        get
        {
            lock (access)
                return [.. seen.Keys];
        }
    }

    /// <summary>Takes more files in, as they are now.</summary>
    public void Add(IEnumerable<string> paths)
    {
        lock (access)
        {
            foreach (var path in paths.Where(p => !seen.ContainsKey(p)).ToList())
            {
                seen[path] = Stamp.Of(path);
                Listen(Path.GetDirectoryName(Path.GetFullPath(path)));
            }
        }
    }

    /// <summary>Waits until a file is no longer as it was last seen, or something stops the wait.</summary>
    public void WaitForChange(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested && !HasChanged())
            WaitHandle.WaitAny([notice, stop.WaitHandle], LookEvery);
    }

    /// <summary>Waits until nothing has changed for a while, and takes the files as they are then.</summary>
    public void Settle(CancellationToken stop)
    {
        var waited = TimeSpan.Zero;
        var there = Present();
        do
        {
            See();
            stop.WaitHandle.WaitOne(Quiet);
            waited += Quiet;
        }
        while (!stop.IsCancellationRequested && waited < LongestBurst && (HasChanged() || there.Except(Present()).Any()));
        See();
    }

    public void Dispose()
    {
        foreach (var folder in folders.Values)
            folder.Dispose();
        notice.Dispose();
    }

    bool HasChanged()
    {
        lock (access)
            return seen.Any(f => f.Value != Stamp.Of(f.Key));
    }

    // A file that was there and is not may be between two names.
    List<string> Present()
    {
        lock (access)
            return [.. seen.Where(f => f.Value is not null).Select(f => f.Key)];
    }

    void See()
    {
        lock (access)
        {
            foreach (var path in seen.Keys)
                seen[path] = Stamp.Of(path);
        }
    }

    void Listen(string? folder)
    {
        if (folder is null || folders.ContainsKey(folder))
            return;
        try
        {
            var watcher = new FileSystemWatcher(folder);
            folders[folder] = watcher;
            watcher.Changed += (_, _) => notice.Set();
            watcher.Created += (_, _) => notice.Set();
            watcher.Deleted += (_, _) => notice.Set();
            watcher.Renamed += (_, _) => notice.Set();
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            // No notices from there: looking now and then is enough.
        }
    }

    // What tells two states of a file apart without reading it.
    readonly record struct Stamp(DateTime Written, long Length)
    {
        public static Stamp? Of(string path)
        {
            try
            {
                var file = new FileInfo(SafeFile.BehindLinks(path));
                return file.Exists ? new(file.LastWriteTimeUtc, file.Length) : null;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
            {
                return null;
            }
        }
    }
}
