using System.Globalization;
using Spectre.Console;

namespace LoopSim.Cli.Terminal;

/// <summary>Tables of text: the first column to the left, numbers to the right; what does not fit in a line goes on below.</summary>
internal static class TextTable
{
    const int LongestHeadingLine = 16;
    const int Gap = 2;

    /// <summary>Prints rows under headings, in as many blocks of columns as the width asks for; each block repeats the first column.</summary>
    public static void Print(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows, Screen screen)
    {
        IReadOnlyList<string> wrapped = [.. headings.Select((h, i) => i == 0 ? h : string.Join('\n', WrappedText.Lines(h, LongestHeadingLine)))];
        int[] widths = [.. wrapped.Select((h, i) => rows.Select(r => Width(r[i])).Concat(h.Split('\n').Select(Width)).Max())];
        for (var from = 1; from < headings.Count;)
        {
            var to = from + 1;
            var taken = widths[0] + Gap + widths[from];
            while (to < headings.Count && taken + Gap + widths[to] <= screen.Width)
                taken += Gap + widths[to++];
            if (from > 1)
                screen.Out.WriteLine("");
            PrintBlock([0, .. Enumerable.Range(from, to - from)], wrapped, rows, screen, taken);
            from = to;
        }
    }

    static void PrintBlock(int[] columns, IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows, Screen screen, int width)
    {
        var table = new Table { Border = new Rule(), UseSafeBorder = false };
        foreach (var column in columns)
            table.AddColumn(new TableColumn(new Text(headings[column])) { NoWrap = true, Alignment = column == 0 ? Justify.Left : Justify.Right, Padding = new(0, 0, column == columns[^1] ? 0 : Gap, 0) });
        foreach (var row in rows)
            table.AddRow(columns.Select(c => new Text(row[c])));
        var text = new StringWriter(CultureInfo.InvariantCulture);
        var console = AnsiConsole.Create(new() { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(text) });
        console.Profile.Width = width + columns.Length + Gap;
        console.Write(table);
        foreach (var line in text.ToString().Split('\n').Select(l => l.TrimEnd()).Where(l => l.Length > 0))
            screen.Out.WriteLine(line);
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
