using System.Diagnostics;
using LoopSim.Cli;
using LoopSim.Cli.Terminal;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Cli;

public sealed class SafeFileTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    static void Fill(Stream stream) => stream.Write("new"u8);

    [Fact]
    public void A_file_is_replaced_as_a_whole()
    {
        var path = folder.Write("a.txt", "old and longer");
        SafeFile.Write(path, Fill, CancellationToken.None);
        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal(["a.txt"], folder.Files());
    }

    [Fact]
    public void Behind_a_link_the_file_is_replaced_and_not_the_link()
    {
        folder.Write("target.txt", "old");
        File.CreateSymbolicLink(folder.File("link.txt"), "target.txt");
        SafeFile.Write(folder.File("link.txt"), Fill, CancellationToken.None);
        Assert.Equal("new", File.ReadAllText(folder.File("target.txt")));
        Assert.Equal("target.txt", new FileInfo(folder.File("link.txt")).LinkTarget);
    }

    [Fact]
    public void A_device_is_written_to_as_it_is()
    {
        if (!File.Exists("/dev/null"))
            Assert.Skip("There are no devices here.");
        SafeFile.Write("/dev/null", Fill, CancellationToken.None);
        Assert.Empty(File.ReadAllText("/dev/null"));
    }

    [Fact]
    public async Task A_pipe_is_written_to_and_stays_a_pipe()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Windows has no pipes among its files.");
        var pipe = folder.File("pipe");
        using (var made = Process.Start("mkfifo", [pipe]))
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        var reading = Task.Run(() => File.ReadAllText(pipe), TestContext.Current.CancellationToken);
        Assert.False(SafeFile.Write(pipe, Fill, TestContext.Current.CancellationToken));
        Assert.Equal("new", await reading);
        Assert.Equal(["pipe"], folder.Files());
    }

    [Fact]
    public void Folders_are_made_where_they_are_missing()
    {
        SafeFile.Write(folder.File("b/c/a.txt"), Fill, CancellationToken.None);
        Assert.Equal("new", File.ReadAllText(folder.File("b/c/a.txt")));
    }

    [Fact]
    public void A_fault_while_writing_leaves_the_old_file_and_nothing_else()
    {
        var path = folder.Write("a.txt", "old");
        Assert.Throws<InvalidOperationException>(() => SafeFile.Write(path, s =>
        {
            Fill(s);
            throw new InvalidOperationException();
        }, CancellationToken.None));
        Assert.Equal("old", File.ReadAllText(path));
        Assert.Equal(["a.txt"], folder.Files());
    }

    [Fact]
    public void A_stop_leaves_the_old_file_and_nothing_else()
    {
        var path = folder.Write("a.txt", "old");
        using var stopped = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => SafeFile.Write(path, s =>
        {
            Fill(s);
            stopped.Cancel();
        }, stopped.Token));
        Assert.Equal("old", File.ReadAllText(path));
        Assert.Equal(["a.txt"], folder.Files());
    }

    [Fact]
    public void What_a_killed_process_left_is_cleared_away_but_not_what_another_one_is_writing()
    {
        folder.Write(".a.txt.2147483646.part", "half");
        folder.Write($".a.txt.{Environment.ProcessId}0.part.txt", "no part");
        folder.Write(".a.txt.1.part", "the work of the first process of this machine, which always lives");
        SafeFile.Write(folder.File("a.txt"), Fill, CancellationToken.None);
        Assert.DoesNotContain(".a.txt.2147483646.part", folder.Files());
        Assert.Equal(3, folder.Files().Count);
    }

    [Fact]
    public void A_place_that_cannot_be_written_to_is_the_callers_fault()
    {
        Directory.CreateDirectory(folder.File("a.txt"));
        var fault = Assert.Throws<CallException>(() => SafeFile.Write(folder.File("a.txt"), Fill, CancellationToken.None));
        Assert.Contains("it is a folder", fault.Message, StringComparison.Ordinal);
        Assert.Empty(folder.Files());
    }
}
