using LoopSim.Builtins;
using LoopSim.Models;

namespace LoopSim.Compilation;

/// <summary>A model made ready to run: short lists of instructions over slots; a slot is a row of doubles, one lane a run.</summary>
/// <remarks>
/// Order of a run: fixed values are written into their slots; <see cref="Constants"/> once; time is the start;
/// <see cref="Initial"/> once, which leaves every stock's initial value in its slot (and the initial contents of memories in
/// theirs); then for every stage of every step <see cref="Rates"/>, which reads stocks, memories and time and leaves
/// auxiliaries, flows and net flows in their slots.
/// </remarks>
internal sealed record SimulationProgram
{
    /// <summary>How many slots there are.</summary>
    public required int SlotCount { get; init; }

    /// <summary>How many lanes (runs) the program was made for.</summary>
    public required int LaneCount { get; init; }

    /// <summary>The last time of each lane.</summary>
    public required IReadOnlyList<double> LaneStops { get; init; }

    /// <summary>Start, DT, method and tolerance; saving as asked.</summary>
    public required SimulationSpecs Specs { get; init; }

    /// <summary>Numbers that never change, the same in every lane.</summary>
    public required FixedValue[] Fixed { get; init; }

    /// <summary>The slot that holds the time of the current evaluation.</summary>
    public required int TimeSlot { get; init; }

    /// <summary>What depends on neither time nor state: run once.</summary>
    public required Instruction[] Constants { get; init; }

    /// <summary>The initial values of stocks and memories with all they need: run once, after the constants, at the start time.</summary>
    public required Instruction[] Initial { get; init; }

    /// <summary>Auxiliaries, flows and net flows in the order of their dependence: run at every stage.</summary>
    public required Instruction[] Rates { get; init; }

    /// <summary>The stocks: what they hold and what moves them.</summary>
    public required StockSlots[] Stocks { get; init; }

    /// <summary>Values that live from step to step and move once a step, never inside one.</summary>
    public required IReadOnlyList<Memory> Memories { get; init; }

    /// <summary>The kernels that <see cref="OpCode.Call"/> names.</summary>
    public required IReadOnlyList<Kernel> Kernels { get; init; }

    /// <summary>The graphical functions that <see cref="OpCode.Lookup"/> names.</summary>
    public required IReadOnlyList<GraphicalFunction> Lookups { get; init; }

    /// <summary>For each choice that <see cref="OpCode.ChooseByLane"/> names the slot of every lane.</summary>
    public required IReadOnlyList<int[]> Choices { get; init; }

    /// <summary>The draws that <see cref="OpCode.Draw"/> names.</summary>
    public required IReadOnlyList<DrawSite> Draws { get; init; }

    /// <summary>Slots (set by <see cref="Constants"/>) that hold times at which something switches; a period repeats one.</summary>
    public required BreakTime[] Breaks { get; init; }

    /// <summary>What computes link scores beside the run, or null where none are asked for.</summary>
    public ScoringProgram? Scoring { get; init; }

    /// <summary>What probes the signs of links beside the run, or null where none are asked for.</summary>
    public ProbingProgram? Probing { get; init; }
}

/// <summary>A number that never changes.</summary>
/// <param name="Slot">Its slot.</param>
/// <param name="Value">The number.</param>
internal readonly record struct FixedValue(int Slot, double Value);

/// <summary>Where a stock is kept.</summary>
/// <param name="Slot">The slot of what it holds.</param>
/// <param name="NetFlowSlot">The slot of what moves it: inflows less outflows.</param>
internal readonly record struct StockSlots(int Slot, int NetFlowSlot);

/// <summary>A time at which the model switches, so that a variable step must land on it.</summary>
/// <param name="Slot">The slot of the first such time; infinite and NaN ones are passed over.</param>
/// <param name="PeriodSlot">The slot of the time after which it comes again, or −1 (also where it is not above 0).</param>
internal readonly record struct BreakTime(int Slot, int PeriodSlot);

/// <summary>A value that lives from step to step.</summary>
/// <param name="Slot">Where its current value is read.</param>
/// <param name="InputSlot">What it remembers.</param>
internal abstract record Memory(int Slot, int InputSlot);

/// <summary>The input as it was one step ago; at the start the value that <see cref="SimulationProgram.Initial"/> left in the slot.</summary>
internal sealed record PreviousValue(int Slot, int InputSlot) : Memory(Slot, InputSlot);

/// <summary>The input as it was a fixed time ago, exactly; before that the value that Initial left in the slot.</summary>
/// <param name="Slot">Where the delayed value is read.</param>
/// <param name="InputSlot">What is delayed.</param>
/// <param name="DelaySlot">The delay, read once after Initial; rounded to whole steps, at least one.</param>
internal sealed record FixedDelay(int Slot, int InputSlot, int DelaySlot) : Memory(Slot, InputSlot);

/// <summary>At the end of each step takes the input where the condition (read in the same step) is not 0, else stays.</summary>
internal sealed record SampledValue(int Slot, int InputSlot, int ConditionSlot) : Memory(Slot, InputSlot);

/// <summary>A call of a random function.</summary>
/// <param name="Site">The stable name of the call site, of which its numbers depend beside seed, run and step.</param>
/// <param name="Sampler">Turns uniform numbers into a draw.</param>
internal sealed record DrawSite(string Site, Sampler Sampler);
