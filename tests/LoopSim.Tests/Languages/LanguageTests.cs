using System.Reflection;
using LoopSim.Languages;
using LoopSim.Units;

namespace LoopSim.Tests.Languages;

public class LanguageTests
{
    static readonly Language English = Language.All[0];

    // Words that another language may share with English.
    static readonly string[] Shared = [];

    public static TheoryData<string> Others => [.. Language.All.Skip(1).Select(l => l.Code)];

    public static TheoryData<string> All => [.. Language.All.Select(l => l.Code)];

    [Fact]
    public void English_and_German_are_spoken_and_English_unasked() => Assert.Equal(["en", "de"], Language.All.Select(l => l.Code));

    [Theory]
    [MemberData(nameof(Others))]
    public void Every_word_of_a_chart_is_translated(string code)
    {
        var other = Of(code).Words;
        foreach (var property in typeof(ChartWords).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.PropertyType == typeof(string)))
        {
            var (ours, theirs) = (property.GetValue(English.Words) as string, property.GetValue(other) as string);
            Assert.False(string.IsNullOrWhiteSpace(ours) || string.IsNullOrWhiteSpace(theirs), property.Name);
            Assert.True(ours != theirs || Shared.Contains(ours), $"{property.Name} is '{theirs}' in both languages.");
            Assert.Equal(Placeholders(ours), Placeholders(theirs));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_usual_unit_of_time_has_its_plural(string code) => Assert.All(
        ["second", "minute", "hour", "day", "week", "month", "quarter", "year"],
        unit => Assert.Equal(Of(code).TimeUnits[TimeUnits.Find(unit) ?? ""].Many, Of(code).PluralOf(unit)));

    [Theory]
    [InlineData("en", "month", "months")]
    [InlineData("en", "Months", "months")]
    [InlineData("en", "sprint", "sprints")]
    [InlineData("de", "month", "Monate")]
    [InlineData("de", "year", "Jahre")]
    [InlineData("de", "Sprint", "Sprint")]
    public void A_unit_of_time_is_said_in_the_plural(string code, string unit, string plural) => Assert.Equal(plural, Of(code).PluralOf(unit));

    static Language Of(string code) => Language.All.Single(l => l.Code == code);

    static int Placeholders(string? text) => Enumerable.Range(0, 5).Count(i => text?.Contains($"{{{i}}}", StringComparison.Ordinal) == true);
}
