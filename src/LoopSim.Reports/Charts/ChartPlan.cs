using LoopSim.Analysis.Judging;
using LoopSim.Checking;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Simulation;

namespace LoopSim.Reports.Charts;

/// <summary>Which charts a model gets: those it names, else one of each variable that its outcomes look at.</summary>
internal static class ChartPlan
{
    /// <summary>The most charts that a model gets without having asked for them.</summary>
    public const int MostUnasked = 12;

    /// <summary>The charts that can be drawn of these runs, and how many cannot: of scenarios that were not run, or of variables
    /// beyond those that a model gets unasked.</summary>
    public static (IReadOnlyList<Chart> Charts, int OfOtherScenarios, int Unasked) Of(RunSet runs)
    {
        var model = runs.Model.Source;
        if (model.Charts.Count > 0)
        {
            List<Chart> drawable = [.. model.Charts.Where(c => RunsOf(c, runs).Count > 0)];
            return (drawable, model.Charts.Count - drawable.Count, 0);
        }

        var (charts, unasked) = OfOutcomes(runs.Model);
        return (charts, 0, unasked);
    }

    /// <summary>A chart of each variable that the model's outcomes look at, and how many variables go without one.</summary>
    public static (IReadOnlyList<Chart> Charts, int Unasked) OfOutcomes(CheckedModel model)
    {
        var changing = model.Visible.Where(v => v is not Constant).ToDictionary(v => v.Name);
        var looked = Outcomes.Of(model.Source).SelectMany(o => o.Value.References()).Distinct().Where(changing.ContainsKey).ToList();
        // Outcomes of parameters and of time alone look at nothing that could be drawn.
        var drawn = looked.Count > 0 ? looked : [.. changing.Keys];
        return ([.. drawn.Take(MostUnasked).Select(n => ChartOf(changing[n]))], Math.Max(0, drawn.Count - MostUnasked));
    }

    internal static Chart ChartOf(Variable variable) => new(variable.Name, variable.Span, [new(variable.Name, variable.Span)]);

    /// <summary>The runs that a chart shows, in its own order; all where it names none (of lines of several variables, and of areas: the first alone).</summary>
    internal static IReadOnlyList<Run> RunsOf(Chart chart, RunSet runs) =>
        chart.Scenarios.Count > 0 ? [.. chart.Scenarios.Select(s => runs.Runs.Concat(runs.Companions).FirstOrDefault(r => r.Scenario.Equals(s.Name))).OfType<Run>().Distinct()]
        : chart is { Kind: ChartKind.Areas } or { Kind: ChartKind.Lines, Plot.Count: > 1 } ? [runs.Runs[0]]
        : runs.Runs;

    /// <summary>A name for a file: its letters and digits in lower case, all else as single hyphens; never empty, never twice.</summary>
    public static IReadOnlyList<string> FileNames(IReadOnlyList<Name> names)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. names.Select(Free)];

        string Free(Name name)
        {
            var slug = Slug(name.Text);
            for (var i = 2; !taken.Add(slug); i++)
                slug = $"{Slug(name.Text)}-{i}";
            return slug;
        }
    }

    static string Slug(string text)
    {
        var words = string.Concat(text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var slug = string.Join('-', words);
        return slug.Length == 0 ? "chart" : slug[..Math.Min(slug.Length, 80)];
    }
}
