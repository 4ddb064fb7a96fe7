namespace LoopSim.Reports.Figures;

/// <summary>Curves over a common horizontal axis, most often time, with measured points and marked moments.</summary>
/// <param name="Title">What the reader should see; one line is best, two are possible.</param>
/// <param name="Subtitle">What is shown: variables, model, scenario; may be empty.</param>
/// <param name="X">The horizontal axis; it spans exactly the finite data.</param>
/// <param name="Y">The vertical axis; it includes 0 when the data come near it.</param>
/// <param name="Curves">The lines, in the order of the legend; later ones are drawn over earlier ones. May be empty.</param>
/// <param name="Marks">Vertical lines at moments; may be empty.</param>
/// <param name="Observations">Measured points; may be empty.</param>
internal sealed record LineFigure(
    string Title,
    string Subtitle,
    Axis X,
    Axis Y,
    IReadOnlyList<Curve> Curves,
    IReadOnlyList<TimeMark> Marks,
    IReadOnlyList<Observation> Observations) : Figure(Title, Subtitle);

/// <summary>A moment worth a thin vertical line, such as the start of a policy.</summary>
/// <remarks>Marks at one moment share one line and their texts are joined. A mark outside the data's range of X is left out,
/// since stretching the time axis for it would claim results that no run has.</remarks>
/// <param name="At">Where on the X axis, in its unit.</param>
/// <param name="Text">What happens then, in a few words; an empty text leaves the line alone.</param>
internal sealed record TimeMark(double At, string Text);
