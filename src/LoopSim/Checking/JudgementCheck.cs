using LoopSim.Builtins;
using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Checking;

/// <summary>Outcomes and checks look back on finished runs: each must come down to one number.</summary>
internal sealed class JudgementCheck(Model model, IReadOnlyList<Scenario> scenarios, ICollection<Diagnostic> faults)
{
    readonly HashSet<Name> constants = [.. Unchanging(model, scenarios), new("pi"), new("dt")];

    public void Check()
    {
        foreach (var outcome in model.Outcomes.Where(o => IsSeries(o.Value)))
            faults.Add(JudgementFaults.OutcomeIsSeries(outcome.Value.Span, outcome.Name.Text, outcome.Value.Span.Text));
        foreach (var check in model.Checks.Where(c => IsSeries(c.Condition)))
            faults.Add(JudgementFaults.CheckIsSeries(check.Condition.Span, check.Name.Text, check.Condition.Span.Text));
    }

    // True for what has a value at every time, false for one number; faults inside are noted on the way.
    bool IsSeries(Expression expression) => expression switch
    {
        Reference r => !constants.Contains(r.Name),
        FunctionCall call => IsSeries(call),
        InScenario scoped => IsSeries(scoped),
        BinaryOperation comparison when OperatorRow.Of(comparison.Operator).IsComparison => IsSeriesCompared(comparison),
        _ => Array.Exists(AreSeries(expression.Parts()), s => s),
    };

    bool IsSeriesCompared(BinaryOperation comparison)
    {
        // Who writes 50 for half of all means a percentage.
        foreach (var (side, other) in new[] { (comparison.Left, comparison.Right), (comparison.Right, comparison.Left) })
        {
            if (other is NumberLiteral { Unit: null, Value: > 1 or < -1 } number && side.References().Any(LoopSeries.IsShare) && !side.Nodes().OfType<BinaryOperation>().Any())
                faults.Add(JudgementFaults.ShareAboveAll(number.Span, number.Value));
        }

        return Array.Exists(AreSeries(comparison.Parts()), s => s);
    }

    // All of them, whatever the first one is: there may be faults in each.
    bool[] AreSeries(IEnumerable<Expression> parts) => Array.ConvertAll(parts.ToArray(), IsSeries);

    bool IsSeries(InScenario scoped)
    {
        if (!scoped.Operand.References().Any())
            faults.Add(JudgementFaults.ScenarioOfNumber(scoped.Span, scoped.Operand.Span.Text, scoped.Scenario.Text));
        return IsSeries(scoped.Operand);
    }

    bool IsSeries(FunctionCall call)
    {
        var arguments = AreSeries(call.Arguments);
        if (BuiltinFunctions.Find(call.Function) is not { } builtin)
            return Refused(call);
        if (call.Arguments.Count < builtin.LeastJudged || call.Arguments.Count > builtin.MostArguments)
        {
            faults.Add(CheckFaults.WrongArgumentCount(call.Span, builtin.Usage, call.Arguments.Count));
            return false;
        }

        if (builtin.MeasureOf(arguments.Length) is { } measure)
        {
            // The series is what is measured; what else a measure takes (a moment, a rate) is one number.
            for (var i = 1; i < arguments.Length; i++)
            {
                if (arguments[i])
                    faults.Add(JudgementFaults.NeedsNumber(call.Arguments[i].Span, call.Function.Text, builtin.ParameterOf(i).Name));
            }

            return measure.GivesSeries;
        }

        return builtin.IsArithmetic ? builtin.IsTimed || Array.Exists(arguments, a => a) : Refused(call);
    }

    // Parameters that no policy sets over time, and that depend on none that is.
    static IEnumerable<Name> Unchanging(Model model, IReadOnlyList<Scenario> scenarios)
    {
        var policies = Layer.PoliciesOf(model);
        var changing = scenarios.SelectMany(s => Layer.Of(s, policies)).Where(l => !l.IsTimeless).Select(l => l.Setting?.Target).OfType<Name>().ToHashSet();
        var parameters = model.Variables.OfType<Constant>().ToList();
        while (parameters.RemoveAll(p => changing.Contains(p.Name) || p.Value.References().Any(changing.Contains)) is > 0)
            changing.UnionWith(model.Variables.OfType<Constant>().Select(c => c.Name).Except(parameters.Select(p => p.Name)));
        return parameters.Select(p => p.Name);
    }

    bool Refused(FunctionCall call)
    {
        faults.Add(JudgementFaults.NotInJudgement(call.NameSpan, call.Function.Text));
        return false;
    }
}
