using LoopSim.Builtins;
using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Checking;

/// <summary>In which order a model is computed: constants once, initial values once, auxiliaries and flows at every time.</summary>
/// <param name="Constants">What depends on neither time nor state, needed ones first.</param>
/// <param name="Initial">What the initial values need, needed ones first, without the constants.</param>
/// <param name="Now">Auxiliaries and flows, needed ones first, without the constants.</param>
internal sealed record EvaluationOrder(IReadOnlyList<Variable> Constants, IReadOnlyList<Variable> Initial, IReadOnlyList<Variable> Now)
{
    static readonly Name Time = new("time");

    /// <summary>Finds the order; equations that wait for each other, and parameters that change, are noted as faults.</summary>
    /// <param name="variables">All variables, with what expansion made.</param>
    /// <param name="parameters">What the author declared as parameters; a policy may have made variables of time of them.</param>
    /// <param name="faults">Where faults are noted.</param>
    public static EvaluationOrder Find(IReadOnlyList<Variable> variables, IReadOnlySet<Name> parameters, ICollection<Diagnostic> faults)
    {
        var graph = new Dependencies(variables);
        var now = Ordering.Of(graph.Now, out var cycles);
        foreach (var cycle in cycles)
            NoteCycle(variables, Ordering.ShortestCycle(graph.Now, cycle), EquationOf.Now, CheckFaults.Simultaneous, faults);
        var initial = Ordering.Of(graph.AtStart, StatesOf(variables), out var initialCycles);
        if (cycles.Count == 0)
        {
            foreach (var cycle in initialCycles)
                NoteCycle(variables, Ordering.ShortestCycle(graph.AtStart, cycle), EquationOf.AtStart, CheckFaults.SimultaneousInitial, faults);
        }

        var constant = FindConstants(variables, graph, now);
        NoteChangingParameters(variables, parameters, graph, constant, faults);
        return new(
            now.FindAll(i => constant[i]).ConvertAll(i => variables[i]),
            initial.FindAll(i => !constant[i]).ConvertAll(i => variables[i]),
            now.FindAll(i => !constant[i] && EquationOf.Now(variables[i]) is not null).ConvertAll(i => variables[i]));
    }

    static List<int> StatesOf(IReadOnlyList<Variable> variables)
    {
        var states = new List<int>();
        for (var i = 0; i < variables.Count; i++)
        {
            if (variables[i] is Stock or RememberedValue)
                states.Add(i);
        }

        return states;
    }

    static bool[] FindConstants(IReadOnlyList<Variable> variables, Dependencies graph, List<int> order)
    {
        var constant = new bool[variables.Count];
        foreach (var i in order)
            constant[i] = EquationOf.Now(variables[i]) is { } equation && !equation.Nodes().Any(Changes) && Array.TrueForAll(graph.Now[i], d => constant[d]);
        return constant;
    }

    // What changes by itself: time, functions of time, draws.
    static bool Changes(Expression node) => node switch
    {
        Reference r => r.Name.Equals(Time),
        FunctionCall call => BuiltinFunctions.Find(call.Function) is { } f && (f.IsTimed || f.Does is Drawn),
        _ => false,
    };

    static void NoteChangingParameters(
        IReadOnlyList<Variable> variables, IReadOnlySet<Name> parameters, Dependencies graph, bool[] constant, ICollection<Diagnostic> faults)
    {
        // A parameter that follows another one is never to blame: either that one is, or a policy sets it over time.
        bool IsCause(Name name) => graph.IndexOf(name) is var i && (i < 0 ? name.Equals(Time) : !constant[i] && !parameters.Contains(name));
        for (var i = 0; i < variables.Count; i++)
        {
            if (variables[i] is not Constant { IsInternal: false } parameter || constant[i])
                continue;
            var cause = parameter.Value.Nodes().FirstOrDefault(n => n is Reference r ? IsCause(r.Name) : Changes(n));
            if (cause is not null)
                faults.Add(CheckFaults.ParameterChanges(parameter.Value.Span, parameter.Name.Text, AsWritten(cause, variables, graph)));
        }
    }

    // What an expansion put in place of a call is shown as that call.
    static string AsWritten(Expression cause, IReadOnlyList<Variable> variables, Dependencies graph) => cause switch
    {
        Reference r when graph.IndexOf(r.Name) is var i && (i < 0 || !variables[i].IsInternal) => r.Name.Text,
        FunctionCall call => call.Function.Text,
        _ => cause.Span.Text,
    };

    static void NoteCycle(
        IReadOnlyList<Variable> variables,
        IReadOnlyList<int> cycle,
        Func<Variable, Expression?> equation,
        Func<SourceSpan, IReadOnlyList<string>, IReadOnlyList<RelatedPlace>, Diagnostic> fault,
        ICollection<Diagnostic> faults)
    {
        var members = cycle.Select(i => variables[i]).ToList();
        // Start the circle at the author's own variable that stands first in the file; each is computed from the next.
        var first = members.FindIndex(v => v == members.Where(m => !m.IsInternal).DefaultIfEmpty(members[0]).MinBy(m => m.Span.Start));
        members = [.. members.Skip(first), .. members.Take(first)];
        if (NonNegativeStocks.ServedTooEarly(members) is { } early)
        {
            faults.Add(early);
            return;
        }

        var shown = members.Where(v => !v.IsInternal).DefaultIfEmpty(members[0]).ToList();
        var names = shown.Append(shown[0]).Select(v => v.Name.Text).ToList();
        var places = shown.Skip(1).Select(v => new RelatedPlace(equation(v)?.Span ?? v.Span, $"the equation of '{v.Name}'")).ToList();
        faults.Add(fault(equation(shown[0])?.Span ?? shown[0].Span, names, places));
    }
}
