using LoopSim.Diagnostics;

namespace LoopSim.Formats.Yaml;

/// <summary>Every fault in the structure of a model file: one factory each, with its code, its words and its hint.</summary>
internal static class StructureFaults
{
    public static Diagnostic UnknownKey(SourceSpan at, string key, string where, string? didYouMean, IReadOnlyList<string> known) => new(
        "LS101", Severity.Error, at, $"{where} has no key '{key}'.", didYouMean ?? $"It may have: {string.Join(", ", known)}.");

    public static Diagnostic SaidTwice(SourceSpan at, string what) => new(
        "LS022", Severity.Error, at, $"{what} has a 'value' and an 'equation': they mean the same.", "Remove one of the two.");

    public static Diagnostic LaterVersion(SourceSpan at, string key) => new(
        "LS102", Severity.Error, at, $"'{key}' is a part of the language that this version does not read yet.", "Remove it, or turn it into comments, to run the rest.");

    public static Diagnostic WrongKind(SourceSpan at, string what, string expected, string found, string example) => new(
        "LS103", Severity.Error, at, $"{what} should be {expected}, but this is {found}.", $"Write it like this: {example}");

    public static Diagnostic Missing(SourceSpan at, string what, string missing, string example) => new(
        "LS104", Severity.Error, at, $"{what} has no '{missing}'.", $"Write it like this: {example}");

    public static Diagnostic DuplicateName(SourceSpan at, string name, int firstLine) => new(
        "LS105", Severity.Error, at, $"'{name}' is already declared at line {firstLine}.", "Every parameter, stock, flow, variable, data series and lookup needs a name of its own.");

    public static Diagnostic ReservedName(SourceSpan at, string name) => new(
        "LS106", Severity.Error, at, $"'{name}' is a word of the language and cannot be declared.", "Choose another name.");

    public static Diagnostic FunctionName(SourceSpan at, string name) => new(
        "LS106", Severity.Error, at, $"'{name}' is a built-in function, so a lookup of this name could never be called.", $"Choose another name, such as '{name} curve'.");

    public static Diagnostic BadName(SourceSpan at) => new(
        "LS107", Severity.Error, at, "A name needs at least one letter, and can hold neither double quotes nor control characters nor '·' nor '->'.", "Choose a plain name of words, digits and hyphens.");

    public static Diagnostic NotANumber(SourceSpan at, string what, string example) => new(
        "LS108", Severity.Error, at, $"{what} should be a number.", $"Write it like this: {example}");

    public static Diagnostic NotOneOf(SourceSpan at, string what, string found, IReadOnlyList<string> words, string? didYouMean) => new(
        "LS109", Severity.Error, at, $"{what} cannot be '{found}'.", didYouMean ?? $"Write one of: {string.Join(", ", words)}.");

    public static Diagnostic BadRange(SourceSpan at) => new(
        "LS110", Severity.Error, at, "A range should be two numbers with two dots between, the lower one first.", "Write it like this: 0..1, or 0.. where it has no upper end.");

    public static Diagnostic BadDistribution(SourceSpan at, string shape, string needs, string example) => new(
        "LS111", Severity.Error, at, $"The distribution '{shape}' needs {needs}.", $"Write it like this: uncertain: {{ {shape}: {example} }}");

    public static Diagnostic BadPoints(SourceSpan at, string why) => new(
        "LS112", Severity.Error, at, $"A lookup's points should be pairs of numbers with rising x: {why}.", "Write it like this: points: [[0, 1], [1, 0.4]]");

    public static Diagnostic ConvertedEquation(SourceSpan at, string written, string unit) => new(
        "LS113", Severity.Error, at, $"An equation is computed in {unit}, so it cannot be declared in {written}.", $"Declare it in {unit}; a number can be given in {written}.");

    public static Diagnostic LargePercentage(SourceSpan at, string number) => new(
        "LS114", Severity.Warning, at, $"With the unit % the number {number} is {number} times the whole, not {number} in a hundred.", $"Write {number}% for {number} in a hundred.");

    public static Diagnostic NotTrueOrFalse(SourceSpan at, string what) => new(
        "LS115", Severity.Error, at, $"{what} should be true or false.", $"Write it like this: {what.Trim('\'')}: true");

    public static Diagnostic BadRank(SourceSpan at) => new(
        "LS116", Severity.Error, at, "A rank correlation lies between -1 and 1.", "Write it like this: - { between: [one parameter, another], rank: 0.5 }");

    public static Diagnostic NotUncertain(SourceSpan at, string name) => new(
        "LS117", Severity.Error, at, $"'{name}' is no parameter with a distribution, so it cannot be correlated.", "Give it an 'uncertain', or correct its name.");

    public static Diagnostic DecimalComma(SourceSpan at, string corrected) => new(
        "LS118", Severity.Error, at, "A number is written with a decimal point, not with a comma.", $"Write {corrected}");

    public static Diagnostic ForeignNumber(SourceSpan at, string text) => new(
        "LS108", Severity.Error, at, $"'{text}' is no number of the modelling language.", "Write numbers as 0.25, 1e6, 12_000 or 30%.");

    public static Diagnostic Thousands(SourceSpan at, string text, string corrected) => new(
        "LS108", Severity.Error, at, $"'{text}' is more than one number here.", $"Thousands are set apart by underscores: {corrected}");

    public static Diagnostic ClockOrDate(SourceSpan at, string text) => new(
        "LS119", Severity.Error, at, $"'{text}' looks like a date or a time of day; a model counts time in plain numbers.",
        "Count from the start in the model's time unit: 2.5 month. A ratio is written with a slash: 12/30.");

    public static Diagnostic NullValue(SourceSpan at, string text) => new(
        "LS120", Severity.Error, at, $"'{text}' is no value of the modelling language.", "Write a number or an equation, or leave the key out.");

    public static Diagnostic TruthAsNumber(SourceSpan at, string text, int number) => new(
        "LS121", Severity.Error, at, $"'{text}' is no number.", $"Write {number}: in equations 1 stands for true and 0 for false.");

    public static Diagnostic WrongTimeUnit(SourceSpan at, string what, string found, string? expected, string? declaration) => new(
        "LS122", Severity.Error, at,
        expected is null ? $"{what} is given in {found}, but the model names no time unit." : $"{what} is given in {found}, but the model's time unit is {expected}.",
        expected is null ? $"Name it: {declaration}" : declaration is null ? $"Give it in {expected}." : $"Give it in {expected}, or declare under units: {declaration}");

    public static Diagnostic DerivedTimeUnit(SourceSpan at, string unit, string inUnit) => new(
        "LS123", Severity.Error, at, $"The model's time unit cannot be '{unit}', which is declared as a multiple of {inUnit}.",
        $"Write unit: {inUnit}, or declare {inUnit} in {unit} instead.");

    public static Diagnostic KeyOfOtherKind(SourceSpan at, string key, string kind, IReadOnlyList<string> kinds) => new(
        "LS124", Severity.Error, at, $"'{key}' means nothing in a chart of kind {kind}.",
        $"Leave it out, or let the chart be of kind: {string.Join(" or ", kinds)}.");
}
