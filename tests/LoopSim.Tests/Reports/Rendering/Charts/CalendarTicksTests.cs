using LoopSim.Languages;
using LoopSim.Reports.Figures;
using LoopSim.Reports.Rendering.Charts;

namespace LoopSim.Tests.Reports.Rendering.Charts;

public class CalendarTicksTests
{
    [Theory]
    [InlineData("month", "2026-01-01", 0, 12, 780, "en", "Jan 2026|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|2027")]
    [InlineData("month", "2026-01-01", 0, 24, 780, "en", "Jan 2026|Apr|Jul|Oct|2027|Apr|Jul|Oct|2028")]
    [InlineData("month", "2026-01-01", 0, 24, 780, "de", "Jan. 2026|Apr.|Juli|Okt.|2027|Apr.|Juli|Okt.|2028")]
    [InlineData("month", "2026-02-01", 0, 60, 780, "en", "Jul 2026|2027|Jul|2028|Jul|2029|Jul|2030|Jul|2031")]
    [InlineData("month", "2026-01-01", 0, 120, 780, "en", "2026|2027|2028|2029|2030|2031|2032|2033|2034|2035|2036")]
    [InlineData("month", "2026-01-01", 0, 600, 780, "en", "2030|2035|2040|2045|2050|2055|2060|2065|2070|2075")]
    [InlineData("month", "2026-01-01", -3, 3, 780, "de", "Okt. 2025|Nov.|Dez.|2026|Feb.|März|Apr.")]
    [InlineData("quarter", "2026-04-01", 0, 4, 780, "en", "Apr 2026|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|2027|Feb|Mar|Apr")]
    [InlineData("year", "2026-01-01", 0, 5, 780, "en", "Jan 2026|Jul|2027|Jul|2028|Jul|2029|Jul|2030|Jul|2031")]
    [InlineData("year", "2026-07-01", 0, 50, 780, "en", "2030|2035|2040|2045|2050|2055|2060|2065|2070|2075")]
    [InlineData("day", "2028-02-27", 0, 4, 780, "en", "27 Feb 2028|28 Feb|29 Feb|1 Mar|2 Mar")]
    [InlineData("day", "2027-02-27", 0, 4, 780, "de", "27. Feb. 2027|28. Feb.|1. März|2. März|3. März")]
    [InlineData("day", "2026-12-28", 0, 28, 780, "en", "28 Dec 2026|4 Jan 2027|11 Jan|18 Jan|25 Jan")]
    [InlineData("week", "2026-01-05", 0, 52, 780, "en", "Feb 2026|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|2027")]
    [InlineData("week", "2026-01-05", 0, 8, 300, "en", "5 Jan 2026|19 Jan|2 Feb|16 Feb|2 Mar")]
    [InlineData("day", "2026-01-01", 0, 730, 780, "en", "Jan 2026|Apr|Jul|Oct|2027|Apr|Jul|Oct|2028")]
    [InlineData("month", "2026-01-01", 0, 24, 120, "en", "2026|2027|2028")]
    public void Ticks_stand_at_days_months_and_years(string unit, string zero, double low, double high, double length, string language, string labels)
    {
        var scale = ScaleOf(unit, zero, low, high, length, language);

        Assert.Equal(labels, string.Join('|', scale.Ticks.Select(t => t.Label)));
    }

    [Theory]
    [InlineData("month", 12)]
    [InlineData("quarter", 4)]
    [InlineData("year", 1)]
    [InlineData("day", 366)]
    [InlineData("week", 366 / 7.0)]
    public void A_year_later_is_where_the_unit_says(string unit, double year)
    {
        // 2028 is a leap year.
        var scale = ScaleOf(unit, "2028-01-01", 0, 3 * year, 300, "en");

        Assert.Equal(year, scale.Ticks.Single(t => t.Label == "2029").Value, 1e-9);
    }

    [Theory]
    [InlineData("month", 1e9)]
    [InlineData("day", 1e300)]
    [InlineData("year", 9000)]
    public void Beyond_all_calendars_there_are_numbers(string unit, double high)
    {
        var scale = ScaleOf(unit, "2026-01-01", 0, high, 780, "en");

        Assert.True(scale.Ticks.Count > 1);
        Assert.Equal("0", scale.Ticks[0].Label);
    }

    static AxisScale ScaleOf(string unit, string zero, double low, double high, double length, string language)
    {
        var style = ChartStyle.Of(new() { Language = Language.All.Single(l => l.Code == language) });
        var axis = new Axis("Time", Calendar: new(DateOnly.ParseExact(zero, "yyyy-MM-dd"), unit));
        return AxisScale.ForPositions(new DataRange(low, high), axis, length, style);
    }
}
