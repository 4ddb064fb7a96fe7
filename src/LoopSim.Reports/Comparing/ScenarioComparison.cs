using LoopSim.Analysis.Comparing;
using LoopSim.Analysis.Judging;
using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Reports.Charts;
using LoopSim.Simulation;

namespace LoopSim.Reports.Comparing;

/// <summary>A scenario held against another one.</summary>
/// <param name="Reference">What it is held against.</param>
/// <param name="Scenario">The scenario.</param>
/// <param name="Outcomes">The model's outcomes in both, in the order of the file.</param>
/// <param name="Variables">For each variable asked for: its start, end, mean and peak in both.</param>
internal sealed record ScenarioComparison(
    Name Reference, Name Scenario, IReadOnlyList<OutcomeGap> Outcomes, IReadOnlyList<VariableGap> Variables)
{
    static readonly (string Word, Func<Reference, Expression> Measure)[] OfVariables =
        [("start", v => Call("initial", v)), ("end", v => Call("final", v)), ("mean", v => Call("mean", v)), ("peak", v => Call("max", v))];

    /// <summary>Each run but the first, held against the first.</summary>
    /// <param name="runs">At least two runs, with what the outcomes and the variables need kept at every DT.</param>
    /// <param name="variables">Variables of the model.</param>
    public static IReadOnlyList<ScenarioComparison> Of(RunSet runs, IReadOnlyList<Name> variables)
    {
        var reference = runs.Runs[0].Scenario;
        var outcomes = Analysis.Judging.Outcomes.Of(runs.Model.Source);
        var ofVariables = variables.Select(v => new Reference(v, default)).Select(v => (Variable: v, Measures: OfVariables.Select(m => new Outcome(new(m.Word), default, m.Measure(v)) { UnitText = VariableWords.UnitOf(runs.Model, v.Name) ?? "1" }).ToList())).ToList();
        return [.. runs.Runs.Skip(1).Select(r => r.Scenario).Select(scenario => new ScenarioComparison(
            reference,
            scenario,
            [.. outcomes.Select(o => Gap(runs, o, OutcomeSeries.Of(o, runs.Model), reference, scenario))],
            [.. ofVariables.Select(v => new VariableGap(v.Variable.Name, [.. v.Measures.Select(m => Gap(runs, m, v.Variable, reference, scenario))]))]))];
    }

    /// <summary>How a variable goes apart in two scenarios.</summary>
    public static SeriesGap Gap(RunSet runs, Name variable, Name reference, Name scenario) => Gap(runs, new Reference(variable, default), reference, scenario);

    static OutcomeGap Gap(RunSet runs, Outcome outcome, Expression? series, Name reference, Name scenario)
    {
        double ValueIn(Name where) => OutcomeSeries.Values(runs, outcome.Value, where)[0];
        return new(outcome, ValueIn(reference), ValueIn(scenario), series is null ? null : Gap(runs, series, reference, scenario), Analysis.Judging.Outcomes.IsMoment(outcome));
    }

    static SeriesGap Gap(RunSet runs, Expression series, Name reference, Name scenario) => SeriesGap.Of(
        runs.Find(reference).StepTimes, OutcomeSeries.Values(runs, series, reference), OutcomeSeries.Values(runs, series, scenario));

    static FunctionCall Call(string function, Reference variable) => new(new(function), default(SourceSpan), [variable], default);
}

/// <summary>A variable in two scenarios.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Measures">Its start, end, mean and peak.</param>
internal sealed record VariableGap(Name Variable, IReadOnlyList<OutcomeGap> Measures);
