using System.CommandLine;
using System.CommandLine.Help;
using LoopSim.Cli.Commands;
using LoopSim.Cli.Terminal;

namespace LoopSim.Cli;

/// <summary>The commands, and what becomes of a call.</summary>
internal static class Application
{
    /// <summary>Runs one call of the program.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, Screen screen, CancellationToken cancel = default)
    {
        // A plain command bears the program's name; a RootCommand would show that of its file.
        var root = new Command("loopsim", "LoopSim turns a causal loop diagram into numbers, pictures and decisions.")
        {
            new HelpOption { Action = new HelpPage(screen) },
            new VersionOption(),
            NewCommand.Create(screen, cancel),
            RunCommand.Create(screen, cancel),
            CompareCommand.Create(screen, cancel),
            RerunCommand.Create(screen, cancel),
            CheckCommand.Create(screen, cancel),
            TestCommand.Create(screen, cancel),
            LoopsCommand.Create(screen, cancel),
            LinksCommand.Create(screen, cancel),
            ImportCommand.Create(screen, cancel),
            ExportCommand.Create(screen, cancel),
            DiagramCommand.Create(screen, cancel),
            ExplainCommand.Create(screen),
            FunctionsCommand.Create(screen),
            SchemaCommand.Create(screen, cancel),
            CompletionCommand.Create(screen),
            CompletionCommand.CreateComplete(screen),
            GalleryCommand.Create(screen, cancel),
        };
        // A word that begins with @ is a name like any other.
        var call = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var faults = CallFaults.Of(call);
        if (faults.Count > 0)
        {
            foreach (var fault in faults)
                screen.Error.WriteLine($"loopsim: {fault}");
            screen.Error.WriteLine($"Try: {CallFaults.HelpOf(call)}");
            return ExitCode.CallIsWrong;
        }

        try
        {
            var code = CallGuard.Run(() => call.Invoke(new() { EnableDefaultExceptionHandler = false, Output = screen.Out, Error = screen.Error }), screen);
            screen.Out.Flush();
            return code;
        }
        catch (OperationCanceledException)
        {
            screen.Error.WriteLine("loopsim: stopped; no file was left half written.");
            return ExitCode.Stopped;
        }
        catch (ClosedOutputException)
        {
            // Whoever read the output has seen enough, as in '| head'.
            return ExitCode.Done;
        }
    }
}

/// <summary>A call that cannot be done, in words for the caller.</summary>
internal sealed class CallException(string message) : Exception(message);
