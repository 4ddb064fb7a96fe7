namespace LoopSim.Reports.Figures;

/// <summary>A moment worth a thin vertical line, such as the start of a policy.</summary>
/// <remarks>Marks at one moment share one line and their texts are joined. A mark outside the data's range of X is left out,
/// since stretching the time axis for it would claim results that no run has.</remarks>
/// <param name="At">Where on the X axis, in its unit.</param>
/// <param name="Text">What happens then, in a few words; an empty text leaves the line alone.</param>
public sealed record TimeMark(double At, string Text);
