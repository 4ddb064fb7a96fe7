namespace LoopSim.Languages;

/// <summary>Every word that charts say of themselves.</summary>
internal sealed record ChartWords
{
    /// <summary>The title of the axis of time.</summary>
    public required string Time { get; init; }

    /// <summary>Before the name of one scenario.</summary>
    public required string Scenario { get; init; }

    /// <summary>Behind the number of several scenarios.</summary>
    public required string Scenarios { get; init; }

    /// <summary>Behind the number of several variables.</summary>
    public required string Variables { get; init; }

    /// <summary>The title of an axis of pure numbers.</summary>
    public required string Dimensionless { get; init; }

    /// <summary>Before the policies that start at a moment.</summary>
    public required string Start { get; init; }

    /// <summary>Where more policies start than can be named.</summary>
    public required string PoliciesStart { get; init; }

    /// <summary>Scenarios against the one that they are held against: {0} the scenarios, {1} that one.</summary>
    public required string Against { get; init; }

    /// <summary>Where two scenarios part.</summary>
    public required string TheyPart { get; init; }

    /// <summary>Where a scenario parts from the one that it is held against: {0} the scenario.</summary>
    public required string Parts { get; init; }

    /// <summary>Where two scenarios cross.</summary>
    public required string TheyCross { get; init; }

    /// <summary>Where a scenario crosses the one that it is held against: {0} the scenario.</summary>
    public required string Crosses { get; init; }

    /// <summary>Of what is only NaN or infinite.</summary>
    public required string NoFiniteValues { get; init; }

    /// <summary>Of points from data.</summary>
    public required string Measured { get; init; }

    /// <summary>What a screen reader says of a line chart: {0} its vertical axis, {1} its horizontal axis, {2} its curves.</summary>
    public required string LineChart { get; init; }
}
