namespace LoopSim.Reports.Figures;

/// <summary>Areas stacked on each other: parts of a whole over time, one panel a scenario.</summary>
/// <param name="Title">What the reader should see.</param>
/// <param name="Subtitle">What is shown.</param>
/// <param name="X">The horizontal axis of every panel, most often time.</param>
/// <param name="Y">The vertical axis of every panel.</param>
/// <param name="Names">What the layers are, from the lowest up.</param>
/// <param name="Panels">The panels; one alone is drawn large.</param>
/// <param name="AsShares">Whether each layer is its share of all at that time rather than its value.</param>
/// <param name="ShowsTotal">Whether the sum of all layers has a line, where there are several and they are no shares.</param>
internal sealed record AreaFigure(
    string Title,
    string Subtitle,
    Axis X,
    Axis Y,
    IReadOnlyList<string> Names,
    IReadOnlyList<AreaPanel> Panels,
    bool AsShares,
    bool ShowsTotal = true) : Figure(Title, Subtitle);

/// <summary>One stack of areas.</summary>
/// <param name="Title">Whose it is.</param>
/// <param name="X">The times, in any order.</param>
/// <param name="Layers">The values of each layer, as many as times; what is negative is stacked below zero. Where one of them is
/// NaN or infinite the whole stack has a gap.</param>
internal sealed record AreaPanel(string Title, double[] X, IReadOnlyList<double[]> Layers)
{
    /// <summary>Stretches of time that belong to a layer, marked along the upper edge; none if not given.</summary>
    public IReadOnlyList<AreaSpan> Spans { get; init; } = [];
}

/// <summary>A stretch of the horizontal axis that belongs to a layer.</summary>
internal readonly record struct AreaSpan(double From, double To, int Layer);
