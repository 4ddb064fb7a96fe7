using LoopSim.Diagnostics;

namespace LoopSim.Formats.Data;

/// <summary>Every fault of data files: one factory each.</summary>
internal static class DataFaults
{
    public static Diagnostic Unusable(SourceSpan at, string file, string why, string? hint) => new(
        "LS601", Severity.Error, at, $"The data file '{file}' cannot be used: {why}", hint ?? "Its path is relative to the model's folder.");

    public static Diagnostic NoColumn(SourceSpan at, string column, string file, IReadOnlyList<string> columns, string? didYouMean) => new(
        "LS602", Severity.Error, at, $"'{file}' has no column '{column}'.", didYouMean ?? (columns.Count == 0 ? "The file is empty: put a row of column names first." : $"It has: {string.Join(", ", columns)}."));

    public static Diagnostic NotANumber(SourceSpan at, string text, string column) => new(
        "LS603", Severity.Error, at, $"'{text}' in column '{column}' is not a number.", "Numbers are written with a decimal point, such as 12.5; an empty cell means no observation.");

    public static Diagnostic TimesNotRising(SourceSpan at) => new(
        "LS604", Severity.Error, at, "This time is not after the one in the row before.", "Sort the rows by time, and keep one row for each time.");

    public static Diagnostic NoRows(SourceSpan at, string file) => new(
        "LS605", Severity.Error, at, $"'{file}' holds no observation in these columns.", "Put a row of column names first, then one row a time.");

    public static Diagnostic DecimalComma(SourceSpan at, string text, string column) => new(
        "LS606", Severity.Error, at, $"'{text}' in column '{column}' is written with a decimal comma.",
        "Write a decimal point, such as 12.5: replace the commas of the numbers, or save the file again under English settings.");
}
