using LoopSim.Diagnostics;
using LoopSim.Naming;

namespace LoopSim.Models;

/// <summary>A graphical function (lookup): a curve through points.</summary>
/// <param name="Name">Its name, used as a function's.</param>
/// <param name="Span">Where the name is declared.</param>
/// <param name="Points">At least one point, x strictly rising.</param>
internal sealed record GraphicalFunction(Name Name, SourceSpan Span, IReadOnlyList<Point> Points)
{
    /// <summary>How it goes between two points.</summary>
    public Interpolation Between { get; init; } = Interpolation.Linear;

    /// <summary>True where it goes on along its first and last piece, false where it stays at its first and last value.</summary>
    public bool Extrapolates { get; init; }

    /// <summary>What it is, in words.</summary>
    public string? Doc { get; init; }

    /// <summary>Where its numbers are from.</summary>
    public string? Source { get; init; }
}

/// <summary>A point of a curve.</summary>
internal readonly record struct Point(double X, double Y);

/// <summary>How a curve goes between two points.</summary>
internal enum Interpolation
{
    /// <summary>In a straight line.</summary>
    Linear,

    /// <summary>It holds the value of the point before.</summary>
    Step,
}
