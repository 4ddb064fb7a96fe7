using System.CommandLine;
using System.Globalization;
using LoopSim.Analysis.Judging;
using LoopSim.Cli.Terminal;

namespace LoopSim.Cli.Commands;

/// <summary><c>loopsim test</c>: runs the models' own checks.</summary>
internal static class TestCommand
{
    static readonly Argument<string[]> Models = ModelArguments.Several();

    public static Command Create(Screen screen, CancellationToken cancel)
    {
        var command = new Command("test", "Run the models' own checks; shows when and by how much one fails.") { Models };
        command.SetAction(call => Run(call, screen, cancel));
        return command;
    }

    static int Run(ParseResult call, Screen screen, CancellationToken cancel)
    {
        var (passed, failed, code) = (0, 0, ExitCode.Done);
        foreach (var path in call.GetRequiredValue(Models))
        {
            var file = ModelFile.Read(path);
            file.PrintDiagnostics(screen);
            code = Math.Max(code, file.ExitCode);
            if (file.Checked is not { } model)
                continue;
            var runs = Pipeline.Run(model, file.Settings, Needs.OfChecks(model.Source), cancel);
            var verdicts = Verdicts.Of(runs);
            screen.Out.WriteLine($"{path}: {(verdicts.Count == 0 ? "no checks" : Counted(verdicts.Count(v => v.Holds), verdicts.Count(v => !v.Holds)))}");
            foreach (var verdict in verdicts)
                Print(verdict, screen);
            DiagnosticPrinter.Print(runs.Diagnostics, screen);
            passed += verdicts.Count(v => v.Holds);
            failed += verdicts.Count(v => !v.Holds);
            if (runs.Diagnostics.Any(d => d.IsError))
                code = Math.Max(code, ExitCode.ModelIsWrong);
        }

        if (call.GetRequiredValue(Models).Length > 1)
            screen.Out.WriteLine($"Together: {Counted(passed, failed)}");
        return failed > 0 ? Math.Max(code, ExitCode.ModelIsWrong) : code;
    }

    static void Print(Verdict verdict, Screen screen)
    {
        screen.Out.WriteLine($"  {(verdict.Holds ? "passed" : "FAILED")}  {verdict.Check.Name}{(verdict.Scenario is { } scenario ? $" ({scenario})" : "")}");
        foreach (var why in verdict.Why)
            screen.Out.WriteLine($"          {why}");
    }

    static string Counted(int passed, int failed) => string.Create(CultureInfo.InvariantCulture, $"{passed} passed, {failed} failed");
}
