using System.Text;

namespace LoopSim.Cli.Records;

/// <summary>Reads the rows of results as LoopSim writes them: commas, and quotes around what holds one.</summary>
internal static class CsvRows
{
    /// <summary>The rows of a file, one at a time.</summary>
    public static IEnumerable<IReadOnlyList<string>> Of(string path)
    {
        using var reader = new StreamReader(path, Encoding.UTF8);
        var (row, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        while (reader.Read() is >= 0 and var next)
        {
            var c = (char)next;
            if (isQuoted && c == '"' && reader.Peek() == '"')
                cell.Append((char)reader.Read());
            else if (c == '"')
                isQuoted = !isQuoted;
            else if (isQuoted || (c != ',' && c != '\n'))
                cell.Append(c);
            else
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == '\n')
                {
                    yield return row;
                    row = [];
                }
            }
        }
    }
}
