using LoopSim.Builtins;
using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Units;

namespace LoopSim.Checking.Dimensions;

/// <summary>Every fault that checking units can find: one factory each.</summary>
internal static class UnitFaults
{
    const string Mend = "Correct a unit, or multiply by what converts one into the other.";

    const string Divide = "Divide it by a reference value of the same unit.";

    public static Diagnostic Operands(Subject subject, BinaryOperation operation, UnitMismatch units) => Error(
        "LS401", operation.Span,
        $"{subject.Prefix}: {Quote(operation.Left)} is in {units.Left}, but {Quote(operation.Right)} is in {units.Right}; {Joined(operation.Operator)}.",
        BareNumberHint(operation.Left, units.Right) ?? BareNumberHint(operation.Right, units.Left) ?? Conversion(units));

    public static Diagnostic Branches(Subject subject, Conditional conditional, UnitMismatch units) => Error(
        "LS401", conditional.Span,
        $"{subject.Prefix}: {Quote(conditional.Then)} is in {units.Left}, but {Quote(conditional.Else)} is in {units.Right}; they are the two cases of one `if`.",
        BareNumberHint(conditional.Then, units.Right) ?? BareNumberHint(conditional.Else, units.Left) ?? Conversion(units));

    public static Diagnostic Case(Subject subject, Name scenario, Expression value, UnitMismatch units) => Error(
        "LS401", value.Span,
        $"{subject.Prefix}: the scenario '{scenario}' gives a value in {units.Left}, but elsewhere it is in {units.Right}.",
        BareNumberHint(value, units.Right) ?? Mend);

    public static Diagnostic Declared(SourceSpan at, string name, string part, UnitMismatch units) => Error(
        "LS402", at, $"'{name}' is declared in {units.Right}, but its {part} gives {units.Left}.",
        $"Correct the declared unit or the {part}.");

    public static Diagnostic UsedOtherwise(SourceSpan at, string name, string part, UnitMismatch units) => Error(
        "LS402", at, $"'{name}' is used elsewhere as {units.Right}, but its {part} gives {units.Left}.",
        $"Declare the unit of '{name}', then the place that is wrong shows itself.");

    public static Diagnostic Argument(Subject subject, FunctionCall call, Expression argument, Parameter parameter, UnitMismatch units) => Error(
        "LS403", argument.Span,
        $"{subject.Prefix}: {(parameter.Repeats ? "every argument" : "the " + parameter.Name)} of {call.Function} must be in {units.Right} here, but {Quote(argument)} is in {units.Left}.",
        BareNumberHint(argument, units.Right) ?? (units.Right == "1" ? Divide : Mend));

    public static Diagnostic Exponent(Subject subject, Expression exponent, UnitMismatch units) => Error(
        "LS404", exponent.Span,
        $"{subject.Prefix}: an exponent must be a pure number, but {Quote(exponent)} is in {units.Left}.",
        Divide);

    public static Diagnostic PowerBase(Subject subject, Expression radix, Expression exponent, UnitMismatch units) => Error(
        "LS404", radix.Span.To(exponent.Span),
        $"{subject.Prefix}: {Quote(radix)} is in {units.Left} and is raised to {Quote(exponent)}, which is not a fixed number.",
        "Divide the base by a reference value of the same unit.");

    public static Diagnostic StockFlow(SourceSpan at, FlowUse use, string verb, Stock stock, UnitMismatch units) => Error(
        "LS405", at,
        $"'{use.Flow}' {verb} '{stock.Name}', so it must be in {units.Right}, but it is in {units.Left}.",
        "A flow is in the unit of its stock per unit of time.") with
    {
        Related = [new(use.Span, $"here it {verb} '{stock.Name}'")],
    };

    public static Diagnostic UsedOnce(SourceSpan at, string word, string close) => new(
        "LS408", Severity.Warning, at,
        $"The unit '{word}' is used only here. Did you mean '{close}'?",
        $"If it is meant, declare it: write `{word}: {{}}` under `units`.");

    /// <summary>Says of a mismatch that is only one of time units how to declare the missing conversion.</summary>
    public static Diagnostic WithTimeUnit(Diagnostic mismatch, SimulationSpecs specs, string timeUnit, string other) => mismatch with
    {
        Code = "LS409",
        Hint = specs.HasTimeUnit
            ? $"The model's time unit is {timeUnit}: declare `{Declaration(timeUnit, other)}` under `units`."
            : $"The file names no time unit: write `unit: {other}` under `time`.",
    };

    static string Declaration(string timeUnit, string other) =>
        TimeUnits.Declaration(timeUnit, other) ?? $"{other}: {{ in: {timeUnit}, factor: … }}";

    public static Diagnostic Condition(Subject subject, Expression condition, UnitMismatch units) => Error(
        "LS410", condition.Span,
        $"{subject.Prefix}: {Quote(condition)} is used as a condition, but it is in {units.Left}.",
        $"Compare it with something, such as {condition.ShortText()} > 0.");

    public static Diagnostic LookupArgument(Subject subject, FunctionCall call, UnitMismatch units) => Error(
        "LS411", call.Arguments[0].Span,
        $"{subject.Prefix}: '{call.Function}' is given {Quote(call.Arguments[0])} in {units.Left}, but elsewhere {units.Right}.",
        "Every call of a lookup must give it the same unit.");

    public static Diagnostic Setting(Subject subject, Name target, Expression value, UnitMismatch units) => Error(
        "LS412", value.Span,
        $"{subject.Prefix}: '{target}' is in {units.Right}, but is set to {Quote(value)}, which is in {units.Left}.",
        BareNumberHint(value, units.Right) ?? Mend);

    public static Diagnostic Share(Subject subject, Push push, UnitMismatch units) => Error(
        "LS412", push.Share.Span,
        $"{subject.Prefix}: '{push.Target.Name}' is pushed by a share of its normal, but {Quote(push.Share)} is in {units.Left}.",
        $"Write it like this: push: {{ {push.Target.Name}: +20% }}");

    public static Diagnostic Moment(Subject subject, string key, Expression value, UnitMismatch units) => Error(
        "LS413", value.Span,
        $"{subject.Prefix}: `{key}` must be in {units.Right}, but {Quote(value)} is in {units.Left}.",
        BareNumberHint(value, units.Right) ?? Mend);

    public static Diagnostic Cost(Subject subject, Expression value, UnitMismatch units) => Error(
        "LS414", value.Span,
        $"{subject.Prefix}: the cost {Quote(value)} is in {units.Left}, but another policy's is in {units.Right}; they are added up.",
        Mend);

    /// <summary>The author's words for an expression on one line, cut where they are long.</summary>
    public static string ShortText(this Expression expression)
    {
        var text = string.Join(' ', expression.Span.Text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= 60 ? text : text[..57] + "…";
    }

    static string Quote(Expression expression) => $"'{expression.ShortText()}'";

    static string Joined(BinaryOperator op) => op switch
    {
        BinaryOperator.Add => "they are added",
        BinaryOperator.Subtract => "one is subtracted from the other",
        BinaryOperator.Modulo => "one is divided by the other for its remainder",
        _ => "they are compared",
    };

    static string? BareNumberHint(Expression expression, string unit) =>
        BareNumbers.ValueOf(expression) is null || unit == "1" || expression.Span.Text.EndsWith('%')
        ? null
        : unit.Split('/', '*', '^').Contains(new SimulationSpecs().TimeUnit)
        ? "The file names no time unit: write it under `time`, such as `unit: month`, and give this number its own."
        : $"Give the number its unit: {expression.ShortText()} {unit}.";

    // What the right side lacks is known exactly: the left over the right.
    static string Conversion(UnitMismatch units) => units.Quotient is { } factor
        ? $"Correct a unit, or multiply the second by a conversion in {factor}."
        : Mend;

    static Diagnostic Error(string code, SourceSpan at, string message, string hint) => new(code, Severity.Error, at, message, hint);
}
