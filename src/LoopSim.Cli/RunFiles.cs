using System.Runtime.ExceptionServices;
using System.Text;
using LoopSim.Cli.Terminal;
using LoopSim.Models;
using LoopSim.Reports.Charts;
using LoopSim.Reports.Rendering;
using LoopSim.Reports.Tables;
using LoopSim.Simulation;

namespace LoopSim.Cli;

/// <summary>What a run leaves behind: its results and its charts.</summary>
/// <param name="Results">The CSV file.</param>
/// <param name="Folder">The folder of the charts.</param>
/// <param name="Charts">The names of the charts' files, without ending; each is there as .svg and .png.</param>
/// <param name="OfOtherScenarios">How many charts were left out because none of their scenarios was run.</param>
/// <param name="Unasked">How many variables had to go without a chart because nobody asked for them.</param>
internal sealed record RunFiles(string Results, string Folder, IReadOnlyList<string> Charts, int OfOtherScenarios, int Unasked)
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes everything, each file whole or not at all.</summary>
    /// <param name="runs">The runs.</param>
    /// <param name="folder">Where the charts go, and the results unless they have a place of their own.</param>
    /// <param name="csv">The results' own place, or null.</param>
    /// <param name="charts">True where charts are wanted.</param>
    /// <param name="cancel">Stops the work.</param>
    public static RunFiles Write(RunSet runs, string folder, string? csv, bool charts, CancellationToken cancel)
    {
        var results = csv ?? Path.Combine(folder, "results.csv");
        var (wanted, ofOtherScenarios, unasked) = charts ? ChartPlan.Of(runs) : ([], 0, 0);
        var names = ChartPlan.FileNames([.. wanted.Select(c => c.Name)]);
        var work = wanted.Select((chart, i) => (Action)(() => Draw(chart, runs, Path.Combine(folder, names[i]), cancel)))
            .Prepend(() => SafeFile.Write(results, stream => WriteCsv(runs, stream, cancel), cancel));
        InParallel([.. work], cancel);
        return new(results, folder, names, ofOtherScenarios, unasked);
    }

    static void WriteCsv(RunSet runs, Stream stream, CancellationToken cancel)
    {
        using var writer = new StreamWriter(stream, Utf8, 1 << 16, leaveOpen: true);
        ResultsCsv.Write(runs, writer, cancel);
    }

    static void Draw(Chart chart, RunSet runs, string path, CancellationToken cancel)
    {
        var (figure, style) = (RunFigure.Of(chart, runs), runs.Model.Source.Style);
        SafeFile.Write(path + ".svg", stream => stream.Write(Utf8.GetBytes(FigureRenderer.ToSvg(figure, style))), cancel);
        SafeFile.Write(path + ".png", stream => stream.Write(FigureRenderer.ToPng(figure, style)), cancel);
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
