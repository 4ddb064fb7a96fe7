using System.Globalization;
using LoopSim.Diagnostics;

namespace LoopSim.Formats.Yaml;

/// <summary>Every fault in how links, loops and the diagram are written: one factory each, with its code, its words and its hint.</summary>
internal static class LinkReadingFaults
{
    const string Example = "technician trust -> + lead volume";

    public static Diagnostic NotALink(SourceSpan at, string text, bool isChain) => new(
        "LS901", Severity.Error, at,
        isChain ? $"'{text}' is more than one link." : $"'{text}' is no link.",
        isChain ? $"Write each link on a line of its own: {Example}"
        : text.Contains('→', StringComparison.Ordinal) ? $"Write its arrow with two signs, ->: {text.Replace("→", LinkText.Arrow, StringComparison.Ordinal)}" : $"Write what acts, an arrow ->, the sign and what it acts on: {Example}");

    public static Diagnostic LinkAsKey(SourceSpan at, string text) => new(
        "LS901", Severity.Error, at,
        $"What stands behind a link after a colon cannot be read.",
        $"Write the link under a key of its own: {{ link: {text}, strength: strong, delay: 2 month }}");

    public static Diagnostic WithoutSign(SourceSpan at, string from, string to) => new(
        "LS902", Severity.Error, at,
        $"The link from '{from}' to '{to}' has no sign.",
        $"Write {from} -> + {to} where more of the one makes more of the other, - where it makes less.");

    public static Diagnostic Twice(SourceSpan at, string from, string to, int firstLine, bool otherSign) => new(
        "LS903", Severity.Error, at,
        string.Create(CultureInfo.InvariantCulture, $"The link from '{from}' to '{to}' is already drawn at line {firstLine}{(otherSign ? ", with another sign" : "")}."),
        otherSign ? "Keep the sign that is right. Two ways of opposite sign go through a variable between, each through one of its own." : "Remove one of the two; what it should do more strongly, say with strength.");

    public static Diagnostic ToItself(SourceSpan at, string name) => new(
        "LS904", Severity.Error, at,
        $"This link leads from '{name}' to itself.",
        $"Draw what lies between, such as {name} -> + effort and effort -> + {name}.");

    public static Diagnostic BadStrength(SourceSpan at, string most, string? didYouMean) => new(
        "LS906", Severity.Error, at,
        $"A strength is weak, medium, strong, or a number above 0, {most} at most.",
        didYouMean ?? "Write it like this: strength: strong. Whether it makes more or less is said by the sign of the link.");

    public static Diagnostic BadOrder(SourceSpan at) => new(
        "LS907", Severity.Error, at, "The order of a delay is a whole number from 1 to 100.", "Write it like this: delay: 2 month, order: 3");

    public static Diagnostic OrderWithoutDelay(SourceSpan at) => new(
        "LS907", Severity.Error, at, "This link has an order but no delay.", "Write both: delay: 2 month, order: 3. Or leave the order out.");

    public static Diagnostic NotALoop(SourceSpan at, string name) => new(
        "LS916", Severity.Error, at,
        $"The loop '{name}' should be its variables in order, with arrows -> between, and each of them once.",
        $"Write it like this: {name}: trust -> leads -> recognition");

    public static Diagnostic UnknownInLoop(SourceSpan at, string variable, string loop, string? didYouMean) => new(
        "LS917", Severity.Error, at, $"The loop '{loop}' passes '{variable}', but there is no such variable.", didYouMean ?? "Correct the name, or draw the links that lead to it and on from it.");

    public static Diagnostic UnknownInDiagram(SourceSpan at, string variable, string? didYouMean) => new(
        "LS918", Severity.Error, at, $"There is no variable '{variable}' to place, hide or show.", didYouMean ?? "Correct the name, or remove it.");

    public static Diagnostic AlmostTheSame(SourceSpan at, string name, string other) => new(
        "LS919", Severity.Warning, at,
        $"'{name}' stands only here, and is spelled almost like '{other}'.",
        $"Write '{other}' if that is meant. If both are meant, declare '{name}' under variables.");

    public static Diagnostic NeitherEquationNorLinks(SourceSpan at, string name) => new(
        "LS922", Severity.Error, at,
        $"'{name}' has no equation, and no link leads to it or from it.",
        $"Write what computes it, {name}: {{ equation: a * b }}, or draw its links: a -> + {name}");

    public static Diagnostic SaysNothing(SourceSpan at, string key, string name) => new(
        "LS908", Severity.Error, at,
        $"'{name}' has an equation, so '{key}' says nothing about it.",
        $"Remove '{key}', or remove the equation and let the links compute '{name}'.");
}
