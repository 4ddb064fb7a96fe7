using System.CommandLine;
using System.CommandLine.Completions;
using LoopSim.Cli.Completion;
using LoopSim.Cli.Terminal;
using LoopSim.Diagnostics;
using LoopSim.Formats;
using LoopSim.Naming;

namespace LoopSim.Cli.Commands;

/// <summary><c>loopsim new</c>: a model to begin with, commented or from the gallery, and what an editor needs beside it.</summary>
internal static class NewCommand
{
    static readonly Argument<string?> NewFile = new("FILE")
    {
        HelpName = "FILE",
        Description = "The model file to make; .yaml is added where it is missing.",
        Arity = ArgumentArity.ZeroOrOne,
        CompletionSources = { _ => [PathCompletions.Folders] },
    };

    static readonly Option<string?> From = ModelArguments.Text("--from", "NAME", "Begin with this model of the gallery instead of the commented starter.", _ => Gallery.Names.Select(n => new CompletionItem(n)));
    static readonly Option<bool> List = new("--list") { Description = "List the models of the gallery." };

    public static Command Create(Screen screen, CancellationToken cancel)
    {
        var command = new Command("new", "Make a model file that runs: a commented starter, or one of the gallery.") { NewFile, From, List };
        command.SetAction(call => call.GetValue(List) ? PrintList(screen) : Run(call.GetValue(NewFile), call.GetValue(From), screen, cancel));
        return command;
    }

    static int PrintList(Screen screen)
    {
        screen.Out.WriteLine("Models of the gallery");
        TermList.Print([.. Gallery.Names.Select(n => (n, Gallery.TitleOf(n)))], screen);
        screen.Out.WriteLine("");
        screen.Out.WriteLine($"To begin with one of them: loopsim new my-model.yaml --from {Gallery.Names[0]}");
        return ExitCode.Done;
    }

    static int Run(string? file, string? from, Screen screen, CancellationToken cancel)
    {
        var path = PathOf(file);
        var files = from is null ? NewModel.OfStarter(path) : NewModel.OfGallery(path, NameOf(from));
        NewModel.Write(files, cancel);
        NextSteps.Print(
            files.Where(f => f.IsWritten).Select(f => f.Path),
            path,
            [
                ("loopsim run MODEL", "compare its scenarios, draw its charts"),
                ("loopsim run MODEL --watch", "the same again whenever you save it"),
                ("loopsim test MODEL", "see whether its own checks hold"),
                ("loopsim functions", "what equations can use"),
            ],
            screen);
        return ExitCode.Done;
    }

    static string PathOf(string? file)
    {
        if (string.IsNullOrWhiteSpace(file))
            throw new CallException("name the file to make: loopsim new my-model.yaml.");
        if (Path.GetFileName(file).Length == 0 || file[^1] == '/' || Path.GetFileName(file) is "." or "..")
            throw new CallException($"'{file}' is a folder. Name the file to make in it: loopsim new {Path.Combine(file, "my-model.yaml")}.");
        if (file == "-" || Path.GetFileNameWithoutExtension(file).Length == 0)
            throw new CallException($"'{file}' is no name for a model. Name the file to make: loopsim new my-model.yaml.");
        if (ModelFormats.IsModel(file))
            return file;
        var ending = Path.GetExtension(file);
        // A dot may belong to the name: "sales in 3.5 years".
        return ending.Length is > 1 and <= 5 && ending.Skip(1).All(char.IsAsciiLetter)
            ? throw new CallException($"a model file ends in .yaml: loopsim new {Path.ChangeExtension(file, ".yaml")}.")
            : file.TrimEnd('.') + ".yaml";
    }

    // Case, blanks and hyphens do not matter, and a title does as well as a name.
    static string NameOf(string from)
    {
        static string Key(string text) => Name.KeyOf(text.Replace('-', ' '));
        return Gallery.Names.FirstOrDefault(n => Key(n) == Key(from)) ?? Gallery.Names.FirstOrDefault(n => Key(Gallery.TitleOf(n)) == Key(from)) ?? throw new CallException(
            $"there is no model '{from}' in the gallery. {Spelling.DidYouMean(from, Gallery.Names)} There are {string.Join(", ", Gallery.Names)}.".Replace("  ", " ", StringComparison.Ordinal));
    }
}
