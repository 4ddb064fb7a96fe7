using System.CommandLine;
using LoopSim.Analysis.Judging;
using LoopSim.Cli.Terminal;
using LoopSim.Reports.Tables;

namespace LoopSim.Cli.Commands;

/// <summary><c>loopsim run</c>: simulates a model's scenarios, shows the outcomes, writes results and charts.</summary>
internal static class RunCommand
{
    static readonly Argument<string> ModelPath = ModelArguments.One();
    static readonly Option<string[]> Scenarios = ModelArguments.Texts("--scenario", "NAME", "Run this scenario alone; may be given several times. Without it all run that are not hidden.");
    static readonly Option<string?> Csv = ModelArguments.Text("--csv", "FILE", "Write the results into this file; with - to standard output, and nothing else.");

    public static Command Create(Screen screen, CancellationToken cancel)
    {
        var command = new Command("run", "Simulate a model, compare its scenarios, write results and charts.") { ModelPath, Scenarios };
        foreach (var option in RunOptions.OfSettings.Concat([RunOptions.Out, Csv, RunOptions.NoCharts]))
            command.Add(option);
        command.SetAction(call => Run(call, screen, cancel));
        return command;
    }

    static int Run(ParseResult call, Screen screen, CancellationToken cancel)
    {
        var path = call.GetRequiredValue(ModelPath);
        RunOptions.RefuseEmpty(call, RunOptions.Out, Csv);
        var file = ModelFile.Read(path, RunOptions.Words(call, call.GetValue(Scenarios)).Read);
        file.PrintDiagnostics(screen);
        if (file.Checked is not { } model)
            return file.ExitCode;
        RefuseOwnFile(path, call.GetValue(Csv));
        var runs = Pipeline.Run(model, file.Settings, cancel: cancel);
        if (call.GetValue(Csv) == "-")
        {
            ResultsCsv.Write(runs, screen.Out, cancel);
        }
        else
        {
            var folder = call.GetValue(RunOptions.Out) ?? Path.Combine("out", Path.GetFileNameWithoutExtension(path));
            var files = RunFiles.Write(runs, folder, call.GetValue(Csv), !call.GetValue(RunOptions.NoCharts), cancel);
            RunSummary.Print(runs, Outcomes.Table(runs), files, screen);
        }

        DiagnosticPrinter.Print(runs.Diagnostics, screen);
        return runs.Diagnostics.Any(d => d.IsError) ? ExitCode.ModelIsWrong : ExitCode.Done;
    }

    static void RefuseOwnFile(string model, string? csv)
    {
        if (csv is { Length: > 0 } && Path.GetFullPath(csv) == Path.GetFullPath(model))
            throw new CallException($"--csv names the model itself: '{csv}'. Name another file for the results.");
    }
}
