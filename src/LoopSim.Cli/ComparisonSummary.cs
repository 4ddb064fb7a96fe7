using LoopSim.Cli.Terminal;
using LoopSim.Reports.Comparing;

namespace LoopSim.Cli;

/// <summary>What a comparison shows: for each pair of scenarios a table of outcomes, who gains, and a table of the variables asked for.</summary>
internal static class ComparisonSummary
{
    public static void Print(Study study, Screen screen)
    {
        RunSummary.PrintHead(study.Runs, screen);
        foreach (var comparison in study.Comparisons)
        {
            screen.Out.WriteLine("");
            screen.Out.WriteLine($"{comparison.Scenario} against {comparison.Reference}");
            screen.Out.WriteLine("");
            Print(ComparisonTable.OfOutcomes(comparison, study.Runs.Model), screen);
            screen.Out.WriteLine("");
            foreach (var (word, text) in ComparisonWords.Of(comparison))
                WrappedText.Print(word, text, screen);
            if (comparison.Variables.Count > 0)
            {
                screen.Out.WriteLine("");
                Print(ComparisonTable.OfVariables(comparison, study.Runs.Model), screen);
            }

            if (study.Attributions.FirstOrDefault(a => a.Scenario.Equals(comparison.Scenario)) is { Effects.Count: > 0 } attribution)
                Print(AttributionTable.Of(attribution, comparison), screen);
        }

        screen.Out.WriteLine("");
    }

    static void Print(AttributionTable table, Screen screen)
    {
        screen.Out.WriteLine("");
        screen.Out.WriteLine("Which loop did it");
        foreach (var answer in table.Answers)
            WrappedText.Print("  ", answer, screen);
        screen.Out.WriteLine("");
        WrappedText.Print("Shares of the behaviour on the average of time, and the part of each difference that vanishes without a loop (below 0 it grows, above 100% it turns round)", screen);
        screen.Out.WriteLine("");
        TextTable.Print(table.Headings, table.Rows, screen);
        screen.Out.WriteLine("");
        foreach (var loop in table.Loops)
            WrappedText.Print(loop, screen);
    }

    static void Print(ComparisonTable table, Screen screen) => TextTable.Print(table.Headings, table.Rows, screen);
}
