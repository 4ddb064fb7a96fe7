using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;
using System.CommandLine.Parsing;

namespace LoopSim.Cli.Completion;

/// <summary>What may stand at the cursor of a call that is being written.</summary>
internal static class Completions
{
    /// <summary>The words that begin like the one at the cursor, each with a word on what it is.</summary>
    /// <param name="root">The command of the program.</param>
    /// <param name="before">The words between the program's name and the cursor.</param>
    /// <param name="word">The word at the cursor, as far as it is written.</param>
    public static IReadOnlyList<CompletionItem> Of(Command root, IReadOnlyList<string> before, string word)
    {
        // --method=r → --method r
        if (word.StartsWith("--", StringComparison.Ordinal) && word.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals)
            return [.. Of(root, [.. before, word[..equals]], word[(equals + 1)..]).Select(i => new CompletionItem(word[..(equals + 1)] + i.Label, detail: i.Detail))];
        // The empty word at the end keeps the words before it from being completed themselves.
        var call = root.Parse([.. before, ""], new ParserConfiguration { ResponseFileTokenReplacer = null });
        var command = call.CommandResult.Command;
        if (command == root && call.UnmatchedTokens.Any(t => t.Length > 0))
            return [];
        var waiting = before.Count == 0 ? null : command.Options.FirstOrDefault(o => o.Name == before[^1] && o.HelpName is not null);
        var items = waiting?.GetCompletions(call.GetCompletionContext()) ?? Next(call, command, word, before.Contains("--"));
        return [.. items.SelectMany(i => PathCompletions.Expand(i, word)).Where(i => i.Label.StartsWith(word, StringComparison.OrdinalIgnoreCase)).DistinctBy(i => i.Label)];
    }

    // Options are shown to those who ask for them with a dash, or where nothing else may follow.
    static IReadOnlyList<CompletionItem> Next(ParseResult call, Command command, string word, bool isBehindDashes)
    {
        var arguments = command.Arguments.Where(a => TokensOf(call, a).Count < a.Arity.MaximumNumberOfValues);
        IReadOnlyList<CompletionItem> words =
        [
            .. command.Subcommands.Where(c => !c.Hidden).Select(c => new CompletionItem(c.Name, detail: c.Description)),
            .. arguments.SelectMany(a => a.GetCompletions(call.GetCompletionContext())),
        ];
        if (isBehindDashes || (words.Count > 0 && !word.StartsWith('-')))
            return words;
        return [.. command.Options.Append(new HelpOption()).Where(o => !o.Hidden && !IsUsedUp(call, o)).Select(o => new CompletionItem(o.Name, detail: o.Description))];
    }

    /// <summary>The words of a call that belong to an argument.</summary>
    public static IReadOnlyList<string> TokensOf(ParseResult call, Argument argument) =>
        [.. (call.GetResult(argument)?.Tokens ?? []).Select(t => t.Value).Where(t => t.Length > 0)];

    static bool IsUsedUp(ParseResult call, Option option) =>
        call.GetResult(option) is OptionResult { Implicit: false } && option.Arity.MaximumNumberOfValues <= 1;
}
