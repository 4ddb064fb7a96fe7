using LoopSim.Builtins;
using LoopSim.Compilation;
using LoopSim.Numerics.Randomness;

namespace LoopSim.Simulation;

/// <summary>Carries out instructions over all lanes.</summary>
internal sealed class Interpreter(SimulationProgram program, LaneMemory memory, ulong seed)
{
    readonly CurveReader[] curves = [.. program.Lookups.Select(l => new CurveReader(l))];
    readonly ulong[] drawKeys = Array.ConvertAll(program.Draws.ToArray(), d => Philox.KeyOf(seed, d.Site));

    /// <summary>The number of the step, of which draws depend.</summary>
    public long Step { get; set; }

    /// <summary>False inside a step: draws are held there.</summary>
    public bool DrawsAnew { get; set; } = true;

    public void Execute(Instruction[] instructions, in Clock now)
    {
        foreach (ref readonly var i in instructions.AsSpan())
        {
            var result = memory.Row(i.Result);
            switch (i.Op)
            {
                case OpCode.Copy:
                    memory.Row(i.A).CopyTo(result);
                    break;
                case OpCode.Add:
                    RowOperations.Apply<RowOperations.Add>(memory.Row(i.A), memory.Row(i.B), result);
                    break;
                case OpCode.Subtract:
                    RowOperations.Apply<RowOperations.Subtract>(memory.Row(i.A), memory.Row(i.B), result);
                    break;
                case OpCode.Multiply:
                    RowOperations.Apply<RowOperations.Multiply>(memory.Row(i.A), memory.Row(i.B), result);
                    break;
                case OpCode.Divide:
                    RowOperations.Apply<RowOperations.Divide>(memory.Row(i.A), memory.Row(i.B), result);
                    break;
                case OpCode.Negate:
                    Negate(memory.Row(i.A), result);
                    break;
                case OpCode.Less:
                    RowOperations.Apply<RowOperations.Less>(memory.Row(i.A), memory.Row(i.B), result);
                    break;
                case OpCode.LessOrEqual:
                    RowOperations.Apply<RowOperations.LessOrEqual>(memory.Row(i.A), memory.Row(i.B), result);
                    break;
                case OpCode.Equal:
                    RowOperations.Apply<RowOperations.Equal>(memory.Row(i.A), memory.Row(i.B), result);
                    break;
                case OpCode.NotEqual:
                    RowOperations.Apply<RowOperations.NotEqual>(memory.Row(i.A), memory.Row(i.B), result);
                    break;
                case OpCode.And:
                    RowOperations.Apply<RowOperations.And>(memory.Row(i.A), memory.Row(i.B), result);
                    break;
                case OpCode.Or:
                    RowOperations.Apply<RowOperations.Or>(memory.Row(i.A), memory.Row(i.B), result);
                    break;
                case OpCode.Not:
                    Not(memory.Row(i.A), result);
                    break;
                case OpCode.Select:
                    RowOperations.Select(memory.Row(i.A), memory.Row(i.B), memory.Row(i.C), result);
                    break;
                case OpCode.Min:
                    RowOperations.Apply<RowOperations.Min>(memory.Row(i.A), memory.Row(i.B), result);
                    break;
                case OpCode.Max:
                    RowOperations.Apply<RowOperations.Max>(memory.Row(i.A), memory.Row(i.B), result);
                    break;
                case OpCode.Call:
                    program.Kernels[i.Index](now, memory.Row(i.A), memory.Row(i.B), memory.Row(i.C), memory.Row(i.D), result);
                    break;
                case OpCode.Lookup:
                    curves[i.Index].Read(memory.Row(i.A), result);
                    break;
                case OpCode.Held:
                    result.Fill(curves[i.Index].HeldAt(now));
                    break;
                case OpCode.ChooseByLane:
                    Choose(program.Choices[i.Index], result);
                    break;
                case OpCode.Draw when DrawsAnew:
                    Draw(i, result);
                    break;
            }
        }
    }

    static void Negate(ReadOnlySpan<double> a, Span<double> result)
    {
        for (var lane = 0; lane < result.Length; lane++)
            result[lane] = -a[lane];
    }

    static void Not(ReadOnlySpan<double> a, Span<double> result)
    {
        for (var lane = 0; lane < result.Length; lane++)
            result[lane] = a[lane] == 0 ? 1 : 0;
    }

    // Lanes that only fill the row up follow lane 0, whose numbers are as good as any.
    void Choose(int[] slotOfLane, Span<double> result)
    {
        for (var lane = 0; lane < result.Length; lane++)
            result[lane] = memory[slotOfLane[lane < slotOfLane.Length ? lane : 0], lane];
    }

    // Scenarios meet the same luck: the run number is 0 in all of them, and equal parameters give equal draws.
    void Draw(in Instruction i, Span<double> result)
    {
        var a = memory.Row(i.A);
        var b = memory.Row(i.B);
        var c = memory.Row(i.C);
        var d = memory.Row(i.D);
        var (key, sampler) = (drawKeys[i.Index], program.Draws[i.Index].Sampler);
        for (var lane = 0; lane < result.Length; lane++)
        {
            var index = 0u;
            result[lane] = sampler(() => Philox.Uniform(key, 0, (ulong)Step, index++), At(a, lane), At(b, lane), At(c, lane), At(d, lane));
        }
    }

    static double At(ReadOnlySpan<double> row, int lane) => row.IsEmpty ? double.NaN : row[lane];
}
