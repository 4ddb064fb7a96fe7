using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Diagrams;

/// <summary>What a diagram shall show.</summary>
internal sealed record DiagramWish
{
    /// <summary>By which conventions.</summary>
    public DiagramLook Look { get; init; }

    /// <summary>Only these loops, by their numbers in the study; empty: all.</summary>
    public IReadOnlyList<int> Loops { get; init; } = [];

    /// <summary>Whether parameters are shown, and what only they act on.</summary>
    public bool Parameters { get; init; }

    /// <summary>Whether all variables are shown, however many there are.</summary>
    public bool Everything { get; init; }
}
