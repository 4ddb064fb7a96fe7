using System.Text.RegularExpressions;
using LoopSim.Cli;
using LoopSim.Cli.Terminal;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Documentation;

/// <summary>Does what a page says, in the page's order, as a reader would who begins in an empty folder; the process's own folder is there meanwhile.</summary>
/// <remarks>
/// <c>console</c>: lines that begin with $ are typed, and give what stands below; one line … stands for lines left out.
/// <c>diff</c>: lines with − go and lines with + come, in the one model that has them. <c>yaml</c>: saved, where the line before ends with
/// a file's name and a colon. A picture is the one that was drawn under its name.
/// </remarks>
internal sealed partial class PageReader : IDisposable
{
    const string Ellipsis = "…";

    readonly TemporaryFolder folder = new();
    readonly string home = Environment.CurrentDirectory;

    public PageReader() => Environment.CurrentDirectory = folder.Path;

    public void Dispose()
    {
        Environment.CurrentDirectory = home;
        folder.Dispose();
    }

    /// <summary>The page as it must be: every output the one that was given today.</summary>
    /// <param name="page">The text of the page.</param>
    /// <param name="place">The folder of the page's pictures.</param>
    public string Follow(string page, string place) => Page.Write([.. Page.Read(page).Select(p => Follow(p, place))]);

    Piece Follow(Piece piece, string place)
    {
        if (piece.Language == "console")
            return piece with { Lines = [.. Calls(piece.Lines).SelectMany(c => Call(c.Line, c.Shown).Prepend("$ " + c.Line))] };
        if (piece.Language == "diff")
            Edit(piece.Lines);
        if (piece.Language == "yaml" && FileName().Match(piece.LeadIn) is { Success: true } name)
            folder.Write(name.Groups[1].Value, string.Join('\n', piece.Lines) + "\n");
        if (piece.Language is null)
            ComparePictures(piece.Lines, place);
        return piece;
    }

    static IEnumerable<(string Line, IReadOnlyList<string> Shown)> Calls(IReadOnlyList<string> lines)
    {
        Assert.StartsWith("$ ", lines[0], StringComparison.Ordinal);
        int[] starts = [.. Enumerable.Range(0, lines.Count).Where(i => lines[i].StartsWith("$ ", StringComparison.Ordinal)), lines.Count];
        return starts.Zip(starts.Skip(1), (from, to) => (lines[from][2..], (IReadOnlyList<string>)[.. lines.Skip(from + 1).Take(to - from - 1)]));
    }

    IEnumerable<string> Call(string line, IReadOnlyList<string> shown)
    {
        string[] words = [.. Word().Matches(line).Select(m => m.Groups[1].Success ? m.Groups[1].Value : m.Value)];
        Assert.Equal("loopsim", words[0]);
        var called = words.Contains("--watch") ? Watch(words[1..]) : CommandLine.Call(words[1..]);
        Assert.True(called.Code != ExitCode.CallIsWrong, $"{line}: {called.Error}");
        // On a terminal diagnostics come first, as they are not held back.
        var given = Moment().Replace(called.Error + called.Out, m => m.Groups[1].Success ? "[10:15:00]" : " in 0.1 s.").Replace('\\', '/');
        return Shortened([.. given.TrimEnd('\n').Split('\n').Select(l => l.TrimEnd())], shown);
    }

    // Of what was given as many lines as the page shows, before and after what it leaves out.
    static IEnumerable<string> Shortened(IReadOnlyList<string> given, IReadOnlyList<string> shown)
    {
        var (before, after) = (shown.TakeWhile(l => l != Ellipsis).Count(), shown.Reverse().TakeWhile(l => l != Ellipsis).Count());
        return before == shown.Count || before + after >= given.Count ? given : [.. given.Take(before), Ellipsis, .. given.TakeLast(after)];
    }

    // Ctrl-C, once it has shown what it shows.
    static Called Watch(string[] words)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        using var output = new UntilWatching(stop);
        using var error = new StringWriter();
        using var screen = new Screen(output, error);
        var code = Application.Run(words, screen, stop.Token);
        return new(code, output.ToString(), error.ToString());
    }

    void Edit(IReadOnlyList<string> lines)
    {
        var (old, @new) = (Side('+'), Side('-'));
        var files = folder.Files().Where(f => f.EndsWith(".yaml", StringComparison.Ordinal)).Select(folder.File).Where(f => File.ReadAllText(f).Contains(old, StringComparison.Ordinal)).ToList();
        Assert.True(files.Count == 1 && File.ReadAllText(files[0]).Split(old).Length == 2, $"This is not just once in the models:\n{old}");
        File.WriteAllText(files[0], File.ReadAllText(files[0]).Replace(old, @new, StringComparison.Ordinal));

        string Side(char other) => string.Concat(lines.Where(l => l[0] != other).Select(l => l[1..] + "\n"));
    }

    void ComparePictures(IReadOnlyList<string> lines, string place)
    {
        foreach (var name in lines.SelectMany(l => Picture().Matches(l)).Select(m => m.Groups[1].Value))
        {
            var drawn = folder.Files().Where(f => Path.GetFileName(f) == name).MaxBy(f => File.GetLastWriteTimeUtc(folder.File(f)));
            Assert.True(drawn is not null, $"Nothing has drawn {name}.");
            Golden.Matches(Path.Combine(place, name), File.ReadAllText(folder.File(drawn)));
        }
    }

    sealed class UntilWatching(CancellationTokenSource stop) : StringWriter
    {
        public override void Flush()
        {
            if (ToString().Contains("Ctrl-C stops.", StringComparison.Ordinal))
                stop.Cancel();
        }
    }

    [GeneratedRegex(@"`([\w-]+\.(?:yaml|csv))`:$")]
    private static partial Regex FileName();

    [GeneratedRegex("""(?:[^\s"]*)"([^"]*)"|\S+""")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(\[\d\d:\d\d:\d\d\])| in \d+\.\d s\.", RegexOptions.Multiline)]
    private static partial Regex Moment();

    [GeneratedRegex(@"!\[[^\]]*\]\(([^)/]+\.svg)\)")]
    private static partial Regex Picture();
}
