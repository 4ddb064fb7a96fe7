using LoopSim.Builtins;
using LoopSim.Checking;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Simulation;

namespace LoopSim.Analysis.Judging;

/// <summary>The series beneath an outcome, whose course tells when two scenarios part.</summary>
internal static class OutcomeSeries
{
    /// <summary>The one variable whose course an outcome looks at; of several, what its measure measures; null where that is no series.</summary>
    /// <remarks>What is looked at in a scenario of its own (<c>x @ silos</c>) is the same in all, and does not count.</remarks>
    public static Expression? Of(Outcome outcome, CheckedModel model)
    {
        var changing = model.Visible.Where(v => v is not Constant).Select(v => v.Name).Concat(model.Source.LoopSeries).ToHashSet();
        List<Reference> Seen(Expression e) => [.. OwnReferences(e).Where(r => changing.Contains(r.Name)).DistinctBy(r => r.Name)];
        if (Seen(outcome.Value) is [var only])
            return only;
        return outcome.Value is FunctionCall call && MeasuredOf(call) is { } measured && Seen(measured).Count > 0 ? measured : null;
    }

    /// <summary>The values of such a series in a scenario, at every DT.</summary>
    public static double[] Values(RunSet runs, Expression series, Name scenario) =>
        new RunEvaluator(runs.Model.Source.Specs, runs.Find).Evaluate(series, scenario);

    // A condition holds or does not, which is no course.
    static Expression? MeasuredOf(FunctionCall call) =>
        BuiltinFunctions.Find(call.Function) is { Parameters.Count: > 0 } builtin && builtin.MeasureOf(call.Arguments.Count) is { GivesSeries: false } && builtin.ParameterOf(0).Name != "condition"
            ? call.Arguments[0]
            : null;

    static IEnumerable<Reference> OwnReferences(Expression expression) => expression switch
    {
        InScenario => [],
        Reference reference => [reference],
        _ => expression.Parts().SelectMany(OwnReferences),
    };
}
