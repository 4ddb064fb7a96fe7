using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Reports.Figures;
using LoopSim.Simulation;

namespace LoopSim.Reports.Charts;

/// <summary>The figures of what has a course over time.</summary>
internal static class CourseFigures
{
    /// <summary>One variable over several scenarios, or several variables of one or more.</summary>
    public static LineFigure Lines(ChartSubject subject)
    {
        var curves = from variable in subject.Plotted
                     from run in subject.Shown
                     select CurveOf(LineName(variable, run, subject), variable, run);
        return new(
            subject.Title, subject.Subtitle, subject.TimeAxis, subject.ValueAxis, [.. curves], PolicyMarks.Of(subject.Runs, subject.Shown), Observations(subject));
    }

    /// <summary>One panel a scenario.</summary>
    public static PanelFigure Panels(ChartSubject subject) => new(
        subject.Title,
        subject.Subtitle,
        subject.TimeAxis,
        subject.ValueAxis,
        [.. subject.Plotted.Select(subject.NameOf)],
        [.. subject.Shown.Select(run => new Panel(
            run.Scenario.Text,
            [.. subject.Plotted.Select(v => CurveOf(v.Text, v, run))],
            [.. PolicyMarks.Of(subject.Runs, [run]).Select(m => m.At)]))],
        Observations(subject));

    /// <summary>One stack of areas a scenario.</summary>
    public static AreaFigure Areas(ChartSubject subject) => new(
        subject.Title,
        subject.Subtitle,
        subject.TimeAxis,
        subject.Chart.AsShares ? new("", AxisNumbers.Percent) : subject.ValueAxis,
        [.. subject.Plotted.Select(subject.NameOf)],
        [.. subject.Shown.Select(run => new AreaPanel(run.Scenario.Text, [.. run.Times], [.. subject.Plotted.Select(run.Saved)]))],
        subject.Chart.AsShares);

    /// <summary>One variable across, another upwards.</summary>
    public static PhaseFigure Phase(ChartSubject subject)
    {
        var (across, upwards) = (subject.Plotted[0], subject.Plotted[^1]);
        return new(
            subject.Title,
            subject.Subtitle,
            subject.AxisOf(across),
            subject.AxisOf(upwards),
            subject.TimeAxis,
            [.. subject.Shown.Select(run => new PhaseCurve(new(run.Scenario.Text, run.Saved(across), run.Saved(upwards)), [.. run.Times]))]);
    }

    static Curve CurveOf(string name, Name variable, Run run) => new(name, [.. run.Times], run.Saved(variable));

    static string LineName(Name variable, Run run, ChartSubject subject) =>
        subject.Plotted.Count == 1 ? run.Scenario.Text : subject.Shown.Count > 1 ? $"{subject.NameOf(variable)}, {run.Scenario}" : subject.NameOf(variable);

    static IReadOnlyList<Observation> Observations(ChartSubject subject) =>
        [.. subject.Chart.Data.Select(d => Observed(subject, d.Name)).OfType<Observation>()];

    // Points beyond the runs would stretch the time axis into where no run has results.
    static Observation? Observed(ChartSubject subject, Name name)
    {
        if (subject.Model.Source.Variables.FirstOrDefault(v => v.Name.Equals(name)) is not DataSeries data)
            return null;
        var (first, last) = (subject.Shown.Min(r => r.StepTimes[0]), subject.Shown.Max(r => r.StepTimes[^1]));
        var points = data.Points.Where(p => p.X >= first && p.X <= last).ToList();
        return new(data.Name.Text, [.. points.Select(p => p.X)], [.. points.Select(p => p.Y)]);
    }
}
