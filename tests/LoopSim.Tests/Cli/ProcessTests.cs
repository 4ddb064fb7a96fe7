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

    async Task<string> Output(params string[] args)
    {
        using var process = Start("C", args);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((0, ""), (process.ExitCode, await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)));
        return output;
    }

    [Theory]
    [InlineData("run", "--csv")]
    [InlineData("loops", "--json")]
    public async Task Standard_output_by_another_name_is_standard_output(string command, string option)
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Windows has no such names.");
        folder.Write("m.yaml", Samples.WordOfMouth);
        Assert.Equal(await Output(command, "m.yaml", option, "-"), await Output(command, "m.yaml", option, "/dev/stdout"));
        Assert.Equal(["m.yaml"], folder.Files());
    }

    [Fact]
    public async Task Results_may_go_into_a_pipe_that_a_shell_opens()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Windows has no such names.");
        folder.Write("m.yaml", Samples.WordOfMouth);
        // Both streams are pipes; the summary goes to the one, the results to the other.
        using var process = Start("C", "run", "m.yaml", "--csv", "/dev/fd/2", "--no-charts");
        var results = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Results: /dev/fd/2", await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(await Output("run", "m.yaml", "--csv", "-"), await results);
        Assert.Equal(["m.yaml"], folder.Files());
    }

    [Fact]
    public async Task The_calls_of_a_gallery_run_where_it_was_made()
    {
        folder.Write("m.yaml", Samples.WordOfMouth);
        await Output("gallery", ".");
        Assert.Contains("\n    loopsim run m.yaml\n", await File.ReadAllTextAsync(folder.File("README.md"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        // From elsewhere the page is as right as it was.
        Assert.Equal(0, CommandLine.Call("gallery", folder.Path, "--check").Code);
        Directory.CreateDirectory(folder.File("some/models"));
        File.Move(folder.File("m.yaml"), folder.File("some/models/m.yaml"));
        await Output("gallery", "some/models");
        Assert.Contains("\n    loopsim run some/models/m.yaml\n", await File.ReadAllTextAsync(folder.File("some/models/README.md"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
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
