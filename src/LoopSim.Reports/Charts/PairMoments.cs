using System.Globalization;
using LoopSim.Analysis.Judging;
using LoopSim.Equations;
using LoopSim.Reports.Rendering.Charts;
using LoopSim.Reports.Tables;

namespace LoopSim.Reports.Charts;

/// <summary>One of the two moments of before and after.</summary>
/// <param name="At">When it is; null for the end of each run.</param>
/// <param name="Words">The moment in words: "month 6".</param>
internal sealed record PairMoment(Expression? At, string Words);

/// <summary>When before and after are: as the chart says, else before the first policy starts and at the end.</summary>
internal static class PairMoments
{
    public static PairMoment Before(ChartSubject subject)
    {
        if (subject.Chart.Before is { } said)
            return new(said, Told(TimesOf(said, subject), subject) ?? subject.Language.Words.Before);
        var specs = subject.Model.Source.Specs;
        if (PolicyMarks.Of(subject.Runs, subject.Shown) is not [var first, ..])
            return Known(specs.Start, Told([specs.Start], subject) ?? "", subject);
        // What jumps when a policy starts has done so at its first moment, so the step before it counts.
        var words = string.Format(CultureInfo.InvariantCulture, subject.Language.Words.BeforeMoment, Told([first.At], subject));
        return Known(Math.Max(specs.Start, first.At - specs.Step), words, subject);
    }

    static PairMoment Known(double moment, string words, ChartSubject subject) => new(new NumberLiteral(moment, null, subject.Chart.Span), words);

    public static PairMoment After(ChartSubject subject) => subject.Chart.After is { } said
        ? new(said, Told(TimesOf(said, subject), subject) ?? subject.Language.Words.After)
        : new(null, Told([.. subject.Shown.Select(r => r.StepTimes[^1])], subject) ?? subject.Language.Words.RunEnd);

    static IReadOnlyList<double> TimesOf(Expression moment, ChartSubject subject) => Outcomes.Values(subject.Runs, moment, subject.Shown.Select(r => r.Scenario));

    // One number where it is the same for all, else none.
    static string? Told(IReadOnlyList<double> times, ChartSubject subject)
    {
        if (times.Distinct().Count() != 1)
            return null;
        if (subject.Calendar is { } calendar && new DateScale(calendar).Told(times[0], subject.Language.Calendar) is { } date)
            return date;
        var specs = subject.Model.Source.Specs;
        var number = ValueText.InSigns(ValueText.Of(times[0]), subject.Numbers);
        return $"{(specs.HasTimeUnit ? subject.Language.SingularOf(specs.TimeUnit) : subject.Language.Words.Time)} {number}";
    }
}
