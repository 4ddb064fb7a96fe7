using LoopSim.Checking;
using LoopSim.Diagnostics;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Cli;

/// <summary>A call that simulates: all that decides over its results, so that it can be done again.</summary>
internal sealed record StudyCall
{
    /// <summary>The command that simulates all scenarios, or some.</summary>
    public const string Run = "run";

    /// <summary>The command that holds scenarios against one another.</summary>
    public const string Compare = "compare";

    /// <summary>The command: <see cref="Run"/> or <see cref="Compare"/>.</summary>
    public required string Command { get; init; }

    /// <summary>The model's path.</summary>
    public required string Model { get; init; }

    /// <summary>How to simulate.</summary>
    public RunWords Words { get; init; } = new();

    /// <summary>The variables to compare.</summary>
    public IReadOnlyList<string> Variables { get; init; } = [];

    /// <summary>True where charts are wanted.</summary>
    public bool Charts { get; init; } = true;

    /// <summary>The path of the house style that takes the place of the model's own, or null.</summary>
    public string? Style { get; init; }

    /// <summary>The call's own words.</summary>
    public IReadOnlyList<string> CommandLine { get; init; } = [];

    /// <summary>True where scenarios are held against one another.</summary>
    public bool Compares => Command == Compare;

    /// <summary>Reads and checks the model under what the call asks for.</summary>
    /// <exception cref="CallException">The call asks for what is not there.</exception>
    public ModelFile Read() => ModelFile.Read(Model, SettingsOf, Style);

    /// <summary>The variables to compare, by the model's own names.</summary>
    /// <exception cref="CallException">There is no such variable.</exception>
    public IReadOnlyList<Name> VariablesOf(CheckedModel model)
    {
        var known = model.Visible.Select(v => v.Name).ToList();
        return [.. Variables.Select(Find).Distinct()];

        Name Find(string text) => known.Find(k => k.Equals(new(text.Trim()))) ?? throw new CallException(
            $"there is no variable '{text}'. {Spelling.DidYouMean(text, known.Select(k => k.Text)) ?? "The model's file and 'loopsim run MODEL --csv -' name them all."}");
    }

    RunSettings SettingsOf(Model model, List<Diagnostic> faults)
    {
        var settings = Words.Read(model, faults);
        return Compares ? settings with { Scenarios = ComparedScenarios.Of(model, Words.Scenarios) } : settings;
    }
}
