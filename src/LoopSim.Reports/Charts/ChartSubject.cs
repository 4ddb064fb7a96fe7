using LoopSim.Checking;
using LoopSim.Languages;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Reports.Figures;
using LoopSim.Simulation;
using LoopSim.Units;

namespace LoopSim.Reports.Charts;

/// <summary>A chart with all that it shows: its runs, its variables, and the words around them.</summary>
internal sealed class ChartSubject(Chart chart, RunSet runs)
{
    const int MostNamed = 2;

    readonly CheckedModel model = runs.Model;

    public Chart Chart => chart;

    public RunSet Runs => runs;

    public CheckedModel Model => model;

    /// <summary>The runs that are shown, in the chart's order.</summary>
    public IReadOnlyList<Run> Shown { get; } = ChartPlan.RunsOf(chart, runs);

    /// <summary>What is plotted, each once, as it was declared rather than as the chart happens to write it.</summary>
    public IReadOnlyList<Name> Plotted { get; } = [.. chart.Plot.Select(p => runs.Model.Variables.FirstOrDefault(v => v.Name.Equals(p.Name))?.Name ?? p.Name).Distinct()];

    public Language Language => model.Source.Style.Language;

    public string Title => chart.Title ?? VariableWords.Capitalised(chart.Name.Text);

    /// <summary>What is shown, of which scenarios and model; what the title or other words say already is not said again.</summary>
    public string Subtitle
    {
        get
        {
            IReadOnlyList<Name> told = chart.ShowsNumbers || (chart.Title is null && Plotted is [var one] && one.Equals(chart.Name)) ? [] : Plotted;
            var what = told.Count <= MostNamed ? string.Join(", ", told) : $"{told.Count} {Language.Words.Variables}";
            var where = Shown.Count == 1 ? $"{Language.Words.Scenario} {Shown[0].Scenario}" : $"{Shown.Count} {Language.Words.Scenarios}";
            return VariableWords.Capitalised($"{what}{(what.Length > 0 ? ", " : "")}{where} · {model.Source.Title}");
        }
    }

    // Dates say themselves in which unit they are.
    public Axis TimeAxis => Calendar is not null
        ? new(Language.Words.Time, Calendar: Calendar)
        : new(VariableWords.TimeLabel(model.Source.Specs, Language), VariableWords.TimeNumbers(model.Source.Specs), Steps: model.Source.Specs.TimeUnit == "month" ? AxisSteps.Months : AxisSteps.Decimal);

    /// <summary>How moments are written: as all numbers of the house, but years without a sign between their digits.</summary>
    public NumberSigns Numbers => VariableWords.TimeNumbers(model.Source.Specs) == AxisNumbers.Years ? model.Source.Style.Numbers with { Thousands = "" } : model.Source.Style.Numbers;

    /// <summary>Which date time 0 is; null where time has no dates.</summary>
    public CalendarOrigin? Calendar => model.Source.Specs.Calendar is { } zero && TimeUnits.Find(model.Source.Specs.TimeUnit) is { } unit ? new(zero, unit) : null;

    /// <summary>The axis of all that is plotted.</summary>
    public Axis ValueAxis
    {
        get
        {
            var units = Plotted.Select(UnitOf).Distinct().ToList();
            if (Plotted is [var one])
                return AxisOf(one);
            if (units is ["%"])
                return new("", AxisNumbers.Percent);
            // Several units on one axis are named with their curves.
            if (units is [{ } unit])
                return new(VariableWords.Capitalised(unit));
            return new(units is [null] && model.Units.Count > 0 ? Language.Words.Dimensionless : "");
        }
    }

    /// <summary>The axis of one variable, with its unit.</summary>
    public Axis AxisOf(Name variable)
    {
        var name = VariableWords.Capitalised(variable.Text);
        return UnitOf(variable) switch
        {
            "%" => new(name, AxisNumbers.Percent),
            { } unit => new($"{name} ({unit})"),
            _ => new(name),
        };
    }

    /// <summary>A variable's name, with its unit where the axis cannot say it.</summary>
    public string NameOf(Name variable) =>
        Plotted.Select(UnitOf).Distinct().Count() > 1 && UnitOf(variable) is { } unit ? $"{variable} ({unit})" : variable.Text;

    string? UnitOf(Name variable) => VariableWords.UnitOf(model, variable);
}
