using LoopSim.Builtins;
using LoopSim.Checking;
using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Simulation;

namespace LoopSim.Analysis.Judging;

/// <summary>What is judged, computed: one number an outcome and scenario.</summary>
/// <param name="All">The outcomes, in the order of the file.</param>
/// <param name="Scenarios">The scenarios, in the order in which they were asked for.</param>
/// <param name="Values">For each scenario the value of each outcome, in its declared unit's base units; not a number where never reached.</param>
internal sealed record OutcomeTable(IReadOnlyList<Outcome> All, IReadOnlyList<Name> Scenarios, IReadOnlyList<double[]> Values);

/// <summary>Computes the outcomes of runs.</summary>
internal static class Outcomes
{
    /// <summary>The model's outcomes; where it names none, the final values of its stocks and linked variables, or of all that changes if it has none.</summary>
    public static IReadOnlyList<Outcome> Of(Model model)
    {
        if (model.Outcomes.Count > 0)
            return model.Outcomes;
        var stocks = model.Variables.Where(v => v is Stock || v.IsLinked).ToList();
        return [.. (stocks.Count > 0 ? stocks : model.Variables.Where(v => v is Flow or Auxiliary)).Select(FinalValue)];
    }

    /// <summary>The outcomes of all the runs that were asked for.</summary>
    public static OutcomeTable Table(RunSet runs)
    {
        var outcomes = Of(runs.Model.Source);
        var evaluator = new RunEvaluator(runs.Model.Source.Specs, runs.Find);
        IReadOnlyList<Name> scenarios = [.. runs.Runs.Select(r => r.Scenario)];
        return new(outcomes, scenarios, [.. scenarios.Select(s => outcomes.Select(o => evaluator.Evaluate(o.Value, s)[0]).ToArray())]);
    }

    /// <summary>True for a time at which something happens, such as a payback: what never happens has no number.</summary>
    public static bool IsMoment(Outcome outcome) =>
        outcome.Value is FunctionCall call && BuiltinFunctions.Find(call.Function) is { ResultUnit: "time", Does: Measured };

    /// <summary>What a name stands for where numbers are compared: the outcome of that name, else the final value of the variable; null where there is neither.</summary>
    public static Outcome? Named(CheckedModel model, Name name)
    {
        if (model.Source.Outcomes.FirstOrDefault(o => o.Name.Equals(name)) is { } outcome)
            return outcome;
        if (model.Source.LoopSeries.FirstOrDefault(s => s.Equals(name)) is { } ofLoop)
            return FinalValue(ofLoop, new(model.Source.File, 0, 0));
        if (model.Variables.FirstOrDefault(v => v.Name.Equals(name)) is not { } variable)
            return null;
        // Where an outcome judges the same value, it says which way is better.
        var same = model.Source.Outcomes.FirstOrDefault(o => o.OfFinal is Reference r && r.Name.Equals(name));
        return FinalValue(variable) with { HigherIsBetter = same?.HigherIsBetter };
    }

    /// <summary>The values of an expression that comes down to one number, one a scenario.</summary>
    public static IReadOnlyList<double> Values(RunSet runs, Expression value, IEnumerable<Name> scenarios)
    {
        var evaluator = new RunEvaluator(runs.Model.Source.Specs, runs.Find);
        return [.. scenarios.Select(s => evaluator.Evaluate(value, s)[0])];
    }

    static Outcome FinalValue(Name name, SourceSpan at) => new(name, at, new FunctionCall(new("final"), at, [new Reference(name, at)], at));

    static Outcome FinalValue(Variable variable) => FinalValue(variable.Name, variable.Span) with
    {
        Unit = variable.Unit,
        UnitText = variable.UnitText,
        Doc = variable.Doc,
    };
}
