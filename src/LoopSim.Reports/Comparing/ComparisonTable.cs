using System.Globalization;
using LoopSim.Analysis.Comparing;
using LoopSim.Checking;
using LoopSim.Models;
using LoopSim.Reports.Tables;

namespace LoopSim.Reports.Comparing;

/// <summary>A comparison as a table of words: outcomes under headings of whom they matter to, or variables with their measures.</summary>
/// <param name="Headings">The headings of the columns.</param>
/// <param name="Rows">The rows; one that heads a group has words in its first cell only.</param>
internal sealed record ComparisonTable(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    const string Indent = "  ";
    const int MostCrossings = 3;

    /// <summary>The outcomes in two scenarios, grouped by whom they matter to.</summary>
    public static ComparisonTable OfOutcomes(ScenarioComparison comparison, CheckedModel model)
    {
        var groups = OutcomeGroups.Of(comparison.Outcomes, g => g.Outcome);
        var isGrouped = groups.Any(g => g.For is not null);
        var rows = new List<IReadOnlyList<string>>();
        foreach (var (whom, gaps) in groups)
        {
            if (isGrouped)
                rows.Add(HeadingRow(OutcomeWords.WhomHeading(whom)));
            rows.AddRange(gaps.Select(g => Row(g, (isGrouped ? Indent : "") + OutcomeWords.Heading(g.Outcome, model), GainWord(g.Gain), model)));
        }

        return new(HeadingsOf("outcome", comparison, "verdict", model), rows);

        static IReadOnlyList<string> HeadingRow(string words) => [words, "", "", "", "", "", "", ""];
    }

    /// <summary>Each variable in two scenarios: where it starts and ends, its mean and its peak.</summary>
    public static ComparisonTable OfVariables(ScenarioComparison comparison, CheckedModel model)
    {
        var rows = new List<IReadOnlyList<string>>();
        foreach (var (variable, measures) in comparison.Variables)
        {
            // The course is the variable's: it is told once.
            var unit = measures[0].Outcome.UnitText;
            rows.Add([unit is null or "1" or "%" ? variable.Text : $"{variable} ({unit})", "", "", "", "", Parts(measures[0].Series), Crosses(measures[0].Series)]);
            rows.AddRange(measures.Select(m => (IReadOnlyList<string>)[Indent + m.Outcome.Name, .. Numbers(m, model), "", ""]));
        }

        return new(HeadingsOf("variable", comparison, null, model), rows);
    }

    /// <summary>What a gain is called.</summary>
    public static string GainWord(Gain gain) => gain switch
    {
        Gain.Better => "▲ better",
        Gain.Worse => "▼ worse",
        Gain.Same => "= same",
        _ => "",
    };

    static IReadOnlyList<string> HeadingsOf(string first, ScenarioComparison comparison, string? verdict, CheckedModel model)
    {
        var time = model.Source.Specs.HasTimeUnit ? $"\n({model.Source.Specs.TimeUnit})" : "";
        return [first, comparison.Reference.Text, comparison.Scenario.Text, "difference", "relative", .. verdict is null ? (string[])[] : [verdict], $"part{time}", $"cross{time}"];
    }

    static IReadOnlyList<string> Row(OutcomeGap gap, string name, string verdict, CheckedModel model) =>
        [name, .. Numbers(gap, model), verdict, Parts(gap.Series), Crosses(gap.Series)];

    static IReadOnlyList<string> Numbers(OutcomeGap gap, CheckedModel model)
    {
        var texts = OutcomeWords.Column(gap.Outcome, model, [gap.Reference, gap.Value, gap.Difference]);
        return [texts[0], texts[1], Signed(gap.Difference, texts[2], OutcomeWords.UnitOf(gap.Outcome, model)), Relative(gap.Relative)];
    }

    // Two shares differ by percentage points, which are no per cent of anything.
    static string Signed(double difference, string text, string? unit) =>
        double.IsNaN(difference) ? "–" : (difference > 0 ? "+" : "") + (unit == "%" ? text.Replace("%", " pp", StringComparison.Ordinal) : text);

    static string Relative(double share)
    {
        if (double.IsNaN(share))
            return "–";
        var text = (100 * share).ToString(Math.Abs(share) < 10 ? "0.0" : "#,0", CultureInfo.InvariantCulture);
        return $"{(share > 0 ? "+" : "")}{(text == "-0.0" ? "0.0" : text)}%";
    }

    static string Parts(SeriesGap? gap) => gap is null ? "–" : gap.PartsAt is { } at ? ValueText.Of(at) : "never";

    static string Crosses(SeriesGap? gap) => gap switch
    {
        null => "–",
        { CrossesAt: [] } => "never",
        _ => string.Join(", ", gap.CrossesAt.Take(MostCrossings).Select(t => ValueText.Of(t))) + (gap.CrossesAt.Count > MostCrossings ? ", …" : ""),
    };
}
