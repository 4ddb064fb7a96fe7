using System.CommandLine;
using LoopSim.Analysis.Judging;
using LoopSim.Cli.Completion;
using LoopSim.Cli.Terminal;
using LoopSim.Cli.Watching;
using LoopSim.Reports.Tables;

namespace LoopSim.Cli.Commands;

/// <summary><c>loopsim run</c>: simulates a model's scenarios, shows the outcomes, writes results and charts.</summary>
internal static class RunCommand
{
    static readonly Argument<string> ModelPath = ModelArguments.One();
    static readonly Option<string[]> Scenarios = ModelArguments.Texts("--scenario", "NAME", "Run this scenario alone; may be given several times. Without it all run that are not hidden.", ModelWords.Scenarios);
    static readonly Option<string?> Csv = ModelArguments.Text("--csv", "FILE", "Write the results into this file; with - to standard output, and nothing else. run.json, by which 'rerun' repeats a run, stands beside the results: FILE.csv has FILE.run.json, and - has none.", _ => [PathCompletions.Files]);
    static readonly Option<bool> Again = new("--watch") { Description = "Run again whenever the model or its data is saved, until Ctrl-C." };

    public static Command Create(Screen screen, CancellationToken cancel)
    {
        var command = new Command("run", "Simulate a model, compare its scenarios, write results and charts.") { ModelPath, Scenarios };
        foreach (var option in RunOptions.OfSettings.Concat([RunOptions.Out, Csv, RunOptions.NoCharts, RunOptions.Style, Again]))
            command.Add(option);
        command.SetAction(call => call.GetValue(Again) ? Watch(call, screen, cancel) : Run(call, screen, _ => { }, cancel));
        return command;
    }

    static int Watch(ParseResult call, Screen screen, CancellationToken cancel) => IsPrinted(call)
        ? throw new CallException("--watch draws the screen anew each time, so the results cannot go there as well: give --csv a file.")
        : new Watch(call.GetRequiredValue(ModelPath), (reads, stop) => Run(call, screen, reads, stop), screen, TimeProvider.System).Until(cancel);

    static bool IsPrinted(ParseResult call) => call.GetValue(Csv) is { } csv && SafeFile.IsStandardOutput(csv);

    static int Run(ParseResult call, Screen screen, Action<IEnumerable<string>> reads, CancellationToken cancel)
    {
        var path = call.GetRequiredValue(ModelPath);
        RunOptions.RefuseEmpty(call, RunOptions.Out, Csv, RunOptions.Style);
        var asked = RunOptions.Of(call, StudyCall.Run, path, call.GetValue(Scenarios));
        var file = asked.Read();
        file.Spare(Csv.Name, call.GetValue(Csv));
        if (file.ExitCode != ExitCode.CallIsWrong)
            reads(file.Files);
        file.PrintDiagnostics(screen);
        if (file.Checked is not { } model)
            return file.ExitCode;
        var study = Study.Of(asked, model, file.Settings, cancel);
        var runs = study.Runs;
        if (IsPrinted(call))
        {
            ResultsCsv.Write(runs, screen.Out, cancel);
        }
        else
        {
            var folder = call.GetValue(RunOptions.Out) ?? Path.Combine("out", Path.GetFileNameWithoutExtension(path));
            var files = RunFiles.Write(study, folder, call.GetValue(Csv), cancel);
            RunSummary.Print(runs, Outcomes.Table(runs), files, screen);
        }

        DiagnosticPrinter.Print(runs.Diagnostics, screen);
        return runs.Diagnostics.Any(d => d.IsError) ? ExitCode.ModelIsWrong : ExitCode.Done;
    }
}
