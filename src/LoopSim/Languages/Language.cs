namespace LoopSim.Languages;

/// <summary>A language in which charts speak: their fixed words, and how it writes numbers. The names in a model stay as they are.</summary>
/// <param name="Code">Its code by ISO 639, such as <c>de</c>.</param>
/// <param name="Words">The fixed words of charts.</param>
/// <param name="Numbers">How numbers are written.</param>
internal sealed record Language(string Code, ChartWords Words, NumberSigns Numbers)
{
    /// <summary>The words of a gallery's page.</summary>
    public required GalleryWords Gallery { get; init; }

    /// <summary>How dates are written.</summary>
    public required CalendarWords Calendar { get; init; }

    /// <summary>The usual units of time, each by its English singular, in singular and plural.</summary>
    public required IReadOnlyDictionary<string, (string One, string Many)> TimeUnits { get; init; }

    /// <summary>The plural of a time unit of the model's own.</summary>
    public required Func<string, string> OwnPlural { get; init; }

    /// <summary>All languages; the first is spoken where nobody chooses.</summary>
    public static IReadOnlyList<Language> All { get; } = [English.Language, German.Language];

    /// <summary>The plural of a time unit: <c>months</c>, <c>Monate</c>.</summary>
    public string PluralOf(string timeUnit) =>
        Units.TimeUnits.Find(timeUnit) is { } usual && TimeUnits.TryGetValue(usual, out var words) ? words.Many : OwnPlural(timeUnit);

    /// <summary>A time unit in the singular: <c>month</c>, <c>Monat</c>.</summary>
    public string SingularOf(string timeUnit) =>
        Units.TimeUnits.Find(timeUnit) is { } usual && TimeUnits.TryGetValue(usual, out var words) ? words.One : timeUnit;
}
