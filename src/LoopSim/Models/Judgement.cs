using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Naming;
using LoopSim.Units;

namespace LoopSim.Models;

/// <summary>What is judged: one number a scenario.</summary>
internal sealed record Outcome(Name Name, SourceSpan Span, Expression Value)
{
    /// <summary>The declared unit, or null.</summary>
    public Unit? Unit { get; init; }

    /// <summary>The unit as written, or null.</summary>
    public string? UnitText { get; init; }

    /// <summary>True where more is better, false where less is, null where nobody says.</summary>
    public bool? HigherIsBetter { get; init; }

    /// <summary>Whom it matters to, or null.</summary>
    public string? For { get; init; }

    /// <summary>What it is, in words.</summary>
    public string? Doc { get; init; }

    /// <summary>What it takes the final value of; null where it measures anything else.</summary>
    public Expression? OfFinal => Value is FunctionCall { Function.Key: "final", Arguments: [var measured] } ? measured : null;
}

/// <summary>What must hold: one of the model's own tests.</summary>
internal sealed record Check(Name Name, SourceSpan Span, Expression Condition);

/// <summary>A name and where it is used.</summary>
internal sealed record NameUse(Name Name, SourceSpan Span);

/// <summary>A rank correlation between two uncertain parameters.</summary>
internal sealed record Correlation(NameUse First, NameUse Second, double Coefficient);
