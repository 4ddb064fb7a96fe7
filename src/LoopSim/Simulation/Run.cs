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

    /// <summary>The save points, in the model's time unit.</summary>
    public IReadOnlyList<double> Times { get; }

    /// <summary>The start and every DT after it.</summary>
    public IReadOnlyList<double> StepTimes { get; }

    /// <summary>A variable's values at the save points, in its unit.</summary>
    /// <exception cref="KeyNotFoundException">The variable does not exist or was not kept.</exception>
    public double[] Series(Name variable) => saved[variable];

    /// <summary>A variable's values at every DT; kept for the variables that outcomes and checks mention.</summary>
    /// <exception cref="KeyNotFoundException">The variable does not exist or was not kept.</exception>
    public double[] EveryStep(Name variable) => traced[variable];
}

/// <summary>Scenarios simulated together.</summary>
/// <param name="Model">The model.</param>
/// <param name="Runs">One run a scenario, in the order asked for.</param>
/// <param name="Diagnostics">What was noticed while it ran: the first time at which each variable stopped being finite.</param>
public sealed record RunSet(CheckedModel Model, IReadOnlyList<Run> Runs, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Runs of further scenarios, which outcomes or checks look into.</summary>
    public IReadOnlyList<Run> Companions { get; init; } = [];

    /// <summary>The run of a scenario.</summary>
    /// <exception cref="KeyNotFoundException">It was not simulated.</exception>
    public Run Find(Name scenario) => Runs.Concat(Companions).FirstOrDefault(r => r.Scenario.Equals(scenario))
        ?? throw new KeyNotFoundException($"Scenario '{scenario}' was not simulated.");
}
