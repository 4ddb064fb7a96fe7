using LoopSim.Languages;
using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Rendering.Charts;

/// <summary>The ticks of an axis whose time has dates: at the first of months, quarters and years, or at whole days and weeks.</summary>
internal static class CalendarTicks
{
    const int MostTicks = 13, MonthsInYear = 12;

    // Days count from time 0, so that ticks of a model of weeks stand at its weeks.
    static readonly int[] DaySteps = [1, 2, 7, 14];

    static readonly int[] MonthSteps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000];

    /// <summary>From the finest to the coarsest; empty where the dates lie beyond all calendars.</summary>
    public static IEnumerable<IReadOnlyList<Tick>> Candidates(double low, double high, CalendarOrigin origin, CalendarWords words)
    {
        var dates = new DateScale(origin);
        if (!dates.Reaches(low) || !dates.Reaches(high))
            yield break;
        foreach (var step in dates.HasDays ? DaySteps : [])
        {
            if (OfDays(low, high, step, dates, words) is { } ticks)
                yield return ticks;
        }
        foreach (var step in MonthSteps)
        {
            if (OfMonths(low, high, step, dates, words) is { } ticks)
                yield return ticks;
        }
    }

    static List<Tick>? OfDays(double low, double high, int step, DateScale dates, CalendarWords words)
    {
        var perTick = step / dates.DaysPerUnit;
        var (first, last) = (Math.Ceiling(low / perTick - 1e-6), Math.Floor(high / perTick + 1e-6));
        if (last - first + 1 > MostTicks)
            return null;
        var ticks = new List<Tick>();
        int? year = null;
        for (var count = first; count <= last; count++)
        {
            var date = dates.DateAt(count * perTick);
            ticks.Add(new(count * perTick, words.Day(date, withYear: date.Year != year)));
            year = date.Year;
        }
        return ticks;
    }

    static List<Tick>? OfMonths(double low, double high, int step, DateScale dates, CalendarWords words)
    {
        var (first, last) = (dates.FirstMonthFrom(low), dates.LastMonthUntil(high));
        first += (step - first % step) % step;
        if ((last - first) / step + 1 > MostTicks)
            return null;
        var ticks = new List<Tick>();
        for (var month = first; month <= last; month += step)
            ticks.Add(new(dates.PositionOf(month), Label(month)));
        return ticks;

        string Label(int month) =>
            step % MonthsInYear == 0 || (month % MonthsInYear == 0 && month > first) ? CalendarWords.Year(month / MonthsInYear)
            : words.Month(month, withYear: month == first);
    }
}
