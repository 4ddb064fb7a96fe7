using LoopSim.Diagnostics;
using LoopSim.Formats;
using LoopSim.Naming;
using LoopSim.Simulation;

namespace LoopSim.Tests.Support;

/// <summary>Runs models that stand in a test as text.</summary>
internal static class Running
{
    /// <summary>All that reading and checking find.</summary>
    public static IReadOnlyList<Diagnostic> Check(string yaml, RunSettings? settings = null)
    {
        var read = ModelFormats.ReadText("test.yaml", yaml);
        return read.Model is null ? read.Diagnostics : [.. read.Diagnostics, .. Pipeline.Check(read.Model, settings ?? new()).Diagnostics];
    }

    /// <summary>Runs a model that must be right; every variable is kept at every save point, those named also at every DT.</summary>
    public static RunSet Run(string yaml, RunSettings? settings = null, params string[] traced)
    {
        var read = ModelFormats.ReadText("test.yaml", yaml);
        Assert.Empty(read.Diagnostics.Where(d => d.IsError).Select(Told));
        var check = Pipeline.Check(read.Model ?? throw new InvalidOperationException(), settings ?? new());
        Assert.Empty(check.Diagnostics.Where(d => d.IsError).Select(Told));
        return Pipeline.Run(check.Model ?? throw new InvalidOperationException(), settings ?? new(), traced.Length == 0 ? null : new(traced.Select(t => new Name(t)).ToHashSet(), new HashSet<Name>()));
    }

    /// <summary>The saved values of one variable in the first scenario run.</summary>
    public static double[] Series(string yaml, string variable, RunSettings? settings = null) => Run(yaml, settings).Runs[0].Series(new(variable));

    /// <summary>The last value of one variable in the first scenario run.</summary>
    public static double Final(string yaml, string variable, RunSettings? settings = null) => Series(yaml, variable, settings)[^1];

    static string Told(Diagnostic d) => $"{d.At.Position} {d.Code} {d.Message} {d.Hint}";
}
