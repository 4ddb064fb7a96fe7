using System.Globalization;
using LoopSim.Analysis.Dominance;
using LoopSim.Cli.Terminal;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Reports.Tables;
using LoopSim.Simulation;

namespace LoopSim.Cli;

/// <summary>What <c>loopsim loops</c> shows: each loop that matters, what it explains at its peak, and when it dominates.</summary>
internal static class LoopsSummary
{
    // A loop that nobody named and that never explains so much, in per cent, is counted and not shown.
    const double Least = 1;
    const int MostPeriods = 4;
    const int MostScenarios = 3;
    const string Indent = "  ";

    // A scenario in which no stock moves by more than this share of itself is at rest for all that people can see.
    const double LeastMove = 1e-4;

    public static void Print(LoopStudy study, IReadOnlyList<Name> names, RunSet runs, bool all, Screen screen)
    {
        var model = runs.Model.Source;
        var periods = study.Shares.Select(s => (s.Scenario, Periods: DominancePeriods.Of(s))).ToList();
        var shown = Enumerable.Range(0, study.Loops.Count).Where(l => all || model.Loops.Any(n => n.Name.Equals(names[l])) || PeakOf(study, l).Share >= Least).ToList();
        WrappedText.Print("", $"{model.Title}: {Heading(study)}", screen);
        foreach (var loop in shown)
        {
            var (share, scenario, time) = PeakOf(study, loop);
            var explains = share > 0 ? string.Create(CultureInfo.InvariantCulture, $", {study.Loops[loop].MeanShare:0.0}% on average, up to {share:0.0}% ({(study.Shares.Count > 1 ? $"{scenario}, " : "")}{model.Specs.TimeUnit} {time:G6})") : study.Loops[loop].Polarity == LoopPolarity.Unknown ? "" : ", but never acts here";
            screen.Out.WriteLine("");
            WrappedText.Print("", $"{names[loop]}: {LoopWords.Polarity(study.Loops[loop].Polarity)}{explains}", screen);
            WrappedText.Print(Indent, LoopWords.Variables(study, loop), screen);
            var dominant = periods.Select(p => (p.Scenario, Of: p.Periods.Where(d => d.Loops.Contains(loop)).ToList())).Where(p => p.Of.Count > 0).ToList();
            if (dominant.Count > 0)
                WrappedText.Print(Indent, "dominant: " + Told([.. dominant.Select(d => (d.Scenario, Joined(d.Of)))], study.Shares.Count), screen);
        }

        if (study.Loops.Count - shown.Count is > 0 and var left)
        {
            screen.Out.WriteLine("");
            WrappedText.Print("", string.Create(CultureInfo.InvariantCulture, $"{left} {(shown.Count > 0 ? "more " : "")}{(left == 1 ? "loop never explains" : "loops never explain")} {Least:0}%; --all lists {(left == 1 ? "it" : "them")}."), screen);
        }

        if (study.Loops.Count > 0 && runs.Runs.Where(r => IsAtRest(r, model)).Select(r => r.Scenario.Text).ToList() is { Count: > 0 } resting)
        {
            screen.Out.WriteLine("");
            WrappedText.Print(string.Create(CultureInfo.InvariantCulture, $"In {string.Join(", ", resting)} no stock moves by more than {LeastMove:0.##%} of itself: what loops explain there is next to nothing."), screen);
        }
    }

    static bool IsAtRest(Run run, Model model) => model.Variables.OfType<Stock>().Select(s => run.Series(s.Name))
        .All(v => v.Max() - v.Min() <= LeastMove * Math.Max(Math.Abs(v.Max()), Math.Abs(v.Min())));

    static string Heading(LoopStudy study)
    {
        var partitions = study.Loops.Select(l => l.Loop.Partition).Distinct().Count();
        var count = study.Loops.Count == 0 ? "no feedback loop: nothing in it acts back on itself" : study.Loops.Count == 1 ? "1 feedback loop" : string.Create(CultureInfo.InvariantCulture, $"{study.Loops.Count} feedback loops");
        var where = partitions > 1 ? string.Create(CultureInfo.InvariantCulture, $" in {partitions} partitions, each with shares of its own") : "";
        return study.IsComplete ? count + where
            : $"more feedback loops than can be listed; here are {study.Loops.Count.ToString(CultureInfo.InvariantCulture)}, the strongest at some time of a sample of times{where}. Shares count among these only.";
    }

    static (double Share, Name? Scenario, double Time) PeakOf(LoopStudy study, int loop)
    {
        var best = (Share: 0.0, Scenario: (Name?)null, Time: double.NaN);
        foreach (var shares in study.Shares)
        {
            for (var t = 0; t < shares.Times.Count; t++)
            {
                if (Math.Abs(shares.Shares[loop][t]) > best.Share)
                    best = (Math.Abs(shares.Shares[loop][t]), shares.Scenario, shares.Times[t]);
            }
        }

        return best;
    }

    // Periods that follow one another differ in other loops only.
    static List<(double From, double To)> Joined(List<DominancePeriod> periods)
    {
        var joined = new List<(double From, double To)>();
        foreach (var period in periods)
        {
            if (joined.Count > 0 && joined[^1].To == period.From)
                joined[^1] = (joined[^1].From, period.To);
            else
                joined.Add((period.From, period.To));
        }

        return joined;
    }

    // A run of one step, or the last step of another, is a moment.
    static string Told((double From, double To) period) => period.From == period.To
        ? string.Create(CultureInfo.InvariantCulture, $"at {period.To:G6}")
        : string.Create(CultureInfo.InvariantCulture, $"{period.From:G6}–{period.To:G6}");

    // Of many scenarios those in which it dominates longest.
    static string Told(List<(Name Scenario, List<(double From, double To)> Periods)> all, int scenarios)
    {
        if (scenarios == 1)
            return Told(all[0].Periods, MostPeriods);
        var told = all.OrderByDescending(s => Math.Round(s.Periods.Sum(p => p.To - p.From), 9)).Take(MostScenarios).Select(s => $"{s.Scenario} {Told(s.Periods, scenarios > MostScenarios ? 1 : MostPeriods)}");
        var more = all.Count - MostScenarios;
        return string.Join("; ", told) + (more <= 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; at times in {more} more {(more == 1 ? "scenario" : "scenarios")}"));
    }

    // The longest ones, in order of time.
    static string Told(List<(double From, double To)> periods, int most) =>
        string.Join(", ", periods.OrderByDescending(p => p.To - p.From).Take(most).OrderBy(p => p.From).Select(Told))
        + (periods.Count <= most ? "" : string.Create(CultureInfo.InvariantCulture, $" and {periods.Count - most} shorter {(periods.Count == most + 1 ? "time" : "times")}"));
}
