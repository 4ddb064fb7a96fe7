using LoopSim.Diagnostics;

namespace LoopSim.Formats.Sketches;

/// <summary>Every fault of drawings that are read: one factory each, with its code, its words and its hint.</summary>
internal static class SketchFaults
{
    const string Mend = "Look the link up in the sketch, and write + or - as it is meant.";

    public static Diagnostic UnknownKind(SourceFile file) => new(
        "LS960", Severity.Error, new(file, 0, 0), "No diagram that can be read is in this file.",
        "Read are tables of links (.csv), Mermaid flowcharts (.mmd, .md), and what Kumu and LOOPY save (.json).");

    public static Diagnostic NoLinks(SourceFile file) => new(
        "LS960", Severity.Error, new(file, 0, 0), "There is not one link in this file.", "Draw the arrows between the names, and save it again.");

    public static Diagnostic TooMany(SourceFile file) => new(
        "LS960", Severity.Error, new(file, 0, 0), $"There are more than {Sketch.MostLinks / 1000},000 links in this file, and nobody draws so many.", "Name the file of a diagram.");

    public static Diagnostic BrokenJson(SourceSpan at) => new(
        "LS961", Severity.Error, at, "From here on the file is broken: this is not how JSON goes on.", "Save it again where it comes from, whole and unchanged.");

    public static Diagnostic NoColumns(SourceSpan at, IReadOnlyList<string> missing, IReadOnlyList<string> columns) => new(
        "LS962", Severity.Error, at, $"No column is named {string.Join(", and none ", missing.Select(m => $"'{m}'"))}.",
        columns.Count == 0 ? "Put a row of column names first: from,to,sign,delay" : $"The first row must name the columns, such as from,to,sign,delay. It has: {string.Join(", ", columns)}.");

    public static Diagnostic WithoutEnd(SourceSpan at, string end) => new(
        "LS963", Severity.Warning, at, $"{end}, so this link is left out.", "Say what acts and what it acts on, or remove the link.");

    public static Diagnostic StandsAlone(SourceSpan at, string name) => new(
        "LS963", Severity.Warning, at, $"No link leads to '{name}' or from it, so it is left out.", "Draw its links, or remove it.");

    public static Diagnostic SignAssumed(SourceSpan at, string from, string to, string? said) => new(
        "LS964", Severity.Warning, at,
        said is null ? $"The link from '{from}' to '{to}' has no sign: + is assumed." : $"'{said}' is no sign that is known for the link from '{from}' to '{to}': + is assumed.", Mend);

    public static Diagnostic ChangingSign(SourceSpan at, string from, string to) => new(
        "LS964", Severity.Warning, at, $"The link from '{from}' to '{to}' has both signs, and a sketch has one: + is assumed.", $"{Mend} Or give '{to}' an equation that says when it is which.");

    public static Diagnostic ToItself(SourceSpan at, string name) => new(
        "LS965", Severity.Warning, at, $"This link leads from '{name}' to itself, and is left out.", "Draw what lies between. What holds on to its value for a while is a stock: say stock: true in the sketch.");

    public static Diagnostic Twice(SourceSpan at, string from, string to, bool otherSign) => new(
        "LS966", Severity.Warning, at, $"The link from '{from}' to '{to}' is drawn twice{(otherSign ? ", with two signs: the first is taken" : ", and is taken once")}.",
        otherSign ? "Two ways of opposite sign go through a variable between, each through one of its own." : "Remove one of the two; what acts more strongly has strength: strong.");

    public static Diagnostic NameMended(SourceSpan at, string name, string mended) => new(
        "LS967", Severity.Warning, at, name.Length == 0 ? $"Something has no name here, and is called '{mended}'." : $"'{name}' cannot be a name, and is called '{mended}'.", "Give it a name that says what there is more or less of.");

    public static Diagnostic DelayAssumed(SourceSpan at, string from, string to, string said, string assumed) => new(
        "LS968", Severity.Warning, at, $"The delay '{said}' from '{from}' to '{to}' says no time that can be taken over: {assumed} is assumed.", "Write the time that it takes into the sketch.");

    public static Diagnostic NoStrength(SourceSpan at, string said) => new(
        "LS968", Severity.Warning, at, $"'{said}' is no strength, and is left out.", "Strengths are weak, medium, strong, or numbers up to 10.");

    public static Diagnostic NotUnderstood(SourceSpan at) => new(
        "LS969", Severity.Warning, at, "From here on this line is not understood, and is left out.", "Write links like this: a[One thing] -->|+| b[Another]");

    public static Diagnostic SecondDiagram(SourceSpan at) => new(
        "LS969", Severity.Warning, at, "This is another diagram of the same file, and is left out: the first one is read.", "Put it into a file of its own.");

    public static Diagnostic WithoutHead(SourceSpan at, string from, string to) => new(
        "LS970", Severity.Warning, at, $"The line between '{from}' and '{to}' has no arrowhead: it is read as a link from the first to the second.", "Turn the link round in the sketch where it should lead the other way.");

    public static Diagnostic Reversed(SourceSpan at, string from, string to) => new(
        "LS970", Severity.Warning, at, $"This connection is reversed: it is read as a link from '{from}' to '{to}'.", "Turn the link round in the sketch where it should lead the other way.");
}
