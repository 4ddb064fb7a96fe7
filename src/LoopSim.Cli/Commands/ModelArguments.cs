using System.CommandLine;
using System.CommandLine.Completions;
using LoopSim.Cli.Completion;

namespace LoopSim.Cli.Commands;

/// <summary>The arguments that commands share.</summary>
internal static class ModelArguments
{
    public static Argument<string> One() => new("MODEL")
    {
        HelpName = "MODEL",
        Description = "The model file (.yaml).",
        CompletionSources = { _ => [PathCompletions.Models] },
    };

    public static Argument<string[]> Several() => new("MODEL")
    {
        HelpName = "MODEL",
        Description = "One or more model files (.yaml).",
        Arity = ArgumentArity.OneOrMore,
        CompletionSources = { _ => [PathCompletions.Models] },
    };

    /// <summary>An option with a value.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">What stands for the value in help.</param>
    /// <param name="description">What it does.</param>
    /// <param name="completes">The values that a shell may complete it with, or null.</param>
    public static Option<string?> Text(string name, string value, string description, Func<CompletionContext, IEnumerable<CompletionItem>>? completes = null) => new(name)
    {
        HelpName = value,
        Description = description,
        CompletionSources = { completes ?? (_ => []) },
    };

    /// <summary>An option that may be given several times, each time with a value.</summary>
    public static Option<string[]> Texts(string name, string value, string description, Func<CompletionContext, IEnumerable<CompletionItem>>? completes = null) => new(name)
    {
        HelpName = value,
        Description = description,
        AllowMultipleArgumentsPerToken = false,
        Arity = ArgumentArity.OneOrMore,
        CompletionSources = { completes ?? (_ => []) },
    };
}
