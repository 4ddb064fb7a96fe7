using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using LoopSim.Diagnostics;

namespace LoopSim.Cli.Terminal;

/// <summary>What is wrong with a call, in words: one line a fault, with a suggestion, instead of a page of help.</summary>
internal static class CallFaults
{
    /// <summary>The faults; none where the call can be done.</summary>
    public static IReadOnlyList<string> Of(ParseResult call)
    {
        var command = call.CommandResult.Command;
        var unknown = UnknownWords(call.CommandResult).Concat(call.UnmatchedTokens).Distinct().ToList();
        if (unknown.Count > 0)
            return [.. unknown.Take(1).Select(word => Unknown(word, command))];
        return call.Errors.Count == 0 ? [] : IsRoot(command)
            ? [$"name a command: {string.Join(", ", Subcommands(command))}."]
            : [.. call.Errors.Select(e => Told(e, command)).Distinct()];
    }

    /// <summary>The call that shows help for the command at hand.</summary>
    public static string HelpOf(ParseResult call) => IsRoot(call.CommandResult.Command) ? "loopsim --help" : $"loopsim {call.CommandResult.Command.Name} --help";

    // A mistyped option is taken for a file by a command that takes files.
    static IEnumerable<string> UnknownWords(CommandResult command) =>
        from argument in command.Children.OfType<ArgumentResult>()
        from token in argument.Tokens
        where token.Value.Length > 1 && token.Value[0] == '-' && !File.Exists(token.Value)
        select token.Value;

    static string Unknown(string word, Command command)
    {
        if (word.Length == 0)
            return "one of the words is empty: \"\".";
        if (word[0] == '-')
        {
            if (IsRoot(command) && command.Subcommands.FirstOrDefault(c => c.Options.Any(o => o.Name == word)) is { } owner)
                return $"{word} stands behind its command: loopsim {owner.Name} my-model.yaml {word}.";
            var options = command.Options.Concat([new HelpOption()]).Select(o => o.Name).Where(o => o.StartsWith("--", StringComparison.Ordinal)).ToList();
            if (options.Contains(word))
                return $"{word} stands behind its command, and before any lone '--': loopsim {command.Name} my-model.yaml {word}.";
            return $"there is no option '{word.Split('=')[0]}'{Of(command)}. {Spelling.DidYouMean(word.Split('=')[0], options) ?? $"It has {string.Join(", ", options)}."}";
        }

        if (IsRoot(command))
        {
            var commands = Subcommands(command).ToList();
            return $"there is no command '{word}'. {Spelling.DidYouMean(word, commands) ?? $"There are {string.Join(", ", commands)}."}";
        }

        return $"'{word}' is one word too many{Of(command)}. Names of several words stand in quotes: --scenario \"closed loop\".";
    }

    static string Told(ParseError error, Command command) => error.SymbolResult switch
    {
        OptionResult { Option.HelpName: null } option => $"{option.Option.Name} stands alone.",
        OptionResult { Tokens.Count: 0 } option => $"{option.Option.Name} needs a value: {option.Option.Name} {option.Option.HelpName}.",
        ArgumentResult or CommandResult when command.Arguments is [{ Name: "RUN.JSON" }] => $"name the record of a run: loopsim {command.Name} out/my-model/run.json.",
        ArgumentResult or CommandResult when command.Arguments is [{ Name: "FILE" }] => $"name the file of the diagram: loopsim {command.Name} links.csv.",
        ArgumentResult or CommandResult when command.Arguments is [{ Name: "DIR" }] => $"name the folder of the models: loopsim {command.Name} models.",
        ArgumentResult or CommandResult => $"name a model file: loopsim {command.Name} my-model.yaml.",
        OptionResult option when option.Option.Arity.MaximumNumberOfValues == 1 && option.Tokens.Count > 1 => $"{option.Option.Name} can be given once only.",
        _ => error.Message,
    };

    static IEnumerable<string> Subcommands(Command command) => command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name);

    static string Of(Command command) => IsRoot(command) ? "" : $" of '{command.Name}'";

    static bool IsRoot(Command command) => command.Subcommands.Count > 0;
}
