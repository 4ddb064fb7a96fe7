using System.Globalization;
using LoopSim.Analysis.Comparing;
using LoopSim.Reports.Tables;

namespace LoopSim.Reports.Comparing;

/// <summary>Who gains and who loses, in words.</summary>
internal static class ComparisonWords
{
    /// <summary>One line for those who gain, one for those who do both, one for those who lose, one for those to whom it is the same.</summary>
    /// <returns>The word that a line begins with, empty where there is none, and the line.</returns>
    public static IReadOnlyList<(string Word, string Text)> Of(ScenarioComparison comparison)
    {
        var balances = Balance.Of(comparison.Outcomes);
        var judged = balances.Where(b => b.Judged > 0).ToList();
        if (judged.Count == 0)
            return [("", "No outcome says what is better, so nobody is said to gain. Write 'better: higher' or 'better: lower' under an outcome.")];
        var lines = new List<(string, string)>();
        var isAlone = balances.All(b => b.For is null);
        Tell("Gains:", b => b is { Better: > 0, Worse: 0 });
        Tell("Mixed:", b => b is { Better: > 0, Worse: > 0 });
        Tell("Loses:", b => b is { Better: 0, Worse: > 0 });
        Tell("Same: ", b => b is { Better: 0, Worse: 0 });
        return lines;

        void Tell(string word, Predicate<Balance> isMeant)
        {
            var meant = judged.FindAll(isMeant);
            if (meant.Count > 0)
                lines.Add((word + " ", string.Join("; ", meant.Select(b => Told(b, isAlone, comparison)))));
        }
    }

    static string Told(Balance balance, bool isAlone, ScenarioComparison comparison)
    {
        var whom = balance.For ?? OutcomeWords.WhomHeading(null);
        // Where some gain and some lose, what is lost is named.
        var worse = comparison.Outcomes.Where(g => g.Gain == Gain.Worse && Models.OutcomeGroups.IsFor(g.Outcome, balance.For)).Select(g => g.Outcome.Name.Text);
        List<string> parts = [];
        Tell(balance.Better, "better", "");
        Tell(balance.Worse, "worse", balance.Better > 0 ? $" ({string.Join(", ", worse)})" : "");
        Tell(balance.Same, "the same", "");
        return $"{(isAlone ? "" : whom + ": ")}{string.Join(", ", parts)}";

        void Tell(int count, string word, string which)
        {
            if (count > 0)
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"{word} in {count}{(parts.Count == 0 ? $" of {balance.Judged}" : "")}{which}"));
        }
    }
}
