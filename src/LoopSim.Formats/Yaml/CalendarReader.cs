using System.Globalization;
using LoopSim.Units;

namespace LoopSim.Formats.Yaml;

/// <summary>Reads which date time 0 is.</summary>
internal static class CalendarReader
{
    static readonly string[] DayForms = ["yyyy-M-d"], MonthForms = ["yyyy-M", "MMM yyyy", "MMMM yyyy"];

    /// <summary>The date; null where there is none, or none that fits the time unit, which is noted.</summary>
    public static DateOnly? Read(Fields fields, string? unit, ReadContext context)
    {
        if (fields.Text("calendar") is not { } text || fields["calendar"] is not { } node)
            return null;
        var usual = unit is null ? null : TimeUnits.Find(unit);
        var isDay = TryRead(text, DayForms, out var date);
        if (!isDay && !TryRead(text, MonthForms, out date))
            context.Faults.Add(StyleFaults.NotADate(node.Span, text));
        else if (usual is not ("day" or "week" or "month" or "quarter" or "year"))
            context.Faults.Add(StyleFaults.NoCalendarFor(node.Span, unit));
        else if (isDay && date.Day != 1 && usual is not ("day" or "week"))
            context.Faults.Add(StyleFaults.DayOfMonth(node.Span, unit is null ? "" : Languages.Language.All[0].PluralOf(unit), date.ToString("yyyy-MM", CultureInfo.InvariantCulture)));
        else
            return date;
        return null;
    }

    static bool TryRead(string text, string[] forms, out DateOnly date) =>
        DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
