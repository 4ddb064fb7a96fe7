using LoopSim.Checking;
using LoopSim.Languages;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Reports.Figures;
using LoopSim.Simulation;
using LoopSim.Units;

namespace LoopSim.Reports.Charts;

/// <summary>Turns a chart of a model and its runs into a figure.</summary>
internal static class RunFigure
{
    const int MostNamed = 2;

    /// <summary>The figure of a chart: one variable over several scenarios, or several variables of one or more.</summary>
    public static LineFigure Of(Chart chart, RunSet runs)
    {
        var model = runs.Model;
        var shown = ChartPlan.RunsOf(chart, runs);
        var variables = chart.Plot.Select(p => Known(model, p.Name)).Distinct().ToList();
        var units = variables.Select(v => VariableWords.UnitOf(model, v)).Distinct().ToList();
        var several = variables.Count > 1;
        var curves = from variable in variables
                     from run in shown
                     select new Curve(CurveName(variable, run, several, shown.Count > 1, units.Count > 1 ? VariableWords.UnitOf(model, variable) : null), [.. run.Times], run.Saved(variable));
        return new(
            chart.Title ?? VariableWords.Capitalised(chart.Name.Text),
            Subtitle(model, chart.Title is null && variables is [var one] && one.Equals(chart.Name) ? [] : variables, shown),
            TimeAxis(model.Source.Specs, model.Source.Style.Language),
            YAxis(model, variables, units),
            [.. curves],
            PolicyMarks.Of(runs, shown),
            [.. chart.Data.Select(d => Observed(model, d.Name, shown)).OfType<Observation>()]);
    }

    // The name as it was declared, not as the chart happens to write it.
    static Name Known(CheckedModel model, Name name) => model.Variables.FirstOrDefault(v => v.Name.Equals(name))?.Name ?? name;

    static string CurveName(Name variable, Run run, bool severalVariables, bool severalRuns, string? unit)
    {
        var withUnit = unit is null ? variable.Text : $"{variable} ({unit})";
        return !severalVariables ? run.Scenario.Text : severalRuns ? $"{withUnit}, {run.Scenario}" : withUnit;
    }

    // Dates say themselves in which unit they are.
    static Axis TimeAxis(SimulationSpecs specs, Language language) =>
        specs.Calendar is { } zero && TimeUnits.Find(specs.TimeUnit) is { } unit
            ? new(language.Words.Time, Calendar: new(zero, unit))
            : new(VariableWords.TimeLabel(specs, language), Steps: specs.TimeUnit == "month" ? AxisSteps.Months : AxisSteps.Decimal);

    static Axis YAxis(CheckedModel model, List<Name> variables, List<string?> units)
    {
        var name = variables.Count == 1 ? VariableWords.Capitalised(variables[0].Text) : "";
        if (units is ["%"])
            return new(name, AxisNumbers.Percent);
        // Several units on one axis are named with their curves.
        if (units is not [{ } unit])
            return new(name.Length == 0 && units is [null] && model.Units.Count > 0 ? WordsOf(model).Dimensionless : name);
        return new(name.Length == 0 ? VariableWords.Capitalised(unit) : $"{name} ({unit})");
    }

    static ChartWords WordsOf(CheckedModel model) => model.Source.Style.Language.Words;

    // What the title says already is not said again.
    static string Subtitle(CheckedModel model, List<Name> variables, IReadOnlyList<Run> shown)
    {
        var what = variables.Count <= MostNamed ? string.Join(", ", variables) : $"{variables.Count} {WordsOf(model).Variables}";
        var where = shown.Count == 1 ? $"{WordsOf(model).Scenario} {shown[0].Scenario}" : $"{shown.Count} {WordsOf(model).Scenarios}";
        return VariableWords.Capitalised($"{what}{(what.Length > 0 ? ", " : "")}{where} · {model.Source.Title}");
    }

    // Points beyond the runs would stretch the time axis into where no run has results.
    static Observation? Observed(CheckedModel model, Name name, IReadOnlyList<Run> shown)
    {
        if (model.Source.Variables.FirstOrDefault(v => v.Name.Equals(name)) is not DataSeries data)
            return null;
        var (first, last) = (shown.Min(r => r.StepTimes[0]), shown.Max(r => r.StepTimes[^1]));
        var points = data.Points.Where(p => p.X >= first && p.X <= last).ToList();
        return new(data.Name.Text, [.. points.Select(p => p.X)], [.. points.Select(p => p.Y)]);
    }
}
