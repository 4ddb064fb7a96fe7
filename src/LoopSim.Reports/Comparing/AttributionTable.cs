using System.Globalization;
using LoopSim.Analysis.Attribution;
using LoopSim.Reports.Tables;

namespace LoopSim.Reports.Comparing;

/// <summary>Which loops made a difference, as a table of words.</summary>
/// <param name="Answers">For each outcome that differs the loops that most of its difference hangs on.</param>
/// <param name="Headings">The headings of the columns.</param>
/// <param name="Rows">One row a loop.</param>
/// <param name="Loops">Each loop of the rows with its variables in order.</param>
internal sealed record AttributionTable(IReadOnlyList<string> Answers, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<string> Loops)
{
    const int MostOutcomes = 8;
    const double MostParts = 5;

    // An answer names so many loops, each without which at least this part of the difference vanishes.
    const int MostAnswers = 3;
    const double LeastAnswer = 0.1;

    /// <summary>The loops, their shares in both scenarios, and for the first outcomes that differ what vanishes without them.</summary>
    public static AttributionTable Of(LoopAttribution attribution, ScenarioComparison comparison)
    {
        var differing = Enumerable.Range(0, attribution.Judged.Count).Where(o => attribution.Effects.Any(e => double.IsFinite(e.Vanishes[o]))).Take(MostOutcomes).ToList();
        return new(
            [.. differing.Select(o => Answer(attribution, comparison, o))],
            ["without", $"share in {comparison.Reference}", $"share in {attribution.Scenario}", .. differing.Select(o => attribution.Judged[o].Name.Text)],
            [.. attribution.Effects.Select(e => (IReadOnlyList<string>)
            [
                attribution.Names[e.Loop].Text, Signed(e.ShareInReference), Signed(e.ShareInScenario), .. differing.Select(o => Part(e.Vanishes[o])),
            ])],
            [.. attribution.Effects.Select(e => $"{attribution.Names[e.Loop]}: {LoopWords.Variables(attribution.Study, e.Loop)}{Cut(attribution, e)}")]);
    }

    // What is answered first: why this outcome differs.
    static string Answer(LoopAttribution attribution, ScenarioComparison comparison, int outcome)
    {
        var loops = attribution.Effects.Where(e => e.Vanishes[outcome] >= LeastAnswer).OrderByDescending(e => e.Vanishes[outcome]).Take(MostAnswers).ToList();
        var way = comparison.Outcomes[outcome].Difference > 0 ? "higher" : "lower";
        return $"{attribution.Judged[outcome].Name} ({way}): " + (loops.Count == 0 ? Straight(attribution, outcome)
            : string.Join(", ", loops.Select((e, i) => $"{Part(e.Vanishes[outcome])} {(i == 0 ? "of the difference vanishes " : "")}without {attribution.Names[e.Loop]}")));
    }

    // No loop made it; some may have kept it small.
    static string Straight(LoopAttribution attribution, int outcome)
    {
        var against = attribution.Effects.Where(e => e.Vanishes[outcome] <= -LeastAnswer).OrderBy(e => e.Vanishes[outcome]).Take(MostAnswers).Select(e => attribution.Names[e.Loop].Text).ToList();
        return against.Count == 0 ? "hangs on none of these loops, but comes straight from what the scenario changes"
            : $"comes straight from what the scenario changes; without {string.Join(", or without ", against)} it would be larger";
    }

    static string Signed(double share) => (share > 0 ? "+" : "") + share.ToString("0.0", CultureInfo.InvariantCulture) + "%";

    // Of a difference that is small beside what moves, many times itself may vanish: how many tells nothing.
    static string Part(double part) => !double.IsFinite(part) ? "–" : part > MostParts ? "≫100%" : part < -MostParts ? "≪0%" : (100 * part).ToString("0", CultureInfo.InvariantCulture).Replace("-0", "0", StringComparison.Ordinal) + "%";

    static string Cut(LoopAttribution attribution, LoopEffect effect)
    {
        var (graph, cut) = (attribution.Study.Graph, effect.Without.Cut);
        var others = effect.Without.AlsoCut.Count;
        var also = others == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", which {others} more {(others == 1 ? "loop passes" : "loops pass")}");
        return $" (cut at {graph.Nodes[cut.From].Name} → {graph.Nodes[cut.To].Name}{also})";
    }
}
