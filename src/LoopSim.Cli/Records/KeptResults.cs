using System.Globalization;
using System.Security.Cryptography;
using LoopSim.Naming;
using LoopSim.Simulation;

namespace LoopSim.Cli.Records;

/// <summary>The results that a run left behind, to tell where a repetition first differs from them.</summary>
internal static class KeptResults
{
    /// <summary>What became of the file: null where it is still what the run wrote, else in words.</summary>
    public static string? Fault(string path, string sha256)
    {
        try
        {
            // Results are never empty; what says so may be a device or a pipe, which never ends.
            if (new FileInfo(path).Length == 0)
                return $"'{path}' is no longer what the run wrote";
            using var stream = File.OpenRead(path);
            return Convert.ToHexStringLower(SHA256.HashData(stream)) == sha256 ? null : $"'{path}' is no longer what the run wrote";
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return $"'{path}' is no longer there, or cannot be read";
        }
    }

    /// <summary>For each scenario that differs, where it first does: the time, the first variable in the order of the file, both values.</summary>
    /// <param name="path">The results as the run wrote them.</param>
    /// <param name="runs">The runs of the repetition.</param>
    public static IReadOnlyDictionary<Name, string> FirstDifferences(string path, RunSet runs)
    {
        var found = new Dictionary<Name, string>();
        using var rows = CsvRows.Of(path).GetEnumerator();
        if (!rows.MoveNext() || rows.Current.Count < 2)
            return found;
        var columns = rows.Current.Select(c => new Name(c)).ToList();
        var known = runs.Model.Visible.Select(v => v.Name).ToHashSet();
        var names = columns.Select((name, at) => (Name: name, At: at)).Where(c => c.At >= 2 && known.Contains(c.Name)).ToList();
        var next = new Dictionary<Name, int>();
        while (rows.MoveNext())
        {
            var row = rows.Current;
            var scenario = new Name(row[0]);
            if (found.ContainsKey(scenario) || row.Count != columns.Count || runs.Runs.FirstOrDefault(r => r.Scenario.Equals(scenario)) is not { } run)
                continue;
            var i = next.GetValueOrDefault(scenario);
            next[scenario] = i + 1;
            if (i >= run.Times.Count || Text(run.Times[i]) != row[1])
                found[scenario] = $"saved at other times: {(i < run.Times.Count ? $"at {Text(run.Times[i])} instead of {row[1]}" : $"no longer at {row[1]}")}";
            else if (names.FindAll(n => Text(run.Series(n.Name)[i]) != row[n.At]) is [var first, ..] all)
                found[scenario] = $"first at {runs.Model.Source.Specs.TimeUnit} {row[1]}: '{first.Name}' was {row[first.At]}, is {Text(run.Series(first.Name)[i])}{More(all.Count - 1)}";
        }

        return found;
    }

    static string More(int others) => others == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" (and {others} more)");

    static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
