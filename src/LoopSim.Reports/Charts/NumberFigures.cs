using LoopSim.Analysis.Judging;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Reports.Figures;
using LoopSim.Reports.Tables;

namespace LoopSim.Reports.Charts;

/// <summary>The figures of what is one number a scenario: outcomes, or values of variables at a moment.</summary>
internal static class NumberFigures
{
    /// <summary>One bar a scenario, held against the first.</summary>
    public static BarFigure Bars(ChartSubject subject)
    {
        var measured = MeasuredOf(subject);
        var values = measured.Select(m => Outcomes.Values(subject.Runs, m.Value, subject.Shown.Select(r => r.Scenario))).ToList();
        IEnumerable<int> rows = Enumerable.Range(0, subject.Shown.Count);
        if (subject.Chart.ByValue)
            rows = rows.OrderByDescending(r => Rank(values[0][r], measured[0]));
        int[] order = [.. rows];
        return new(
            subject.Title,
            subject.Subtitle,
            [.. order.Select(r => subject.Shown[r].Scenario.Text)],
            Array.IndexOf(order, 0),
            [.. measured.Zip(values, (m, v) => new BarBlock(AxisOf(m, subject), m.HigherIsBetter, [.. order.Select(r => v[r])], Outcomes.IsMoment(m)))]);
    }

    /// <summary>Two numbers a scenario.</summary>
    public static PairFigure Pairs(ChartSubject subject)
    {
        var scenarios = subject.Shown.Select(r => r.Scenario).ToList();
        var (before, after) = (PairMoments.Before(subject), PairMoments.After(subject));
        return new(
            subject.Title,
            subject.Subtitle,
            before.Words,
            after.Words,
            [.. scenarios.Select(s => s.Text)],
            [.. MeasuredOf(subject).Select(m => new PairBlock(AxisOf(m, subject), m.HigherIsBetter, ValuesAt(m, before), ValuesAt(m, after)))]);

        IReadOnlyList<double> ValuesAt(Outcome measured, PairMoment moment) => moment.At is { } at
            ? Outcomes.Values(subject.Runs, new FunctionCall(new("at"), at.Span, [measured.OfFinal ?? measured.Value, at], at.Span), scenarios)
            : Outcomes.Values(subject.Runs, measured.Value, scenarios);
    }

    static List<Outcome> MeasuredOf(ChartSubject subject) =>
        [.. subject.Plotted.Select(name => Outcomes.Named(subject.Model, name)).OfType<Outcome>()];

    // The best comes first; what is no number comes last, and so does what never happens, unless later is better.
    static double Rank(double value, Outcome measured) =>
        double.IsNaN(value) ? measured.HigherIsBetter == true && Outcomes.IsMoment(measured) ? double.PositiveInfinity : double.NegativeInfinity
        : measured.HigherIsBetter == false ? -value : value;

    static Axis AxisOf(Outcome measured, ChartSubject subject) => new(
        VariableWords.Capitalised(OutcomeWords.Heading(measured, subject.Model)),
        OutcomeWords.UnitOf(measured, subject.Model) == "%" ? AxisNumbers.Percent : AxisNumbers.Plain);
}
