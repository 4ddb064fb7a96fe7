using System.Globalization;
using LoopSim.Diagnostics;
using LoopSim.Models;
using Microsoft.VisualBasic.FileIO;

namespace LoopSim.Formats.Data;

/// <summary>Reads one series, a column of times and a column of values, from a CSV file.</summary>
internal static class CsvSeries
{
    /// <summary>The points in order of time; null where there is a fault, which is noted.</summary>
    public static IReadOnlyList<Point>? Read(
        string modelPath, string file, SourceSpan fileAt, string time, SourceSpan timeAt, string column, SourceSpan columnAt, FaultLog faults)
    {
        if (file.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".xls", StringComparison.OrdinalIgnoreCase))
        {
            faults.Add(DataFaults.Unusable(fileAt, file, "this version reads CSV files only."));
            return null;
        }

        var (source, fault) = TextFile.Read(PathOf(modelPath, file));
        if (fault is not null)
        {
            faults.Add(DataFaults.Unusable(fileAt, file, fault.Message));
            return null;
        }

        return Rows(source) is { } rows ? Points(source, rows, file, fileAt, (time, timeAt), (column, columnAt), faults) : null;
    }

    static string PathOf(string modelPath, string file)
    {
        try
        {
            return Path.Combine(Path.GetDirectoryName(modelPath) ?? "", file);
        }
        catch (ArgumentException)
        {
            return file;
        }
    }

    // Each row with the offset in the file at which it begins.
    static List<(string[] Cells, int Offset)> Rows(SourceFile source)
    {
        var first = source.LineText(1);
        var separator = new[] { ";", "\t", "," }.MaxBy(s => first.Split(s).Length) ?? ",";
        using var parser = new TextFieldParser(new StringReader(source.Text)) { Delimiters = [separator], HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = true };
        var rows = new List<(string[], int)>();
        while (!parser.EndOfData)
        {
            var line = (int)parser.LineNumber;
            try
            {
                rows.Add((parser.ReadFields() ?? [], source.StartOfLine(line)));
            }
            catch (MalformedLineException)
            {
                // A quote is out of place: the row is taken as it stands, and its cells will not be numbers.
                rows.Add((source.LineText(line).Split(separator), source.StartOfLine(line)));
            }
        }

        return rows;
    }

    static List<Point>? Points(
        SourceFile source, List<(string[] Cells, int Offset)> rows, string file, SourceSpan fileAt, (string Name, SourceSpan At) time, (string Name, SourceSpan At) column, FaultLog faults)
    {
        string[] header = rows.Count > 0 ? rows[0].Cells : [];
        var timeIndex = IndexOf(header, time.Name, time.At, file, faults);
        var valueIndex = IndexOf(header, column.Name, column.At, file, faults);
        if (timeIndex < 0 || valueIndex < 0)
            return null;
        var points = new List<Point>();
        foreach (var (cells, offset) in rows.Skip(1))
        {
            var at = new SourceSpan(source, offset, source.LineText(source.PositionOf(offset).Line).Length);
            var (timeText, valueText) = (Cell(cells, timeIndex), Cell(cells, valueIndex));
            if (timeText.Length == 0 || valueText.Length == 0)
                continue;
            if (!TryNumber(timeText, time.Name, at, faults, out var x) || !TryNumber(valueText, column.Name, at, faults, out var y))
                return null;
            if (points.Count > 0 && x <= points[^1].X)
            {
                faults.Add(DataFaults.TimesNotRising(at));
                return null;
            }

            points.Add(new(x, y));
        }

        if (points.Count == 0)
            faults.Add(DataFaults.NoRows(fileAt, file));
        return points.Count == 0 ? null : points;
    }

    static int IndexOf(string[] header, string name, SourceSpan at, string file, FaultLog faults)
    {
        var index = Array.FindIndex(header, h => h.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (index < 0)
            faults.Add(DataFaults.NoColumn(at, name, file, header, Spelling.DidYouMean(name, header)));
        return index;
    }

    static string Cell(string[] cells, int index) => index < cells.Length ? cells[index].Trim() : "";

    static bool TryNumber(string text, string column, SourceSpan at, FaultLog faults, out double value)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value))
            return true;
        faults.Add(DataFaults.NotANumber(at, text, column));
        return false;
    }
}
