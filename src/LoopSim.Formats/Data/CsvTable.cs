using System.Text;
using LoopSim.Diagnostics;

namespace LoopSim.Formats.Data;

/// <summary>A cell of a table and where it stands.</summary>
internal readonly record struct CsvCell(string Text, SourceSpan At);

/// <summary>Splits a CSV text into rows of cells (RFC 4180): separated by commas, semicolons or tabs, perhaps in double quotes.</summary>
internal sealed class CsvTable(SourceFile source)
{
    // By a first line such as sep=; spreadsheets are told what separates.
    const string SaysSeparator = "sep=";

    readonly string text = source.Text;
    readonly char separator = SeparatorOf(source);
    int at = IsSaid(source.LineText(1)) ? SaysSeparator.Length + 1 : 0;

    /// <summary>The rows that hold anything, one after the other.</summary>
    public IEnumerable<List<CsvCell>> Rows()
    {
        while (at < text.Length)
        {
            var row = new List<CsvCell>();
            do
                row.Add(Cell());
            while (at < text.Length && text[at++] == separator);
            // The line break behind the last cell may be of two characters.
            if (at < text.Length && text[at - 1] == '\r' && text[at] == '\n')
                at++;
            if (row.Exists(c => c.Text.Length > 0))
                yield return row;
        }
    }

    CsvCell Cell()
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0')
            at++;
        var start = at;
        var value = at < text.Length && text[at] == '"' ? Quoted() : "";
        var rest = text.AsSpan(at);
        var length = rest.IndexOfAny(separator, '\r', '\n');
        length = length < 0 ? rest.Length : length;
        value = (value + rest[..length].ToString()).Trim();
        at += length;
        return new(value, new(source, start, text.AsSpan(start, at - start).TrimEnd().Length));
    }

    // "" inside quotes is one quote; a quote that is never closed ends with its line.
    string Quoted()
    {
        var value = new StringBuilder();
        var end = at + 1;
        while (end < text.Length && (text[end] != '"' || (end + 1 < text.Length && text[end + 1] == '"')))
        {
            value.Append(text[end]);
            end += text[end] == '"' ? 2 : 1;
        }

        if (end == text.Length)
            return "";
        at = end + 1;
        return value.ToString();
    }

    // Of tab, semicolon and comma the one that the first row has most of.
    static char SeparatorOf(SourceFile source)
    {
        var first = source.LineText(1);
        return IsSaid(first) ? first[^1] : new[] { '\t', ';', ',' }.MaxBy(s => first.Count(c => c == s));
    }

    static bool IsSaid(string line) => line.Length == SaysSeparator.Length + 1 && line.StartsWith(SaysSeparator, StringComparison.OrdinalIgnoreCase);
}
