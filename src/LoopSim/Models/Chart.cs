using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Naming;

namespace LoopSim.Models;

/// <summary>How a chart shows what it plots.</summary>
internal enum ChartKind
{
    /// <summary>Lines over time.</summary>
    Lines,

    /// <summary>Small multiples: one small plot of lines a scenario.</summary>
    Panels,

    /// <summary>Bars of outcomes, or of final values, by scenario.</summary>
    Bars,

    /// <summary>Variables stacked on each other over time.</summary>
    Areas,

    /// <summary>One variable against another.</summary>
    Phase,

    /// <summary>Values at two moments, by scenario.</summary>
    BeforeAndAfter,
}

/// <summary>A chart that the model asks for.</summary>
/// <param name="Name">Its name, from which its file is named.</param>
/// <param name="Span">Where the name is declared.</param>
/// <param name="Plot">The variables, at least one; bars and pairs may name outcomes too.</param>
internal sealed record Chart(Name Name, SourceSpan Span, IReadOnlyList<NameUse> Plot)
{
    /// <summary>The word that stands for each kind in a file, in the order of the kinds.</summary>
    public static IReadOnlyList<string> KindWords { get; } = ["lines", "panels", "bars", "areas", "phase", "before and after"];

    /// <summary>How it shows them.</summary>
    public ChartKind Kind { get; init; }

    /// <summary>The scenarios, in order; empty: all that are not hidden.</summary>
    public IReadOnlyList<NameUse> Scenarios { get; init; } = [];

    /// <summary>Its title, or null for its name.</summary>
    public string? Title { get; init; }

    /// <summary>The data series shown as points.</summary>
    public IReadOnlyList<NameUse> Data { get; init; } = [];

    /// <summary>Whether bars stand in the order of their values rather than that of the scenarios.</summary>
    public bool ByValue { get; init; }

    /// <summary>Whether areas are shares of their sum.</summary>
    public bool AsShares { get; init; }

    /// <summary>The first moment of before and after; null: when policies start, else the start of the run.</summary>
    public Expression? Before { get; init; }

    /// <summary>The second moment; null: the end of the run.</summary>
    public Expression? After { get; init; }

    /// <summary>Whether it shows one number a scenario, of outcomes too, rather than courses over time.</summary>
    public bool ShowsNumbers => Kind is ChartKind.Bars or ChartKind.BeforeAndAfter;
}
