using System.CommandLine;
using LoopSim.Cli.Completion;
using LoopSim.Cli.Terminal;
using LoopSim.Reports.Tables;

namespace LoopSim.Cli.Commands;

/// <summary><c>loopsim links</c>: what acts on what in a model, with which sign, and how that is known.</summary>
internal static class LinksCommand
{
    static readonly Argument<string> ModelPath = ModelArguments.One();
    static readonly Option<string[]> Scenarios = ModelArguments.Texts("--scenario", "NAME", "Where equations leave a sign open, look at this scenario; may be given several times. Without it all, the hidden ones too.", ModelWords.Scenarios);
    static readonly Option<string?> Json = ModelArguments.Text("--json", "FILE", "Write the links into this file; with - to standard output, and nothing else.");

    public static Command Create(Screen screen, CancellationToken cancel)
    {
        var command = new Command("links", "List a model's causal links: their signs, how these were decided, and their delays.") { ModelPath, Scenarios };
        foreach (var option in RunOptions.OfSettings.Append(Json))
            command.Add(option);
        command.SetAction(call => Run(call, screen, cancel));
        return command;
    }

    static int Run(ParseResult call, Screen screen, CancellationToken cancel)
    {
        RunOptions.RefuseEmpty(call, Json);
        var file = RunOptions.Of(call, call.CommandResult.Command.Name, call.GetRequiredValue(ModelPath), call.GetValue(Scenarios)).Read();
        file.PrintDiagnostics(screen);
        if (file.Checked is not { } model)
            return file.ExitCode;
        var links = LinkTable.Of(model.Source, Pipeline.SignLinks(model, file.Settings, cancel));
        var json = call.GetValue(Json);
        if (json == "-")
        {
            using var text = new MemoryStream();
            LinksJson.Write(links, text);
            screen.Out.Write(System.Text.Encoding.UTF8.GetString(text.ToArray()));
            return ExitCode.Done;
        }

        LinksSummary.Print(links, model.Source, screen);
        if (json is not null)
            SafeFile.Write(json, stream => LinksJson.Write(links, stream), cancel);
        return ExitCode.Done;
    }
}
