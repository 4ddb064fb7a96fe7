using System.Globalization;
using LoopSim.Diagnostics;

namespace LoopSim.Checking;

/// <summary>Every fault of policies and scenarios: one factory each, with its code, its words and its hint.</summary>
internal static class ScenarioFaults
{
    public static Diagnostic UnknownTarget(SourceSpan at, string name, string? didYouMean) => new(
        "LS501", Severity.Error, at, $"There is no parameter, stock or lookup '{name}' to set.", didYouMean ?? "Declare it, or correct its name.");

    public static Diagnostic NotSettable(SourceSpan at, string name, string kind, bool isLinked) => new(
        "LS502", Severity.Error, at,
        $"'{name}' is {kind}, and {(isLinked ? "the links that lead to it compute" : "its own equation computes")} it.",
        isLinked ? $"Push it: push: {{ {name}: +20% }}. Or let a parameter act on it, and set that one." : "A policy or scenario sets parameters, the initial values of stocks, and lookups. Make what should change a parameter.");

    public static Diagnostic UnknownPolicy(SourceSpan at, string name, string? didYouMean) => new(
        "LS503", Severity.Error, at, $"There is no policy '{name}'.", didYouMean ?? "Declare it under policies, or correct its name.");

    public static Diagnostic LaterWins(SourceSpan at, string name, string scenario, string earlier, string later) => new(
        "LS504", Severity.Note, at,
        $"In scenario '{scenario}' both {earlier} and {later} set '{name}'; the later one in the list wins while it is on.");

    public static Diagnostic OutsideRange(SourceSpan at, string name, double value, double low, double high) => new(
        "LS505", Severity.Warning, at,
        string.Create(CultureInfo.InvariantCulture, $"'{name}' is set to {value:G6}, outside its range {low:G6}..{high:G6}."),
        "Correct the value, or widen the range.");

    public static Diagnostic TimedInitial(SourceSpan at, string name) => new(
        "LS506", Severity.Error, at,
        $"'{name}' is a stock: only its initial value can be set, so 'from', 'until' and 'ramp' mean nothing for it.",
        "Set it in a scenario or policy without times, or change a parameter of its flows instead.");

    public static Diagnostic NeedsConstants(SourceSpan at, string what, string name) => new(
        "LS507", Severity.Error, at,
        $"The {what} depends on '{name}', which changes during the run.",
        "Write a number, or an equation of parameters.");

    public static Diagnostic LookupInMoment(SourceSpan at, string key, string name) => new(
        "LS507", Severity.Error, at,
        $"The time '{key}' calls the lookup '{name}', but it must be known to charts, which show it and know no lookups.",
        "Declare a parameter with this call, and name that parameter here.");

    public static Diagnostic WrongSettingKind(SourceSpan at, string name, bool isLookup) => new(
        "LS510", Severity.Error, at,
        isLookup ? $"'{name}' is a lookup: it is set to other points or to another lookup." : $"'{name}' is a number, and cannot be set to points of a curve.",
        isLookup ? "Write its new points as [[0, 1], [1, 0.5]], or the name of another lookup." : "Write a number or an equation of parameters.");

    public static Diagnostic BaseChangesSomething(SourceSpan at) => new(
        "LS511", Severity.Error, at,
        "The scenario 'base' is the file as it stands, so it cannot change anything.",
        "Give this scenario another name.");

    public static Diagnostic UntilBeforeFrom(SourceSpan at) => new(
        "LS512", Severity.Warning, at, "This ends before it begins, so it is never on.", "'from' must lie before 'until'.");

    public static Diagnostic PolicyCostTaken(SourceSpan at, string name) => new(
        "LS513", Severity.Error, at,
        $"'{name}' is the built-in sum of what policies cost, and this model has policies that cost something.",
        "Give this variable another name, or leave it out: the sum is there without it.");

    public static Diagnostic NumberWithoutUnit(SourceSpan at, string name, string number, string declared, string counted) => new(
        "LS514", Severity.Error, at,
        $"'{name}' is declared in {declared} and counted in {counted}, so {number} alone could be either.",
        $"Write {number} {declared} or {number} {counted}.");

    public static Diagnostic LookupsInCircle(SourceSpan at, string scenario, IReadOnlyList<string> circle) => new(
        "LS515", Severity.Error, at,
        $"In scenario '{scenario}' lookups are set to each other: {string.Join(" → ", circle)}.",
        "Set one of them to points.");

    public static Diagnostic BeginsAfterTheEnd(SourceSpan at, double from, double stop) => new(
        "LS516", Severity.Warning, at,
        string.Create(CultureInfo.InvariantCulture, $"This begins at {from:G6}, but every run has ended by {stop:G6}, so it is never on."),
        "Let it begin earlier, or let the model or a scenario stop later.");

    public static Diagnostic NegativeRamp(SourceSpan at) => new(
        "LS517", Severity.Error, at,
        "A ramp is the time that it takes to come and to go, which cannot be below 0.",
        "Write a duration such as 3, or leave the ramp out for a step.");
}
