using System.CommandLine;
using System.CommandLine.Completions;
using System.Text;
using LoopSim.Cli.Completion;
using LoopSim.Cli.Terminal;
using LoopSim.Formats;

namespace LoopSim.Cli.Commands;

/// <summary><c>loopsim schema</c>: the JSON Schema of the language, by which editors help while a model is written.</summary>
internal static class SchemaCommand
{
    static readonly Argument<string?> Place = new("FILE")
    {
        HelpName = "FILE",
        Description = $"The file to write it into, such as {LanguageSchema.FileName}. Without it, or with -, it is printed.",
        Arity = ArgumentArity.ZeroOrOne,
        CompletionSources = { _ => [new CompletionItem(LanguageSchema.FileName), PathCompletions.Files] },
    };

    public static Command Create(Screen screen, CancellationToken cancel)
    {
        var command = new Command("schema", "Write the JSON Schema of the language, by which editors complete, check and explain a model's keys.") { Place };
        command.SetAction(call => Run(call.GetValue(Place), screen, cancel));
        return command;
    }

    static int Run(string? path, Screen screen, CancellationToken cancel)
    {
        if (path is null || SafeFile.IsStandardOutput(path))
        {
            screen.Out.Write(LanguageSchema.Text);
            return ExitCode.Done;
        }

        if (path.Length == 0)
            throw new CallException($"the name of the file is empty. Write it like this: loopsim schema {LanguageSchema.FileName}.");
        if (ModelFormats.IsModel(path))
            throw new CallException($"'{path}' ends like a model. Name a file of its own for the schema, such as {LanguageSchema.FileName}.");
        if (File.Exists(path) && new FileInfo(path).Length > 0 && !LanguageSchema.IsAt(path))
            throw new CallException($"'{path}' is there already, and is no schema of the language. Name another file, such as {LanguageSchema.FileName}.");
        SafeFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(LanguageSchema.Text)), cancel);
        screen.Out.WriteLine($"{path}: the schema of the language. In a model beside it, the first line says where it is:");
        screen.Out.WriteLine(LanguageSchema.FirstLine(Path.GetFileName(path)));
        return ExitCode.Done;
    }
}
