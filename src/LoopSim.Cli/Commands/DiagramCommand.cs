using System.CommandLine;
using System.CommandLine.Completions;
using LoopSim.Cli.Completion;
using LoopSim.Cli.Terminal;
using LoopSim.Reports.Diagrams;

namespace LoopSim.Cli.Commands;

/// <summary><c>loopsim diagram</c>: draws a model's causal loop diagram, or its stocks and flows.</summary>
internal static class DiagramCommand
{
    static readonly Argument<string> ModelPath = ModelArguments.One();
    static readonly Option<string?> Scenario = ModelArguments.Text("--scenario", "NAME", "Weight and tint the arrows by how strongly they act in this scenario.", ModelWords.Scenarios);
    static readonly Option<string?> At = ModelArguments.Text("--at", "TIMES", "At these times of the scenario, one picture each and all of them in a row: 6,18,36. Without it the mean of the whole run.");
    static readonly Option<string?> Out = ModelArguments.Text("--out", "FILE", "Write this file alone, an .svg or a .png, instead of both into out/<model file's name>/; of several times the row.", _ => [PathCompletions.Files]);
    static readonly Option<string?> Loops = ModelArguments.Text("--loops", "LOOPS", "Draw these loops alone, by number or by name: R1,B2. 'loopsim loops' lists them.");
    static readonly Option<string?> Style = ModelArguments.Text("--style", "STYLE", $"{string.Join(", ", DiagramCall.Styles)}: a causal loop diagram (cld), pipes and valves (stock-flow), or a causal loop diagram with boxed stocks (both).", _ => DiagramCall.Styles.Select(s => new CompletionItem(s)));
    static readonly Option<bool> Parameters = new("--parameters") { Description = "Draw parameters too, and what only they act on." };
    static readonly Option<bool> All = new("--all") { Description = "Draw every variable, however many there are." };

    public static Command Create(Screen screen, CancellationToken cancel)
    {
        var command = new Command("diagram", $"""
            Draw a model's causal loop diagram, or its stocks and flows.

            Every link has its sign at its head, ‖ across it where it is delayed; a loop's badge turns the loop's way. Parameters are
            left out, and of a model with more than {ShownVariables.Most} variables all but the stocks and the strongest links between them.
            """) { ModelPath };
        foreach (var option in new Option[] { Scenario, At, Out, Loops, Style, Parameters, All }.Concat(RunOptions.OfSettings))
            command.Add(option);
        command.SetAction(call => Run(call, screen, cancel));
        return command;
    }

    static int Run(ParseResult call, Screen screen, CancellationToken cancel)
    {
        var path = call.GetRequiredValue(ModelPath);
        RunOptions.RefuseEmpty(call, Out);
        var asked = new DiagramCall(call.GetValue(Scenario), call.GetValue(At), call.GetValue(Out), call.GetValue(Loops), call.GetValue(Style)) { Parameters = call.GetValue(Parameters), Everything = call.GetValue(All) };
        asked.Refuse();
        var file = RunOptions.Of(call, call.CommandResult.Command.Name, path, asked.Scenario is { } name ? [name] : []).Read();
        file.PrintDiagnostics(screen);
        if (file.Checked is not { } model)
            return file.ExitCode;
        file.Spare(Out.Name, asked.Out);
        var scenario = asked.ScenarioOf(model);
        var times = asked.TimesOf(model);
        var study = DiagramStudy.Of(model, file.Settings, scenario, cancel);
        if (DiagramDrawing.Of(study, asked.WishOf(study)) is not { } drawing)
            throw new CallException($"'{path}' has no links between variables, so there is nothing to draw{(asked.Parameters ? "" : " but parameters; --parameters draws them")}.");
        DiagramFiles.Write(drawing, scenario, times, asked.Out, Path.Combine("out", Path.GetFileNameWithoutExtension(path)), screen, cancel);
        DiagnosticPrinter.Print(study.Runs.Diagnostics, screen);
        return study.Runs.Diagnostics.Any(d => d.IsError) ? ExitCode.ModelIsWrong : ExitCode.Done;
    }
}
