using BenchmarkDotNet.Attributes;
using LoopSim.Checking;
using LoopSim.Formats;
using LoopSim.Naming;

namespace LoopSim.Benchmarks;

/// <summary>The flagship's eighteen scenarios as lanes of one batch, against one of them, and against reading and checking the file.</summary>
[MemoryDiagnoser]
public class FlagshipBenchmarks
{
    static readonly string File = Repository.Flagship;

    CheckedModel model = Read();

    [GlobalSetup]
    public void Prepare() => model = Read();

    [Benchmark(Baseline = true)]
    public int OneScenario() => Pipeline.Run(model, new() { Scenarios = [new Name("closed loop")] }).Runs.Count;

    [Benchmark]
    public int EighteenScenarios() => Pipeline.Run(model, new()).Runs.Count;

    [Benchmark]
    public int ReadAndCheck() => Read().Variables.Count;

    internal static CheckedModel Read() =>
        Pipeline.Check(ModelFormats.Read(File).Model ?? throw new InvalidOperationException(File), new()).Model ?? throw new InvalidOperationException(File);
}
