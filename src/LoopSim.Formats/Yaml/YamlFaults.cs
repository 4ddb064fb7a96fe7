using LoopSim.Diagnostics;

namespace LoopSim.Formats.Yaml;

/// <summary>Every fault of YAML itself: one factory each, with its code, its words and its hint.</summary>
internal static class YamlFaults
{
    public static Diagnostic Broken(SourceSpan at) => new(
        "LS010", Severity.Error, at, "From here on this is no valid YAML.",
        "Look at this line and the one before it: a key is followed by ': ' and its value, and what belongs together has the same indentation.");

    public static Diagnostic Unclosed(SourceSpan at, char bracket) => new(
        "LS011", Severity.Error, at, $"This '{bracket}' is never closed.", $"Add the missing '{(bracket == '[' ? ']' : '}')}'.");

    public static Diagnostic UnclosedQuote(SourceSpan at) => new(
        "LS012", Severity.Error, at, "This quote is never closed.", "Add the missing quote at the end of the text.");

    public static Diagnostic Tab(SourceSpan at) => new(
        "LS013", Severity.Error, at, "This line is indented with a tab, which YAML does not allow.", "Use spaces; most editors can convert tabs.");

    public static Diagnostic GoesOnAfterQuote(SourceSpan at, string corrected) => new(
        "LS014", Severity.Error, at, "A value that begins with a quote must end with it.", $"Quote the whole value: {corrected}");

    public static Diagnostic DashValue(SourceSpan at, string corrected) => new(
        "LS015", Severity.Error, at, "A value that begins with '- ' looks like a list to YAML.", $"Quote the whole value: {corrected}");

    public static Diagnostic ReservedStart(SourceSpan at, char first, string corrected) => new(
        "LS016", Severity.Error, at, $"A value cannot begin with '{first}' in YAML.", $"Quote the whole value: {corrected}");

    public static Diagnostic ColonInValue(SourceSpan at, string corrected) => new(
        "LS017", Severity.Error, at, "A value cannot hold ': ' in YAML.", $"Quote the whole value: {corrected}");

    public static Diagnostic Indentation(SourceSpan at) => new(
        "LS018", Severity.Error, at, "This line's indentation fits nothing above it.", "Give it the same indentation as its neighbours.");

    public static Diagnostic NotOurs(SourceSpan at, string what, string sign) => new(
        "LS019", Severity.Error, at, $"{what} ('{sign}') are not part of the modelling language.", "Write the value itself; a text that begins with this sign is put in quotes.");

    public static Diagnostic SecondDocument(SourceSpan at) => new(
        "LS020", Severity.Error, at, "A second document begins here; a file holds one model.", "Remove the '---', or put the second model into a file of its own.");

    public static Diagnostic TooDeep(SourceSpan at, int limit) => new(
        "LS021", Severity.Error, at, $"This is nested deeper than {limit} levels.", "A model needs no more than a handful; look for brackets that are never closed.");

    public static Diagnostic DuplicateKey(SourceSpan at, string key, int firstLine) => new(
        "LS022", Severity.Error, at, $"'{key}' already stands at line {firstLine}.", "Remove one of the two, or give it another name.");

    public static Diagnostic SplitAtComma(SourceSpan at, string corrected) => new(
        "LS023", Severity.Error, at, "Inside { } a comma ends a value, so YAML splits this one there.", $"Quote the whole value: {corrected}");

    public static Diagnostic Empty(SourceFile file) => new(
        "LS024", Severity.Error, new(file, 0, 0), file.Text.Contains('#', StringComparison.Ordinal) ? "There is nothing but comments in this file." : "This file is empty.", "Begin with a line such as: model: My first model");

    public static Diagnostic KeyIsNoText(SourceSpan at) => new(
        "LS025", Severity.Error, at, "A key must be a plain text.", "Begin the line with a name, followed by ': '.");

    public static Diagnostic NoBlankAfterColon(SourceSpan at, string corrected) => new(
        "LS026", Severity.Error, at, "A colon needs a blank behind it.", $"Write it like this: {corrected}");

    public static Diagnostic NoValue(SourceSpan at, string key) => new(
        "LS027", Severity.Error, at, $"The key '{key}' has no value.", $"Write it like this: {{ {key}: 1 }}; a name alone belongs into a list in [ ].");

    public static Diagnostic BracketInValue(SourceSpan at, string corrected) => new(
        "LS028", Severity.Error, at, "A bracket ends a value here, so what follows it makes no sense to YAML.", $"Quote the whole value: {corrected}");

    public static Diagnostic NoColon(SourceSpan at, string corrected) => new(
        "LS029", Severity.Error, at, "This line has no ': ' between a key and its value.", $"Write it like this: {corrected}; a line that begins with # is a remark.");

    public static Diagnostic ClosesNothing(SourceSpan at, char bracket) => new(
        "LS030", Severity.Error, at, $"This '{bracket}' closes nothing.", $"Remove it, or add the '{(bracket == ']' ? '[' : '{')}' that it belongs to.");

    public static Diagnostic MissingComma(SourceSpan at) => new(
        "LS031", Severity.Error, at, "A comma is missing before this.", "Inside { } and [ ] the parts are separated by commas.");

    public static Diagnostic LongKey(SourceSpan at, int limit) => new(
        "LS032", Severity.Error, at, $"A name can have at most {limit} characters.", "Choose a shorter name, and put the words into 'doc'.");
}
