using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace LoopSim.Benchmarks;

/// <summary>Measures LoopSim as ratios to something run in the same call; <c>--filter "*"</c> runs all, <c>start-up</c> the published tool.</summary>
internal static class Program
{
    const int Pairs = 21;

    internal static void Main(string[] args)
    {
        if (args is ["start-up"])
            StartUp.Measure(Pairs);
        else
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)));
    }
}
