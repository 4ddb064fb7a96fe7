using LoopSim.Checking;
using LoopSim.Diagnostics;
using LoopSim.Naming;

namespace LoopSim.Simulation;

/// <summary>One scenario, simulated.</summary>
public sealed class Run
{
    readonly IReadOnlyDictionary<Name, double[]> saved;
    readonly IReadOnlyDictionary<Name, double[]> traced;

    internal Run(
        Name scenario,
        double[] times,
        double[] stepTimes,
        IReadOnlyDictionary<Name, double[]> saved,
        IReadOnlyDictionary<Name, double[]> traced)
    {
        (Scenario, Times, StepTimes) = (scenario, times, stepTimes);
        (this.saved, this.traced) = (saved, traced);
    }

    /// <summary>The scenario's name.</summary>
    public Name Scenario { get; }

    /// <summary>The save points, rising, in the model's time unit.</summary>
    public IReadOnlyList<double> Times { get; }

    /// <summary>The start and every DT after it.</summary>
    internal IReadOnlyList<double> StepTimes { get; }

    /// <summary>The same run with further series.</summary>
    /// <param name="series">Their values at every DT.</param>
    /// <param name="stepsPerSave">After how many steps one is saved.</param>
    internal Run With(IReadOnlyDictionary<Name, double[]> series, int stepsPerSave) => new(
        Scenario,
        [.. Times],
        [.. StepTimes],
        saved.Concat(series.Select(s => KeyValuePair.Create(s.Key, Times.Select((_, i) => s.Value[Math.Min(i * stepsPerSave, s.Value.Length - 1)]).ToArray()))).ToDictionary(),
        traced.Concat(series).ToDictionary());

    /// <summary>The values of a variable, one a save point (as many as <see cref="Times"/>), in its unit; a percentage is a share of 1.</summary>
    /// <param name="variable">A stock, flow, variable, parameter or data series of the model; case and underscores do not matter.</param>
    /// <returns>An array of the caller's own.</returns>
    /// <exception cref="KeyNotFoundException">The model has no such variable.</exception>
    public double[] Series(Name variable) => [.. Saved(variable)];

    /// <summary>The values as they were kept, for whoever only reads them.</summary>
    internal double[] Saved(Name variable) => saved.TryGetValue(variable, out var values) ? values : throw new KeyNotFoundException(
        $"There is no variable '{variable}' in this run. {Spelling.DidYouMean(variable.Text, saved.Keys.Select(n => n.Text))}".TrimEnd());

    /// <summary>A variable's values at every DT; kept for the variables that outcomes and checks mention.</summary>
    /// <exception cref="KeyNotFoundException">The variable does not exist or was not kept.</exception>
    internal double[] EveryStep(Name variable) => traced[variable];
}

/// <summary>Scenarios simulated together.</summary>
public sealed record RunSet
{
    internal RunSet(CheckedModel model, IReadOnlyList<Run> runs, IReadOnlyList<Diagnostic> diagnostics) =>
        (Model, Runs, Diagnostics) = (model, runs, diagnostics);

    internal CheckedModel Model { get; }

    /// <summary>One run a scenario, in the order asked for.</summary>
    public IReadOnlyList<Run> Runs { get; internal init; }

    /// <summary>Runs of further scenarios, which outcomes or checks look into.</summary>
    internal IReadOnlyList<Run> Companions { get; init; } = [];

    /// <summary>What was noticed while it ran: the first time at which each variable stopped being finite.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The link scores of each scenario, in the order of the runs and then of the companions; empty where none were asked for.</summary>
    internal IReadOnlyList<LinkScores> Scores { get; init; } = [];

    /// <summary>The run of a scenario.</summary>
    /// <param name="scenario">The scenario's name.</param>
    /// <exception cref="KeyNotFoundException">It was not simulated.</exception>
    public Run this[Name scenario] => Find(scenario);

    internal Run Find(Name scenario) => Runs.Concat(Companions).FirstOrDefault(r => r.Scenario.Equals(scenario))
        ?? throw new KeyNotFoundException($"Scenario '{scenario}' was not simulated; {string.Join(", ", Runs.Select(r => r.Scenario))} were.");
}
