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
        if (outcome.Value is not FunctionCall call || BuiltinFunctions.Find(call.Function) is not { } measure)
            return null;
        if (measure.ResultUnit == "time")
            return model.Source.Specs.HasTimeUnit ? model.Source.Specs.TimeUnit : null;
        var measured = call.Arguments.Count > 0 ? call.Arguments[0] : null;
        measured = measured is InScenario scoped ? scoped.Operand : measured;
        return measure.ResultUnit == measure.ParameterOf(0).Unit && measured is Reference variable ? VariableWords.UnitOf(model, variable.Name) : null;
    }
}
