using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Naming;

namespace LoopSim.Models;

/// <summary>What an organisation may do: values set over a stretch of time, and what that costs.</summary>
internal sealed record Intervention
{
    /// <summary>Nothing is done.</summary>
    public static Intervention None { get; } = new();

    /// <summary>The parameters, initial values and lookups that are set, in the order of the file; null: none.</summary>
    public IReadOnlyList<Setting>? Settings { get; init => field = value is { Count: > 0 } ? value : null; }

    /// <summary>The linked variables that are pushed, in the order of the file; null: none.</summary>
    internal IReadOnlyList<Push>? Pushes { get; init => field = value is { Count: > 0 } ? value : null; }

    /// <summary>On from this time; null: from the start.</summary>
    public Expression? From { get; init; }

    /// <summary>Off from this time; null: never.</summary>
    public Expression? Until { get; init; }

    /// <summary>The time it takes to come and to go; null: none.</summary>
    public Expression? Ramp { get; init; }

    /// <summary>What it costs per unit of time while it is on, or null.</summary>
    public Expression? Cost { get; init; }
}

/// <summary>One target of a policy or scenario and its new value.</summary>
/// <param name="Target">The parameter, stock (its initial value) or lookup.</param>
/// <param name="TargetSpan">Where the target is named.</param>
/// <param name="Value">The new value: an equation of parameters; a reference to a lookup for a lookup. Null for new points.</param>
/// <param name="Points">The new points of a lookup, or null.</param>
internal sealed record Setting(Name Target, SourceSpan TargetSpan, Expression? Value, IReadOnlyList<Point>? Points = null);

/// <summary>A named intervention.</summary>
internal sealed record Policy(Name Name, SourceSpan Span, Intervention Does)
{
    /// <summary>What it is, in words.</summary>
    public string? Doc { get; init; }
}

/// <summary>A case to compare.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Span">Where the name is declared.</param>
/// <param name="Policies">The policies in force, in order, perhaps changed.</param>
/// <param name="Own">What the scenario itself does, after its policies.</param>
internal sealed record Scenario(Name Name, SourceSpan Span, IReadOnlyList<PolicyUse> Policies, Intervention Own)
{
    /// <summary>The name of the case in which the file stands as it is.</summary>
    public static Name Base { get; } = new("base");

    /// <summary>Its own last time, or null.</summary>
    public double? Stop { get; init; }

    /// <summary>True where it serves checks and studies, and appears in results only when named.</summary>
    public bool Hidden { get; init; }

    /// <summary>What it is, in words.</summary>
    public string? Doc { get; init; }

    /// <summary>True where it changes nothing.</summary>
    public bool ChangesNothing => Policies.Count == 0 && Own == Intervention.None && Stop is null;
}

/// <summary>A policy in a scenario, with what is changed of it.</summary>
/// <param name="Policy">The policy's name.</param>
/// <param name="Span">Where it is named.</param>
/// <param name="Changes">The keys that replace the policy's own; what is null stays.</param>
internal sealed record PolicyUse(Name Policy, SourceSpan Span, Intervention Changes);
