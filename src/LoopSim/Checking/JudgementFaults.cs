using System.Globalization;
using LoopSim.Diagnostics;

namespace LoopSim.Checking;

/// <summary>Every fault of outcomes and checks: one factory each, with its code, its words and its hint.</summary>
internal static class JudgementFaults
{
    public static Diagnostic NotInJudgement(SourceSpan at, string function) => new(
        "LS520", Severity.Error, at,
        $"'{function}' cannot be used in outcomes and checks, which look back on a finished run.",
        "Declare a variable with it under variables, and look at that variable here.");

    public static Diagnostic OutcomeIsSeries(SourceSpan at, string outcome, string text) => new(
        "LS521", Severity.Error, at,
        $"The outcome '{outcome}' has a value at every time, but an outcome is one number for each scenario.",
        $"Say which: final({text}), max({text}), mean({text}) …");

    public static Diagnostic CheckIsSeries(SourceSpan at, string check, string text) => new(
        "LS522", Severity.Error, at,
        $"The check '{check}' may hold at one time and fail at another.",
        $"Say when it must hold: always({text}), eventually({text}), or compare single numbers such as final(x).");

    public static Diagnostic NeedsNumber(SourceSpan at, string function, string parameter) => new(
        "LS523", Severity.Error, at,
        $"The '{parameter}' of '{function}' must be one number, but this has a value at every time.",
        "Write a number or a parameter, or take one value of it with final or initial.");

    public static Diagnostic ShareAboveAll(SourceSpan at, double value) => new(
        "LS957", Severity.Error, at,
        string.Create(CultureInfo.InvariantCulture, $"The share of a loop lies between -100% and 100%, and {value:G6} means {100 * value:G6}%."),
        string.Create(CultureInfo.InvariantCulture, $"Write a percentage: {value:G6}%."));

    public static Diagnostic ScenarioOfNumber(SourceSpan at, string text, string scenario) => new(
        "LS524", Severity.Error, at,
        $"'@ {scenario}' belongs to '{text}' alone, which is the same in every scenario.",
        $"Put it behind the variable, or brackets round what it is for: (x > {text}) @ {scenario}.");
}
