namespace LoopSim.Reports.Figures;

/// <summary>How the numbers of an axis are written.</summary>
internal enum AxisNumbers
{
    /// <summary>As they are, with thousands separators; very large ones shortened, such as 1.2M.</summary>
    Plain,

    /// <summary>A share of one written per cent: 0.25 becomes 25%.</summary>
    Percent,

    /// <summary>Years of the calendar: 1978, without a separator.</summary>
    Years,
}

/// <summary>Where an axis prefers its ticks.</summary>
internal enum AxisSteps
{
    /// <summary>At 1, 2, 2.5 or 5 times a power of ten.</summary>
    Decimal,

    /// <summary>At quarters, half years and years: 3, 6, 12, 24 months.</summary>
    Months,
}

/// <summary>An axis of a figure; its range comes from the data.</summary>
/// <param name="Label">The quantity with its unit, such as "Time (months)"; may be empty.</param>
/// <param name="Numbers">How tick values are written.</param>
/// <param name="Steps">Where ticks stand; <see cref="AxisSteps.Months"/> suits a time axis whose unit is the month.</param>
/// <param name="Calendar">The dates of an axis of time, with ticks at months, quarters and years; null: plain numbers.</param>
internal sealed record Axis(string Label, AxisNumbers Numbers = AxisNumbers.Plain, AxisSteps Steps = AxisSteps.Decimal, CalendarOrigin? Calendar = null);

/// <summary>Which date time 0 is.</summary>
/// <param name="TimeZero">The date; in units of months and longer the first day of its month.</param>
/// <param name="TimeUnit">day, week, month, quarter or year.</param>
internal sealed record CalendarOrigin(DateOnly TimeZero, string TimeUnit);
