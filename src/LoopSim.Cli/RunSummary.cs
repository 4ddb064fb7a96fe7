using System.Globalization;
using LoopSim.Analysis.Judging;
using LoopSim.Cli.Terminal;
using LoopSim.Models;
using LoopSim.Reports.Tables;
using LoopSim.Simulation;

namespace LoopSim.Cli;

/// <summary>What a run shows: the outcomes of each scenario, and where the files are.</summary>
internal static class RunSummary
{
    public static void Print(RunSet runs, OutcomeTable table, RunFiles files, Screen screen)
    {
        PrintHead(runs, screen);
        screen.Out.WriteLine("");
        var groups = OutcomeGroups.Of(table.All.Select((outcome, at) => (Outcome: outcome, At: at)), o => o.Outcome);
        var isGrouped = groups.Any(g => g.For is not null);
        var columns = groups.SelectMany(g => g.Members.Select(m => (
            Whom: isGrouped ? OutcomeWords.WhomHeading(g.For) : "",
            Heading: OutcomeWords.Heading(m.Outcome, runs.Model),
            Values: OutcomeWords.Column(m.Outcome, runs.Model, [.. table.Values.Select(v => v[m.At])])))).ToList();
        TextTable.Print(
            ["scenario", .. columns.Select(c => c.Heading)],
            [.. table.Scenarios.Select((s, i) => (IReadOnlyList<string>)[s.Text, .. columns.Select(c => c.Values[i])])],
            screen,
            ["", .. columns.Select(c => c.Whom)]);
        screen.Out.WriteLine("");
        PrintFiles(files, screen);
    }

    /// <summary>The model, and what was simulated of it.</summary>
    public static void PrintHead(RunSet runs, Screen screen)
    {
        var specs = runs.Model.Source.Specs;
        var count = runs.Runs.Count == 1 ? "1 scenario" : string.Create(CultureInfo.InvariantCulture, $"{runs.Runs.Count} scenarios");
        WrappedText.Print("", string.Create(CultureInfo.InvariantCulture, $"{runs.Model.Source.Title}: {count}, {specs.TimeUnit} {specs.Start:G6} to {runs.Runs.Max(r => r.StepTimes[^1]):G6}, {specs.Method}, DT {specs.Step:G6}"), screen);
    }

    /// <summary>Where the files are.</summary>
    public static void PrintFiles(RunFiles files, Screen screen)
    {
        screen.Out.WriteLine($"Results: {files.Results}");
        if (files.Comparison is { } comparison)
            screen.Out.WriteLine($"Table:   {comparison}");
        if (files.Loops is { } loops)
            screen.Out.WriteLine($"Loops:   {loops}");
        if (files.Charts.Count > 0)
            WrappedText.Print("Charts:  ", $"{Path.Combine(files.Folder, "")}: {string.Join(", ", files.Charts)} (.svg and .png)", screen);
        if (files.OfOtherScenarios > 0)
            WrappedText.Print("         ", string.Create(CultureInfo.InvariantCulture, $"{files.OfOtherScenarios} more of the model's charts show scenarios that were not run."), screen);
        if (files.Unasked > 0)
            WrappedText.Print("         ", string.Create(CultureInfo.InvariantCulture, $"{files.Unasked} more variables have no chart: name those that you want {(files.Comparison is null ? "under charts" : "with --variable")}."), screen);
        if (files.Replaced is { } replaced)
            WrappedText.Print("Before:  ", $"the results of {replaced}, which these replace; another {files.Place} keeps both.", screen);
        if (files.Record is { } record)
            screen.Out.WriteLine($"Repeat:  loopsim rerun {(record.Contains(' ', StringComparison.Ordinal) ? $"\"{record}\"" : record)}");
    }
}
