using LoopSim.Languages;
using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Rendering.Charts;

/// <summary>Between the positions of an axis of time and the calendar. Months are counted from the year 0.</summary>
/// <remarks>In models of months, quarters and years each month is as long as any other; days and weeks follow the real calendar.</remarks>
internal readonly struct DateScale
{
    const int MonthsInYear = 12, LastYear = 9998;
    const double Near = 1e-6;

    readonly DateOnly origin;
    readonly double monthsPerUnit;

    public DateScale(CalendarOrigin calendar)
    {
        origin = calendar.TimeZero;
        (DaysPerUnit, monthsPerUnit) = calendar.TimeUnit switch
        {
            "day" => (1, 0),
            "week" => (7, 0),
            "month" => (0, 1),
            "quarter" => (0, 3),
            _ => (0.0, 12.0),
        };
    }

    public double DaysPerUnit { get; }

    /// <summary>Whether time is counted in days rather than in months.</summary>
    public bool HasDays => DaysPerUnit > 0;

    int Origin => origin.Year * MonthsInYear + origin.Month - 1;

    /// <summary>Whether a position has a date that calendars know.</summary>
    public bool Reaches(double position) => HasDays
        ? position * DaysPerUnit + origin.DayNumber is >= 0 and < LastYear * 365.0
        : position * monthsPerUnit + Origin is >= MonthsInYear and < LastYear * MonthsInYear;

    public DateOnly DateAt(double position) => origin.AddDays((int)Math.Round(position * DaysPerUnit));

    /// <summary>Where a month begins.</summary>
    public double PositionOf(int month) => HasDays
        ? (new DateOnly(month / MonthsInYear, month % MonthsInYear + 1, 1).DayNumber - origin.DayNumber) / DaysPerUnit
        : (month - Origin) / monthsPerUnit;

    /// <summary>The first month that begins at a position or after it.</summary>
    public int FirstMonthFrom(double position)
    {
        var month = LastMonthUntil(position);
        return PositionOf(month) >= position - Near ? month : month + 1;
    }

    /// <summary>The last month that begins at a position or before it.</summary>
    public int LastMonthUntil(double position)
    {
        if (!HasDays)
            return (int)Math.Floor(Origin + position * monthsPerUnit + Near);
        var date = origin.AddDays((int)Math.Floor(position * DaysPerUnit + Near));
        return date.Year * MonthsInYear + date.Month - 1;
    }

    /// <summary>The date of a position in words, null where calendars know none.</summary>
    public string? Told(double position, CalendarWords words) => !Reaches(position) ? null
        : HasDays ? words.Day(DateAt(position), withYear: true) : words.Month(LastMonthUntil(position), withYear: true);
}
