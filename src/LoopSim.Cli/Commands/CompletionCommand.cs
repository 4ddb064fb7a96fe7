using System.CommandLine;
using System.CommandLine.Completions;
using LoopSim.Cli.Completion;
using LoopSim.Cli.Terminal;
using LoopSim.Diagnostics;

namespace LoopSim.Cli.Commands;

/// <summary><c>loopsim completion</c>: the script with which a shell completes calls; and <c>complete</c>, which that script asks.</summary>
internal static class CompletionCommand
{
    const string PowerShell = "pwsh";

    // Each shell and the file of its script.
    static readonly (string Shell, string Script)[] Shells =
        [("bash", "loopsim.bash"), ("zsh", "loopsim.zsh"), ("fish", "loopsim.fish"), (PowerShell, "loopsim.ps1")];

    static readonly Argument<string> Shell = new("SHELL")
    {
        HelpName = "SHELL",
        Description = "bash, zsh, fish or pwsh (PowerShell).",
        CompletionSources = { _ => Shells.Select(s => new CompletionItem(s.Shell)) },
    };

    static readonly Argument<string?> AskingShell = new("SHELL") { Description = "The shell that asks.", Arity = ArgumentArity.ZeroOrOne };
    static readonly Argument<string?> Line = new("LINE") { Description = "The line up to the cursor.", Arity = ArgumentArity.ZeroOrOne };

    public static Command Create(Screen screen)
    {
        var command = new Command("completion", "Print the script with which a shell completes commands, options, files and the names of your model.") { Shell };
        command.SetAction(call => Print(call.GetRequiredValue(Shell), screen));
        return command;
    }

    /// <summary>The command that the scripts ask at each press of the tabulator; it never fails.</summary>
    public static Command CreateComplete(Screen screen)
    {
        var command = new Command("complete", "What may stand at the cursor, one a line, with a tabulator before what it is.") { AskingShell, Line };
        command.Hidden = true;
        command.SetAction(call => Complete(call, screen));
        return command;
    }

    static int Print(string shell, Screen screen)
    {
        var names = Shells.Select(s => s.Shell).ToList();
        var script = Array.Find(Shells, s => s.Shell.Equals(shell, StringComparison.OrdinalIgnoreCase)).Script ?? throw new CallException(
            $"there is no completion for '{shell}'. {Spelling.DidYouMean(shell, names) ?? $"There are {string.Join(", ", names)}."}");
        using var stream = typeof(CompletionCommand).Assembly.GetManifestResourceStream(script) ?? throw new InvalidOperationException($"{script} is not carried along.");
        using var reader = new StreamReader(stream);
        screen.Out.Write(reader.ReadToEnd().ReplaceLineEndings("\n"));
        return ExitCode.Done;
    }

    static int Complete(ParseResult call, Screen screen)
    {
        var line = call.GetValue(Line) ?? Environment.GetEnvironmentVariable("LOOPSIM_LINE") ?? "";
        var (before, word) = ShellWords.Split(line, call.GetValue(AskingShell) == PowerShell);
        foreach (var item in Completions.Of(call.RootCommandResult.Command, before, word))
            screen.Out.WriteLine(item.Detail is { } detail ? $"{item.Label}\t{detail.ReplaceLineEndings("\n").Split('\n')[0]}" : item.Label);
        return ExitCode.Done;
    }
}
