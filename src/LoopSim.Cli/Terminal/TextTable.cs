using System.Globalization;
using Spectre.Console;

namespace LoopSim.Cli.Terminal;

/// <summary>Tables of text: the first column to the left, numbers to the right; what does not fit in a line goes on below.</summary>
internal static class TextTable
{
    const int LongestHeadingLine = 16;
    const int Gap = 2;

    /// <summary>Prints rows under headings, in as many blocks of columns as the width asks for; each block repeats the first column.</summary>
    /// <param name="headings">The headings of the columns.</param>
    /// <param name="rows">The rows, each with as many cells.</param>
    /// <param name="screen">Where it goes.</param>
    /// <param name="groups">For each column what it belongs to, which stands over all of these; empty: nothing. Columns of a group are neighbours.</param>
    public static void Print(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows, Screen screen, IReadOnlyList<string>? groups = null)
    {
        IReadOnlyList<string> wrapped = [.. headings.Select((h, i) => i == 0 ? h : string.Join('\n', WrappedText.Lines(h, LongestHeadingLine)))];
        int[] widths = [.. wrapped.Select((h, i) => rows.Select(r => Width(r[i])).Concat(h.Split('\n').Select(Width)).Max())];
        if (groups is not null)
            Widen(widths, groups);
        var isFirst = true;
        foreach (var columns in Blocks(widths, groups, screen.Width))
        {
            if (!isFirst)
                screen.Out.WriteLine("");
            isFirst = false;
            PrintBlock(columns, wrapped, rows, screen, widths, groups);
        }
    }

    // A group of narrow columns has room for its name.
    static void Widen(int[] widths, IReadOnlyList<string> groups)
    {
        foreach (var group in Enumerable.Range(1, widths.Length - 1).GroupBy(c => groups[c]))
            widths[group.First()] += Math.Max(0, Width(group.Key) - group.Sum(c => widths[c] + Gap) + Gap);
    }

    // A group that does not fit into what is left of a line, but into a line, begins the next one.
    static IEnumerable<int[]> Blocks(int[] widths, IReadOnlyList<string>? groups, int screen)
    {
        for (var from = 1; from < widths.Length;)
        {
            var (to, taken) = (from, widths[0]);
            while (to < widths.Length)
            {
                var end = to + 1;
                while (groups is not null && end < widths.Length && groups[end] == groups[to])
                    end++;
                var room = screen - taken;
                // As many columns of the group as fit; all of them, where they begin the line, or none where they fit into the next.
                var fitting = Enumerable.Range(to, end - to).TakeWhile(i => widths[to..(i + 1)].Sum(w => w + Gap) <= room).Count();
                if (fitting < end - to && to > from)
                    fitting = 0;
                to += fitting == 0 && to == from ? 1 : fitting;
                taken = widths[0] + widths[from..to].Sum(w => w + Gap);
                if (to < end)
                    break;
            }

            yield return [0, .. Enumerable.Range(from, to - from)];
            from = to;
        }
    }

    static void PrintBlock(int[] columns, IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows, Screen screen, int[] widths, IReadOnlyList<string>? groups)
    {
        var table = new Table { Border = new Rule(), UseSafeBorder = false };
        foreach (var column in columns)
            table.AddColumn(new TableColumn(new Text(headings[column])) { NoWrap = true, Width = widths[column], Alignment = column == 0 ? Justify.Left : Justify.Right, Padding = new(0, 0, column == columns[^1] ? 0 : Gap, 0) });
        foreach (var row in rows)
            table.AddRow(columns.Select(c => new Text(row[c])));
        var text = new StringWriter(CultureInfo.InvariantCulture);
        var console = AnsiConsole.Create(new() { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(text) });
        console.Profile.Width = columns.Sum(c => widths[c] + Gap) + columns.Length;
        console.Write(table);
        if (groups is not null && columns.Any(c => groups[c].Length > 0))
            screen.Out.WriteLine(GroupLine(columns, widths, groups));
        foreach (var line in text.ToString().Split('\n').Select(l => l.TrimEnd()).Where(l => l.Length > 0))
            screen.Out.WriteLine(line);
    }

    // Each group's name over its columns, with a line to where they end.
    static string GroupLine(int[] columns, int[] widths, IReadOnlyList<string> groups)
    {
        var line = new string(' ', widths[0]);
        foreach (var group in columns.Skip(1).GroupBy(c => groups[c]))
        {
            var width = group.Sum(c => widths[c] + Gap) - Gap;
            // Where a group is torn apart its name may be longer than what stands in a line.
            var name = Width(group.Key) <= width ? group.Key : group.Key[..Math.Max(0, width - 1)] + "…";
            var rest = width - Width(name) - 1;
            line += new string(' ', Gap) + name + (rest > 0 ? " " + new string('─', rest) : new string(' ', Math.Max(0, rest + 1)));
        }

        return line.TrimEnd();
    }

    static int Width(string text) => new StringInfo(text).LengthInTextElements;

    // One line under the headings, and nothing else.
    sealed class Rule : TableBorder
    {
        public override string GetPart(Spectre.Console.Rendering.TableBorderPart part) => part switch
        {
            Spectre.Console.Rendering.TableBorderPart.HeaderBottom => "─",
            Spectre.Console.Rendering.TableBorderPart.HeaderBottomLeft or Spectre.Console.Rendering.TableBorderPart.HeaderBottomRight or Spectre.Console.Rendering.TableBorderPart.HeaderBottomSeparator => "",
            _ => "",
        };
    }
}
