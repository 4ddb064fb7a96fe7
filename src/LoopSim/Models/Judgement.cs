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
}

/// <summary>What must hold: one of the model's own tests.</summary>
internal sealed record Check(Name Name, SourceSpan Span, Expression Condition);

/// <summary>A chart that the model asks for: one variable over scenarios, or several of one scenario.</summary>
/// <param name="Name">Its name, from which its file is named.</param>
/// <param name="Span">Where the name is declared.</param>
/// <param name="Plot">The variables, at least one.</param>
internal sealed record Chart(Name Name, SourceSpan Span, IReadOnlyList<NameUse> Plot)
{
    /// <summary>The scenarios, in order; empty: all that are not hidden.</summary>
    public IReadOnlyList<NameUse> Scenarios { get; init; } = [];

    /// <summary>Its title, or null for its name.</summary>
    public string? Title { get; init; }

    /// <summary>The data series shown as points.</summary>
    public IReadOnlyList<NameUse> Data { get; init; } = [];
}

/// <summary>A name and where it is used.</summary>
internal sealed record NameUse(Name Name, SourceSpan Span);

/// <summary>A rank correlation between two uncertain parameters.</summary>
internal sealed record Correlation(NameUse First, NameUse Second, double Coefficient);
