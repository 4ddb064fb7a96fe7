using LoopSim.Analysis.Judging;
using LoopSim.Checking;
using LoopSim.Naming;
using LoopSim.Reports.Comparing;
using LoopSim.Simulation;

namespace LoopSim.Cli;

/// <summary>A call that simulates, carried out.</summary>
/// <param name="Call">The call.</param>
/// <param name="Settings">What it asked for, in the model's words.</param>
/// <param name="Runs">The runs.</param>
/// <param name="Variables">The variables that it compares.</param>
/// <param name="Comparisons">Each scenario held against the first; none where nothing was to be compared.</param>
internal sealed record Study(
    StudyCall Call, RunSettings Settings, RunSet Runs, IReadOnlyList<Name> Variables, IReadOnlyList<ScenarioComparison> Comparisons)
{
    /// <summary>For each scenario that is compared the loops that made its difference.</summary>
    public IReadOnlyList<LoopAttribution> Attributions { get; init; } = [];

    /// <summary>Simulates a model that has been read under the call's settings.</summary>
    public static Study Of(StudyCall call, CheckedModel model, RunSettings settings, CancellationToken cancel)
    {
        if (!call.Compares)
            return new(call, settings, Pipeline.Run(model, settings, cancel: cancel), [], []);
        var variables = call.VariablesOf(model);
        var needs = Needs.OfOutcomes(model.Source);
        var drawn = ComparisonFigure.Plan(model, variables).Variables;
        var runs = Pipeline.Run(model, settings, needs with { Variables = needs.Variables.Concat(drawn).ToHashSet() }, cancel);
        return new(call, settings, runs, variables, ScenarioComparison.Of(runs, variables)) { Attributions = LoopAttribution.Of(model, settings, cancel) };
    }
}
