using System.Globalization;
using LoopSim.Analysis.Judging;
using LoopSim.Cli.Terminal;
using LoopSim.Reports.Tables;
using LoopSim.Simulation;

namespace LoopSim.Cli;

/// <summary>What a run shows: the outcomes of each scenario, and where the files are.</summary>
internal static class RunSummary
{
    public static void Print(RunSet runs, OutcomeTable table, RunFiles files, Screen screen)
    {
        var specs = runs.Model.Source.Specs;
        var count = table.Scenarios.Count == 1 ? "1 scenario" : string.Create(CultureInfo.InvariantCulture, $"{table.Scenarios.Count} scenarios");
        screen.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{runs.Model.Source.Title}: {count}, {specs.TimeUnit} {specs.Start:G6} to {runs.Runs.Max(r => r.StepTimes[^1]):G6}, {specs.Method}, DT {specs.Step:G6}"));
        screen.Out.WriteLine("");
        var columns = table.All.Select((o, j) => ValueText.Column([.. table.Values.Select(v => v[j])], OutcomeWords.UnitOf(o, runs.Model))).ToList();
        TextTable.Print(
            ["scenario", .. table.All.Select(o => OutcomeWords.Heading(o, runs.Model))],
            [.. table.Scenarios.Select((s, i) => (IReadOnlyList<string>)[s.Text, .. columns.Select(c => c[i])])],
            screen);
        screen.Out.WriteLine("");
        screen.Out.WriteLine($"Results: {files.Results}");
        if (files.Charts.Count > 0)
            screen.Out.WriteLine($"Charts:  {Path.Combine(files.Folder, "")}: {string.Join(", ", files.Charts)} (.svg and .png)");
        if (files.OfOtherScenarios > 0)
            screen.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"         {files.OfOtherScenarios} more of the model's charts show scenarios that were not run."));
        if (files.Unasked > 0)
            screen.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"         {files.Unasked} more variables have no chart: name those that you want under charts."));
    }
}
