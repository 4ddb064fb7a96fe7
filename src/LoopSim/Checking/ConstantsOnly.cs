using LoopSim.Builtins;
using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Checking;

/// <summary>Times and new values must be known before the run: numbers, and equations of parameters.</summary>
internal sealed class ConstantsOnly(Model model, ICollection<Diagnostic> faults)
{
    readonly HashSet<Name> parameters = [.. model.Variables.OfType<Constant>().Select(c => c.Name)];

    /// <summary>Notes what changes in an expression, of which the words say what it is for.</summary>
    public void Check(Expression? expression, string what)
    {
        foreach (var node in expression?.Nodes() ?? [])
        {
            if (node is InScenario)
                faults.Add(CheckFaults.ScenarioInEquation(node.Span));
            else if (node is FunctionCall call && BuiltinFunctions.Find(call.Function) is { } builtin && builtin.IsMeasure(call.Arguments.Count))
                faults.Add(CheckFaults.OnlyInOutcomes(call.NameSpan, call.Function.Text));
            else if (Changing(node) is { } name)
                faults.Add(ScenarioFaults.NeedsConstants(expression?.Span ?? default, what, name.Text));
        }
    }

    // What has more than one value in a run, or none before it: variables, draws, functions of time, and small models such as delays.
    Name? Changing(Expression node) => node switch
    {
        Reference r => r.Name.Key is "dt" or "pi" || parameters.Contains(r.Name) ? null : r.Name,
        FunctionCall call when BuiltinFunctions.Find(call.Function) is { } f => (f.Does is Elementwise && !f.IsTimed) || f.IsPlain ? null : call.Function,
        _ => null,
    };
}
