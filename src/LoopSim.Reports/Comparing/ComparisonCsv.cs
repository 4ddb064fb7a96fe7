using System.Globalization;
using System.Text;
using LoopSim.Analysis.Comparing;
using LoopSim.Checking;
using LoopSim.Reports.Tables;

namespace LoopSim.Reports.Comparing;

/// <summary>Comparisons as comma-separated values: the numbers of their tables with all digits, one row an outcome or measure.</summary>
/// <remarks>Shares stand as they are (0.25 for 25 %); what is not a number is empty; several crossings are parted by blanks.</remarks>
internal static class ComparisonCsv
{
    const string Header = "reference,scenario,for,variable,outcome,unit,better,value in reference,value,difference,relative difference,verdict,they part,they cross\n";

    /// <summary>All comparisons, in UTF-8.</summary>
    /// <param name="comparisons">The comparisons.</param>
    /// <param name="model">Their model.</param>
    public static byte[] Bytes(IReadOnlyList<ScenarioComparison> comparisons, CheckedModel model)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        writer.Write(Header);
        foreach (var comparison in comparisons)
        {
            foreach (var gap in comparison.Outcomes)
                WriteRow(comparison, "", gap, model, writer);
            foreach (var (variable, measures) in comparison.Variables)
            {
                foreach (var gap in measures)
                    WriteRow(comparison, variable.Text, gap, model, writer);
            }
        }

        return Encoding.UTF8.GetBytes(writer.ToString());
    }

    static void WriteRow(ScenarioComparison comparison, string variable, OutcomeGap gap, CheckedModel model, StringWriter writer)
    {
        var outcome = gap.Outcome;
        string[] cells =
        [
            comparison.Reference.Text, comparison.Scenario.Text, outcome.For ?? "", variable, outcome.Name.Text,
            OutcomeWords.UnitOf(outcome, model) is { } unit and not "%" ? unit : "1",
            outcome.HigherIsBetter switch { true => "higher", false => "lower", null => "" },
            Number(gap.Reference), Number(gap.Value), Number(gap.Difference), Number(gap.Relative), Word(gap.Gain),
            gap.Series?.PartsAt is { } parts ? Number(parts) : "",
            string.Join(' ', gap.Series?.CrossesAt.Select(Number) ?? []),
        ];
        writer.Write(string.Join(',', cells.Select(CsvText.Quoted)));
        writer.Write('\n');
    }

    static string Number(double value) => double.IsNaN(value) ? "" : value.ToString("R", CultureInfo.InvariantCulture);

    static string Word(Gain gain) => gain switch
    {
        Gain.Better => "better",
        Gain.Worse => "worse",
        Gain.Same => "same",
        _ => "",
    };
}
