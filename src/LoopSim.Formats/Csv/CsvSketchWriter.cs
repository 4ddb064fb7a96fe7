using System.Globalization;
using System.Text;
using LoopSim.Formats.Sketches;

namespace LoopSim.Formats.Csv;

/// <summary>Writes links as a table (RFC 4180): from, to, sign, delay, and strength where there is any to tell.</summary>
internal static class CsvSketchWriter
{
    const string LineEnd = "\r\n";

    /// <summary>The table, a row a link.</summary>
    /// <param name="sketch">The diagram.</param>
    /// <param name="separator">What stands between columns: a comma; a semicolon where a spreadsheet's language writes decimal commas; a tab.</param>
    public static string Write(Sketch sketch, char separator)
    {
        var text = new StringBuilder();
        var hasStrength = sketch.Links.Any(l => l.Strength is not (null or 1));
        Row(text, separator, ["from", "to", "sign", "delay", .. hasStrength ? ["strength"] : Array.Empty<string>()]);
        foreach (var link in sketch.Links)
        {
            List<string> row = [sketch.Nodes[link.From].Name, sketch.Nodes[link.To].Name, SketchSigns.Text(link.Sign), link.Delay?.Text ?? ""];
            if (hasStrength)
                row.Add(link.Strength?.ToString("R", CultureInfo.InvariantCulture) ?? "");
            Row(text, separator, row);
        }

        return text.ToString();
    }

    static void Row(StringBuilder text, char separator, IReadOnlyList<string> cells) =>
        text.AppendJoin(separator, cells.Select(c => Quoted(c, separator))).Append(LineEnd);

    // A blank at either end would be lost without quotes.
    static string Quoted(string cell, char separator) =>
        cell.AsSpan().ContainsAny(separator, '"', '\r') || cell.Contains('\n') || cell.Trim().Length < cell.Length
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
