using System.Globalization;
using LoopSim.Analysis.Judging;
using LoopSim.Checking;
using LoopSim.Diagnostics;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Simulation;

namespace LoopSim.Formats;

/// <summary>A model that was read and checked, ready to run: where a C# program begins. It never changes; whoever sets a value gets another one.</summary>
public sealed class LoopModel
{
    const string NothingLeft = "LS313";

    readonly ReadResult read;
    readonly IReadOnlyList<Diagnostic> ofSettings;

    // A variable of links may have become a stock.
    readonly Lazy<HashSet<Name>> stocks;

    LoopModel(ReadResult read, RunSettings settings, IReadOnlyList<Diagnostic> ofSettings)
    {
        (this.read, Settings, this.ofSettings) = (read, settings, ofSettings);
        var check = read.Model is { } model ? Pipeline.Check(model, settings) : new(null, []);
        List<Diagnostic> all = [.. ofSettings, .. read.Diagnostics.Concat(check.Diagnostics).OrderBy(d => d.At.Start)];
        // What the readers could not understand is why there is nothing left to simulate.
        if (all.Exists(d => d.IsError && d.Code != NothingLeft))
            all.RemoveAll(d => d.Code == NothingLeft);
        Diagnostics = all;
        Checked = all.Exists(d => d.IsError) ? null : check.Model;
        stocks = new(() => [.. (Checked?.Source ?? read.Model)?.Variables.Where(v => v is Stock or LinkedVariable { IsStock: true }).Select(v => v.Name) ?? []]);
    }

    /// <summary>Reads and checks a model file. Reading never fails: what is wrong with the file is told in <see cref="Diagnostics"/>.</summary>
    /// <param name="path">The path, absolute or relative to the current folder; its ending says which format it has (.yaml, .yml).</param>
    public static LoopModel Read(string path) => Read(path, null);

    /// <summary>Reads and checks a model from a text in LoopSim's language, as if it stood in a file.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="path">The path that diagnostics name; data files are looked for beside it.</param>
    public static LoopModel ReadText(string text, string path = "model.yaml") => new(ModelFormats.ReadText(path, text), new(), []);

    /// <param name="path">The path.</param>
    /// <param name="settings">What the caller asks for, once the model's words and units are known; it adds its own faults.</param>
    internal static LoopModel Read(string path, Func<Model, List<Diagnostic>, RunSettings>? settings)
    {
        var read = ModelFormats.Read(path);
        var faults = new List<Diagnostic>();
        return new(read, read.Model is { } model && settings is not null ? settings(model, faults) : new(), faults);
    }

    /// <summary>The model's title; empty where the file has none.</summary>
    public string Title => read.Model?.Title ?? "";

    /// <summary>Everything that was noticed about the settings, and then about the file in its order. With an error among it nothing can be run.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>True where there is no error.</summary>
    public bool IsSound => Checked is not null;

    /// <summary>The checked model; null where it has an error.</summary>
    internal CheckedModel? Checked { get; }

    internal RunSettings Settings { get; }

    /// <summary>The model as its file says it; null where not even its outline could be read.</summary>
    internal Model? Source => read.Model;

    CheckedModel Sound => Checked ?? throw new ModelException(Diagnostics);

    /// <summary>The scenarios that can be run, hidden ones too, in the order of the file; <c>base</c> is the file as it stands.</summary>
    public IReadOnlyList<Name> Scenarios => [.. (Checked?.Scenarios ?? read.Model?.Scenarios ?? []).Select(s => s.Name)];

    /// <summary>Stocks, flows, variables, parameters and data series, in the order of the file.</summary>
    public IReadOnlyList<VariableInfo> Variables => [.. (read.Model?.Variables ?? []).Select(v => VariableInfo.Of(v, Checked, stocks.Value.Contains(v.Name)))];

    /// <summary>The same model with another value for a parameter (or the initial value of a stock) in every scenario that does not set it itself.</summary>
    /// <param name="parameter">Its name.</param>
    /// <param name="value">The value in its unit; of a percentage the share, 0.9 for 90 %.</param>
    /// <returns>The model; a name that it does not know is an error in its <see cref="Diagnostics"/>.</returns>
    public LoopModel Set(Name parameter, double value) => Set($"{parameter} = {value.ToString("R", CultureInfo.InvariantCulture)}");

    /// <summary>The same, as the command line says it: <c>share reported back = 90%</c>, <c>time to act = 2 week</c>, <c>trust curve = steep curve</c>.</summary>
    /// <param name="setting">Name, equals sign, and value in the words and units of the model.</param>
    /// <exception cref="ArgumentException">It is not of that form.</exception>
    public LoopModel Set(string setting)
    {
        if (read.Model is not { } model)
            return this;
        var faults = new List<Diagnostic>();
        var understood = CallerText.ReadSetting(model, nameof(Set), setting, faults);
        if (understood is null && faults.Count == 0)
            throw new ArgumentException($"'{setting}' is no setting. Write it like share reported back = 0.9.", nameof(setting));
        return new(read, understood is null ? Settings : Settings with { Set = [.. Settings.Set, understood] }, [.. ofSettings, .. faults]);
    }

    /// <summary>The same model under other settings: another DT, stop, method or seed. Values that were set stay.</summary>
    /// <param name="settings">What replaces the model's own.</param>
    public LoopModel With(RunSettings settings) => new(read, settings with { Set = Settings.Set }, ofSettings);

    /// <summary>Simulates scenarios together.</summary>
    /// <param name="scenarios">Their names; none: all that are not hidden.</param>
    /// <exception cref="ModelException">The model has an error.</exception>
    /// <exception cref="KeyNotFoundException">There is no such scenario.</exception>
    public RunSet Run(params Name[] scenarios) => Run(scenarios, default);

    /// <summary>Simulates scenarios together, and can be stopped.</summary>
    /// <param name="scenarios">Their names; none: all that are not hidden.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="ModelException">The model has an error.</exception>
    /// <exception cref="KeyNotFoundException">There is no such scenario.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public RunSet Run(IReadOnlyList<Name> scenarios, CancellationToken cancel)
    {
        var (sound, asked) = (Sound, Settings with { Scenarios = scenarios });
        foreach (var name in scenarios.Where(n => sound.Scenarios.All(s => !s.Name.Equals(n)) && !n.Equals(Scenario.Base)))
            throw new KeyNotFoundException($"There is no scenario '{name}'. {Spelling.DidYouMean(name.Text, Scenarios.Select(s => s.Text)) ?? $"There are {string.Join(", ", Scenarios)}."}");
        var check = Pipeline.Check(read.Model ?? sound.Source, asked);
        return Pipeline.Run(check.Model ?? throw new ModelException(check.Diagnostics), asked, cancel: cancel);
    }

    /// <summary>The outcomes of each run: those that the model names, else the final values of its stocks.</summary>
    /// <param name="runs">Runs of this model.</param>
    /// <returns>Run by run in their order, and within a run in the order of the file.</returns>
    public static IReadOnlyList<OutcomeValue> Outcomes(RunSet runs)
    {
        var table = Analysis.Judging.Outcomes.Table(runs);
        return [.. table.Scenarios.SelectMany((scenario, i) => table.All.Select((o, j) => new OutcomeValue(scenario, o.Name, table.Values[i][j], o.UnitText)))];
    }

    /// <summary>Holds the model's own checks against its scenarios, as <c>loopsim test</c> does.</summary>
    /// <param name="cancel">Stops the work.</param>
    /// <returns>One verdict a check, or one a scenario where the check does not name the scenarios itself.</returns>
    /// <exception cref="ModelException">The model has an error.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public IReadOnlyList<Verdict> Test(CancellationToken cancel = default) =>
        Verdicts.Of(Pipeline.Run(Sound, Settings, Needs.OfChecks(Sound.Source), cancel));
}
