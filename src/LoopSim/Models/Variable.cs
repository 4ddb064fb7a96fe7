using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Naming;
using LoopSim.Units;

namespace LoopSim.Models;

/// <summary>Anything with a value at each time: a constant, a stock, a flow, an auxiliary or a data series.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Span">Where the name is declared.</param>
internal abstract record Variable(Name Name, SourceSpan Span)
{
    /// <summary>The declared unit in base units, or null where it is to be inferred.</summary>
    public Unit? Unit { get; init; }

    /// <summary>The unit as its author wrote it (kept for tables and axes; <c>%</c> is a format of 1), or null.</summary>
    public string? UnitText { get; init; }

    /// <summary>The unit in which its author declared it, where that was converted into base units, or null.</summary>
    public string? ConvertedFrom { get; init; }

    /// <summary>What it is, in words.</summary>
    public string? Doc { get; init; }

    /// <summary>Where its number is from; an assumption begins with that word.</summary>
    public string? Source { get; init; }

    /// <summary>The declared range, or null.</summary>
    public ValueRange? Range { get; init; }

    /// <summary>How uncertain it is, or null.</summary>
    public Uncertainty? Uncertain { get; init; }

    /// <summary>True for what an expansion made: it takes part in the run and in no result.</summary>
    public bool IsInternal { get; init; }

    /// <summary>True for what is computed from the links that are drawn to it; a checked model has it as an auxiliary or a stock.</summary>
    internal bool IsLinked { get; init; }
}

/// <summary>A constant that somebody may want to change: a number, or an equation of other constants.</summary>
internal sealed record Constant(Name Name, SourceSpan Span, Expression Value) : Variable(Name, Span);

/// <summary>A stock (level): what accumulates its inflows less its outflows.</summary>
internal sealed record Stock(Name Name, SourceSpan Span, Expression Initial) : Variable(Name, Span)
{
    /// <summary>The flows that fill it.</summary>
    public IReadOnlyList<FlowUse> Inflows { get; init; } = [];

    /// <summary>The flows that drain it.</summary>
    public IReadOnlyList<FlowUse> Outflows { get; init; } = [];

    /// <summary>True where its outflows may take no more than is there.</summary>
    public bool NonNegative { get; init; }
}

/// <summary>A flow named in a stock's inflows or outflows.</summary>
internal sealed record FlowUse(Name Flow, SourceSpan Span);

/// <summary>A flow (rate): what moves into or out of stocks, per unit of time.</summary>
internal sealed record Flow(Name Name, SourceSpan Span, Expression Equation) : Variable(Name, Span);

/// <summary>An auxiliary (converter): computed from the others at each time.</summary>
internal sealed record Auxiliary(Name Name, SourceSpan Span, Expression Equation) : Variable(Name, Span)
{
    /// <summary>What counts as its normal where links lead from it to linked variables; null: its value while nothing moves.</summary>
    internal Expression? Normal { get; init; }
}

/// <summary>A variable that has no equation: it is computed from the causal links that are drawn to it.</summary>
internal sealed record LinkedVariable(Name Name, SourceSpan Span) : Variable(Name, Span)
{
    /// <summary>Its value while nothing moves; null: 0.5 where it has no range, else the middle of its range.</summary>
    public Expression? Normal { get; init; }

    /// <summary>Its standard deviation, for a quantity that changes sign; null: it is positive, or has a range.</summary>
    public Expression? Spread { get; init; }

    /// <summary>True where it is a stock, which moves toward what its links say.</summary>
    public bool IsStock { get; init; }

    /// <summary>The time that a stock takes to move there; null: 4 time units.</summary>
    public Expression? Adjust { get; init; }
}

/// <summary>A series read from a file, as a variable of time.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Span">Where the name is declared.</param>
/// <param name="Points">Times in the model's time unit, strictly rising, and values in base units.</param>
/// <param name="Between">How it goes between two points.</param>
internal sealed record DataSeries(Name Name, SourceSpan Span, IReadOnlyList<Point> Points, Interpolation Between) : Variable(Name, Span)
{
    /// <summary>The file it is read from, where there is one.</summary>
    public string? Path { get; init; }

    /// <summary>SHA-256 of the file, in lower-case hexadecimal digits; null where it could not be read.</summary>
    public string? FileSha256 { get; init; }
}

/// <summary>A declared range, ends included; an open end is infinite.</summary>
internal readonly record struct ValueRange(double Low, double High)
{
    /// <summary>True where the value lies within.</summary>
    public bool Contains(double value) => value >= Low && value <= High;
}

/// <summary>A distribution that a parameter's true value is drawn from.</summary>
/// <param name="Shape">triangular, uniform, pert, normal, lognormal, beta, one of, integer.</param>
/// <param name="Numbers">Its numbers in the order in which the language names them, in base units.</param>
internal sealed record Uncertainty(string Shape, IReadOnlyList<double> Numbers);
