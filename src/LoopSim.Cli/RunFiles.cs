using System.Runtime.ExceptionServices;
using LoopSim.Cli.Records;
using LoopSim.Cli.Terminal;
using LoopSim.Reports.Charts;
using LoopSim.Reports.Comparing;
using LoopSim.Reports.Tables;

namespace LoopSim.Cli;

/// <summary>What a run leaves behind: its results, its charts, and the record by which it can be repeated.</summary>
/// <param name="Results">The CSV file.</param>
/// <param name="Comparison">The CSV file of what was compared, or null.</param>
/// <param name="Loops">The JSON file of what loops explain in the scenarios compared, or null.</param>
/// <param name="Record">The file that repeats it; null where the results are no file beside which it could stand.</param>
/// <param name="Folder">The folder of the charts.</param>
/// <param name="Charts">The names of the charts' files, without ending; each is there as .svg and .png.</param>
/// <param name="OfOtherScenarios">How many charts were left out because none of their scenarios was run.</param>
/// <param name="Unasked">How many variables had to go without a chart because nobody asked for them.</param>
internal sealed record RunFiles(
    string Results, string? Comparison, string? Loops, string? Record, string Folder, IReadOnlyList<string> Charts, int OfOtherScenarios, int Unasked)
{
    /// <summary>The call whose results these took the place of; null where there was none, or it asked for the same.</summary>
    public string? Replaced { get; private init; }

    /// <summary>The option that names another place for the results.</summary>
    public required string Place { get; init; }

    /// <summary>Writes everything, each file whole or not at all.</summary>
    /// <param name="study">The runs.</param>
    /// <param name="folder">Where the charts go, and the results unless they have a place of their own.</param>
    /// <param name="csv">The results' own place, or null.</param>
    /// <param name="cancel">Stops the work.</param>
    public static RunFiles Write(Study study, string folder, string? csv, CancellationToken cancel)
    {
        var results = csv ?? Path.Combine(folder, "results.csv");
        if (study.Runs.Model.Source.Files.Select(Path.GetFullPath).Contains(Path.GetFullPath(results)))
            throw new CallException($"'{results}' is a file that the model reads. Name another folder for the results with --out.");
        var charts = !study.Call.Charts ? new([], 0, 0) : study.Call.Compares ? ComparisonFigure.ChartsOf(study.Runs, study.Variables, study.Attributions is [var first, ..] ? first : null) : RunChart.Planned(study.Runs);
        var comparison = study.Call.Compares ? Path.Combine(folder, "compare.csv") : null;
        var recordPath = csv is null ? Path.Combine(folder, "run.json") : Path.ChangeExtension(csv, ".run.json");
        var replaced = EarlierRun.OtherCall(recordPath, study.Call);
        ResultsDigest? digest = null;
        var isFile = false;
        var work = charts.All.Select(chart => (Action)(() => FigureFiles.Write(chart.Figure, study.Runs.Model.Source.Style, Path.Combine(folder, chart.FileName), cancel)))
            .Prepend(() => isFile = SafeFile.Write(results, stream => digest = ResultsCsv.Write(study.Runs, stream, cancel), cancel));
        if (comparison is not null)
            work = work.Prepend(() => SafeFile.Write(comparison, stream => stream.Write(ComparisonCsv.Bytes(study.Comparisons, study.Runs.Model)), cancel));
        var loops = study.Attributions is [{ Effects.Count: > 0 }, ..] ? Path.Combine(folder, "loops.json") : null;
        if (loops is not null)
            work = work.Prepend(() => SafeFile.Write(loops, stream => LoopsJson.Write(study.Attributions[0].Study, study.Attributions[0].Names, study.Runs, stream), cancel));
        InParallel([.. work], cancel);
        // The record comes last: it is there only where all that it tells of is.
        var record = isFile ? recordPath : null;
        if (record is not null && digest is not null)
            SafeFile.Write(record, stream => RunRecordJson.Write(RunRecord.Of(study, digest, record, results), stream), cancel);
        return new(results, comparison, loops, record, folder, [.. charts.All.Select(c => c.FileName)], charts.OfOtherScenarios, charts.Unasked) { Replaced = isFile ? replaced : null, Place = csv is null ? "--out" : "--csv" };
    }

    static void InParallel(IReadOnlyList<Action> work, CancellationToken cancel)
    {
        try
        {
            Parallel.ForEach(work, new ParallelOptions { CancellationToken = cancel }, w => w());
        }
        catch (AggregateException several)
        {
            // The first one tells it; the others failed for the same reason, or because they were stopped.
            ExceptionDispatchInfo.Capture(several.Flatten().InnerExceptions[0]).Throw();
        }
    }
}
