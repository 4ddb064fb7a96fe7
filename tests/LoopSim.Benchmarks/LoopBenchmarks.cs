using System.Text;
using BenchmarkDotNet.Attributes;
using LoopSim.Causality;
using LoopSim.Checking;
using LoopSim.Formats;

namespace LoopSim.Benchmarks;

/// <summary>What scoring the links of the flagship costs beside a plain run of its scenarios, all that are not hidden; and its loops alone.</summary>
public class LoopBenchmarks
{
    readonly CheckedModel model = FlagshipBenchmarks.Read();

    [Benchmark(Baseline = true)]
    public int Run() => Pipeline.Run(model, new()).Runs.Count;

    [Benchmark]
    public int RunWithLinkScores()
    {
        var graph = new CausalGraph(model);
        return Pipeline.RunScored(model, new(), graph.InLoops(FeedbackLoops.Partitions(graph.Successors))).Scores.Count;
    }

    [Benchmark]
    public int FindLoops() => FeedbackLoops.Of(new(model)).All.Count;

    [Benchmark]
    public int RunAndStudyLoops() => Pipeline.StudyLoops(model, new()).Study.Loops.Count;
}

/// <summary>The search for loops in a model of 100,000 variables that has none, against reading and checking it.</summary>
public class LargeModelBenchmarks
{
    const int Variables = 100_000;

    readonly string yaml = Yaml();
    readonly CheckedModel model = Read(Yaml());

    [Benchmark(Baseline = true)]
    public int ReadAndCheck() => Read(yaml).Variables.Count;

    [Benchmark]
    public int FindLoops() => FeedbackLoops.Of(new(model)).All.Count;

    static CheckedModel Read(string text) =>
        Pipeline.Check(ModelFormats.ReadText("large.yaml", text).Model ?? throw new InvalidOperationException(), new()).Model ?? throw new InvalidOperationException();

    static string Yaml()
    {
        var text = new StringBuilder("model: Large\ntime: { stop: 1 }\nparameters: { x0: 1 }\nvariables:\n");
        for (var i = 1; i < Variables; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  x{i}: x{i - 1} + x{i / 2}\n");
        return text.ToString();
    }
}
