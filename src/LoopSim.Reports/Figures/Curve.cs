namespace LoopSim.Reports.Figures;

/// <summary>A named line through points, such as one variable over the time of one run.</summary>
/// <param name="Name">What its label or the legend says; cut short with … where there is no room for all of it.</param>
/// <param name="X">The horizontal positions, in the unit of the X axis, one per point; any order.</param>
/// <param name="Y">The values, in the unit of the Y axis, as many as <paramref name="X"/>. A point that is NaN or infinite
/// in either coordinate is a gap: the line ends before it and starts anew behind it.</param>
/// <exception cref="ArgumentException">X and Y differ in length.</exception>
internal sealed record Curve(string Name, double[] X, double[] Y)
{
    /// <summary>The values, as many as <see cref="X"/>.</summary>
    public double[] Y { get; } = Y.Length == X.Length
        ? Y
        : throw new ArgumentException($"Curve '{Name}' has {X.Length} positions but {Y.Length} values.", nameof(Y));
}

/// <summary>Measured data, drawn as single points, never joined by a line.</summary>
/// <param name="Name">What the legend calls them.</param>
/// <param name="X">The horizontal positions, in the unit of the X axis, one per point.</param>
/// <param name="Y">The measured values, in the unit of the Y axis, as many as <paramref name="X"/>. A point that is NaN or
/// infinite in either coordinate is missing.</param>
/// <exception cref="ArgumentException">X and Y differ in length.</exception>
internal sealed record Observation(string Name, double[] X, double[] Y)
{
    /// <summary>The measured values, as many as <see cref="X"/>.</summary>
    public double[] Y { get; } = Y.Length == X.Length
        ? Y
        : throw new ArgumentException($"Observation '{Name}' has {X.Length} positions but {Y.Length} values.", nameof(Y));
}
