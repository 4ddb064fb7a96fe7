using LoopSim.Naming;

namespace LoopSim.Formats;

/// <summary>One number that a scenario is judged by.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Outcome">The outcome's name.</param>
/// <param name="Value">Its value; not a number where the model's question was never answered, such as the time of an event that never came.</param>
/// <param name="Unit">Its unit as the model declares it (a percentage is a share of 1 all the same), or null.</param>
public sealed record OutcomeValue(Name Scenario, Name Outcome, double Value, string? Unit);
