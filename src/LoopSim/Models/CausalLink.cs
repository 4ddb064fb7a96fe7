using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Naming;

namespace LoopSim.Models;

/// <summary>A drawn causal link.</summary>
/// <param name="From">What acts.</param>
/// <param name="To">What it acts on.</param>
/// <param name="Polarity">The sign that is drawn at its head.</param>
/// <param name="Span">The whole link as it is written.</param>
internal sealed record CausalLink(NameUse From, NameUse To, LinkPolarity Polarity, SourceSpan Span)
{
    /// <summary>How strongly it acts on a target that is computed from its links: 0.5 weak, 1 medium (the default), 2 strong.</summary>
    public double Strength { get; init; } = 1;

    /// <summary>The time that its source takes to arrive, in the model's time unit, or null for none.</summary>
    public Expression? Delay { get; init; }

    /// <summary>The order of the delay.</summary>
    public int Order { get; init; } = 1;

    /// <summary>Why it is drawn, in words.</summary>
    public string? Doc { get; init; }
}

/// <summary>The sign of a causal link.</summary>
internal enum LinkPolarity
{
    /// <summary>+: where the source grows, the target becomes larger than it would have been.</summary>
    Positive,

    /// <summary>−: where the source grows, the target becomes smaller than it would have been.</summary>
    Negative,

    /// <summary>±: now the one, now the other.</summary>
    Changing,
}

/// <summary>A feedback loop with a name.</summary>
/// <param name="Name">Its name; one that begins with R or B and a number claims that polarity.</param>
/// <param name="Span">Where the name stands.</param>
/// <param name="Variables">Its variables in order; it may leave out some where only one path joins the named ones.</param>
internal sealed record NamedLoop(Name Name, SourceSpan Span, IReadOnlyList<NameUse> Variables)
{
    /// <summary>What it tells, in words.</summary>
    public string? Doc { get; init; }
}

/// <summary>A lasting push on a linked variable.</summary>
/// <param name="Target">The variable that is pushed.</param>
/// <param name="Share">By how much of its normal it would change if nothing else did: 0.2 for +20%.</param>
/// <param name="Span">Where it is written.</param>
internal sealed record Push(NameUse Target, Expression Share, SourceSpan Span);

/// <summary>How the causal loop diagram of a model is drawn.</summary>
internal sealed record DiagramSettings
{
    /// <summary>Variables that are pinned to a place: x to the right and y upwards, in units of the picture's grid.</summary>
    public IReadOnlyList<PinnedPosition> Positions { get; init; } = [];

    /// <summary>Variables that are left out.</summary>
    public IReadOnlyList<NameUse> Hide { get; init; } = [];

    /// <summary>Variables (parameters as a rule) that are drawn though they would be left out.</summary>
    public IReadOnlyList<NameUse> Show { get; init; } = [];
}

/// <summary>A variable and the place it is pinned to.</summary>
internal sealed record PinnedPosition(NameUse Variable, double X, double Y);
