using System.CommandLine;
using LoopSim.Cli.Completion;
using LoopSim.Cli.Terminal;

namespace LoopSim.Cli.Commands;

/// <summary><c>loopsim compare</c>: holds scenarios against one another: who gains, who loses, when they part and cross.</summary>
internal static class CompareCommand
{
    static readonly Argument<string> ModelPath = ModelArguments.One();
    static readonly Option<string[]> Scenarios = ModelArguments.Texts("--scenario", "NAME", "A scenario to compare; the first one named is the reference that each other is held against. Of one alone, the model's first scenario is the reference.", ModelWords.Scenarios);
    static readonly Option<string[]> Variables = ModelArguments.Texts("--variable", "NAME", "Compare this variable too, and draw it; may be given several times. Without it those are drawn that the outcomes look at.", ModelWords.Variables);
    static readonly Option<string?> Out = ModelArguments.Text("--out", "DIR", "Write into this folder instead of out/<model file's name>/compare/.", _ => [PathCompletions.Folders]);

    public static Command Create(Screen screen, CancellationToken cancel)
    {
        var command = new Command("compare", """
            Compare scenarios: outcomes, who gains, when they part and cross.

            They part where they first differ by more than 1 % of the larger range (highest less lowest value) of the
            variable that an outcome looks at; they cross where the one that was below is then that far above. Who gains
            and who loses follows from 'better' and 'for' of each outcome; what differs by less than 0.1 % is the same.
            """) { ModelPath, Scenarios, Variables };
        foreach (var option in RunOptions.OfSettings.Concat([Out, RunOptions.NoCharts, RunOptions.Style]))
            command.Add(option);
        command.SetAction(call => Run(call, screen, cancel));
        return command;
    }

    static int Run(ParseResult call, Screen screen, CancellationToken cancel)
    {
        RunOptions.RefuseEmpty(call, Out, RunOptions.Style);
        var path = call.GetRequiredValue(ModelPath);
        var asked = RunOptions.Of(call, StudyCall.Compare, path, call.GetValue(Scenarios)) with { Variables = call.GetValue(Variables) ?? [] };
        var file = asked.Read();
        file.PrintDiagnostics(screen);
        if (file.Checked is not { } model)
            return file.ExitCode;
        var study = Study.Of(asked, model, file.Settings, cancel);
        var folder = call.GetValue(Out) ?? Path.Combine("out", Path.GetFileNameWithoutExtension(path), "compare");
        var files = RunFiles.Write(study, folder, null, cancel);
        ComparisonSummary.Print(study, screen);
        RunSummary.PrintFiles(files, screen);
        DiagnosticPrinter.Print(study.Runs.Diagnostics, screen);
        return study.Runs.Diagnostics.Any(d => d.IsError) ? ExitCode.ModelIsWrong : ExitCode.Done;
    }
}
