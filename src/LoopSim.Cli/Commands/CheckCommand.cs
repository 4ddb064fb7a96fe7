using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using LoopSim.Analysis.Polarity;
using LoopSim.Checking;
using LoopSim.Cli.Terminal;
using LoopSim.Models;
using LoopSim.Reports.Tables;

namespace LoopSim.Cli.Commands;

/// <summary><c>loopsim check</c>: everything but the model's own checks; for people, editors and CI.</summary>
internal static class CheckCommand
{
    static readonly Argument<string[]> Models = ModelArguments.Several();
    static readonly Option<string?> Format = ModelArguments.Text("--format", "FORMAT", $"How diagnostics are shown: {string.Join(", ", DiagnosticFormats.Names)}.", _ => DiagnosticFormats.Names.Select(n => new CompletionItem(n)));

    public static Command Create(Screen screen, CancellationToken cancel)
    {
        var command = new Command("check", "Check models: names, equations, units, stocks and flows, policies and scenarios, and whether equations keep what links promise.") { Models, Format };
        command.SetAction(call => Run(call, screen, cancel));
        return command;
    }

    static int Run(ParseResult call, Screen screen, CancellationToken cancel)
    {
        var format = DiagnosticFormats.Find(call.GetValue(Format) ?? DiagnosticFormats.Names[0]);
        var files = new List<ModelFile>();
        foreach (var path in call.GetRequiredValue(Models))
        {
            cancel.ThrowIfCancellationRequested();
            var read = ModelFile.Read(path);
            // Where the file is sound so far, its diagram is held against its equations.
            var contract = read.Checked is { } sound ? Pipeline.CheckLinks(sound, read.Settings, cancel) : null;
            var file = contract is null || read.Checked is not { } model ? read : read.With([.. contract.Faults, .. Pipeline.CheckLoops(model, read.Settings, contract, cancel)]);
            files.Add(file);
            if (format is null)
                Print(file, contract, screen);
        }

        if (format is not null)
            screen.Out.WriteLine(format([.. files.SelectMany(f => f.Diagnostics)]));
        return files.Max(f => f.ExitCode);
    }

    static void Print(ModelFile file, LinkContract? contract, Screen screen)
    {
        file.PrintDiagnostics(screen);
        if (file.Checked is not { } model)
            return;
        screen.Out.WriteLine($"{file.Path}: {(file.Diagnostics.Count == 0 ? "no faults" : DiagnosticPrinter.Counted(file.Diagnostics))}; {Contents(model)}.");
        if (contract?.Verdicts.Any(v => v.Verdict.By != DecidedBy.Drawing) == true)
            screen.Out.WriteLine($"links: {model.Source.Links.Count.ToString(CultureInfo.InvariantCulture)} drawn, {LinkWords.Counted(contract.Verdicts.Select(v => v.Verdict))}.");
        GainsSummary.Print(model, screen);
    }

    static string Contents(CheckedModel model)
    {
        var visible = model.Visible.ToList();
        // A parameter that a policy sets over time is computed like a variable, but stays a parameter to its author.
        var parameters = model.Source.Variables.OfType<Constant>().Select(p => p.Name).ToHashSet();
        return string.Join(", ", new[]
        {
            Count(visible.OfType<Stock>().Count(), "stock"),
            Count(visible.OfType<Flow>().Count(), "flow"),
            Count(visible.Count(v => v is Auxiliary && !parameters.Contains(v.Name)), "variable"),
            Count(visible.Count(v => parameters.Contains(v.Name)), "parameter"),
            Count(model.Scenarios.Count, "scenario"),
        }.OfType<string>());
    }

    static string? Count(int count, string what) => count == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
