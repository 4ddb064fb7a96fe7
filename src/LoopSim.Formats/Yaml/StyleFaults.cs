using LoopSim.Diagnostics;

namespace LoopSim.Formats.Yaml;

/// <summary>Every fault of a house style, and of the calendar: one factory each, with its code, its words and its hint.</summary>
internal static class StyleFaults
{
    public static Diagnostic Unusable(SourceSpan at, string what, string file, Diagnostic fault) => new(
        "LS801", Severity.Error, at, $"The {what} '{file}' cannot be used: {char.ToLowerInvariant(fault.Message[0])}{fault.Message[1..]}", (fault.Code == "LS001" ? fault.Hint : null) ?? "Its path is relative to the file that names it.");

    public static Diagnostic NotAColour(SourceSpan at, string text, string? didYouMean) => new(
        "LS802", Severity.Error, at, $"'{text}' is no colour.", didYouMean ?? "Write it like this: \"#0A429F\", six digits from 0 to F for red, green and blue, in quotes; or by its name, such as navy.");

    public static Diagnostic ColourInComment(SourceSpan at, string colour) => new(
        "LS802", Severity.Error, at, "A # begins a comment in YAML, so there is no colour here.", $"Put the colour in quotes: \"{colour}\"");

    public static Diagnostic NotANumberFormat(SourceSpan at, string text) => new(
        "LS803", Severity.Error, at, $"'{text}' shows no way to write numbers.", "Write the number 1234.5 in your way: \"1,234.5\", \"1.234,5\", \"1 234,5\", \"1'234.5\" or \"1234,5\".");

    public static Diagnostic BadLogoHeight(SourceSpan at, double least, double most) => new(
        "LS804", Severity.Error, at, $"A logo is from {least} to {most} high.", "Write it like this: height: 36");

    public static Diagnostic NotADate(SourceSpan at, string text) => new(
        "LS810", Severity.Error, at, $"'{text}' is no date.", "Write the date of time 0 like this: calendar: 2026-01, or 2026-01-15 in a model of days or weeks.");

    public static Diagnostic NoCalendarFor(SourceSpan at, string? unit) => new(
        "LS811", Severity.Error, at,
        unit is null ? "The model names no time unit, so its times have no dates." : $"A calendar knows days, weeks, months, quarters and years, but the model's time unit is {unit}.",
        unit is null ? "Name it: time: { unit: month, calendar: 2026-01 }" : "Remove 'calendar', or count time in one of these.");

    public static Diagnostic DayOfMonth(SourceSpan at, string unit, string month) => new(
        "LS812", Severity.Error, at, $"In a model that counts in {unit} time 0 is the beginning of a month.", $"Write calendar: {month}; days are for models of days and weeks.");
}
