using System.CommandLine.Completions;
using LoopSim.Formats;
using LoopSim.Models;

namespace LoopSim.Cli.Completion;

/// <summary>Completes with the names of the model that the call names.</summary>
internal static class ModelWords
{
    /// <summary>Its scenarios, hidden ones and the base too.</summary>
    public static IEnumerable<CompletionItem> Scenarios(CompletionContext context) => ModelOf(context) is not { } model ? []
        : model.Scenarios.Select(s => new CompletionItem(s.Name.Text, detail: s.Doc)).Append(new(Scenario.Base.Text, detail: "The file as it stands."));

    /// <summary>Its parameters, ready for a value.</summary>
    public static IEnumerable<CompletionItem> Settings(CompletionContext context) => ModelOf(context) is not { } model ? []
        : model.Variables.OfType<Constant>().Select(p => new CompletionItem($"{p.Name}=", detail: $"{p.Value.Span.Text}{(p.Doc is { } doc ? $": {doc}" : "")}"));

    /// <summary>Its variables, parameters too.</summary>
    public static IEnumerable<CompletionItem> Variables(CompletionContext context) => ModelOf(context) is not { } model ? []
        : model.Variables.Select(v => new CompletionItem(v.Name.Text, detail: v.Doc));

    static Model? ModelOf(CompletionContext context)
    {
        var call = context.ParseResult;
        var paths = call.CommandResult.Command.Arguments.SelectMany(a => Completions.TokensOf(call, a));
        return paths.Where(File.Exists).Select(p => ModelFormats.Read(p).Model).FirstOrDefault(m => m is not null);
    }
}
