using System.CommandLine;
using System.Globalization;
using LoopSim.Analysis.Judging;
using LoopSim.Cli.Terminal;
using LoopSim.Diagnostics;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Reports.Tables;
using LoopSim.Simulation;

namespace LoopSim.Cli.Commands;

/// <summary><c>loopsim run</c>: simulates a model's scenarios, shows the outcomes, writes results and charts.</summary>
internal static class RunCommand
{
    static readonly Argument<string> ModelPath = ModelArguments.One();
    static readonly Option<string[]> Scenarios = ModelArguments.Texts("--scenario", "NAME", "Run this scenario alone; may be given several times. Without it all run that are not hidden.");
    static readonly Option<string[]> Set = ModelArguments.Texts("--set", "NAME=VALUE", "Give a parameter another value (in quotes, where there are spaces) in every scenario that does not set it itself.");
    static readonly Option<string?> Stop = ModelArguments.Text("--stop", "T", "Stop at this time instead of the model's.");
    static readonly Option<string?> Step = ModelArguments.Text("--step", "DT", "Step by this DT instead of the model's, such as 1/16.");
    static readonly Option<string?> Save = ModelArguments.Text("--save", "T", "Save at every multiple of this time.");
    static readonly Option<string?> Method = ModelArguments.Text("--method", "M", $"Integrate by this method: {string.Join(", ", Simulator.Methods)}.");
    static readonly Option<string?> Seed = ModelArguments.Text("--seed", "N", "Draw other random numbers: a whole number, 1 if not given.");
    static readonly Option<string?> Out = ModelArguments.Text("--out", "DIR", "Write into this folder instead of out/<model file's name>/.");
    static readonly Option<string?> Csv = ModelArguments.Text("--csv", "FILE", "Write the results into this file; with - to standard output, and nothing else.");
    static readonly Option<bool> NoCharts = new("--no-charts") { Description = "Draw no charts." };

    public static Command Create(Screen screen, CancellationToken cancel)
    {
        var command = new Command("run", "Simulate a model, compare its scenarios, write results and charts.")
        {
            ModelPath, Scenarios, Set, Stop, Step, Save, Method, Seed, Out, Csv, NoCharts,
        };
        command.SetAction(call => Run(call, screen, cancel));
        return command;
    }

    static int Run(ParseResult call, Screen screen, CancellationToken cancel)
    {
        var path = call.GetRequiredValue(ModelPath);
        foreach (var option in new[] { Out, Csv }.Where(o => call.GetValue(o) is ""))
            throw new CallException($"{option.Name} is empty: name a {(option == Out ? "folder" : "file")}.");
        var file = ModelFile.Read(path, (model, faults) => SettingsOf(call, model, faults));
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
            var folder = call.GetValue(Out) ?? Path.Combine("out", Path.GetFileNameWithoutExtension(path));
            var files = RunFiles.Write(runs, folder, call.GetValue(Csv), !call.GetValue(NoCharts), cancel);
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

    static RunSettings SettingsOf(ParseResult call, Model model, List<Diagnostic> faults) => new()
    {
        Scenarios = [.. (call.GetValue(Scenarios) ?? []).Select(name => ScenarioOf(model, name)).Distinct()],
        Set = [.. (call.GetValue(Set) ?? []).Select(text => SettingOf(model, text, faults)).OfType<Setting>()],
        Stop = ModelFile.Time(model, "--stop", call.GetValue(Stop)),
        Step = ModelFile.Time(model, "--step", call.GetValue(Step)),
        Save = ModelFile.Time(model, "--save", call.GetValue(Save)),
        Method = call.GetValue(Method) is { } method ? MethodOf(method) : null,
        Seed = call.GetValue(Seed) is { } seed ? SeedOf(seed) : 1,
    };

    static Name ScenarioOf(Model model, string text)
    {
        var name = new Name(text.Trim());
        var known = model.Scenarios.Select(s => s.Name).Append(Scenario.Base).Distinct().ToList();
        return known.Contains(name) ? name : throw new CallException(
            $"there is no scenario '{text}'. {Spelling.DidYouMean(text, known.Select(k => k.Text)) ?? $"There are {string.Join(", ", known)}."}");
    }

    static Setting? SettingOf(Model model, string text, List<Diagnostic> faults)
    {
        var before = faults.Count;
        var setting = CallerText.ReadSetting(model, "--set", text, faults);
        return setting is null && faults.Count == before
            ? throw new CallException($"--set: '{text}' is no setting. Write it like --set \"share reported back=0.9\".")
            : setting;
    }

    static ulong SeedOf(string text) => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
        ? seed
        : throw new CallException($"--seed: '{text}' is not a whole number. Write it like 2.");

    static string MethodOf(string text) => Simulator.Methods.FirstOrDefault(m => m.Equals(text, StringComparison.OrdinalIgnoreCase)) ?? throw new CallException(
        $"there is no method '{text}'. {Spelling.DidYouMean(text, Simulator.Methods) ?? $"There are {string.Join(", ", Simulator.Methods)}."}");
}
