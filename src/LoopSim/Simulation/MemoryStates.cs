using LoopSim.Compilation;

namespace LoopSim.Simulation;

/// <summary>Moves the values that live from step to step, once a step.</summary>
internal sealed class MemoryStates
{
    readonly LaneMemory memory;
    readonly IReadOnlyList<Memory> remembered;
    readonly DelayRing?[] rings;

    /// <param name="program">The program.</param>
    /// <param name="memory">Its slots, with initial values in them.</param>
    /// <param name="mostSteps">The number of steps of the run: no delay needs more room.</param>
    public MemoryStates(SimulationProgram program, LaneMemory memory, long mostSteps)
    {
        (this.memory, remembered) = (memory, program.Memories);
        rings = [.. remembered.Select(m => m is FixedDelay d ? new DelayRing(memory.Row(d.Slot), memory.Row(d.DelaySlot), program.Specs.Step, mostSteps) : null)];
    }

    /// <summary>True where there is anything to remember.</summary>
    public bool Any => remembered.Count > 0;

    /// <summary>The values to be remembered as they are now, at the start of a step; null where a sample keeps what it has.</summary>
    public double[][] Inputs() => [.. remembered.Select(m => m is SampledValue s ? Sampled(s) : memory.Row(m.InputSlot).ToArray())];

    /// <summary>Goes from a step to the next with the values that were there at its start.</summary>
    public void Move(long step, double[][] inputs)
    {
        for (var i = 0; i < remembered.Count; i++)
        {
            var slot = memory.Row(remembered[i].Slot);
            if (rings[i] is { } ring)
                ring.Move(step, inputs[i], slot);
            else
                inputs[i].CopyTo(slot);
        }
    }

    double[] Sampled(SampledValue sample)
    {
        var condition = memory.Row(sample.ConditionSlot);
        var input = memory.Row(sample.InputSlot);
        var held = memory.Row(sample.Slot).ToArray();
        for (var lane = 0; lane < held.Length; lane++)
            held[lane] = condition[lane] != 0 ? input[lane] : held[lane];
        return held;
    }
}
