using System.Globalization;
using LoopSim.Cli.Terminal;
using LoopSim.Naming;
using LoopSim.Reports.Tables;

namespace LoopSim.Cli.Records;

/// <summary>A run held against its repetition.</summary>
/// <param name="then">The record.</param>
/// <param name="path">Where the record stands.</param>
/// <param name="study">The repetition.</param>
/// <param name="digest">What the repetition's results are known by.</param>
internal sealed class Repetition(RunRecord then, string path, Study study, ResultsDigest digest)
{
    readonly string results = RecordPaths.Resolve(then.Results, path);
    readonly RunRecord now = RunRecord.Of(study, digest, path, path);
    readonly string? faultOfResults = KeptResults.Fault(RecordPaths.Resolve(then.Results, path), then.ResultsSha256);

    /// <summary>Says of each scenario whether the bits agree, and what has changed since.</summary>
    /// <returns>True where all bits agree.</returns>
    public bool Print(Screen screen)
    {
        screen.Out.WriteLine($"{study.Runs.Model.Source.Title}: repeated as {path} says");
        var lines = Lines();
        foreach (var (agrees, text) in lines)
            screen.Out.WriteLine($"  {(agrees ? "agrees " : "DIFFERS")}  {text}");
        var differing = lines.Count(l => !l.Agrees);
        screen.Out.WriteLine(differing == 0 ? "All bits agree." : string.Create(CultureInfo.InvariantCulture, $"The bits differ in {differing} of {lines.Count}."));
        if (faultOfResults is not null)
            screen.Out.WriteLine($"Note: {faultOfResults}.");
        var changed = Circumstances.Changed(then, now);
        if (changed.Count > 0)
            screen.Out.WriteLine(differing == 0 ? "Changed since the run, without changing a bit of it:" : "Changed since the run:");
        foreach (var change in changed)
            screen.Out.WriteLine($"  {change}");
        if (differing > 0 && changed.Count == 0)
            screen.Out.WriteLine("Nothing of what the record tells has changed: the record or the results were edited, or the machine computes otherwise.");
        return differing == 0;
    }

    List<(bool Agrees, string Text)> Lines()
    {
        var ours = digest.Scenarios.ToDictionary(s => s.Scenario, s => s.Sha256);
        var theirs = then.Scenarios.ToDictionary(s => new Name(s.Key), s => s.Value);
        var lines = new List<(bool Agrees, string Text)>();
        if (theirs.Any(t => !ours.TryGetValue(t.Key, out var sha256) || sha256 != t.Value) || ours.Count != theirs.Count)
        {
            var first = faultOfResults is null ? KeptResults.FirstDifferences(results, study.Runs) : new Dictionary<Name, string>();
            lines.AddRange(theirs.Select(t => !ours.TryGetValue(t.Key, out var sha256) ? (false, $"{t.Key}: no longer run")
                : sha256 == t.Value ? (true, t.Key.Text)
                : (false, $"{t.Key}: {first.GetValueOrDefault(t.Key) ?? (faultOfResults is null ? "other variables, or other names" : "where cannot be told without the results of the run")}")));
            lines.AddRange(ours.Keys.Where(o => !theirs.ContainsKey(o)).Select(o => (false, $"{o}: not run then")));
        }
        else
        {
            lines.AddRange(theirs.Keys.Select(t => (true, t.Text)));
            if (digest.Whole != then.ResultsSha256)
                lines.Add((false, "the results as a whole: the scenarios stand in another order, or the record was edited"));
        }

        if (then.Call.Compares)
            lines.Add((now.ComparisonSha256 == then.ComparisonSha256, "the comparison (compare.csv)"));
        return lines;
    }
}
