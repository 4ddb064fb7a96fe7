using System.Globalization;

namespace LoopSim.Units;

/// <summary>The usual units of time: known for their spelling and for hints, never converted unless the model says how.</summary>
internal static class TimeUnits
{
    // In seconds, by the Julian year of 365.25 days: a month is a twelfth of it.
    static readonly (string Name, double Seconds)[] Table =
    [
        ("second", 1),
        ("minute", 60),
        ("hour", 3_600),
        ("day", 86_400),
        ("week", 604_800),
        ("month", 31_557_600 / 12.0),
        ("quarter", 31_557_600 / 4.0),
        ("year", 31_557_600),
    ];

    /// <summary>The usual time unit of this name in lower case, singular, or null where it is none.</summary>
    public static string? Find(string word)
    {
        var singular = Plurals.SingularOf(word);
        return Array.Find(Table, row => row.Name.Equals(singular, StringComparison.OrdinalIgnoreCase)).Name;
    }

    /// <summary>How much of the model's time unit another one is, or null where either is not a usual one.</summary>
    public static double? Factor(string modelTimeUnit, string other) =>
        Find(modelTimeUnit) is { } model && Find(other) is { } found ? SecondsOf(found) / SecondsOf(model) : null;

    /// <summary>The line that declares another time unit in the model's: <c>year: { in: month, factor: 12 }</c>; null where
    /// either is not a usual one or both are the same.</summary>
    public static string? Declaration(string modelTimeUnit, string other)
    {
        if (Factor(modelTimeUnit, other) is not { } factor || Find(modelTimeUnit) == Find(other))
            return null;
        return $"{Find(other)}: {{ in: {Find(modelTimeUnit)}, factor: {factor.ToString("G5", CultureInfo.InvariantCulture)} }}";
    }

    static double SecondsOf(string name) => Array.Find(Table, row => row.Name == name).Seconds;
}
