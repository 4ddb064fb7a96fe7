using LoopSim.Causality;
using LoopSim.Naming;
using LoopSim.Numerics.Intervals;

namespace LoopSim.Compilation;

/// <summary>What is to be probed beside a run: which way targets go where a source alone is moved a little.</summary>
/// <param name="Influences">The influences by equations that are probed.</param>
/// <param name="Bounds">For each the bounds of its source, which it is not moved beyond.</param>
/// <param name="Links">The links whose signs hang on them.</param>
/// <param name="Step">By what part of its value a source is moved up and down.</param>
internal sealed record Probing(IReadOnlyList<Influence> Influences, IReadOnlyList<Interval> Bounds, IReadOnlyList<ProbedLink> Links, double Step);

/// <summary>A link whose sign hangs on probes.</summary>
/// <param name="Ways">Its ways.</param>
/// <param name="Adds">True where the effects of its ways, of one probe each, add up to one: those of flows on a stock.</param>
/// <param name="Shown">The variables whose values explain a sign.</param>
internal sealed record ProbedLink(IReadOnlyList<ProbedWay> Ways, bool Adds, IReadOnlyList<Name> Shown);

/// <summary>A way through hidden variables.</summary>
/// <param name="Sign">The sign of what is decided on it.</param>
/// <param name="Probes">The numbers of the influences on it that are probed.</param>
internal sealed record ProbedWay(LinkSign Sign, IReadOnlyList<int> Probes);

/// <summary>What probes at every DT beside the run: run after <see cref="SimulationProgram.Rates"/>.</summary>
/// <param name="Probes">The probes.</param>
/// <param name="Values">Leaves in each probe's slots what its target would be with its source moved up, and down, and how large its parts are.</param>
/// <param name="Shown">For each link the slots of the values that explain a sign.</param>
/// <param name="Asked">What was asked for.</param>
internal sealed record ProbingProgram(IReadOnlyList<Probe> Probes, Instruction[] Values, IReadOnlyList<int[]> Shown, Probing Asked);

/// <summary>The slots of a probe.</summary>
/// <param name="Source">The source's value.</param>
/// <param name="Up">The source moved up; filled before <see cref="ProbingProgram.Values"/> runs.</param>
/// <param name="Down">The source moved down; likewise.</param>
/// <param name="Target">The target's value.</param>
/// <param name="TargetUp">The target with the source moved up.</param>
/// <param name="TargetDown">The target with the source moved down.</param>
/// <param name="Size">How large the parts of the target are before they cancel out: what is small beside it is rounding.</param>
internal readonly record struct Probe(int Source, int Up, int Down, int Target, int TargetUp, int TargetDown, int Size);
