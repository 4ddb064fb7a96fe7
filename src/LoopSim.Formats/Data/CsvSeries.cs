using System.Globalization;
using LoopSim.Diagnostics;
using LoopSim.Models;

namespace LoopSim.Formats.Data;

/// <summary>What the model says about a data file: a word and where it says it.</summary>
internal readonly record struct Said(string Text, SourceSpan At);

/// <summary>Reads one series, a column of times and a column of values, from a CSV file.</summary>
/// <param name="path">Where the file is.</param>
/// <param name="file">Its path, as the model says it.</param>
/// <param name="faults">Where faults are noted.</param>
internal sealed class CsvSeries(string path, Said file, FaultLog faults)
{
    /// <summary>SHA-256 of the file, once it has been read.</summary>
    public string? Sha256 { get; private set; }

    /// <summary>The points in order of time; null where there is a fault, which is noted.</summary>
    /// <param name="time">The name of the column of times.</param>
    /// <param name="column">The name of the column of values.</param>
    public IReadOnlyList<Point>? Read(Said time, Said column)
    {
        if (Path.GetExtension(file.Text.AsSpan()).StartsWith(".xls", StringComparison.OrdinalIgnoreCase))
        {
            faults.Add(DataFaults.Unusable(file.At, file.Text, "This version reads CSV files only.", "Save the sheet as CSV, and name that file."));
            return null;
        }

        var (source, fault) = TextFile.Read(path);
        if (fault is not null)
        {
            faults.Add(DataFaults.Unusable(file.At, file.Text, fault.Message, fault.Hint));
            return null;
        }

        Sha256 = source.Sha256;
        var table = new CsvTable(source);
        using var rows = table.Rows().GetEnumerator();
        string[] header = rows.MoveNext() ? [.. rows.Current.Select(c => c.Text)] : [];
        var (timeAt, valueAt) = (IndexOf(header, time), IndexOf(header, column));
        return timeAt is { } t && valueAt is { } v ? Points(rows, t, v, header) : null;
    }

    List<Point>? Points(IEnumerator<List<CsvCell>> rows, int timeAt, int valueAt, string[] header)
    {
        var points = new List<Point>();
        while (rows.MoveNext())
        {
            var row = rows.Current;
            // An empty cell is no observation.
            if (Math.Max(timeAt, valueAt) >= row.Count || row[timeAt].Text.Length == 0 || row[valueAt].Text.Length == 0)
                continue;
            if (Number(row[timeAt], header[timeAt]) is not { } x || Number(row[valueAt], header[valueAt]) is not { } y)
                return null;
            if (points.Count > 0 && x <= points[^1].X)
            {
                faults.Add(DataFaults.TimesNotRising(row[timeAt].At));
                return null;
            }

            points.Add(new(x, y));
        }

        if (points.Count > 0)
            return points;
        faults.Add(DataFaults.NoRows(file.At, file.Text));
        return null;
    }

    int? IndexOf(string[] header, Said name)
    {
        var index = Array.FindIndex(header, h => h.Equals(name.Text, StringComparison.OrdinalIgnoreCase));
        if (index >= 0)
            return index;
        faults.Add(DataFaults.NoColumn(name.At, name.Text, file.Text, header, Spelling.DidYouMean(name.Text, header)));
        return null;
    }

    double? Number(CsvCell cell, string column)
    {
        if (double.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value))
            return value;
        var isDecimalComma = cell.Text.Count(c => c == ',') == 1 && double.TryParse(cell.Text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out _);
        faults.Add(isDecimalComma ? DataFaults.DecimalComma(cell.At, cell.Text, column) : DataFaults.NotANumber(cell.At, cell.Text, column));
        return null;
    }
}
