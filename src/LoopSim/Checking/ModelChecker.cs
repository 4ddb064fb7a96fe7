using LoopSim.Checking.Dimensions;
using LoopSim.Checking.Links;
using LoopSim.Diagnostics;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Units;

namespace LoopSim.Checking;

/// <summary>All the checks of a model, in order: the contents page of this room.</summary>
internal static class ModelChecker
{
    /// <summary>The model with all that is expanded, or null where an error was found; faults are added to the list.</summary>
    /// <param name="read">The model as read, with the caller's step, stop and method already in its specs.</param>
    /// <param name="set">The caller's new values for parameters.</param>
    /// <param name="asked">The scenarios that will be run; empty: all that are not hidden.</param>
    /// <param name="faults">Where faults are noted.</param>
    public static CheckedModel? Check(Model read, IReadOnlyList<Setting> set, IReadOnlyList<Name> asked, ICollection<Diagnostic> faults)
    {
        var model = LinkExpansion.Expand(read, faults);
        var scenarios = ScenariosOf(model);
        if (model.Variables.Count == 0)
            faults.Add(CheckFaults.NothingToSimulate(new(model.File, 0, 0)));
        SpecsCheck.Check(model.Specs, model.Scenarios, faults);
        StockFlowCheck.Check(model, faults);
        new ScenarioCheck(model, faults).Check(set);
        var charts = new ChartCheck(model, scenarios, faults);
        charts.Check();
        new JudgementCheck(model, scenarios, faults).Check();
        RangeCheck(model, faults);
        var outcomeUnits = new Dictionary<Name, Unit>();
        // Links map any unit to any other: what they are made of is no matter of units.
        var units = UnitChecker.Check(read, faults, set, outcomeUnits);
        charts.CheckUnits(units);
        if (faults.Any(f => f.IsError))
            return null;

        SpecsCheck.CheckSize(model, scenarios, asked, faults);
        var settings = new ScenarioExpansion(model, scenarios, set);
        var lookups = settings.Lookups();
        var limited = NonNegativeStocks.Limit(settings.Expand());
        LinkTimes.Check(read, limited, scenarios, faults);
        if (faults.Any(f => f.IsError))
            return null;

        var variables = new FunctionExpansion(limited, model.Specs, scenarios, lookups, faults).Expand();
        if (faults.Any(f => f.IsError))
            return null;

        var order = EvaluationOrder.Find(variables, model.Variables.OfType<Constant>().Select(c => c.Name).ToHashSet(), faults);
        if (faults.Any(f => f.IsError))
            return null;
        return new(model)
        {
            Variables = variables,
            Lookups = [.. model.Lookups, .. lookups.Made],
            Scenarios = scenarios,
            Units = units,
            OutcomeUnits = outcomeUnits,
            Order = order,
        };
    }

    /// <summary>The scenarios that can be run: <c>base</c> first, unless one that changes nothing stands for it.</summary>
    public static IReadOnlyList<Scenario> ScenariosOf(Model model) => model.Scenarios.Any(s => (s.ChangesNothing && !s.Hidden) || s.Name.Equals(Scenario.Base))
        ? model.Scenarios
        : [new(Scenario.Base, new(model.File, 0, 0), [], Intervention.None), .. model.Scenarios];

    static void RangeCheck(Model model, ICollection<Diagnostic> faults)
    {
        var constants = new ConstantValues(model.Variables);
        foreach (var parameter in model.Variables.OfType<Constant>())
        {
            if (parameter.Range is { } range && constants.Of(parameter.Value) is { } value && !double.IsNaN(value) && !range.Contains(value))
                faults.Add(CheckFaults.ValueOutsideRange(parameter.Value.Span, parameter.Name.Text, value, range.Low, range.High));
        }
    }
}
