using System.Diagnostics;
using LoopSim.Tests.Documentation;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Robustness;

/// <summary>A thousand spoiled models: each is run or refused with a diagnostic; none is answered by an exception or by silence.</summary>
public sealed class MutatedModelsTests : IDisposable
{
    const int Batches = 20;
    const int PerBatch = 50;

    // A bound that says "it hangs", far above what any of them takes.
    static readonly TimeSpan Hanging = TimeSpan.FromSeconds(5);

    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, Batches)];

    static IReadOnlyList<string> Models { get; } =
    [
        Samples.WordOfMouth,
        File.ReadAllText(Path.Combine(Repository.Models, "first-loop", "first-loop.yaml")),
        File.ReadAllText(Path.Combine(Repository.Models, "platinum-contract", "platinum-contract.yaml")),
        .. LanguageReferenceTests.Examples.Select(e => e.Data),
    ];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_spoiled_model_is_run_or_refused_with_a_diagnostic(int batch)
    {
        for (var i = 0; i < PerBatch; i++)
        {
            var seed = (batch * PerBatch) + i;
            var path = folder.File($"spoiled-{seed}.yaml");
            File.WriteAllBytes(path, new Mutation(seed).Of(Models[seed % Models.Count]));
            var clock = Stopwatch.StartNew();
            // Every fifth one with its table and charts.
            var called = i % 5 == 0 ? CommandLine.Call("run", path, "--out", folder.File("out")) : CommandLine.Call("run", path, "--csv", "-");
            Assert.True(clock.Elapsed < Hanging, $"seed {seed}: {clock.Elapsed}");
            Assert.InRange(called.Code, 0, 2);
            Assert.True(called.Code == 0 || called.Error.Contains("error LS", StringComparison.Ordinal), $"seed {seed}: code {called.Code} without a diagnostic");
            Assert.DoesNotContain("Exception", called.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at LoopSim.", called.Error, StringComparison.Ordinal);
            Assert.DoesNotContain('\e', called.Error);
        }
    }
}
