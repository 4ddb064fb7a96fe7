using System.Globalization;
using LoopSim.Diagnostics;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Simulation;

namespace LoopSim.Cli;

/// <summary>What a caller asks of a run, in words: what the options say, before the model's names and units are known.</summary>
internal sealed record RunWords
{
    /// <summary>The scenarios, in order.</summary>
    public IReadOnlyList<string> Scenarios { get; init; } = [];

    /// <summary>Settings, each <c>NAME=VALUE</c>.</summary>
    public IReadOnlyList<string> Set { get; init; } = [];

    /// <summary>The last time, or null.</summary>
    public string? Stop { get; init; }

    /// <summary>DT, or null.</summary>
    public string? Step { get; init; }

    /// <summary>The save step, or null.</summary>
    public string? Save { get; init; }

    /// <summary>The method, or null.</summary>
    public string? Method { get; init; }

    /// <summary>The seed, or null.</summary>
    public string? Seed { get; init; }

    /// <summary>The path of the record that says all this; null where the caller does.</summary>
    public string? Record { get; init; }

    /// <summary>The settings that the words stand for.</summary>
    /// <param name="model">The model whose names and units they use.</param>
    /// <param name="faults">Where faults inside a setting are noted.</param>
    /// <exception cref="CallException">A word cannot be understood.</exception>
    public RunSettings Read(Model model, List<Diagnostic> faults) => new()
    {
        Scenarios = [.. Scenarios.Select(name => ScenarioOf(model, name)).Distinct()],
        Set = Once([.. Set.Select(text => SettingOf(model, text, faults)).OfType<Setting>()]),
        Stop = ModelFile.Time(model, Place("stop"), Stop),
        Step = ModelFile.Time(model, Place("step"), Step),
        Save = ModelFile.Time(model, Place("save"), Save),
        Method = Method is { } method ? MethodOf(method) : null,
        Seed = Seed is { } seed ? SeedOf(seed) : 1,
        Origin = Origin,
    };

    // A CallException over a record names its file already, a diagnostic does not.
    string Origin => Record is null ? "--" : $"{Record}: settings.";

    string Place(string key) => (Record is null ? "--" : "settings.") + key;

    /// <summary>The scenario that a word names.</summary>
    /// <exception cref="CallException">There is none.</exception>
    public static Name ScenarioOf(Model model, string text)
    {
        var name = new Name(text.Trim());
        var known = model.Scenarios.Select(s => s.Name).Append(Scenario.Base).Distinct().ToList();
        return known.Contains(name) ? name : throw new CallException(
            $"there is no scenario '{text}'. {Spelling.DidYouMean(text, known.Select(k => k.Text)) ?? $"There are {string.Join(", ", known)}."}");
    }

    Setting? SettingOf(Model model, string text, List<Diagnostic> faults)
    {
        var before = faults.Count;
        var setting = CallerText.ReadSetting(model, Origin + "set", text, faults);
        return setting is null && faults.Count == before
            ? throw new CallException($"{Place("set")}: '{text}' is no setting. Write it like {(Record is null ? "--set " : "")}\"share reported back=0.9\".")
            : setting;
    }

    List<Setting> Once(List<Setting> settings) => settings.GroupBy(s => s.Target).FirstOrDefault(g => g.Count() > 1) is { } twice
        ? throw new CallException($"{Place("set")}: '{twice.Key}' is set twice. Say one value.")
        : settings;

    ulong SeedOf(string text) => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
        ? seed
        : throw new CallException($"{Place("seed")}: '{text}' is not a whole number, 0 or more. Write it like 2.");

    static string MethodOf(string text) => Simulator.Methods.FirstOrDefault(m => m.Equals(text, StringComparison.OrdinalIgnoreCase)) ?? throw new CallException(
        $"there is no method '{text}'. {Spelling.DidYouMean(text, Simulator.Methods) ?? $"There are {string.Join(", ", Simulator.Methods)}."}");
}
