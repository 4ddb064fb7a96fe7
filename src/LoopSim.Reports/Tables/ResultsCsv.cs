using System.Globalization;
using LoopSim.Simulation;

namespace LoopSim.Reports.Tables;

/// <summary>The whole result of a run as comma-separated values (RFC 4180, with line feeds).</summary>
/// <remarks>First <c>scenario</c> and <c>time</c>, then every variable of the file in its order under its own name; one row a scenario and
/// save point. Numbers have as many digits as it takes to read the same number again, with a decimal point in every culture.</remarks>
public static class ResultsCsv
{
    /// <summary>Writes the results of all the runs that were asked for.</summary>
    /// <param name="runs">The runs.</param>
    /// <param name="writer">Where they go; it is not closed.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="IOException">The writer's own.</exception>
    public static void Write(RunSet runs, TextWriter writer, CancellationToken cancel = default)
    {
        var names = runs.Model.Visible.Select(v => v.Name).ToList();
        writer.Write("scenario,time");
        foreach (var name in names)
        {
            writer.Write(',');
            writer.Write(Quoted(name.Text));
        }

        writer.Write('\n');
        Span<char> digits = stackalloc char[40];
        foreach (var run in runs.Runs)
        {
            var scenario = Quoted(run.Scenario.Text);
            double[][] series = [.. names.Select(run.Saved)];
            for (var i = 0; i < run.Times.Count; i++)
            {
                cancel.ThrowIfCancellationRequested();
                writer.Write(scenario);
                Write(run.Times[i], digits, writer);
                foreach (var values in series)
                    Write(values[i], digits, writer);
                writer.Write('\n');
            }
        }
    }

    static void Write(double value, Span<char> digits, TextWriter writer)
    {
        writer.Write(',');
        value.TryFormat(digits, out var length, "R", CultureInfo.InvariantCulture);
        writer.Write(digits[..length]);
    }

    static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
