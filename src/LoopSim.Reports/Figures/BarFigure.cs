namespace LoopSim.Reports.Figures;

/// <summary>Horizontal bars that begin at 0: one number a scenario, in one block for each thing that is measured.</summary>
/// <param name="Title">What the reader should see.</param>
/// <param name="Subtitle">What is shown.</param>
/// <param name="Rows">The scenarios, from top to bottom.</param>
/// <param name="Reference">Which row the others are held against; null for none.</param>
/// <param name="Blocks">What is measured, one block each with an axis of its own.</param>
internal sealed record BarFigure(
    string Title,
    string Subtitle,
    IReadOnlyList<string> Rows,
    int? Reference,
    IReadOnlyList<BarBlock> Blocks) : Figure(Title, Subtitle);

/// <summary>One thing that is measured.</summary>
/// <param name="Axis">Its name with its unit, and how its numbers are written.</param>
/// <param name="HigherIsBetter">True where more is better, false where less is; null where nobody says.</param>
/// <param name="Values">One number a row; NaN where there is none.</param>
/// <param name="IsMoment">True where they are times at which something happens: NaN is then never, later than all that happens.</param>
internal sealed record BarBlock(Axis Axis, bool? HigherIsBetter, IReadOnlyList<double> Values, bool IsMoment = false);
