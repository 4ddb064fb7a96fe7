using LoopSim.Builtins;
using LoopSim.Compilation;
using LoopSim.Numerics.Integration;

namespace LoopSim.Simulation;

/// <summary>Takes one step of a Runge–Kutta method for all stocks of all lanes.</summary>
internal sealed class StepTaker(SimulationProgram program, LaneMemory memory, Interpreter interpreter, ButcherTableau method)
{
    readonly int size = program.Stocks.Length * memory.Width;
    readonly double[] start = new double[program.Stocks.Length * memory.Width];
    readonly double[][] slopes = Array.ConvertAll(method.Nodes, _ => new double[program.Stocks.Length * memory.Width]);
    readonly Stage[] stages = Array.ConvertAll([.. method.Stages, method.Weights], NonZero);

    /// <summary>Computes auxiliaries, flows and net flows at the start of a step: of a DT, where draws are made, or of a part of it.</summary>
    public void Evaluate(double time, bool drawsAnew)
    {
        interpreter.DrawsAnew = drawsAnew;
        Evaluate(time, time);
    }

    /// <summary>Goes from a time one step on; the slots hold the values at that time. Weights × slopes are in the stocks afterwards.</summary>
    public void Take(double time, double step)
    {
        ReadStocks(start);
        ReadSlopes(slopes[0]);
        interpreter.DrawsAnew = false;
        for (var stage = 1; stage < method.Nodes.Length; stage++)
        {
            WriteStocks(stage, step);
            Evaluate(time + (method.Nodes[stage] * step), time);
            ReadSlopes(slopes[stage]);
        }

        WriteStocks(method.Nodes.Length, step);
    }

    /// <summary>Puts the stocks back to where the last step began.</summary>
    public void Undo()
    {
        for (var s = 0; s < program.Stocks.Length; s++)
            start.AsSpan(s * memory.Width, memory.Width).CopyTo(memory.Row(program.Stocks[s].Slot));
    }

    /// <summary>The estimated error of the last step in one lane, in multiples of what is allowed; not a number where a stage left the numbers.</summary>
    /// <remarks>A stock that was lost before the step, or whose flow was, is passed over: no shorter step would bring it back.</remarks>
    public double ErrorOf(int lane, double step, double tolerance)
    {
        var worst = 0.0;
        for (var at = lane; at < size; at += memory.Width)
        {
            if (!double.IsFinite(start[at]) || !double.IsFinite(slopes[0][at]))
                continue;
            var error = 0.0;
            for (var stage = 0; stage < slopes.Length; stage++)
                error += method.Errors[stage] * slopes[stage][at];
            var scale = Math.Max(Math.Abs(start[at]), Math.Abs(memory[program.Stocks[at / memory.Width].Slot, lane]));
            worst = Math.Max(worst, Math.Abs(error * step) / (tolerance * (scale + 1e-6)));
        }

        return worst;
    }

    void Evaluate(double time, double stepStart)
    {
        memory.Fill(program.TimeSlot, time);
        interpreter.Execute(program.Rates, new Clock(time, stepStart, program.Specs.Step) { Lands = method.IsAdaptive && !interpreter.DrawsAnew });
    }

    void ReadStocks(double[] into)
    {
        for (var s = 0; s < program.Stocks.Length; s++)
            memory.Row(program.Stocks[s].Slot).CopyTo(into.AsSpan(s * memory.Width));
    }

    void ReadSlopes(double[] into)
    {
        for (var s = 0; s < program.Stocks.Length; s++)
            memory.Row(program.Stocks[s].NetFlowSlot).CopyTo(into.AsSpan(s * memory.Width));
    }

    // stock = start + step · Σ weight · slope, stage by stage in order, so that the sum is the same everywhere.
    void WriteStocks(int stage, double step)
    {
        var (from, by) = stages[stage];
        for (var s = 0; s < program.Stocks.Length; s++)
        {
            var row = memory.Row(program.Stocks[s].Slot);
            var offset = s * memory.Width;
            for (var lane = 0; lane < row.Length; lane++)
            {
                var sum = 0.0;
                for (var i = 0; i < from.Length; i++)
                    sum += by[i] * slopes[from[i]][offset + lane];
                row[lane] = start[offset + lane] + (step * sum);
            }
        }
    }

    static Stage NonZero(double[] weights)
    {
        var from = new List<int>();
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] != 0)
                from.Add(i);
        }

        return new([.. from], Array.FindAll(weights, w => w != 0));
    }

    // The slopes that a stage is made of, and by how much each.
    sealed record Stage(int[] From, double[] By);
}
