using System.Globalization;
using LoopSim.Cli.Terminal;

namespace LoopSim.Cli.Watching;

/// <summary>Work that is done again and again: it tells the files that it reads as soon as it knows them and that the call can be done, and gives an exit code.</summary>
internal delegate int WatchedWork(Action<IEnumerable<string>> reads, CancellationToken stop);

/// <summary>Does a piece of work again whenever one of the files that it reads is saved, until it is stopped.</summary>
/// <param name="path">The file that is watched in any case.</param>
/// <param name="work">The work.</param>
/// <param name="screen">Where the work shows what it gives; cleared before each time.</param>
/// <param name="clock">Tells people when and for how long; results know nothing of it.</param>
internal sealed class Watch(string path, WatchedWork work, Screen screen, TimeProvider clock)
{
    /// <summary>Works, waits, and works again; work that is under way when a file is saved is stopped first.</summary>
    /// <param name="cancel">Ends the watch.</param>
    /// <returns>The exit code: done, or that of the first time where the call itself is wrong.</returns>
    public int Until(CancellationToken cancel)
    {
        using var files = new WatchedFiles();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        files.Add([path]);
        for (var isFirst = true; !end.IsCancellationRequested; isFirst = false)
        {
            using var changed = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            var working = Start(isFirst, files, end, changed.Token);
            files.WaitForChange(end.Token);
            changed.Cancel();
            var code = working.GetAwaiter().GetResult();
            if (isFirst && code == ExitCode.CallIsWrong)
                return code;
            files.Settle(end.Token);
        }

        screen.Out.WriteLine("");
        screen.Out.WriteLine("Stopped watching; no file was left half written.");
        return ExitCode.Done;
    }

    // A call that is wrong from the start is not mended by waiting, nor is an output that nobody reads.
    Task<int> Start(bool isFirst, WatchedFiles files, CancellationTokenSource end, CancellationToken stop) => Task.Run(
        () =>
        {
            var goesOn = false;
            try
            {
                var code = Once(isFirst, files, stop);
                goesOn = !isFirst || code != ExitCode.CallIsWrong;
                return code;
            }
            finally
            {
                if (!goesOn)
                    end.Cancel();
            }
        },
        CancellationToken.None);

    int Once(bool isFirst, WatchedFiles files, CancellationToken stop)
    {
        var started = clock.GetTimestamp();
        if (!isFirst)
            Begin();
        try
        {
            var code = CallGuard.Run(() => work(Found, stop), screen);
            if (isFirst && code == ExitCode.CallIsWrong)
                return code;
            screen.Out.WriteLine("");
            screen.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(code == ExitCode.Done ? "Done" : "Not done")} in {clock.GetElapsedTime(started).TotalSeconds:F1} s. Watching {string.Join(", ", files.Paths)}; Ctrl-C stops."));
            screen.Out.Flush();
            return code;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Stopped;
        }

        // A call that is wrong from the start never gets here: it is told of its fault alone, on the screen as it was.
        void Found(IEnumerable<string> paths)
        {
            if (isFirst)
                Begin();
            files.Add(paths);
        }
    }

    void Begin()
    {
        screen.Clear();
        screen.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"[{clock.GetLocalNow():HH:mm:ss}] {path}"));
        screen.Out.Flush();
    }
}
