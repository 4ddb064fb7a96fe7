using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace LoopSim.Cli.Terminal;

/// <summary>Help within the width of the screen: of the program a line for each command, of a command all that it takes.</summary>
internal sealed class HelpPage(Screen screen) : SynchronousCommandLineAction
{
    /// <summary>Who asks for help need not have written the rest of the call.</summary>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        if (command.Subcommands.Count == 0)
            return new HelpAction { MaxWidth = screen.Width }.Invoke(parseResult);
        screen.Out.WriteLine(command.Description ?? "");
        screen.Out.WriteLine("");
        TermList.Print([.. command.Subcommands.Where(c => !c.Hidden).Select(c => ($"{c.Name} {Arguments(c)}", (c.Description ?? "").ReplaceLineEndings("\n").Split('\n')[0]))], screen);
        screen.Out.WriteLine("");
        screen.Out.WriteLine($"What a command takes: {command.Name} {command.Subcommands[0].Name} --help. The version: {command.Name} --version.");
        return ExitCode.Done;
    }

    // As the command's own page shows them: in brackets what may be left out.
    static string Arguments(Command command) => string.Join(' ', command.Arguments.Select(a =>
    {
        var name = $"<{a.Name}>{(a.Arity.MaximumNumberOfValues > 1 ? "..." : "")}";
        return a.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }));
}
