using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace LoopSim.Benchmarks;

/// <summary>How long a whole short call of the published tool takes, against an empty program published the same way, in turn.</summary>
internal static class StartUp
{
    const string EmptyProject = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <TieredPGO>false</TieredPGO>
            <ConcurrentGarbageCollection>false</ConcurrentGarbageCollection>
            <PublishReadyToRun>true</PublishReadyToRun>
            <SelfContained>false</SelfContained>
          </PropertyGroup>
        </Project>
        """;

    /// <summary>Publishes both, runs them in pairs, and prints the medians and the ratio pair by pair.</summary>
    public static void Measure(int pairs)
    {
        var folder = Directory.CreateTempSubdirectory("loopsim-start-up-");
        try
        {
            var empty = Path.Combine(folder.FullName, "empty");
            Directory.CreateDirectory(empty);
            File.WriteAllText(Path.Combine(empty, "empty.csproj"), EmptyProject);
            File.WriteAllText(Path.Combine(empty, "Program.cs"), "return 0;");
            var (tool, nothing) = (Published(Path.Combine(Repository.Root, "src", "LoopSim.Cli"), folder, "LoopSim.Cli"), Published(empty, folder, "empty"));
            string[] call = ["run", "--csv", "-", "--scenario", "silos", Repository.Flagship];
            Print(Times(tool, call, nothing, pairs));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static string Published(string project, DirectoryInfo folder, string name)
    {
        var output = Path.Combine(folder.FullName, "published", name);
        if (Run("dotnet", ["publish", project, "--configuration", "Release", "--runtime", RuntimeInformation.RuntimeIdentifier, "--output", output]).Code != 0)
            throw new InvalidOperationException($"{project} could not be published.");
        return Path.Combine(output, name + (OperatingSystem.IsWindows() ? ".exe" : ""));
    }

    // The first pair warms the file system's memory and is not counted.
    static (double Tool, double Empty)[] Times(string tool, string[] call, string empty, int pairs) =>
        [.. Enumerable.Range(0, pairs + 1).Select(_ => (Time(tool, call), Time(empty, []))).Skip(1)];

    static double Time(string program, string[] arguments)
    {
        var (code, time) = Run(program, arguments);
        return code == 0 ? time : throw new InvalidOperationException($"{program} ended with {code}.");
    }

    static (int Code, double Milliseconds) Run(string program, string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"{program} does not start.");
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        return (process.ExitCode, watch.Elapsed.TotalMilliseconds);
    }

    static void Print((double Tool, double Empty)[] pairs)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"loopsim run --csv - --scenario silos: {Median(pairs.Select(p => p.Tool)):F0} ms (median of {pairs.Length}, whole process)"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"an empty program:                     {Median(pairs.Select(p => p.Empty)):F0} ms"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio, pair by pair:                  {Median(pairs.Select(p => p.Tool / p.Empty)):F1}"));
    }

    static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);
}
