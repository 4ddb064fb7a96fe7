using System.Globalization;
using LoopSim.Diagnostics;

namespace LoopSim.Checking;

/// <summary>Every fault of charts: one factory each, with its code, its words and its hint.</summary>
internal static class ChartFaults
{
    public static Diagnostic UnknownScenario(SourceSpan at, string name, string? didYouMean) => new(
        "LS508", Severity.Error, at, $"There is no scenario '{name}'.", didYouMean ?? "Name one of the model's scenarios, or base.");

    public static Diagnostic UnknownVariable(SourceSpan at, string name, bool orOutcome, string? didYouMean) => new(
        "LS509", Severity.Error, at,
        $"There is no {(orOutcome ? "outcome or variable" : "variable")} '{name}' to plot.",
        didYouMean ?? $"Name {(orOutcome ? "an outcome, or " : "")}a stock, flow, variable, parameter or data series.");

    public static Diagnostic OutcomeOverTime(SourceSpan at, string outcome, string kind) => new(
        "LS530", Severity.Error, at,
        $"'{outcome}' is an outcome, one number for each scenario, and a chart of {kind} shows what has a value at every time.",
        "Let the chart be of kind: bars, or plot the variable that the outcome measures.");

    public static Diagnostic NotTwo(SourceSpan at, string chart, int count) => new(
        "LS531", Severity.Error, at,
        $"The chart '{chart}' is of kind phase, one variable against another, but it plots {(count == 1 ? "one" : count.ToString(CultureInfo.InvariantCulture))}.",
        "Plot exactly two: plot: [across, upwards].");

    public static Diagnostic MeasuresWholeRun(SourceSpan at, string outcome) => new(
        "LS532", Severity.Error, at,
        $"The outcome '{outcome}' looks at the whole run, so it has no value before and none after.",
        "Plot an outcome of the form final(x), or the variable itself.");

    public static Diagnostic NothingBetween(SourceSpan at, double before, double after) => new(
        "LS533", Severity.Error, at,
        string.Create(CultureInfo.InvariantCulture, $"'before' is {before:G6} and 'after' is {after:G6}: nothing lies between them."),
        "Let 'before' be the earlier one.");

    public static Diagnostic OutsideRun(SourceSpan at, string key, double moment, double start, double stop) => new(
        "LS534", Severity.Error, at,
        string.Create(CultureInfo.InvariantCulture, $"'{key}' is {moment:G6}, but the runs of this chart are from {start:G6} to {stop:G6}."),
        "Name a moment of the run, or let the model or the scenario stop later.");

    public static Diagnostic StackedUnits(SourceSpan at, string first, string firstUnit, string other, string otherUnit) => new(
        "LS535", Severity.Warning, at,
        $"'{other}' is in {otherUnit} and '{first}' in {firstUnit}: stacked on each other they are added up.",
        "Stack what has one unit, or draw lines.");
}
