using System.CommandLine;
using LoopSim.Cli.Completion;
using LoopSim.Cli.Records;
using LoopSim.Cli.Terminal;
using LoopSim.Reports.Tables;

namespace LoopSim.Cli.Commands;

/// <summary><c>loopsim rerun</c>: repeats a run from its record, and says whether the bits agree.</summary>
internal static class RerunCommand
{
    static readonly Argument<string> Record = new("RUN.JSON")
    {
        HelpName = "RUN.JSON",
        Description = "The record that 'run' and 'compare' write beside their results, or its folder.",
        CompletionSources = { _ => [PathCompletions.Files] },
    };

    static readonly Option<string?> Out = ModelArguments.Text("--out", "DIR", "Write the results, charts and record of the repetition into this folder. Without it nothing is written.", _ => [PathCompletions.Folders]);

    public static Command Create(Screen screen, CancellationToken cancel)
    {
        var command = new Command("rerun", "Repeat a run from its run.json; exit code 0 where the bits agree, 1 where they differ.") { Record, Out };
        command.SetAction(call => Run(call, screen, cancel));
        return command;
    }

    static int Run(ParseResult call, Screen screen, CancellationToken cancel)
    {
        RunOptions.RefuseEmpty(call, Out);
        var path = call.GetRequiredValue(Record);
        if (Directory.Exists(path))
            path = Path.Combine(path, "run.json");
        var record = RunRecordReader.Read(path);
        var again = record.Call with
        {
            Model = RecordPaths.Resolve(record.Call.Model, path),
            Style = record.Call.Style is { } style ? RecordPaths.Resolve(style, path) : null,
            Words = record.Call.Words with { Record = path },
        };
        if (!File.Exists(again.Model))
            throw new CallException($"the model of this run is missing: '{again.Model}'. Put it there again, or correct model.file in '{path}'.");
        if (again.Style is { } named && !File.Exists(named))
            throw new CallException($"the house style of this run is missing: '{named}'. Put it there again, or correct settings.style in '{path}'.");
        var file = Said(path, again.Read);
        file.PrintDiagnostics(screen);
        if (file.Checked is not { } model)
            return file.ExitCode;
        var study = Said(path, () => Study.Of(again, model, file.Settings, cancel));
        var agrees = new Repetition(record, path, study, ResultsCsv.Write(study.Runs, Stream.Null, cancel)).Print(screen);
        if (call.GetValue(Out) is { } folder)
            RunSummary.PrintFiles(RunFiles.Write(study, folder, null, cancel), screen);
        return agrees ? ExitCode.Done : ExitCode.ModelIsWrong;
    }

    // What the record asks for is faulted where it says so: it was not the caller who wrote --stop.
    static T Said<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (CallException fault)
        {
            throw new CallException($"'{path}': {fault.Message}");
        }
    }
}
