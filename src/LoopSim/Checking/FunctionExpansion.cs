using System.Globalization;
using LoopSim.Builtins;
using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Checking;

/// <summary>Replaces every function that is a small model of stocks and flows by that model.</summary>
/// <remarks>
/// Draw, in the equation of 'need': smooth(demand, 3 month) → the hidden stock 'need·smooth 1·stage 1' with its net flow, and in
/// the equation a reference to it. Comparisons of time with a moment become calls that switch at the start of a step.
/// </remarks>
internal sealed class FunctionExpansion(
    IReadOnlyList<Variable> variables, SimulationSpecs specs, IReadOnlyList<Scenario> scenarios, LookupSubstitution lookups, ICollection<Diagnostic> faults)
    : IExpansion
{
    readonly List<Variable> made = [];
    readonly Dictionary<Name, PossibleValues> valuesIn = [];
    readonly ConstantValues everywhere = new(variables, inEveryScenario: true);
    readonly Dictionary<string, int> callsOf = [];
    string prefix = "";
    FunctionCall? current;

    /// <summary>The variables with expanded equations, then those that expansion made.</summary>
    public IReadOnlyList<Variable> Expand()
    {
        var changed = new List<Variable>(variables.Count);
        foreach (var variable in variables)
        {
            callsOf.Clear();
            changed.Add(EquationOf.Changed(variable, e => e.Rewrite(node => Expand(variable, node))));
        }

        return [.. changed, .. made];
    }

    Expression Expand(Variable owner, Expression node)
    {
        if (node is BinaryOperation comparison && TimeComparison.Switch(comparison) is { } switching)
            return switching;
        if (node is InScenario)
            faults.Add(CheckFaults.ScenarioInEquation(node.Span));
        if (node is not FunctionCall call)
            return node;
        if (BuiltinFunctions.Find(call.Function) is not { } builtin)
            return OneArgument(call) ? LookUp(owner, call) : node;
        if (!Fits(call, builtin) || builtin.Does is not Expanded expanded)
            return node;
        Begin(owner, builtin.Name, call);
        var value = expanded.Expand(this, call);
        WarnOfLongStep(call, builtin);
        return value;
    }

    void Begin(Variable owner, Name function, FunctionCall call)
    {
        var number = callsOf[function.Key] = callsOf.GetValueOrDefault(function.Key) + 1;
        (prefix, current) = (string.Create(CultureInfo.InvariantCulture, $"{owner.Name}·{function} {number}"), call);
    }

    // The call is copied into the case of each scenario, and each copy of a draw would be a draw of its own. So that luck does not
    // depend on whether a scenario sets the lookup, a draw gets its name even where none does.
    Expression LookUp(Variable owner, FunctionCall call)
    {
        if (!lookups.Sets(call.Function) && !call.Arguments[0].Nodes().Any(n => n is FunctionCall c && BuiltinFunctions.Find(c.Function)?.Does is Drawn))
            return call;
        Begin(owner, call.Function, call);
        return lookups.Substitute(call with { Arguments = [AddAuxiliary("argument", call.Arguments[0])] });
    }

    bool OneArgument(FunctionCall call)
    {
        if (call.Arguments.Count != 1)
            faults.Add(CheckFaults.WrongArgumentCount(call.Span, $"{call.Function.Text}(x)", call.Arguments.Count));
        return call.Arguments.Count == 1;
    }

    bool Fits(FunctionCall call, Builtin builtin)
    {
        if (builtin.IsMeasure(call.Arguments.Count))
            faults.Add(CheckFaults.OnlyInOutcomes(call.NameSpan, call.Function.Text));
        else if (call.Arguments.Count < builtin.LeastArguments || call.Arguments.Count > builtin.MostArguments)
            faults.Add(CheckFaults.WrongArgumentCount(call.Span, builtin.Usage, call.Arguments.Count));
        else
            return true;
        return false;
    }

    Reference IExpansion.AddStock(string purpose, Expression initial, Func<Reference, Expression> netFlow)
    {
        var at = current?.Span ?? initial.Span;
        var name = Hidden(purpose);
        var reference = new Reference(name, at);
        var flow = new Flow(Hidden(purpose + " net flow"), at, netFlow(reference)) { IsInternal = true };
        made.Add(new Stock(name, at, initial) { Inflows = [new(flow.Name, at)], IsInternal = true });
        made.Add(flow);
        return reference;
    }

    Expression IExpansion.AddAuxiliary(string purpose, Expression equation) => AddAuxiliary(purpose, equation);

    Expression AddAuxiliary(string purpose, Expression equation)
    {
        if (equation is Reference or NumberLiteral)
            return equation;
        var name = Hidden(purpose);
        made.Add(new Auxiliary(name, equation.Span, equation) { IsInternal = true });
        return new Reference(name, equation.Span);
    }

    Reference IExpansion.AddMemory(MemoryKind kind, Expression input, Expression initial, Expression? delay)
    {
        var source = input as Reference ?? NamedInput(input);
        var name = Hidden("memory");
        made.Add(new RememberedValue(name, input.Span, kind, source, ReferenceEquals(initial, input) ? source : initial, delay is null ? null : AddAuxiliary("extra", delay)) { IsInternal = true });
        return new(name, current?.Span ?? input.Span);
    }

    Reference IExpansion.AddRecurrence(string purpose, Expression initial, Func<Reference, Expression> next)
    {
        var at = current?.Span ?? initial.Span;
        var value = new Reference(Hidden(purpose), at);
        var input = new Reference(Hidden("next " + purpose), at);
        made.Add(new RememberedValue(value.Name, at, MemoryKind.Previous, input, initial, null) { IsInternal = true });
        made.Add(new Auxiliary(input.Name, at, next(value)) { IsInternal = true });
        return value;
    }

    Reference NamedInput(Expression input)
    {
        var name = Hidden("input");
        made.Add(new Auxiliary(name, input.Span, input) { IsInternal = true });
        return new(name, input.Span);
    }

    Expression IExpansion.StartTime(SourceSpan at) => TimeLiteral(specs.Start, at);

    Expression IExpansion.StopTime(SourceSpan at) => new ByScenario(
        TimeLiteral(specs.Stop, at), scenarios.Where(s => s.Stop is not null).ToDictionary(s => s.Name, s => (Expression)TimeLiteral(s.Stop ?? 0, at)), at);

    NumberLiteral TimeLiteral(double time, SourceSpan at) => new(time, specs.HasTimeUnit ? Units.Unit.Base(specs.TimeUnit) : null, at);

    int IExpansion.Order(Expression argument, FunctionCall call)
    {
        if (everywhere.Of(argument) is { } value && value is >= 1 and <= 100 && value == Math.Floor(value))
            return (int)value;
        faults.Add(CheckFaults.BadOrder(argument.Span, call.Function.Text));
        return 1;
    }

    // The shortest time of all scenarios counts; a scenario is named where its time is shorter than that of the file.
    void WarnOfLongStep(FunctionCall call, Builtin builtin)
    {
        if (builtin.Stages == 0)
            return;
        if (everywhere.Of(call.Arguments[1]) is <= 0 and var none)
            faults.Add(CheckFaults.NoTime(call.Arguments[1].Span, call.Function.Text, none));
        var inFile = Shortest(call.Arguments[1], Scenario.Base);
        var (time, scenario) = scenarios.Select(s => (Time: Shortest(call.Arguments[1], s.Name), Scenario: s.Name)).MinBy(s => s.Time);
        var stages = builtin.Stages > 0 ? builtin.Stages : everywhere.Of(call.Arguments[2]) ?? 1;
        if (time / stages < specs.Step * (1 - 1e-9))
            faults.Add(CheckFaults.StepTooLong(call.Span, call.Function.Text, time / stages, specs.Step, time / stages / 4, time < inFile ? scenario.Text : null));
    }

    double Shortest(Expression time, Name scenario)
    {
        if (!valuesIn.TryGetValue(scenario, out var values))
            valuesIn[scenario] = values = new(variables, scenario);
        return values.Of(time).Where(t => t > 0).DefaultIfEmpty(double.PositiveInfinity).Min();
    }

    Name Hidden(string purpose) => new($"{prefix}·{purpose}");
}
