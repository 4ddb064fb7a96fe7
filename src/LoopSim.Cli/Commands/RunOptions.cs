using System.CommandLine;
using System.CommandLine.Completions;
using LoopSim.Cli.Completion;
using LoopSim.Simulation;

namespace LoopSim.Cli.Commands;

/// <summary>The options that every command which simulates shares, and what they ask for.</summary>
internal static class RunOptions
{
    public static readonly Option<string?> Out = ModelArguments.Text("--out", "DIR", "Write into this folder instead of out/<model file's name>/.", _ => [PathCompletions.Folders]);
    public static readonly Option<bool> NoCharts = new("--no-charts") { Description = "Draw no charts." };

    public static readonly Option<string?> Style = ModelArguments.Text("--style", "FILE", "Draw charts in the house style of this file (.yaml) instead of the model's own.", _ => [PathCompletions.Models]);

    static readonly Option<string[]> Set = ModelArguments.Texts("--set", "NAME=VALUE", "Give a parameter another value (in quotes, where there are spaces) in every scenario that does not set it itself.", ModelWords.Settings);
    static readonly Option<string?> Stop = ModelArguments.Text("--stop", "T", "Stop at this time instead of the model's.");
    static readonly Option<string?> Step = ModelArguments.Text("--step", "DT", "Step by this DT instead of the model's, such as 1/16.");
    static readonly Option<string?> Save = ModelArguments.Text("--save", "T", "Save at every multiple of this time.");
    static readonly Option<string?> Method = ModelArguments.Text("--method", "M", $"Integrate by this method: {string.Join(", ", Simulator.Methods)}.", _ => Simulator.Methods.Select(m => new CompletionItem(m)));
    static readonly Option<string?> Seed = ModelArguments.Text("--seed", "N", "Draw other random numbers: a whole number, 1 if not given.");

    /// <summary>The options that say how to simulate, in the order in which help shows them.</summary>
    public static IReadOnlyList<Option> OfSettings { get; } = [Set, Stop, Step, Save, Method, Seed];

    /// <summary>What a call asks for.</summary>
    /// <param name="call">The call.</param>
    /// <param name="command">One of the commands of <see cref="StudyCall"/>.</param>
    /// <param name="model">The model's path.</param>
    /// <param name="scenarios">The scenarios, of which each command speaks in its own way.</param>
    public static StudyCall Of(ParseResult call, string command, string model, IReadOnlyList<string>? scenarios) => new()
    {
        Command = command,
        Model = model,
        Words = new()
        {
            Scenarios = scenarios ?? [],
            Set = call.GetValue(Set) ?? [],
            Stop = call.GetValue(Stop),
            Step = call.GetValue(Step),
            Save = call.GetValue(Save),
            Method = call.GetValue(Method),
            Seed = call.GetValue(Seed),
        },
        Style = call.GetValue(Style),
        Charts = !call.GetValue(NoCharts),
        CommandLine = [.. call.Tokens.Select(t => t.Value)],
    };

    /// <summary>A folder or file that is named must have a name.</summary>
    /// <exception cref="CallException">One is empty.</exception>
    public static void RefuseEmpty(ParseResult call, params IReadOnlyList<Option<string?>> places)
    {
        foreach (var option in places.Where(o => call.GetValue(o) is ""))
            throw new CallException($"{option.Name} is empty: name a {(option.Name == Out.Name ? "folder" : "file")}.");
    }
}
