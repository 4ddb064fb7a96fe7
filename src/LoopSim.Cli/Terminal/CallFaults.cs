using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using LoopSim.Diagnostics;
using LoopSim.Formats;

namespace LoopSim.Cli.Terminal;

/// <summary>What is wrong with a call, in words: one line a fault, with a suggestion, instead of a page of help.</summary>
internal static class CallFaults
{
    // What stands for an option's value in help, and what it is.
    static readonly Dictionary<string, string> Values = new()
    {
        ["NAME"] = "a name",
        ["NAME=VALUE"] = "a name and a value",
        ["FILE"] = "a file",
        ["DIR"] = "a folder",
        ["T"] = "a time",
        ["DT"] = "a step",
        ["M"] = "a method",
        ["N"] = "a whole number",
        ["FORMAT"] = "a format",
        ["MODEL"] = "a model file",
        ["TIMES"] = "a time, or several",
        ["LOOPS"] = "a loop, or several",
        ["STYLE"] = "a style",
    };

    /// <summary>The faults; none where the call can be done.</summary>
    public static IReadOnlyList<string> Of(ParseResult call)
    {
        var command = call.CommandResult.Command;
        if (call.CommandResult.Children.OfType<OptionResult>().FirstOrDefault(o => IsWithoutValue(o, command)) is { } without)
            return [NeedsValue(without.Option)];
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

        // A second file, or the rest of a name.
        return File.Exists(word) || ModelFormats.IsModel(word)
            ? $"'{word}' is one file too many{Of(command)}: it takes one. Call it again for each other."
            : $"'{word}' is one word too many{Of(command)}. Names of several words stand in quotes{(command.Options.Any(o => o.Name == "--scenario") ? ": --scenario \"closed loop\"" : "")}.";
    }

    static string Told(ParseError error, Command command) => error.SymbolResult switch
    {
        OptionResult { Option.HelpName: null } option => $"{option.Option.Name} stands alone.",
        ArgumentResult or CommandResult when command.Arguments is [{ Name: "RUN.JSON" }] => $"name the record of a run: loopsim {command.Name} out/my-model/run.json.",
        ArgumentResult or CommandResult when command.Arguments is [{ Name: "FILE" }] => $"name the file of the diagram: loopsim {command.Name} links.csv.",
        ArgumentResult or CommandResult when command.Arguments is [{ Name: "DIR" }] => $"name the folder of the models: loopsim {command.Name} models.",
        ArgumentResult or CommandResult when command.Arguments is [{ Name: "SHELL" } shell] => $"name a shell: {shell.Description}",
        ArgumentResult or CommandResult => $"name a model file: loopsim {command.Name} my-model.yaml.",
        OptionResult option when option.Option.Arity.MaximumNumberOfValues == 1 && option.Tokens.Count > 1 => $"{option.Option.Name} can be given once only.",
        _ => error.Message,
    };

    static string NeedsValue(Option option) => $"{option.Name} needs {Values.GetValueOrDefault(option.HelpName ?? "", "a value")}: {option.Name} {option.HelpName}.";

    // An option that is given no value would take the option behind it for one; of several, the last may go without.
    static bool IsWithoutValue(OptionResult option, Command command) => option.Option.HelpName is not null && !option.Implicit
        && (option.Tokens.Count < option.IdentifierTokenCount || option.Tokens.Any(t => IsOption(t.Value, command)));

    static bool IsOption(string word, Command command) => word.StartsWith("--", StringComparison.Ordinal) || command.Options.Append(new HelpOption()).Any(o => o.Aliases.Contains(word));

    static IEnumerable<string> Subcommands(Command command) => command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name);

    static string Of(Command command) => IsRoot(command) ? "" : $" of '{command.Name}'";

    static bool IsRoot(Command command) => command.Subcommands.Count > 0;
}
