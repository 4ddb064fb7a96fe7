namespace LoopSim.Reports.Tables;

/// <summary>A cell of comma-separated values (RFC 4180).</summary>
internal static class CsvText
{
    /// <summary>The text as it is, or in quotes where it would end the cell.</summary>
    public static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
