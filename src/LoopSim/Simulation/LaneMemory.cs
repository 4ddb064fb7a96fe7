using System.Runtime.Intrinsics;

namespace LoopSim.Simulation;

/// <summary>All slots of a run set in one block: a slot is a row of lanes, as many as fill whole vectors.</summary>
internal sealed class LaneMemory
{
    readonly double[] block;

    public LaneMemory(int slots, int lanes)
    {
        Width = (lanes + Vector512<double>.Count - 1) / Vector512<double>.Count * Vector512<double>.Count;
        block = new double[(long)slots * Width];
    }

    /// <summary>The lanes of a row, those that only fill it up included.</summary>
    public int Width { get; }

    /// <summary>The row of a slot; empty for slot −1.</summary>
    public Span<double> Row(int slot) => slot < 0 ? [] : block.AsSpan(slot * Width, Width);

    public double this[int slot, int lane] => block[(slot * Width) + lane];

    /// <summary>Writes one number into all lanes of a row.</summary>
    public void Fill(int slot, double value) => Row(slot).Fill(value);
}
