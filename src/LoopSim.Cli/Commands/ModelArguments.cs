using System.CommandLine;

namespace LoopSim.Cli.Commands;

/// <summary>The arguments that commands share.</summary>
internal static class ModelArguments
{
    public static Argument<string> One() => new("MODEL") { Description = "The model file (.yaml)." };

    public static Argument<string[]> Several() => new("MODEL") { Description = "One or more model files (.yaml).", Arity = ArgumentArity.OneOrMore };

    public static Option<string?> Text(string name, string value, string description) => new(name) { HelpName = value, Description = description };

    public static Option<string[]> Texts(string name, string value, string description) =>
        new(name) { HelpName = value, Description = description, AllowMultipleArgumentsPerToken = false, Arity = ArgumentArity.OneOrMore };
}
