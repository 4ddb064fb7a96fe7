using System.Globalization;
using LoopSim.Diagnostics;
using LoopSim.Models;

namespace LoopSim.Checking;

/// <summary>Every fault of functions, stocks, flows and orders: one factory each, with its code, its words and its hint.</summary>
internal static class CheckFaults
{
    public static Diagnostic WrongArgumentCount(SourceSpan at, string signature, int given) => new(
        "LS301", Severity.Error, at,
        string.Create(CultureInfo.InvariantCulture, $"'{signature.Split('(')[0]}' cannot be given {given} {(given == 1 ? "argument" : "arguments")}."),
        $"Write {signature}{(signature.Contains('?', StringComparison.Ordinal) ? "; what has a question mark may be left out" : "")}.");

    public static Diagnostic OnlyInOutcomes(SourceSpan at, string function) => new(
        "LS302", Severity.Error, at,
        $"'{function}' looks at a whole run, so it can only be used in outcomes and checks.",
        "Equations know the present; for the past use smooth, delay, integral, previous or initial.");

    public static Diagnostic ScenarioInEquation(SourceSpan at) => new(
        "LS303", Severity.Error, at,
        "An equation cannot look into another scenario.",
        "Outcomes and checks can, such as final(x @ scenario).");

    public static Diagnostic BadOrder(SourceSpan at, string function) => new(
        "LS304", Severity.Error, at,
        $"The order of '{function}' must be a whole number from 1 to 100 that is known before the run.",
        "Write a number such as 3, or a parameter that no scenario changes.");

    public static Diagnostic NotAFlow(SourceSpan at, string name, string stock, string? didYouMean) => new(
        "LS305", Severity.Error, at,
        $"'{name}' is to move the stock '{stock}', but there is no such flow.",
        didYouMean ?? "Declare it under flows.");

    public static Diagnostic FlowUsedTwice(SourceSpan at, string flow, string direction) => new(
        "LS306", Severity.Error, at,
        $"The flow '{flow}' already is the {direction} of another stock.",
        "A flow leaves at most one stock and enters at most one: declare a second flow with the same equation.");

    public static Diagnostic FlowOfNoStock(SourceSpan at, string flow) => new(
        "LS307", Severity.Warning, at,
        $"The flow '{flow}' moves no stock.",
        "Name it in a stock's inflows or outflows, or declare it under variables.");

    public static Diagnostic ParameterChanges(SourceSpan at, string parameter, string cause) => new(
        "LS308", Severity.Error, at,
        $"The parameter '{parameter}' depends on '{cause}', which changes during the run.",
        $"Declare '{parameter}' under variables.");

    public static Diagnostic Simultaneous(SourceSpan at, IReadOnlyList<string> cycle, IReadOnlyList<RelatedPlace> places) => new(
        "LS309", Severity.Error, at,
        $"These equations wait for each other: {string.Join(" → ", cycle)}.",
        "Break the circle with a stock, a smooth or a delay: something in it takes time in reality.")
    {
        Related = places,
    };

    public static Diagnostic SimultaneousInitial(SourceSpan at, IReadOnlyList<string> cycle, IReadOnlyList<RelatedPlace> places) => new(
        "LS310", Severity.Error, at,
        $"The initial values wait for each other: {string.Join(" → ", cycle)}.",
        "Give one of them a start of its own, as a number or from parameters: a stock its initial value, a smooth or delay its last argument.")
    {
        Related = places,
    };

    public static Diagnostic ValueOutsideRange(SourceSpan at, string name, double value, double low, double high) => new(
        "LS311", Severity.Warning, at,
        string.Create(CultureInfo.InvariantCulture, $"'{name}' is {value:G6}, outside its own range {low:G6}..{high:G6}."),
        "Correct the value, or widen the range.");

    public static Diagnostic StepTooLong(SourceSpan at, string function, double stage, double step, double works, string? scenario) => new(
        "LS312", Severity.Warning, at,
        string.Create(CultureInfo.InvariantCulture, $"The step (DT) is {step:G6}, longer than {stage:G6}, the time of one stage of this '{function}'{(scenario is null ? "" : $" in scenario '{scenario}'")}: the result will swing or explode."),
        string.Create(CultureInfo.InvariantCulture, $"Choose a step of {works:G6} or less."));

    public static Diagnostic NothingToSimulate(SourceSpan at) => new(
        "LS313", Severity.Error, at,
        "There is nothing to simulate: the model has no parameter, stock, flow or variable.",
        "Add at least one under stocks, flows, variables or parameters.");

    public static Diagnostic TooMuchToKeep(SourceSpan at, double numbers) => new(
        "LS314", Severity.Error, at,
        string.Create(CultureInfo.InvariantCulture, $"The results would be {numbers:N0} numbers, more than can be kept in memory."),
        "Choose a larger save step, a larger step, an earlier stop, or fewer scenarios.");

    // The caller sees one part of it, and is told the others.
    public static Diagnostic BadSpecs(SourceSpan at, string what, string needs, SimulationSpecs specs, bool isCallers) => new(
        "LS315", Severity.Error, at, $"{what} {needs}.", isCallers
            ? string.Create(CultureInfo.InvariantCulture, $"This run has start {specs.Start:G8}, stop {specs.Stop:G8}, step {specs.Step:G8}{(specs.Save is { } save ? $", save {save:G8}" : "")}: choose values that fit together.")
            : "Write it like this: time: { unit: month, start: 0, stop: 60, step: 1/8, save: 0.5 }");

    public static Diagnostic TooManySteps(SourceSpan at, double steps, double most) => new(
        "LS316", Severity.Error, at,
        string.Create(CultureInfo.InvariantCulture, $"From start to stop this is {(steps < 1e15 ? steps.ToString("N0", CultureInfo.InvariantCulture) : "far too many")} steps; {most:N0} is the most."),
        "Choose a longer step or an earlier stop.");

    public static Diagnostic StopBetweenSteps(SourceSpan at, double end) => new(
        "LS317", Severity.Warning, at,
        string.Create(CultureInfo.InvariantCulture, $"The stop is no whole number of steps after the start: the run ends at {end:G8}."),
        "Choose a step that divides the time from start to stop.");

    public static Diagnostic ServedTooEarly(SourceSpan at, string stock, string early, string later, SourceSpan equation) => new(
        "LS318", Severity.Error, at,
        $"Of the non-negative stock '{stock}' the outflow '{early}' is served before '{later}', from which it is computed.",
        $"Name '{later}' before '{early}' in the outflows of '{stock}': the first named is served first, and what it takes must be known.")
    {
        Related = [new(equation, $"the equation of '{early}'")],
    };

    public static Diagnostic NoTime(SourceSpan at, string function, double time) => new(
        "LS319", Severity.Error, at,
        string.Create(CultureInfo.InvariantCulture, $"The time of '{function}' is {time:G6}, but it must be above 0."),
        "Write how long it takes; without any delay use the input itself.");
}
