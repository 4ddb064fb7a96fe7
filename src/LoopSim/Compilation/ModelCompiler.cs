using LoopSim.Builtins;
using LoopSim.Causality;
using LoopSim.Checking;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Compilation;

/// <summary>A program and where in it each variable is found.</summary>
internal sealed record CompiledModel(SimulationProgram Program, Dictionary<Name, int> SlotOf);

/// <summary>Turns a checked model into a program over slots, one lane a scenario.</summary>
internal sealed class ModelCompiler
{
    readonly CheckedModel model;
    readonly SlotTable slots = new();
    readonly HashSet<int> constantSlots = [];
    readonly List<Instruction> constants = [];
    readonly List<Instruction> initial = [];
    readonly List<Instruction> rates = [];
    readonly ProgramParts parts;
    readonly ExpressionCompiler expressions;

    ModelCompiler(CheckedModel model, IReadOnlyList<Name> lanes)
    {
        this.model = model;
        parts = new(model.Lookups, lanes);
        expressions = new(slots, parts, constantSlots, constants);
    }

    /// <summary>Compiles the model for these scenarios, in this order.</summary>
    /// <param name="model">The model.</param>
    /// <param name="lanes">The scenario of each lane.</param>
    /// <param name="scored">The influences whose link scores are computed beside the run; none if not given.</param>
    /// <param name="probed">The links whose signs are probed beside the run, or null.</param>
    public static CompiledModel Compile(CheckedModel model, IReadOnlyList<Scenario> lanes, IReadOnlyList<Influence>? scored = null, Probing? probed = null) =>
        new ModelCompiler(model, [.. lanes.Select(s => s.Name)]).Compile([.. lanes.Select(s => s.Stop ?? model.Source.Specs.Stop)], scored ?? [], probed);

    CompiledModel Compile(IReadOnlyList<double> stops, IReadOnlyList<Influence> scored, Probing? probed)
    {
        var time = slots.OfVariable(new("time"));
        var dt = slots.OfVariable(new("dt"));
        var pi = slots.OfVariable(new("pi"));
        constantSlots.Add(dt);
        constantSlots.Add(pi);
        CompileConstants();
        CompileData(time);
        CompileInitial();
        foreach (var variable in model.Order.Now)
            Compile(variable, EquationOf.Now(variable), rates);
        Stock[] stocks = [.. model.Variables.OfType<Stock>()];
        var netFlows = new Dictionary<Name, int>();
        foreach (var stock in stocks)
            netFlows.Add(stock.Name, NetFlow(stock));
        var stockSlots = Array.ConvertAll(stocks, s => new StockSlots(slots.OfVariable(s.Name), netFlows[s.Name]));
        var memories = model.Variables.OfType<RememberedValue>().Where(r => r.Kind != MemoryKind.Initial).Select(MemoryOf).ToList();
        var scoring = scored.Count == 0 ? null : new ScoringCompiler(slots, expressions, model.Variables, netFlows).Compile(scored);
        var probing = probed is null ? null : new ProbeCompiler(slots, expressions, model).Compile(probed);
        var program = new SimulationProgram
        {
            LaneCount = parts.Lanes.Count,
            LaneStops = stops,
            Specs = model.Source.Specs,
            TimeSlot = time,
            Fixed = [.. slots.Numbers, new(dt, model.Source.Specs.Step), new(pi, Math.PI)],
            Constants = [.. constants],
            Initial = [.. initial],
            Rates = [.. rates],
            Stocks = stockSlots,
            Memories = memories,
            Kernels = parts.Kernels,
            Lookups = parts.Lookups,
            Choices = parts.Choices,
            Draws = parts.Draws,
            Breaks = [.. parts.Breaks],
            Scoring = scoring,
            Probing = probing,
            SlotCount = slots.Count,
        };
        var slotOf = new Dictionary<Name, int>();
        foreach (var variable in model.Variables)
            slotOf.Add(variable.Name, slots.OfVariable(variable.Name));
        return new(program, slotOf);
    }

    void CompileConstants()
    {
        foreach (var variable in model.Order.Constants)
        {
            Compile(variable, EquationOf.Now(variable), constants);
            constantSlots.Add(slots.OfVariable(variable.Name));
        }
    }

    // A data series is a curve over time, read at every evaluation; one of steps switches as the function step does.
    void CompileData(int time)
    {
        foreach (var data in model.Variables.OfType<DataSeries>())
        {
            var curve = parts.AddLookup(new(data.Name, data.Span, data.Points) { Between = data.Between });
            var isHeld = data.Between == Interpolation.Step;
            var read = new Instruction(isHeld ? OpCode.Held : OpCode.Lookup, slots.OfVariable(data.Name), isHeld ? -1 : time, Index: curve);
            if (isHeld)
                parts.Breaks.UnionWith(data.Points.Skip(1).Select(p => new BreakTime(slots.OfNumber(p.X), -1)));
            initial.Add(read);
            rates.Add(read);
        }
    }

    void CompileInitial()
    {
        foreach (var variable in model.Order.Initial)
            Compile(variable, EquationOf.AtStart(variable), initial);
    }

    void Compile(Variable variable, Expression? equation, List<Instruction> into)
    {
        if (equation is not null)
            expressions.CompileInto(slots.OfVariable(variable.Name), equation, variable.Name, into);
    }

    int NetFlow(Stock stock)
    {
        var net = slots.Lasting();
        rates.Add(new(OpCode.Copy, net, stock.Inflows.Count > 0 ? slots.OfVariable(stock.Inflows[0].Flow) : slots.OfNumber(0)));
        foreach (var inflow in stock.Inflows.Skip(1))
            rates.Add(new(OpCode.Add, net, net, slots.OfVariable(inflow.Flow)));
        foreach (var outflow in stock.Outflows)
            rates.Add(new(OpCode.Subtract, net, net, slots.OfVariable(outflow.Flow)));
        return net;
    }

    Memory MemoryOf(RememberedValue remembered)
    {
        var slot = slots.OfVariable(remembered.Name);
        var input = slots.OfVariable(remembered.Input.Name);
        return remembered.Kind switch
        {
            MemoryKind.FixedDelay => new FixedDelay(slot, input, ExtraSlot(remembered)),
            MemoryKind.Sample => new SampledValue(slot, input, ExtraSlot(remembered)),
            _ => new PreviousValue(slot, input),
        };
    }

    int ExtraSlot(RememberedValue remembered) => remembered.Extra switch
    {
        Reference r => slots.OfVariable(r.Name),
        NumberLiteral n => slots.OfNumber(n.Value),
        _ => throw new InvalidOperationException("A memory's delay or condition is a reference or a number."),
    };
}
