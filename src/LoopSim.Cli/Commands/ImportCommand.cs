using System.CommandLine;
using System.Text;
using LoopSim.Cli.Completion;
using LoopSim.Cli.Terminal;
using LoopSim.Diagnostics;
using LoopSim.Formats;

namespace LoopSim.Cli.Commands;

/// <summary><c>loopsim import</c>: a diagram that was drawn elsewhere becomes a sketch that runs.</summary>
internal static class ImportCommand
{
    const string ModelEnding = ".yaml";

    static readonly Argument<string> Drawing = new("FILE")
    {
        HelpName = "FILE",
        Description = $"The file of the diagram ({string.Join(", ", DiagramFormats.EndingsRead)}), or the link that LOOPY makes to share one, in quotes.",
        CompletionSources = { _ => [PathCompletions.Files] },
    };

    static readonly Option<string?> Out = ModelArguments.Text("--out", "MODEL", "Write the model into this file instead of one beside the diagram that is called like it; with - to standard output.", _ => [PathCompletions.Models]);
    static readonly Option<bool> Overwrite = new("--overwrite") { Description = "Write over a file that is there already." };

    public static Command Create(Screen screen, CancellationToken cancel)
    {
        var command = new Command("import", """
            Make a model of a diagram that was drawn elsewhere; it runs at once.

            Read are tables of links with the columns from, to, sign and delay; Mermaid flowcharts, also in Markdown pages; and
            what Kumu and LOOPY save. What a drawing leaves open, such as a sign, is assumed and told.
            """) { Drawing, Out, Overwrite };
        command.SetAction(call => Run(call.GetRequiredValue(Drawing), call.GetValue(Out), call.GetValue(Overwrite), screen, cancel));
        return command;
    }

    static int Run(string drawing, string? named, bool mayOverwrite, Screen screen, CancellationToken cancel)
    {
        var isLink = drawing.StartsWith("http", StringComparison.OrdinalIgnoreCase) && drawing.Contains("data=", StringComparison.Ordinal);
        if (!isLink && ModelFormats.IsModel(drawing))
            throw new CallException($"'{drawing}' ends like a model, which needs no import: loopsim run {drawing}.");
        var path = PathOf(named, isLink ? "loopy" : drawing);
        if (path is not null && !mayOverwrite && (File.Exists(path) || Directory.Exists(path)) && !SafeFile.IsDevice(path))
            throw new CallException($"'{path}' is there already, and is left as it is. Name another file with --out, or say --overwrite.");
        var title = TitleOf(path ?? drawing);
        var imported = isLink ? ImportedSketch.Of(new SourceFile("loopy", drawing), title) : ImportedSketch.Read(drawing, title);
        DiagnosticPrinter.Print(imported.Diagnostics, screen);
        if (imported.Text is not { } text)
            return imported.Diagnostics.Any(d => ModelFile.IsOfThePath(d)) ? ExitCode.CallIsWrong : ExitCode.ModelIsWrong;
        if (path is null)
        {
            screen.Out.Write(text);
            return ExitCode.Done;
        }

        SafeFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)), cancel);
        NextSteps.Print([path], path, [("loopsim check MODEL", "see its loops, and which of them amplify"), ("loopsim run MODEL", "run it with a push, and draw its charts")], screen);
        return ExitCode.Done;
    }

    static string? PathOf(string? named, string drawing) => named switch
    {
        null => Path.ChangeExtension(drawing, ModelEnding),
        not null when SafeFile.IsStandardOutput(named) => null,
        "" => throw new CallException("--out is empty: name a file."),
        _ when ModelFormats.IsModel(named) => named,
        _ => throw new CallException($"a model file ends in {ModelEnding}: --out {Path.ChangeExtension(named, ModelEnding)}."),
    };

    // our-links.csv → Our links
    static string TitleOf(string path)
    {
        var words = Path.GetFileNameWithoutExtension(path).Replace('-', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 || path.Contains("data=", StringComparison.Ordinal) ? "My sketch" : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
