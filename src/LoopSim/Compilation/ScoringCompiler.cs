using LoopSim.Causality;
using LoopSim.Checking;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Compilation;

/// <summary>Makes what computes link scores: for each influence by an equation that equation once more, with its source as it was one DT ago.</summary>
/// <remarks>z = f(x, y) → the partial of x is f(x·before, y): changed last, all others being where they are now (Schoenberg, Davidsen and Eberlein 2020).</remarks>
internal sealed class ScoringCompiler(SlotTable slots, ExpressionCompiler expressions, IReadOnlyList<Variable> variables, IReadOnlyDictionary<Name, int> netFlows)
{
    readonly List<Instruction> partials = [];
    readonly Dictionary<int, int> kept = [];

    /// <summary>The scoring of these influences between the variables.</summary>
    public ScoringProgram Compile(IReadOnlyList<Influence> influences)
    {
        List<ScoredLink> links = [.. influences.Select(Link)];
        return new(links, [.. partials], [.. kept.Select(k => (k.Key, k.Value))]);
    }

    ScoredLink Link(Influence influence)
    {
        var (from, to) = (variables[influence.From], variables[influence.To]);
        var source = slots.OfVariable(from.Name);
        var target = influence.Kind is InfluenceKind.Inflow or InfluenceKind.Outflow ? netFlows[to.Name] : slots.OfVariable(to.Name);
        return new(influence, source, Before(source), target, Before(target), influence.Kind == InfluenceKind.Equation ? Partial(from, to) : -1);
    }

    int Before(int slot) => kept.TryGetValue(slot, out var before) ? before : kept[slot] = slots.Lasting();

    int Partial(Variable from, Variable to)
    {
        var equation = EquationOf.Now(to) ?? throw new InvalidOperationException($"'{to.Name}' has no equation.");
        var before = new Name(from.Name + "·before");
        slots.Name(before, Before(slots.OfVariable(from.Name)));
        var result = slots.Lasting();
        expressions.CompileInto(result, equation.Rename(from.Name, before), to.Name, partials);
        return result;
    }
}
