using System.CommandLine;
using System.CommandLine.Completions;
using LoopSim.Builtins;
using LoopSim.Cli.Terminal;
using LoopSim.Diagnostics;
using LoopSim.Naming;

namespace LoopSim.Cli.Commands;

/// <summary><c>loopsim functions</c>: the built-in functions, from the table that the engine uses.</summary>
internal static class FunctionsCommand
{
    static readonly Argument<string[]> Words = new("NAME")
    {
        HelpName = "NAME",
        Description = "A function, such as smooth; without one, all are listed.",
        Arity = ArgumentArity.ZeroOrMore,
        CompletionSources = { _ => BuiltinFunctions.All.Select(f => new CompletionItem(f.Name.Text, detail: f.Meaning)) },
    };

    static readonly Option<bool> AsJson = new("--json") { Description = "For editors: name, arguments, units, meaning and example of each as JSON." };

    public static Command Create(Screen screen)
    {
        var command = new Command("functions", "Show the built-in functions: arguments, meaning, units and an example that is true.") { Words, AsJson };
        command.SetAction(call => Run(string.Join(' ', call.GetValue(Words) ?? []), call.GetValue(AsJson), screen));
        return command;
    }

    static int Run(string asked, bool asJson, Screen screen)
    {
        // What is asked may be copied from an equation: smooth(leads, 3).
        var name = new Name(asked.Split('(')[0].Trim('"', ' '));
        var isOperator = FunctionPages.Operators.Contains(name.Key);
        var function = name.Key.Length == 0 || isOperator ? null : BuiltinFunctions.Find(name) ?? throw new CallException(
            $"there is no function '{name}'. {Spelling.DidYouMean(name.Key, BuiltinFunctions.Names.Select(n => n.Key))} All are listed by: loopsim functions".Replace("  ", " ", StringComparison.Ordinal));
        if (asJson)
            screen.Out.WriteLine(DiagnosticFormats.Text(FunctionPages.Json(function is null ? BuiltinFunctions.All : [function])));
        else if (function is not null)
            FunctionPages.Print(function, screen);
        else if (isOperator)
            FunctionPages.PrintOperators(screen);
        else
            FunctionPages.PrintAll(screen);
        return ExitCode.Done;
    }
}
