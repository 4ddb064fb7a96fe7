namespace LoopSim.Reports.Figures;

/// <summary>Before and after: two numbers a scenario, joined by a line, in one block for each thing that is measured.</summary>
/// <param name="Title">What the reader should see.</param>
/// <param name="Subtitle">What is shown.</param>
/// <param name="Before">The earlier moment in words, such as "month 6".</param>
/// <param name="After">The later moment in words.</param>
/// <param name="Rows">The scenarios, from top to bottom.</param>
/// <param name="Blocks">What is measured, one block each with an axis of its own.</param>
internal sealed record PairFigure(
    string Title,
    string Subtitle,
    string Before,
    string After,
    IReadOnlyList<string> Rows,
    IReadOnlyList<PairBlock> Blocks) : Figure(Title, Subtitle);

/// <summary>One thing that is measured twice.</summary>
/// <param name="Axis">Its name with its unit, and how its numbers are written.</param>
/// <param name="HigherIsBetter">True where more is better, false where less is; null where nobody says.</param>
/// <param name="Before">One number a row; NaN where there is none.</param>
/// <param name="After">One number a row; NaN where there is none.</param>
internal sealed record PairBlock(Axis Axis, bool? HigherIsBetter, IReadOnlyList<double> Before, IReadOnlyList<double> After);
