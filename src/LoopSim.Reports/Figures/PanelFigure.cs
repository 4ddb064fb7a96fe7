namespace LoopSim.Reports.Figures;

/// <summary>Small multiples: one small plot a scenario, all with the same axes, so that they compare.</summary>
/// <param name="Title">What the reader should see.</param>
/// <param name="Subtitle">What is shown.</param>
/// <param name="X">The horizontal axis of every panel, most often time.</param>
/// <param name="Y">The vertical axis of every panel.</param>
/// <param name="Names">What the curves of each panel are, in their order; one name needs no key.</param>
/// <param name="Panels">The panels, from left to right and from top to bottom.</param>
/// <param name="Observations">Measured points, the same in every panel; may be empty.</param>
internal sealed record PanelFigure(
    string Title,
    string Subtitle,
    Axis X,
    Axis Y,
    IReadOnlyList<string> Names,
    IReadOnlyList<Panel> Panels,
    IReadOnlyList<Observation> Observations) : Figure(Title, Subtitle);

/// <summary>One small plot.</summary>
/// <param name="Title">Whose it is.</param>
/// <param name="Curves">Its curves, one for each name of the figure.</param>
/// <param name="Marks">When policies start in it, in the unit of X.</param>
internal sealed record Panel(string Title, IReadOnlyList<Curve> Curves, IReadOnlyList<double> Marks);
