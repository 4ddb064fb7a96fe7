using LoopSim.Analysis.Judging;
using LoopSim.Formats;
using LoopSim.Models;
using LoopSim.Simulation;

namespace LoopSim.Tests.Support;

/// <summary>Reads and runs the models that the project brings along.</summary>
internal static class Flagships
{
    public static string PathOf(string model) => Path.Combine(Repository.Models, model, model + ".yaml");

    /// <summary>All that reading and checking say, notes and warnings too.</summary>
    public static IReadOnlyList<string> Told(string model)
    {
        var read = ModelFormats.Read(PathOf(model));
        var checkedToo = read.Model is null ? [] : Pipeline.Check(read.Model, new()).Diagnostics;
        return [.. read.Diagnostics.Concat(checkedToo).Select(d => $"{d.At.Position} {d.Code} {d.Message} {d.Hint}")];
    }

    /// <summary>Runs a model; without scenarios in the settings, all that are not hidden.</summary>
    public static RunSet Run(string model, RunSettings? settings = null) => Running.Run(File.ReadAllText(PathOf(model)), settings);

    /// <summary>A setting as a caller writes it: <c>incentive per lead = 500 $/lead</c>.</summary>
    public static Setting Setting(string model, string text) =>
        CallerText.ReadSetting(ModelFormats.Read(PathOf(model)).Model ?? throw new InvalidOperationException(), "test", text, []) ?? throw new InvalidOperationException();

    /// <summary>The model's own checks that fail, with the reasons.</summary>
    public static IReadOnlyList<string> FailedChecks(string model)
    {
        var read = ModelFormats.Read(PathOf(model));
        var check = Pipeline.Check(read.Model ?? throw new InvalidOperationException(), new());
        var verdicts = Verdicts.Of(Pipeline.Run(check.Model ?? throw new InvalidOperationException(), new(), Needs.OfChecks(read.Model)));
        Assert.NotEmpty(verdicts);
        return [.. verdicts.Where(v => !v.Holds).Select(v => $"{v.Check.Name} ({v.Scenario}): {string.Join(' ', v.Why)}")];
    }

    /// <summary>A variable at a save point.</summary>
    public static double At(Run run, string variable, double time)
    {
        var at = run.Times.ToList().FindIndex(t => Math.Abs(t - time) < 1e-9);
        Assert.True(at >= 0, $"{time} is no save point.");
        return run.Series(new(variable))[at];
    }

    /// <summary>A variable at the end.</summary>
    public static double Final(Run run, string variable) => run.Series(new(variable))[^1];
}
