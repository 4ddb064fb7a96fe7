using LoopSim.Causality;
using LoopSim.Naming;

namespace LoopSim.Simulation;

/// <summary>The link scores of one scenario (Loops That Matter).</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Times">The start and every DT after it.</param>
/// <param name="Of">For each scored influence its score at each of these times; 0 at the start, where nothing has moved yet.</param>
internal sealed record LinkScores(Name Scenario, IReadOnlyList<double> Times, IReadOnlyDictionary<Influence, double[]> Of);
