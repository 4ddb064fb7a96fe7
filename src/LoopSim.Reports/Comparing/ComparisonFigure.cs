using System.Globalization;
using LoopSim.Checking;
using LoopSim.Diagnostics;
using LoopSim.Languages;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Reports.Charts;
using LoopSim.Reports.Figures;
using LoopSim.Simulation;

namespace LoopSim.Reports.Comparing;

/// <summary>One variable in the scenarios compared, with the moments at which they part and cross.</summary>
internal static class ComparisonFigure
{
    const int MostCrossings = 3;

    /// <summary>The charts of a comparison: of the variables asked for, else of those that the outcomes look at; and how many were left out.</summary>
    public static (IReadOnlyList<Name> Variables, int Unasked) Plan(CheckedModel model, IReadOnlyList<Name> asked)
    {
        if (asked.Count > 0)
            return (asked, 0);
        // The model's own charts show scenarios of their own; here each variable is shown in those compared.
        var (charts, unasked) = ChartPlan.OfOutcomes(model);
        return ([.. charts.Select(c => c.Name)], unasked);
    }

    /// <summary>The charts of a comparison, ready to be drawn.</summary>
    /// <param name="runs">The runs; the first is the reference.</param>
    /// <param name="asked">The variables asked for.</param>
    /// <param name="loops">Which loops made the difference; null where the model has none.</param>
    public static RunCharts ChartsOf(RunSet runs, IReadOnlyList<Name> asked, LoopAttribution? loops)
    {
        var (variables, unasked) = Plan(runs.Model, asked);
        var shares = loops is null ? [] : LoopFigure.Of(loops.Study, loops.Names, runs).Select((figure, i) => (LoopFigure.NameOf(i), (Func<Figure>)(() => figure)));
        return new(RunChart.Named(runs, variables.Select(v => (v, (Func<Figure>)(() => Of(runs, v)))).Concat(shares)), 0, unasked);
    }

    /// <summary>The figure of a variable over all runs; the first is the reference.</summary>
    /// <param name="runs">The runs; the variable is kept at every DT.</param>
    /// <param name="variable">The variable.</param>
    public static LineFigure Of(RunSet runs, Name variable)
    {
        IReadOnlyList<Name> scenarios = [.. runs.Runs.Select(r => r.Scenario)];
        var figure = CourseFigures.Lines(new(new Chart(variable, default, [new(variable, default)]) { Scenarios = [.. scenarios.Select(s => new NameUse(s, default(SourceSpan)))] }, runs));
        var words = runs.Model.Source.Style.Language.Words;
        var others = string.Join(", ", scenarios.Skip(1));
        return figure with
        {
            Subtitle = $"{Said(words.Against, VariableWords.Capitalised(others), scenarios[0])} · {runs.Model.Source.Title}",
            // Marks of one moment share a line of words, in this order.
            Marks = [.. scenarios.Skip(1).SelectMany(s => MarksOf(runs, variable, scenarios[0], s, words, isAlone: scenarios.Count == 2)), .. figure.Marks],
        };
    }

    static IEnumerable<TimeMark> MarksOf(RunSet runs, Name variable, Name reference, Name scenario, ChartWords words, bool isAlone)
    {
        var gap = ScenarioComparison.Gap(runs, variable, reference, scenario);
        // What differs from the start on needs no line to say so.
        if (gap.PartsAt is { } at && at > runs.Model.Source.Specs.Start)
            yield return new(at, isAlone ? words.TheyPart : Said(words.Parts, scenario));
        foreach (var cross in gap.CrossesAt.Take(MostCrossings))
            yield return new(cross, isAlone ? words.TheyCross : Said(words.Crosses, scenario));
    }

    static string Said(string words, params object[] names) => string.Format(CultureInfo.InvariantCulture, words, names);
}
