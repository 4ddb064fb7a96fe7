using System.Globalization;
using LoopSim.Diagnostics;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Checking.Links;

/// <summary>Every fault of links that carry their own equation, and of pushes: one factory each, with its code, its words and its hint.</summary>
internal static class LinkFaults
{
    const int MostNamed = 8;

    public static Diagnostic OntoGiven(SourceSpan at, string name, string kind) => new(
        "LS905", Severity.Error, at,
        $"'{name}' is {kind}, so no link can lead to it.",
        "Links lead to what changes with others: declare it under variables, or turn the link round.");

    public static Diagnostic ChangingSign(SourceSpan at, string to) => new(
        "LS909", Severity.Error, at,
        $"'{to}' is computed from its links, so each of them needs one sign.",
        $"Write + or -. Where the sign truly changes, give '{to}' an equation that says when.");

    public static Diagnostic TwoScales(SourceSpan at, string name) => new(
        "LS910", Severity.Error, at,
        $"'{name}' has a range and a spread: the one says that it never leaves its range, the other that it may go anywhere.",
        "Keep the range, or keep the spread for a quantity that may change its sign.");

    public static Diagnostic NeedsNormal(SourceSpan at, string name, string why) => new(
        "LS910", Severity.Error, at,
        $"Nothing says where '{name}' is while nothing moves, as {why}.",
        $"Give it a normal, such as {name}: {{ normal: 20 }}.");

    public static Diagnostic NormalOutside(SourceSpan at, string name, double normal, ValueRange ends) => new(
        "LS910", Severity.Error, at,
        string.Create(CultureInfo.InvariantCulture, $"The normal of '{name}' is {normal:G6}, but links move it {Within(ends)}."),
        double.IsInfinity(ends.High) ? "Give it a normal above that end; or, if it may change its sign, a spread beside its normal." : "Put the normal between the ends of the range, or move these.");

    public static Diagnostic BadSpread(SourceSpan at, string name) => new(
        "LS910", Severity.Error, at, $"The spread of '{name}' is an ordinary deviation from its normal, so it must be above 0.", $"Write it like this: {name}: {{ normal: 0, spread: 5 }}");

    public static Diagnostic LeverWithoutRange(SourceSpan at, string name, double normal, string hint) => new(
        "LS911", Severity.Error, at,
        string.Create(CultureInfo.InvariantCulture, $"'{name}' is {normal:G6} while nothing moves, and nothing says how far it can go, so there is no telling how much of a change is much."),
        hint);

    public static Diagnostic StepTooLong(SourceSpan at, string what, double time, double step, double works, string? scenario) => new(
        "LS912", Severity.Error, at,
        string.Create(CultureInfo.InvariantCulture, $"The step (DT) is {step:G6}, longer than the {time:G6} of {what}{(scenario is null ? "" : $" in scenario '{scenario}'")}."),
        string.Create(CultureInfo.InvariantCulture, $"Choose a step of {works:G6} or less, such as time: {{ step: {works:G6} }}."));

    public static Diagnostic NoTime(SourceSpan at, string what, double time) => new(
        "LS913", Severity.Error, at,
        string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(what[0])}{what[1..]} is {time:G6}, but it must be above 0."),
        "Write how long it takes, or leave it out.");

    public static Diagnostic NotPushable(SourceSpan at, string name, string? kind, string? didYouMean) => new(
        "LS914", Severity.Error, at,
        kind is null ? $"There is no variable '{name}' to push." : $"'{name}' is {kind}, so it cannot be pushed: only variables that are computed from their links can.",
        kind is null ? didYouMean ?? "Correct its name, or draw its links." : $"Use set for a parameter; or draw a parameter -> + {name} and set that one.");

    public static Diagnostic PushMovesNothing(SourceSpan at, string name) => new(
        "LS915", Severity.Error, at,
        $"'{name}' has the normal 0, and a share of 0 moves nothing.",
        $"Let a parameter with a range act on it, a -> + {name}, and set that parameter.");

    public static Diagnostic PushTooFar(SourceSpan at, string name, double share, double reached, ValueRange ends) => new(
        "LS915", Severity.Error, at,
        string.Create(CultureInfo.InvariantCulture, $"A push of {share * 100:+0.######;-0.######}% would bring '{name}' to {reached:G6}, but pushes and links move it {Within(ends)}."),
        "Choose a smaller push, or a wider range.");

    public static Diagnostic BecomesStock(ChosenStock chosen) => new(
        "LS920", Severity.Note, chosen.Variable.Span,
        $"'{chosen.Variable.Name}' becomes a stock, which takes {LinkExpansion.UsualAdjust} time units to move, as nothing takes time in {Count(chosen)} that it is on.",
        $"Say it yourself where that is right, {chosen.Variable.Name}: {{ stock: true, adjust: {LinkExpansion.UsualAdjust} }}, or give one of their links a delay.");

    public static Diagnostic BecomeStocks(IReadOnlyList<ChosenStock> chosen)
    {
        var first = chosen[0].Variable.Name;
        var more = chosen.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {chosen.Count - MostNamed} more") : "";
        return new(
            "LS920", Severity.Note, chosen[0].Variable.Span,
            string.Create(CultureInfo.InvariantCulture, $"{chosen.Count} variables become stocks, which take {LinkExpansion.UsualAdjust} time units to move, as nothing takes time in loops that they are on: {string.Join(", ", chosen.Take(MostNamed).Select(c => $"'{c.Variable.Name}'"))}{more}."),
            $"Say it yourself where that is right, {first}: {{ stock: true, adjust: {LinkExpansion.UsualAdjust} }}, or give links in these loops a delay.");
    }

    public static Diagnostic NothingMoves(SourceSpan at, Name? example) => new(
        "LS921", Severity.Note, at,
        "Nothing moves here: with everything at its normal, links keep it there.",
        $"Let a scenario push a variable or set a parameter: scenarios: {{ what if: {{ push: {{ {example?.Text ?? "trust"}: +20% }} }} }}");

    static string Within(ValueRange ends) => string.Create(
        CultureInfo.InvariantCulture,
        $"only {(double.IsInfinity(ends.High) ? $"above {ends.Low:G6}" : double.IsInfinity(ends.Low) ? $"below {ends.High:G6}" : $"between {ends.Low:G6} and {ends.High:G6}")}");

    static string Count(ChosenStock chosen) => chosen switch
    {
        { Loops: null } => "the loops",
        { Loops: 1 } => "the loop",
        { Loops: var on, Of: var all } when on == all => string.Create(CultureInfo.InvariantCulture, $"the {on} loops"),
        { Loops: var on, Of: var all } => string.Create(CultureInfo.InvariantCulture, $"{on} of the {all} loops"),
    };
}
