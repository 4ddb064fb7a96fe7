using System.Globalization;
using LoopSim.Diagnostics;

namespace LoopSim.Equations;

/// <summary>Every fault that reading an equation can find: one factory each, with its code, its words and its hint.</summary>
internal static class EquationFaults
{
    public static Diagnostic UnknownName(SourceSpan at, string name, string? closest) => new(
        "LS201", Severity.Error, at,
        $"'{name}' is not defined in this model.",
        closest is null ? "Declare it under parameters, variables, flows, stocks or data, or correct its name." : $"Did you mean '{closest}'?");

    public static Diagnostic UnitWithoutNumber(SourceSpan at, string word) => new(
        "LS201", Severity.Error, at,
        $"'{word}' is a unit here, and no number stands right before it.",
        $"Give it to a number, with a blank between: 1 {word}, or 1 1/{word} for one per {word}.");

    public static Diagnostic FunctionWithoutBrackets(SourceSpan at, string name) => new(
        "LS201", Severity.Error, at,
        $"'{name}' is a function or a lookup, and no variable.",
        $"Write in brackets what it is of: {name}(x).");

    public static Diagnostic UnknownFunction(SourceSpan at, string name, string? closest) => new(
        "LS202", Severity.Error, at,
        $"There is no function or lookup '{name}'.",
        closest is null ? "To multiply, put * before the bracket." : $"Did you mean '{closest}'?");

    public static Diagnostic UnknownLoop(SourceSpan at, string function, string words, string? closest, bool anyNamed) => new(
        "LS955", Severity.Error, at,
        words.Length == 0 ? $"'{function}' is of no loop." : $"No loop is called '{words}' under loops.",
        closest is not null ? $"Did you mean '{closest}'?"
        : anyNamed ? "Write the name as it stands under loops; loopsim loops shows which loops there are." : "Name the loop first: loops: { R1 word of mouth: one variable -> another }; loopsim loops shows which there are.");

    public static Diagnostic LoopInEquation(SourceSpan at, string function) => new(
        "LS956", Severity.Error, at,
        $"'{function}' looks at a finished run: it can be used in outcomes, checks and charts only.",
        "What a loop explains is known after the run, so nothing in the model can depend on it.");

    public static Diagnostic MissingOperand(SourceSpan at, string after) => new(
        "LS203", Severity.Error, at,
        after.Length == 0 ? "The equation is empty." : $"Something is missing after '{after}'.",
        "Write a number, a name or an expression here.");

    public static Diagnostic UnexpectedCharacter(SourceSpan at, string character) => new(
        "LS204", Severity.Error, at,
        $"'{character}' has no meaning here.",
        character switch
        {
            "," => "Numbers are written with a decimal point, such as 0.25; a comma only separates what a function is given.",
            ";" => "What a function is given is separated by commas.",
            "[" or "]" or "{" or "}" => "Equations have round brackets only.",
            _ when char.GetUnicodeCategory(character, 0) == UnicodeCategory.CurrencySymbol =>
                $"A unit stands behind its number, such as 1_200 {character}.",
            _ => "Equations are made of numbers, names, + - * / ^, comparisons, and, or, not, if … then … else …, and functions. "
                + "A name that holds such a character is put in double quotes.",
        });

    public static Diagnostic MissingOperator(SourceSpan at, string left, string right) => new(
        "LS205", Severity.Error, at,
        $"An operator is missing between '{left}' and '{right}'.",
        "To multiply, write * between them; if both are one name, declare it under that name.");

    public static Diagnostic UnbalancedBracket(SourceSpan at, bool opened) => new(
        "LS206", Severity.Error, at,
        opened ? "This bracket is never closed." : "This bracket closes nothing.",
        opened ? "Add the missing ')'." : "Remove it, or add the '(' that it belongs to.");

    public static Diagnostic ForeignOperator(SourceSpan at, string symbol, string ours) => new(
        "LS207", Severity.Error, at,
        $"'{symbol}' is another language's operator.",
        $"Write '{ours}'.");

    public static Diagnostic IncompleteConditional(SourceSpan at, string missing) => new(
        "LS208", Severity.Error, at,
        $"This 'if' has no '{missing}'.",
        "Write: if condition then one value else another.");

    public static Diagnostic BadNumber(SourceSpan at, string number) => new(
        "LS209", Severity.Error, at,
        $"'{number}' is not a number that can be computed with.",
        number.Split('.') is { Length: > 2 } groups && groups.Skip(1).All(g => g.Length == 3)
            ? $"Thousands are set apart by underscores: {number.Replace('.', '_')}."
            : "Write numbers as 0.25, 1e6, 12_000 or 30%.");

    public static Diagnostic AmbiguousName(SourceSpan at, string name, string left, string joint, string right) => new(
        "LS210", Severity.Warning, at,
        $"'{name}' is read as one name, although '{left}' and '{right}' are names too.",
        $"Put \"{name}\" in double quotes where the one name is meant; for the two write (\"{left}\") {joint} (\"{right}\").");

    public static Diagnostic UnclosedQuote(SourceSpan at) => new(
        "LS211", Severity.Error, at,
        "This double quote is never closed.",
        "Names in quotes stand between two double quotes on one line.");

    public static Diagnostic TooLarge(SourceSpan at) => new(
        "LS212", Severity.Error, at,
        "This equation is too long or nested too deeply to be read by anybody.",
        "Split it into several variables.");

    public static Diagnostic ChainedComparison(SourceSpan at, string first, string middle, string second) => new(
        "LS213", Severity.Error, at,
        "Comparisons cannot be chained.",
        $"Write {first} and {middle} {second}.");

    public static Diagnostic UnknownScenario(SourceSpan at, string name, string? closest) => new(
        "LS214", Severity.Error, at,
        $"There is no scenario '{name}'.",
        closest is null ? "Name one of the model's scenarios after the @." : $"Did you mean '{closest}'?");

    public static Diagnostic NotAFunction(SourceSpan at, string name) => new(
        "LS215", Severity.Error, at,
        $"'{name}' is a variable, not a function or a lookup.",
        $"To multiply, write {name} * (…).");
}
