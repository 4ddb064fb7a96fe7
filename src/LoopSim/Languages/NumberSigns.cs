namespace LoopSim.Languages;

/// <summary>How a language writes numbers.</summary>
/// <param name="Decimal">Before the decimals.</param>
/// <param name="Thousands">Between groups of three digits; may be empty.</param>
/// <param name="Percent">Behind a share per cent, with its space.</param>
/// <param name="Times">Between a number and its power of ten.</param>
/// <param name="Million">Behind millions, with its space.</param>
/// <param name="Billion">Behind thousands of millions.</param>
/// <param name="Trillion">Behind millions of millions.</param>
internal sealed record NumberSigns(string Decimal, string Thousands, string Percent, string Times, string Million, string Billion, string Trillion);
