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
            var checks = Verdicts.Of(runs).GroupBy(v => v.Check).ToList();
            var held = checks.Count(c => c.All(v => v.Holds));
            screen.Out.WriteLine($"{path}: {(checks.Count == 0 ? "no checks" : Counted(held, checks.Count - held))}");
            foreach (var check in checks)
                Print([.. check], screen);
            DiagnosticPrinter.Print(runs.Diagnostics, screen);
            passed += held;
            failed += checks.Count - held;
            if (runs.Diagnostics.Any(d => d.IsError))
                code = Math.Max(code, ExitCode.ModelIsWrong);
        }

        if (call.GetRequiredValue(Models).Length > 1)
            screen.Out.WriteLine($"Together: {Counted(passed, failed)}");
        return failed > 0 ? Math.Max(code, ExitCode.ModelIsWrong) : code;
    }

    // A check that names no scenario holds where it holds in all of them; where it fails, those are told in which it does.
    static void Print(IReadOnlyList<Verdict> verdicts, Screen screen)
    {
        var failing = verdicts.Where(v => !v.Holds).ToList();
        var scope = verdicts.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" (in {(failing.Count == 0 ? "" : $"{failing.Count} of ")}{verdicts.Count} scenarios)") : "";
        screen.Out.WriteLine($"  {(failing.Count == 0 ? "passed" : "FAILED")}  {verdicts[0].Check.Name}{scope}");
        foreach (var verdict in failing)
        {
            foreach (var why in verdict.Why)
                screen.Out.WriteLine($"          {(verdict.Scenario is { } scenario ? $"{scenario}: " : "")}{why}");
        }
    }

    static string Counted(int passed, int failed) => string.Create(CultureInfo.InvariantCulture, $"{passed} passed, {failed} failed");
}
