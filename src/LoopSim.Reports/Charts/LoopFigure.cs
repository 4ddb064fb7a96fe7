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
        var shown = loops.Take(MostLayers).ToList();
        var others = loops.Skip(MostLayers).ToList();
        List<string> layers = [.. shown.Select(l => names[l].Text), .. others.Count > 0 ? [language.Words.OtherReinforcing, language.Words.OtherBalancing] : Array.Empty<string>()];
        return new(
            language.Words.LoopsTitle,
            $"{language.Words.LoopsSubtitle} · {runs.Model.Source.Title}",
            new ChartSubject(new(new("loops"), default, []), runs).TimeAxis,
            new(language.Words.ShareOfBehaviour, AxisNumbers.Percent),
            layers,
            [.. study.Shares.Select(s => PanelOf(s, shown, others, runs.Model.Source.Specs.StepsPerSave))],
            AsShares: false,
            ShowsTotal: false);
    }

    static AreaPanel PanelOf(LoopShares shares, List<int> shown, List<int> others, int every)
    {
        int[] times = [.. Enumerable.Range(0, ((shares.Times.Count - 1) / every) + 1).Select(i => i * every)];
        double[] Sum(Func<int, double> at) => [.. times.Select(t => at(t) / 100)];
        return new(
            shares.Scenario.Text,
            [.. times.Select(t => shares.Times[t])],
            [
                .. shown.Select(l => Sum(t => shares.Shares[l][t])),
                .. others.Count == 0 ? Array.Empty<double[]>() :
                [
                    Sum(t => others.Sum(l => Math.Max(0, shares.Shares[l][t]))), Sum(t => others.Sum(l => Math.Min(0, shares.Shares[l][t]))),
                ],
            ])
        {
            Spans = SpansOf(shares, shown),
        };
    }

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
