using System.CommandLine;
using LoopSim.Analysis.Dominance;
using LoopSim.Cli.Completion;
using LoopSim.Cli.Terminal;
using LoopSim.Reports.Charts;
using LoopSim.Reports.Figures;
using LoopSim.Reports.Tables;
using LoopSim.Simulation;

namespace LoopSim.Cli.Commands;

/// <summary><c>loopsim loops</c>: which feedback loops a model has, and which of them drives its behaviour when.</summary>
internal static class LoopsCommand
{
    static readonly Argument<string> ModelPath = ModelArguments.One();
    static readonly Option<string[]> Scenarios = ModelArguments.Texts("--scenario", "NAME", "Study this scenario; may be given several times. Without it all that are not hidden.", ModelWords.Scenarios);
    static readonly Option<string?> Json = ModelArguments.Text("--json", "FILE", "Write the loops and their shares over time into this file; with - to standard output, and nothing else.", _ => [PathCompletions.Files]);
    static readonly Option<bool> All = new("--all") { Description = "List every loop, not only those that matter." };

    public static Command Create(Screen screen, CancellationToken cancel)
    {
        var command = new Command("loops", """
            List a model's feedback loops, and tell which of them drives its behaviour, when.

            A loop's share is what it explains of all that moves in its partition (Loops That Matter). Dominant are, at each
            time, the fewest loops of one polarity that explain half of it together; the strip on top of the chart shows the
            strongest of them. R loops reinforce, B loops balance, U loops do now the one, now the other, or never
            act; the number is that of the same loop in every call, whatever the scenario.
            """) { ModelPath, Scenarios };
        foreach (var option in RunOptions.OfSettings.Concat([RunOptions.Out, Json, RunOptions.NoCharts, All]))
            command.Add(option);
        command.SetAction(call => Run(call, screen, cancel));
        return command;
    }

    static int Run(ParseResult call, Screen screen, CancellationToken cancel)
    {
        var path = call.GetRequiredValue(ModelPath);
        RunOptions.RefuseEmpty(call, RunOptions.Out, Json);
        var file = RunOptions.Of(call, call.CommandResult.Command.Name, path, call.GetValue(Scenarios)).Read();
        if (file.Checked is { } sound)
            file = file.With(LoopContract.Structure(new(sound), sound.Source));
        file.PrintDiagnostics(screen);
        if (file.Checked is not { } model)
            return file.ExitCode;
        file.Spare(Json.Name, call.GetValue(Json));
        var (study, runs) = Pipeline.StudyLoops(model, file.Settings, cancel);
        var names = LoopNames.Of(study, model.Source);
        if (call.GetValue(Json) is { } place && SafeFile.IsStandardOutput(place))
        {
            using var text = new MemoryStream();
            LoopsJson.Write(study, names, runs, text);
            screen.Out.Write(System.Text.Encoding.UTF8.GetString(text.ToArray()));
        }
        else
        {
            LoopsSummary.Print(study, names, runs, call.GetValue(All), screen);
            if (call.GetValue(Json) is { } json)
                SafeFile.Write(json, stream => LoopsJson.Write(study, names, runs, stream), cancel);
            if (!call.GetValue(RunOptions.NoCharts))
                Draw(LoopFigure.Of(study, names, runs), call.GetValue(RunOptions.Out) ?? Path.Combine("out", Path.GetFileNameWithoutExtension(path)), runs, screen, cancel);
        }

        DiagnosticPrinter.Print(runs.Diagnostics, screen);
        return runs.Diagnostics.Any(d => d.IsError) ? ExitCode.ModelIsWrong : ExitCode.Done;
    }

    static void Draw(IReadOnlyList<Figure> figures, string folder, RunSet runs, Screen screen, CancellationToken cancel)
    {
        var charts = RunChart.Named(runs, figures.Select((f, i) => (LoopFigure.NameOf(i), (Func<Figure>)(() => f))));
        foreach (var chart in charts)
        {
            FigureFiles.Write(chart.Figure, runs.Model.Source.Style, Path.Combine(folder, chart.FileName), cancel);
            screen.Out.WriteLine($"{(chart == charts[0] ? "\n" : "")}Chart: {Path.Combine(folder, chart.FileName)} (.svg and .png)");
        }
    }
}
