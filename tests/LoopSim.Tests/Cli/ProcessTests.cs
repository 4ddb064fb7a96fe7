using System.Diagnostics;
using System.Globalization;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Cli;

/// <summary>The program as a process of its own: streams, cultures, signals.</summary>
public sealed class ProcessTests : IDisposable
{
    // Half a minute of work at least, so that a signal finds it busy.
    const string Endless = """
        model: Endless
        time: { stop: 1000000, step: 1, save: 1000 }
        stocks: { level: { initial: 1, inflows: [filling] } }
        flows: { filling: "sin(smoothn(level, 500, 90)) + cos(smoothn(level, 700, 90))" }
        """;

    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    Process Start(string culture, params string[] args)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder.Path };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "LoopSim.Cli.dll"));
        foreach (var arg in args)
            start.ArgumentList.Add(arg);
        start.Environment["LC_ALL"] = culture;
        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
    }

    [Fact]
    public async Task Under_a_German_culture_the_numbers_are_the_same()
    {
        var model = folder.Write("m.yaml", Samples.WordOfMouth);
        using var process = Start("de_DE.UTF-8", "run", model, "--csv", "-");
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        Assert.Equal(CommandLine.Call("run", model, "--csv", "-").Out, output);
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task A_signal_stops_the_work_and_leaves_nothing_half_written(string signal, int code)
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Windows has no such signals.");
        var model = folder.Write("m.yaml", Endless);
        using var process = Start("C", "run", model, "--out", "r");
        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        Assert.False(process.HasExited, "It was done before the signal came.");
        using (var kill = Process.Start("sh", ["-c", string.Create(CultureInfo.InvariantCulture, $"kill -{signal} {process.Id}")]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(code, process.ExitCode);
        Assert.Equal(["m.yaml"], folder.Files());
        Assert.Contains("stopped", await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
