using LoopSim.Builtins;
using LoopSim.Causality;
using LoopSim.Compilation;

namespace LoopSim.Simulation;

/// <summary>Computes at every DT how much each link moved its target.</summary>
/// <remarks>
/// Equation: |Δₓz / Δz| · sign(Δₓz / Δx), where Δₓz = z(t) − f(x(t − DT), all others at t). Flow to stock: |Δflow / Δ(net flow)|, positive
/// for an inflow (Schoenberg, Davidsen and Eberlein 2020; Schoenberg, Hayward and Eberlein 2023). What did not move has score 0.
/// </remarks>
internal sealed class ScoreRecorder
{
    // Four units in the last place.
    const double Rounding = 9e-16;

    readonly ScoringProgram scoring;
    readonly LaneMemory memory;
    readonly Interpreter interpreter;
    readonly long[] stepsOf;

    /// <param name="scoring">What is scored.</param>
    /// <param name="memory">The slots of the run.</param>
    /// <param name="interpreter">The interpreter of the run.</param>
    /// <param name="stepsOf">The number of steps of each lane.</param>
    public ScoreRecorder(ScoringProgram scoring, LaneMemory memory, Interpreter interpreter, long[] stepsOf)
    {
        (this.scoring, this.memory, this.interpreter, this.stepsOf) = (scoring, memory, interpreter, stepsOf);
        Scores = [.. stepsOf.Select(n => scoring.Links.Select(_ => new double[n + 1]).ToArray())];
    }

    /// <summary>For each lane and link the score at each step.</summary>
    public double[][][] Scores { get; }

    /// <summary>Scores the links at the start of a step; the slots hold its values.</summary>
    public void Record(long step, in Clock now)
    {
        if (step > 0)
        {
            interpreter.Execute(scoring.Partials, now);
            for (var link = 0; link < scoring.Links.Count; link++)
                Score(scoring.Links[link], link, step);
        }

        foreach (var (slot, before) in scoring.Kept)
            memory.Row(slot).CopyTo(memory.Row(before));
    }

    void Score(in ScoredLink link, int number, long step)
    {
        for (var lane = 0; lane < stepsOf.Length; lane++)
        {
            if (step > stepsOf[lane])
                continue;
            var moved = Moved(memory[link.Source, lane], memory[link.SourceBefore, lane]);
            var targetMoved = Moved(memory[link.Target, lane], memory[link.TargetBefore, lane]);
            Scores[lane][number][step] = link.Influence.Kind switch
            {
                InfluenceKind.Equation => OfEquation(memory[link.Target, lane] - memory[link.Partial, lane], targetMoved, moved),
                InfluenceKind.Inflow => OfFlow(moved, targetMoved),
                InfluenceKind.Outflow => -OfFlow(moved, targetMoved),
                // What remembers one source alone moves only because that one moved.
                InfluenceKind.Memory => targetMoved == 0 ? 0 : 1,
                _ => 0,
            };
        }
    }

    // What changes in its last digits only is at rest: otherwise loops would dance to the rounding of an equilibrium.
    static double Moved(double now, double before) => Math.Abs(now - before) <= Rounding * Math.Abs(now) ? 0 : now - before;

    static double OfEquation(double byThis, double inAll, double source) =>
        inAll == 0 || source == 0 || !double.IsFinite(byThis / inAll) ? 0 : Math.Abs(byThis / inAll) * Math.Sign(byThis) * Math.Sign(source);

    static double OfFlow(double flow, double net) => net == 0 || !double.IsFinite(flow / net) ? 0 : Math.Abs(flow / net);
}
