using System.Globalization;
using LoopSim.Analysis.Polarity;
using LoopSim.Causality;
using LoopSim.Cli.Terminal;
using LoopSim.Models;
using LoopSim.Reports.Tables;

namespace LoopSim.Cli;

/// <summary>What <c>loopsim links</c> shows: each link with its sign, how that was decided, and what time it takes.</summary>
internal static class LinksSummary
{
    const string Indent = "  ";

    public static void Print(LinkTable links, Model model, Screen screen)
    {
        var count = links.Rows.Count == 1 ? "1 link" : string.Create(CultureInfo.InvariantCulture, $"{links.Rows.Count} links");
        screen.Out.WriteLine($"{model.Title}: {count}{(links.Rows.Count == 0 ? "" : ", " + LinkWords.Counted(links.Rows.Select(r => r.Verdict)))}.");
        if (links.Rows.Count == 0)
            return;
        screen.Out.WriteLine("");
        var hasDrawn = links.Rows.Any(r => r.Drawn is not null);
        var hasStrength = links.Rows.Any(r => r.Strength is not null);
        List<string> headings = ["link", "decided", "delay"];
        if (hasDrawn)
            headings.Add("drawn");
        if (hasStrength)
            headings.Add("strength");
        TextTable.Print(headings, [.. links.Rows.Select(r => Cells(links.Graph, r, hasDrawn, hasStrength))], screen);
        PrintChanging(links, model, screen);
    }

    static List<string> Cells(CausalGraph graph, LinkRow row, bool hasDrawn, bool hasStrength)
    {
        List<string> cells = [LinkWords.Link(graph, row.Verdict), LinkWords.Decided(row.Verdict), row.Delay ?? ""];
        if (hasDrawn)
            cells.Add(row.Drawn is { } drawn ? LinkVerdicts.SignOf(drawn.Polarity).Text() : "derived");
        if (hasStrength)
            cells.Add(row.Strength?.ToString("G6", CultureInfo.InvariantCulture) ?? "");
        return cells;
    }

    static void PrintChanging(LinkTable links, Model model, Screen screen)
    {
        var changing = links.Rows.Where(r => r.Verdict is { Sign: LinkSign.Changing, Rising: not null }).ToList();
        if (changing.Count > 0)
        {
            screen.Out.WriteLine("");
            screen.Out.WriteLine("Where signs change, each was first seen:");
        }

        foreach (var row in changing)
        {
            foreach (var line in WrappedText.Lines($"{LinkWords.Link(links.Graph, row.Verdict)}: {LinkWords.Seen(row.Verdict, model.Specs.TimeUnit)}", screen.Width - Indent.Length))
                screen.Out.WriteLine(Indent + line);
        }
    }
}
