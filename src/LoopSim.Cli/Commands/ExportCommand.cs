using System.CommandLine;
using System.CommandLine.Completions;
using System.Text;
using LoopSim.Cli.Completion;
using LoopSim.Cli.Terminal;
using LoopSim.Diagnostics;
using LoopSim.Formats;
using LoopSim.Reports.Tables;

namespace LoopSim.Cli.Commands;

/// <summary><c>loopsim export</c>: the causal loop diagram of a model for other programs.</summary>
internal static class ExportCommand
{
    static readonly Argument<string> ModelPath = ModelArguments.One();

    static readonly Option<string?> To = new("--to")
    {
        HelpName = "FORMAT",
        Description = $"The format ({string.Join(", ", DiagramFormats.Written.Select(f => f.Name))}), which is printed; or a file, whose ending tells it ({string.Join(", ", DiagramFormats.Written.SelectMany(f => f.Endings))}).",
        CompletionSources = { _ => [.. DiagramFormats.Written.Select(f => new CompletionItem(f.Name)), PathCompletions.Files] },
    };

    static readonly Option<string?> Out = ModelArguments.Text("--out", "FILE", "Write it into this file instead of printing it.", _ => [PathCompletions.Files]);
    static readonly Option<bool> Parameters = new("--parameters") { Description = "With the links of parameters that nobody drew." };

    public static Command Create(Screen screen, CancellationToken cancel)
    {
        var command = new Command("export", """
            Write a model's causal loop diagram for other programs: a table of links, Mermaid, or Graphviz's DOT.

            The links are those that are drawn, in a model without any those of its equations; each with its sign, which equations
            prove or runs show (loopsim links tells how), and its delay. csv-semicolon is for spreadsheets that write decimal commas.
            """) { ModelPath, To, Out, Parameters };
        command.SetAction(call => Run(call, screen, cancel));
        return command;
    }

    static int Run(ParseResult call, Screen screen, CancellationToken cancel)
    {
        var (format, path) = Place(call.GetValue(To), call.GetValue(Out));
        var file = ModelFile.Read(call.GetRequiredValue(ModelPath));
        file.PrintDiagnostics(screen);
        if (file.Checked is not { } model)
            return file.ExitCode;
        file.Spare(To.Name, path);
        var sketch = DrawnDiagram.Of(model, LinkTable.Of(model.Source, Pipeline.SignLinks(model, file.Settings, cancel)), call.GetValue(Parameters));
        var text = format.Write?.Invoke(sketch) ?? "";
        if (path is null)
        {
            screen.Out.Write(text);
            return ExitCode.Done;
        }

        SafeFile.Write(path, stream => stream.Write([.. format.HasMark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(text)]), cancel);
        screen.Out.WriteLine($"Wrote {path}: {sketch.Links.Count} links.");
        return ExitCode.Done;
    }

    // The format, and the file; null for standard output.
    static (DiagramFormat Format, string? Path) Place(string? to, string? path)
    {
        if (string.IsNullOrEmpty(to))
            throw new CallException("say in which format: --to links.csv, --to mermaid or --to dot.");
        if (path is "")
            throw new CallException("--out is empty: name a file.");
        var file = path is not null && SafeFile.IsStandardOutput(path) ? null : path;
        if (DiagramFormats.Written.FirstOrDefault(f => f.Name.Equals(to, StringComparison.OrdinalIgnoreCase)) is { } named)
            return (named, file);
        var format = DiagramFormats.OfEnding(to) ?? throw new CallException(
            $"there is no format '{to}'. {Spelling.DidYouMean(to, DiagramFormats.Written.Select(f => f.Name)) ?? $"There are {string.Join(", ", DiagramFormats.Written.Select(f => f.Name))}, and files ending in {string.Join(", ", DiagramFormats.Written.SelectMany(f => f.Endings))}."}");
        return path is null ? (format, to) : throw new CallException($"--to and --out name a file each, '{to}' and '{path}'. Name one; --to may be the format alone: --to {format.Name}.");
    }
}
