using LoopSim.Checking;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Compilation;

/// <summary>Makes what probes influences: each target's equation twice more, with its source moved up and down.</summary>
/// <remarks>z = f(x, y) → f(x·up, y) and f(x·down, y); and for what z is computed from, the size of its parts (<see cref="EquationSize"/>).</remarks>
internal sealed class ProbeCompiler(SlotTable slots, ExpressionCompiler expressions, CheckedModel model)
{
    readonly List<Instruction> values = [];

    /// <summary>The probing that is asked for.</summary>
    public ProbingProgram Compile(Probing asked)
    {
        CompileSizes(asked.Influences.Select(i => model.Variables[i.To].Name));
        List<Probe> probes = [.. asked.Influences.Select(i => Compile(model.Variables[i.From], model.Variables[i.To]))];
        return new(probes, [.. values], [.. asked.Links.Select(l => l.Shown.Select(slots.OfVariable).ToArray())], asked);
    }

    Probe Compile(Variable from, Variable to)
    {
        var (up, valueUp) = Moved(from, to, "up");
        var (down, valueDown) = Moved(from, to, "down");
        return new(slots.OfVariable(from.Name), up, down, slots.OfVariable(to.Name), valueUp, valueDown, slots.OfVariable(EquationSize.NameOf(to.Name)));
    }

    // One slot for all targets of a source.
    (int Slot, int Value) Moved(Variable from, Variable to, string way)
    {
        var moved = new Name($"{from.Name}·moved {way}");
        var equation = EquationOf.Now(to) ?? throw new InvalidOperationException($"'{to.Name}' has no equation.");
        var value = slots.Lasting();
        expressions.CompileInto(value, equation.Rename(from.Name, moved), to.Name, values);
        return (slots.OfVariable(moved), value);
    }

    // Of the targets and of all that they are computed from, needed ones first.
    void CompileSizes(IEnumerable<Name> targets)
    {
        var order = model.Order.Constants.Concat(model.Order.Now).ToList();
        var variables = order.ToDictionary(v => v.Name);
        var needed = new HashSet<Name>();
        var open = new Stack<Name>(targets);
        while (open.TryPop(out var name))
        {
            if (!variables.TryGetValue(name, out var variable) || !needed.Add(name))
                continue;
            foreach (var source in EquationOf.Now(variable)?.References() ?? [])
                open.Push(source);
        }

        foreach (var variable in order.Where(v => needed.Contains(v.Name)))
        {
            if (EquationOf.Now(variable) is { } equation)
                expressions.CompileInto(slots.OfVariable(EquationSize.NameOf(variable.Name)), EquationSize.Of(equation, needed.Contains), variable.Name, values);
        }
    }
}
