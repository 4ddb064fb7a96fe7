namespace LoopSim.Reports.Figures;

/// <summary>A phase portrait: one variable against another, one curve a scenario, with the way that time takes along it.</summary>
/// <param name="Title">What the reader should see.</param>
/// <param name="Subtitle">What is shown.</param>
/// <param name="X">The horizontal axis.</param>
/// <param name="Y">The vertical axis.</param>
/// <param name="Time">The time that is written along the curves.</param>
/// <param name="Curves">One a scenario.</param>
internal sealed record PhaseFigure(
    string Title,
    string Subtitle,
    Axis X,
    Axis Y,
    Axis Time,
    IReadOnlyList<PhaseCurve> Curves) : Figure(Title, Subtitle);

/// <summary>Where a scenario goes in the plane of two variables.</summary>
/// <param name="Way">Its points in the order of time.</param>
/// <param name="Times">When each point is reached, one a point, rising.</param>
internal sealed record PhaseCurve(Curve Way, double[] Times);
