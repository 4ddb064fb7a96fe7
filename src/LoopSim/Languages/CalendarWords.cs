using System.Globalization;

namespace LoopSim.Languages;

/// <summary>How a language writes dates along an axis of time.</summary>
/// <param name="Months">The twelve months, short.</param>
/// <param name="DayFormat">A day in a month: {0} the day, {1} the month.</param>
internal sealed record CalendarWords(IReadOnlyList<string> Months, string DayFormat)
{
    /// <summary>A month, counted from the January of the year 0: <c>Jul</c>, <c>Jul 2026</c>.</summary>
    public string Month(int month, bool withYear) => withYear ? $"{Months[month % 12]} {Year(month / 12)}" : Months[month % 12];

    /// <summary>A day: <c>5 Jul</c>, <c>5 Jul 2026</c>.</summary>
    public string Day(DateOnly date, bool withYear)
    {
        var day = string.Format(CultureInfo.InvariantCulture, DayFormat, date.Day, Months[date.Month - 1]);
        return withYear ? $"{day} {Year(date.Year)}" : day;
    }

    /// <summary>A year, without a sign between its digits.</summary>
    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
