using LoopSim.Causality;

namespace LoopSim.Compilation;

/// <summary>What is computed at every DT beside the run so that link scores can be told: run after <see cref="SimulationProgram.Rates"/>.</summary>
/// <param name="Links">The influences that are scored.</param>
/// <param name="Partials">Leaves in each link's slot what its target would be had its source not moved since the step before.</param>
/// <param name="Kept">Slots, each with the one that keeps its value of the step before.</param>
internal sealed record ScoringProgram(IReadOnlyList<ScoredLink> Links, Instruction[] Partials, IReadOnlyList<(int Slot, int Before)> Kept);

/// <summary>An influence and the slots that its score is computed from; a slot is paired with that of the step before.</summary>
/// <param name="Influence">The influence.</param>
/// <param name="Source">The source's value.</param>
/// <param name="SourceBefore">The source's value one DT before.</param>
/// <param name="Target">The target's value; for flows into and out of a stock its net flow.</param>
/// <param name="TargetBefore">The same one DT before.</param>
/// <param name="Partial">Of an equation: the target with the source of one DT before and all others of now; else −1.</param>
internal readonly record struct ScoredLink(Influence Influence, int Source, int SourceBefore, int Target, int TargetBefore, int Partial);
