using System.Globalization;
using LoopSim.Analysis.Dominance;
using LoopSim.Naming;
using LoopSim.Reports.Figures;
using LoopSim.Simulation;

namespace LoopSim.Reports.Charts;

/// <summary>The shares of loops over time as stacked areas: reinforcing above zero, balancing below, one panel a scenario.</summary>
internal static class LoopFigure
{
    const int MostLayers = 6;

    // In per cent: a layer that is never thicker is no more than a name.
    const double LeastLayer = 0.5;

    /// <summary>One figure for each cycle partition in which more than one loop acts, or for the only one that there is.</summary>
    /// <param name="study">The loops and their shares.</param>
    /// <param name="names">The name of each loop, in the order of the study.</param>
    /// <param name="runs">The runs that were studied.</param>
    public static IReadOnlyList<AreaFigure> Of(LoopStudy study, IReadOnlyList<Name> names, RunSet runs)
    {
        var partitions = Enumerable.Range(0, study.Loops.Count).Where(l => study.Loops[l].MeanShare > 0)
            .GroupBy(l => study.Loops[l].Loop.Partition).OrderBy(g => g.Key).Select(g => g.ToList()).ToList();
        return [.. partitions.Where(p => p.Count > 1 || partitions.Count == 1).Select(p => Of(study, p, names, runs))];
    }

    /// <summary>The name of each of these figures, by its number from 0.</summary>
    public static Name NameOf(int number) => new(number == 0 ? "loops" : string.Create(CultureInfo.InvariantCulture, $"loops {number + 1}"));

    static AreaFigure Of(LoopStudy study, List<int> loops, IReadOnlyList<Name> names, RunSet runs)
    {
        var language = runs.Model.Source.Style.Language;
        var shown = loops.Where(l => study.Shares.Any(s => s.Shares[l].Any(v => Math.Abs(v) >= LeastLayer))).Take(MostLayers).ToList();
        var others = loops.Except(shown).ToList();
        var rests = new[] { (Name: language.Words.OtherReinforcing, Sign: 1), (Name: language.Words.OtherBalancing, Sign: -1) }
            .Where(r => study.Shares.Any(s => Enumerable.Range(0, s.Times.Count).Any(t => Math.Abs(Rest(s, others, r.Sign, t)) >= LeastLayer))).ToList();
        List<string> layers = [.. shown.Select(l => names[l].Text), .. rests.Select(r => r.Name)];
        return new(
            language.Words.LoopsTitle,
            $"{language.Words.LoopsSubtitle} · {runs.Model.Source.Title}",
            new ChartSubject(new(new("loops"), default, []), runs).TimeAxis,
            new(language.Words.ShareOfBehaviour, AxisNumbers.Percent),
            layers,
            [.. study.Shares.Select(s => PanelOf(s, shown, others, [.. rests.Select(r => r.Sign)], runs.Model.Source.Specs.StepsPerSave))],
            AsShares: false,
            ShowsTotal: false);
    }

    static AreaPanel PanelOf(LoopShares shares, List<int> shown, List<int> others, List<int> rests, int every)
    {
        int[] times = [.. Enumerable.Range(0, ((shares.Times.Count - 1) / every) + 1).Select(i => i * every)];
        double[] Sum(Func<int, double> at) => [.. times.Select(t => at(t) / 100)];
        return new(
            shares.Scenario.Text,
            [.. times.Select(t => shares.Times[t])],
            [
                .. shown.Select(l => Sum(t => shares.Shares[l][t])),
                .. rests.Select(sign => Sum(t => Rest(shares, others, sign, t))),
            ])
        {
            Spans = SpansOf(shares, shown),
        };
    }

    // What all other loops of a sign explain together.
    static double Rest(LoopShares shares, List<int> others, int sign, int time) => others.Sum(l => sign * Math.Max(0, sign * shares.Shares[l][time]));

    // Which loop is the strongest of those that dominate; periods that differ in the others only are one stretch.
    static List<AreaSpan> SpansOf(LoopShares shares, List<int> shown)
    {
        var spans = new List<AreaSpan>();
        foreach (var (_, from, to, loops) in DominancePeriods.Of(shares))
        {
            var layer = shown.IndexOf(loops[0]);
            if (layer >= 0 && spans.Count > 0 && spans[^1].Layer == layer && spans[^1].To == from)
                spans[^1] = spans[^1] with { To = to };
            else if (layer >= 0)
                spans.Add(new(from, to, layer));
        }

        return spans;
    }
}
