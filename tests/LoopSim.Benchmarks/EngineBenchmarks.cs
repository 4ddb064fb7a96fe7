using BenchmarkDotNet.Attributes;
using LoopSim.Checking;
using LoopSim.Formats;

namespace LoopSim.Benchmarks;

/// <summary>A thousand Euler steps of Bass diffusion in 64 scenarios, against the same written by hand in C#, one scenario at a time.</summary>
public class EngineBenchmarks
{
    const int Lanes = 64;
    const int Steps = 1000;

    readonly CheckedModel model = Read();

    [Benchmark(Baseline = true)]
    public double ByHand()
    {
        var sum = 0.0;
        for (var lane = 0; lane < Lanes; lane++)
        {
            var (potential, adopters, imitation) = (1000.0, 0.0, 0.3 + (0.001 * lane));
            for (var step = 0; step < Steps; step++)
            {
                var adopting = (0.01 * potential) + (imitation * potential * adopters / (potential + adopters));
                potential -= adopting * 0.05;
                adopters += adopting * 0.05;
            }

            sum += adopters;
        }

        return sum;
    }

    [Benchmark]
    public int LoopSim() => Pipeline.Run(model, new()).Runs.Count;

    static CheckedModel Read()
    {
        var scenarios = string.Concat(Enumerable.Range(0, Lanes).Select(i => FormattableString.Invariant($"  s{i}: {{ set: {{ imitation: {0.3 + (0.001 * i)} }} }}\n")));
        var read = ModelFormats.ReadText("bass.yaml", $$"""
            model: Bass
            time: { stop: 50, step: 0.05, save: 50 }
            parameters: { innovation: 0.01, imitation: 0.3 }
            stocks:
              potential: { initial: 1000, outflows: [adopting] }
              adopters: { initial: 0, inflows: [adopting] }
            flows:
              adopting: innovation * potential + imitation * potential * adopters / (potential + adopters)
            scenarios:
            {{scenarios}}
            """);
        return Pipeline.Check(read.Model ?? throw new InvalidOperationException(), new()).Model ?? throw new InvalidOperationException();
    }
}
