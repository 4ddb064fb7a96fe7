using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Units;

namespace LoopSim.Checking;

/// <summary>What charts name must exist, and must be something that a chart of its kind can show.</summary>
internal sealed class ChartCheck(Model model, IReadOnlyList<Scenario> scenarios, ICollection<Diagnostic> faults)
{
    readonly HashSet<Name> variables = [.. model.Variables.Select(v => v.Name), .. ScenarioExpansion.SomethingCosts(model) ? [ScenarioExpansion.PolicyCost] : Array.Empty<Name>(), .. model.LoopSeries];
    readonly Dictionary<Name, Outcome> outcomes = model.Outcomes.GroupBy(o => o.Name).ToDictionary(g => g.Key, g => g.First());
    readonly HashSet<Name> lookups = [.. model.Lookups.Select(l => l.Name)];
    readonly ConstantsOnly constantsOnly = new(model, faults);
    readonly ConstantValues constants = new(model.Variables);

    public void Check()
    {
        foreach (var chart in model.Charts)
            Check(chart);
    }

    /// <summary>Warns of areas that stack apples on pears.</summary>
    public void CheckUnits(IReadOnlyDictionary<Name, Unit> units)
    {
        foreach (var chart in model.Charts.Where(c => c is { Kind: ChartKind.Areas, Plot.Count: > 1 }))
        {
            var known = chart.Plot.Where(p => units.ContainsKey(p.Name)).ToList();
            if (known.FirstOrDefault(p => !units[p.Name].Equals(units[known[0].Name])) is { } odd)
                faults.Add(ChartFaults.StackedUnits(odd.Span, known[0].Name.Text, units[known[0].Name].ToString(), odd.Name.Text, units[odd.Name].ToString()));
        }
    }

    void Check(Chart chart)
    {
        foreach (var use in chart.Plot)
            CheckPlotted(use, chart);
        foreach (var use in chart.Data.Where(u => !variables.Contains(u.Name)))
            faults.Add(ChartFaults.UnknownVariable(use.Span, use.Name.Text, false, DidYouMean(use, variables)));
        foreach (var use in chart.Scenarios.Where(u => !scenarios.Any(s => s.Name.Equals(u.Name))))
            faults.Add(ChartFaults.UnknownScenario(use.Span, use.Name.Text, DidYouMean(use, scenarios.Select(s => s.Name))));
        if (chart.Kind == ChartKind.Phase && chart.Plot.Select(p => p.Name).Distinct().Count() is not 2 and var count)
            faults.Add(ChartFaults.NotTwo(chart.Span, chart.Name.Text, count));
        CheckMoments(chart);
    }

    void CheckPlotted(NameUse use, Chart chart)
    {
        if (outcomes.TryGetValue(use.Name, out var outcome) && (chart.ShowsNumbers || !variables.Contains(use.Name)))
        {
            if (!chart.ShowsNumbers)
                faults.Add(ChartFaults.OutcomeOverTime(use.Span, use.Name.Text, Chart.KindWords[(int)chart.Kind]));
            else if (chart.Kind == ChartKind.BeforeAndAfter && outcome.OfFinal is null)
                faults.Add(ChartFaults.MeasuresWholeRun(use.Span, use.Name.Text));
        }
        else if (!variables.Contains(use.Name))
        {
            faults.Add(ChartFaults.UnknownVariable(use.Span, use.Name.Text, chart.ShowsNumbers, DidYouMean(use, chart.ShowsNumbers ? variables.Concat(outcomes.Keys) : variables)));
        }
    }

    void CheckMoments(Chart chart)
    {
        constantsOnly.Check(chart.Before, "moment 'before'");
        constantsOnly.Check(chart.After, "moment 'after'");
        var stop = scenarios.Where(s => chart.Scenarios.Count == 0 || chart.Scenarios.Any(u => u.Name.Equals(s.Name))).Select(s => s.Stop ?? model.Specs.Stop).Append(model.Specs.Start).Max();
        var (before, after) = (MomentOf(chart.Before, "before", stop), MomentOf(chart.After, "after", stop));
        if (chart.After is { } later && before >= after)
            faults.Add(ChartFaults.NothingBetween(later.Span, before ?? 0, after ?? 0));
    }

    // Known before any run, or null.
    double? MomentOf(Expression? said, string key, double stop)
    {
        var moment = said is null ? null : constants.Of(said);
        if (said?.Nodes().OfType<FunctionCall>().FirstOrDefault(c => lookups.Contains(c.Function)) is { } call)
            faults.Add(ScenarioFaults.LookupInMoment(call.Span, key, call.Function.Text));
        // Who stops a run earlier than the file says knows that some of it is left out.
        var isStopTheFiles = ReferenceEquals(model.Specs.SpanOf("stop").File, model.File);
        if (said is not null && isStopTheFiles && (moment < model.Specs.Start || moment > stop))
            faults.Add(ChartFaults.OutsideRun(said.Span, key, moment ?? 0, model.Specs.Start, stop));
        return moment;
    }

    static string? DidYouMean(NameUse use, IEnumerable<Name> known) => Spelling.DidYouMean(use.Name.Text, known.Select(n => n.Text));
}
