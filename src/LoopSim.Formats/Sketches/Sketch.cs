using LoopSim.Diagnostics;
using LoopSim.Models;

namespace LoopSim.Formats.Sketches;

/// <summary>A causal loop diagram as a drawing has it, whatever it was drawn with: names, arrows, places.</summary>
/// <param name="Title">Its title; empty where the drawing has none.</param>
internal sealed record Sketch(string Title)
{
    /// <summary>More arrows than anybody draws; a file that has more is something else.</summary>
    public const int MostLinks = 100_000;

    /// <summary>What the drawing says of itself.</summary>
    public string? Description { get; init; }

    /// <summary>What is drawn, in the order of the drawing.</summary>
    public IReadOnlyList<SketchNode> Nodes { get; init; } = [];

    /// <summary>The arrows, in the order of the drawing.</summary>
    public IReadOnlyList<SketchLink> Links { get; init; } = [];

    /// <summary>The loops that have a name, each as its nodes in order.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<int> Nodes)> Loops { get; init; } = [];
}

/// <summary>A name in a drawing.</summary>
/// <param name="Name">The name as it is written there.</param>
/// <param name="At">Where it is written first.</param>
internal sealed record SketchNode(string Name, SourceSpan At)
{
    // So many pixels are a step of the language's grid; beyond the farthest nothing can be seen.
    const double PixelsPerStep = 100;
    const double Farthest = 1e6;

    /// <summary>Where it stands in the drawing, in steps to the right and upwards; null where the drawing does not say.</summary>
    public (double X, double Y)? Position { get; init; }

    /// <summary>True for a stock, which is drawn as a box.</summary>
    public bool IsStock { get; init; }

    /// <summary>What it means, in words.</summary>
    public string? Doc { get; init; }

    /// <summary>The position of what stands so many pixels to the right and down.</summary>
    public static (double X, double Y)? PositionOf(double? right, double? down) =>
        Math.Abs(right ?? double.NaN) < Farthest && Math.Abs(down ?? double.NaN) < Farthest ? (right / PixelsPerStep ?? 0, -down / PixelsPerStep ?? 0) : null;
}

/// <summary>An arrow in a drawing.</summary>
/// <param name="From">The number of the node it comes from.</param>
/// <param name="To">The number of the node it leads to.</param>
/// <param name="At">Where it is written.</param>
internal sealed record SketchLink(int From, int To, SourceSpan At)
{
    /// <summary>The sign at its head; null where none is drawn, or none that is understood.</summary>
    public LinkPolarity? Sign { get; init; }

    /// <summary>What stands in the place of the sign, where it is not understood.</summary>
    public string? UnknownSign { get; init; }

    /// <summary>The delay that is drawn on it, or null.</summary>
    public SketchDelay? Delay { get; init; }

    /// <summary>How strongly it acts, 1 for medium; null where the drawing does not say.</summary>
    public double? Strength { get; init; }

    /// <summary>What is written beside it.</summary>
    public string? Doc { get; init; }
}

/// <summary>A delay in a drawing.</summary>
/// <param name="Text">As it is written, such as <c>2 months</c> or ‖.</param>
internal sealed record SketchDelay(string Text)
{
    /// <summary>How long it is, in its unit; null where only its mark is drawn.</summary>
    public double? Time { get; init; }

    /// <summary>The unit of time, or null for that of the model.</summary>
    public string? Unit { get; init; }

    /// <summary>The order of the delay.</summary>
    public int Order { get; init; } = 1;
}
