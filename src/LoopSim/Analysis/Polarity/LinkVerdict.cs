using LoopSim.Causality;
using LoopSim.Naming;

namespace LoopSim.Analysis.Polarity;

/// <summary>What decided the sign of a link.</summary>
internal enum DecidedBy
{
    /// <summary>The equations, over the declared ranges.</summary>
    Proof,

    /// <summary>The sign of the partial derivative at every DT of the scenarios.</summary>
    Runs,

    /// <summary>Whoever drew it: the equation is made of the link.</summary>
    Drawing,
}

/// <summary>The sign of a link, and how it was decided.</summary>
/// <param name="Edge">The link.</param>
/// <param name="Sign">Its sign.</param>
/// <param name="By">What decided it.</param>
internal sealed record LinkVerdict(CausalEdge Edge, LinkSign Sign, DecidedBy By)
{
    /// <summary>When it was first seen to raise its target; null: never, or there was no need to look.</summary>
    public Sighting? Rising { get; init; }

    /// <summary>When it was first seen to lower its target.</summary>
    public Sighting? Falling { get; init; }

    /// <summary>In how many scenarios it was looked at.</summary>
    public int Scenarios { get; init; }

    /// <summary>At how many times of these it acted.</summary>
    public long Times { get; init; }
}

/// <summary>When a link was seen to act one way, first of all.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Time">The time.</param>
/// <param name="Values">The target's value and those of all that goes into its equation, at that time.</param>
internal sealed record Sighting(Name Scenario, double Time, IReadOnlyList<(Name Variable, double Value)> Values);
