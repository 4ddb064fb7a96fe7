using System.Globalization;
using System.Text;
using LoopSim.Naming;
using LoopSim.Simulation;

namespace LoopSim.Reports.Tables;

/// <summary>The whole result of a run as comma-separated values (RFC 4180, with line feeds).</summary>
/// <remarks>First <c>scenario</c> and <c>time</c>, then every variable of the file in its order under its own name; one row a scenario and
/// save point. Numbers have as many digits as it takes to read the same number again, with a decimal point in every culture.</remarks>
public static class ResultsCsv
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // -1.7976931348623157E+308 has 24 characters, and a comma stands before it.
    const int LongestNumber = 32;

    /// <summary>Writes the results of all the runs that were asked for.</summary>
    /// <param name="runs">The runs.</param>
    /// <param name="writer">Where they go; it is not closed.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="IOException">The writer's own.</exception>
    public static void Write(RunSet runs, TextWriter writer, CancellationToken cancel = default)
    {
        var names = NamesOf(runs);
        WriteHeader(names, writer);
        foreach (var run in runs.Runs)
            WriteRows(run, names, writer, cancel);
    }

    /// <summary>Writes the same in UTF-8, and tells the SHA-256 of what was written.</summary>
    /// <param name="runs">The runs.</param>
    /// <param name="stream">Where they go; it is not closed.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="IOException">The stream's own.</exception>
    internal static ResultsDigest Write(RunSet runs, Stream stream, CancellationToken cancel = default)
    {
        var names = NamesOf(runs);
        using var digesting = new DigestingStream(stream);
        using var writer = new StreamWriter(digesting, Utf8, 1 << 16, leaveOpen: true);
        WriteHeader(names, writer);
        writer.Flush();
        digesting.EndOfHead();
        var parts = new List<(Name, string)>();
        foreach (var run in runs.Runs)
        {
            WriteRows(run, names, writer, cancel);
            writer.Flush();
            parts.Add((run.Scenario, digesting.EndOfPart()));
        }

        return new(digesting.Whole(), parts);
    }

    static List<Name> NamesOf(RunSet runs) => [.. runs.Model.Visible.Select(v => v.Name)];

    static void WriteHeader(List<Name> names, TextWriter writer)
    {
        writer.Write("scenario,time");
        foreach (var name in names)
        {
            writer.Write(',');
            writer.Write(CsvText.Quoted(name.Text));
        }

        writer.Write('\n');
    }

    static void WriteRows(Run run, List<Name> names, TextWriter writer, CancellationToken cancel)
    {
        var row = new char[(names.Count + 1) * LongestNumber];
        var scenario = CsvText.Quoted(run.Scenario.Text);
        double[][] series = [.. names.Select(run.Saved)];
        // What never changes, as most parameters, becomes text once.
        var steady = Array.ConvertAll(series, values => IsSteady(values) ? values[0].ToString("R", CultureInfo.InvariantCulture) : null);
        for (var i = 0; i < run.Times.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            writer.Write(scenario);
            var length = Append(run.Times[i], row, 0);
            for (var column = 0; column < series.Length; column++)
                length = steady[column] is { } text ? Append(text, row, length) : Append(series[column][i], row, length);
            writer.Write(row.AsSpan(0, length));
            writer.Write('\n');
        }
    }

    // By bits, as 0 and -0 are equal and read differently.
    static bool IsSteady(double[] values)
    {
        var first = BitConverter.DoubleToInt64Bits(values[0]);
        return Array.TrueForAll(values, v => BitConverter.DoubleToInt64Bits(v) == first);
    }

    static int Append(string text, char[] row, int length)
    {
        row[length++] = ',';
        text.CopyTo(row.AsSpan(length));
        return length + text.Length;
    }

    // A comma and the number, behind what stands in the row already.
    static int Append(double value, char[] row, int length)
    {
        row[length++] = ',';
        value.TryFormat(row.AsSpan(length), out var digits, "R", CultureInfo.InvariantCulture);
        return length + digits;
    }
}

/// <summary>What results are known by: the same digests, the same bits.</summary>
/// <param name="Whole">SHA-256 of all results, in lower-case hexadecimal digits.</param>
/// <param name="Scenarios">For each scenario, in order, that of its results as they stand alone: the header and its rows.</param>
internal sealed record ResultsDigest(string Whole, IReadOnlyList<(Name Scenario, string Sha256)> Scenarios);
