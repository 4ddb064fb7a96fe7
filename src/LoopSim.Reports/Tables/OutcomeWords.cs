using LoopSim.Analysis.Judging;
using LoopSim.Builtins;
using LoopSim.Checking;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Reports.Charts;

namespace LoopSim.Reports.Tables;

/// <summary>Outcomes as headings of tables say them.</summary>
internal static class OutcomeWords
{
    /// <summary>The outcome's name with its unit where it is known and not 1: <c>wins at the end (deal)</c>.</summary>
    public static string Heading(Outcome outcome, CheckedModel model) =>
        UnitOf(outcome, model) is { } unit && unit != "%" ? $"{outcome.Name} ({unit})" : outcome.Name.Text;

    /// <summary>The unit as declared, else that of what is measured; null for pure numbers and where nothing is known.</summary>
    public static string? UnitOf(Outcome outcome, CheckedModel model)
    {
        if (outcome.UnitText is { } declared)
            return declared is "1" ? null : declared;
        if (Outcomes.IsMoment(outcome))
            return model.Source.Specs.HasTimeUnit ? model.Source.Specs.TimeUnit : null;
        if (outcome.Value is not FunctionCall call || BuiltinFunctions.Find(call.Function) is not { } measure)
            return Inferred(outcome, model);
        var measured = call.Arguments.Count > 0 ? call.Arguments[0] : null;
        measured = measured is InScenario scoped ? scoped.Operand : measured;
        // As the variable's author writes it; else in base units.
        return measured is Reference variable && measure.Parameters.Count > 0 && measure.ResultUnit == measure.ParameterOf(0).Unit
            ? VariableWords.UnitOf(model, variable.Name)
            : Inferred(outcome, model);
    }

    /// <summary>Whom outcomes matter to, as a heading over them.</summary>
    public static string WhomHeading(string? whom) => whom ?? "other outcomes";

    /// <summary>The values of an outcome as a column; a moment that never comes says so.</summary>
    public static IReadOnlyList<string> Column(Outcome outcome, CheckedModel model, IReadOnlyList<double> values) =>
        ValueText.Column(values, UnitOf(outcome, model), Outcomes.IsMoment(outcome) ? "never" : "–");

    static string? Inferred(Outcome outcome, CheckedModel model) => model.OutcomeUnits.GetValueOrDefault(outcome.Name) is { IsOne: false } unit ? unit.ToString() : null;
}
