using LoopSim.Builtins;
using LoopSim.Causality;
using LoopSim.Compilation;
using LoopSim.Numerics.Intervals;

namespace LoopSim.Simulation;

/// <summary>Probes at every DT which way links act: each source is moved a little up and down, while all others are where the run has them.</summary>
internal sealed class ProbeRecorder
{
    // What moves its target less than this, in proportion, moves it by rounding: initial values of an equilibrium have ten digits.
    const double Rounding = 1e-9;

    readonly ProbingProgram probing;
    readonly LaneMemory memory;
    readonly Interpreter interpreter;
    readonly long[] stepsOf;
    readonly double[] slopes;

    /// <param name="probing">What is probed.</param>
    /// <param name="memory">The slots of the run.</param>
    /// <param name="interpreter">The interpreter of the run.</param>
    /// <param name="stepsOf">The number of steps of each lane.</param>
    public ProbeRecorder(ProbingProgram probing, LaneMemory memory, Interpreter interpreter, long[] stepsOf)
    {
        (this.probing, this.memory, this.interpreter, this.stepsOf) = (probing, memory, interpreter, stepsOf);
        slopes = new double[probing.Probes.Count];
        Seen = [.. stepsOf.Select(_ => probing.Asked.Links.Select(_ => new SignsSeen()).ToArray())];
    }

    /// <summary>For each lane and link what was seen.</summary>
    public SignsSeen[][] Seen { get; }

    /// <summary>Probes at the start of a step; the slots hold its values.</summary>
    public void Record(long step, in Clock now)
    {
        for (var p = 0; p < slopes.Length; p++)
            Move(probing.Probes[p], probing.Asked.Bounds[p]);
        interpreter.Execute(probing.Values, now);
        for (var lane = 0; lane < stepsOf.Length; lane++)
        {
            if (step > stepsOf[lane])
                continue;
            for (var p = 0; p < slopes.Length; p++)
                slopes[p] = Slope(probing.Probes[p], lane);
            for (var link = 0; link < probing.Asked.Links.Count; link++)
                Note(link, lane, now.Time);
        }
    }

    void Move(in Probe probe, Interval bounds)
    {
        var source = memory.Row(probe.Source);
        var up = memory.Row(probe.Up);
        var down = memory.Row(probe.Down);
        for (var lane = 0; lane < source.Length; lane++)
        {
            var value = source[lane];
            var by = probing.Asked.Step * (value != 0 ? Math.Abs(value) : double.IsFinite(bounds.High - bounds.Low) && bounds.High > bounds.Low ? bounds.High - bounds.Low : 1);
            // A number alone, such as a parameter without a range, and what has left its bounds are not held by them.
            var isHeld = bounds.Low < bounds.High && bounds.Contains(value);
            up[lane] = isHeld ? Math.Min(value + by, bounds.High) : value + by;
            down[lane] = isHeld ? Math.Max(value - by, bounds.Low) : value - by;
        }
    }

    // Beyond the ends of where a function is defined, from its value here on one side only. 0 for what only rounding moves.
    double Slope(in Probe probe, int lane)
    {
        var (up, down, here) = (memory[probe.TargetUp, lane], memory[probe.TargetDown, lane], memory[probe.Target, lane]);
        var (sourceUp, sourceDown, source) = (memory[probe.Up, lane], memory[probe.Down, lane], memory[probe.Source, lane]);
        if (!double.IsFinite(up))
            (up, sourceUp) = (here, source);
        if (!double.IsFinite(down))
            (down, sourceDown) = (here, source);
        var (moved, by) = (up - down, sourceUp - sourceDown);
        if (!double.IsFinite(moved) || !double.IsFinite(by) || by == 0)
            return 0;
        var size = memory[probe.Size, lane];
        var part = source == 0 ? probing.Asked.Step : by / Math.Abs(source);
        return double.IsFinite(size) && Math.Abs(moved) <= Rounding * part * size ? 0 : moved / by;
    }

    void Note(int link, int lane, double time)
    {
        var asked = probing.Asked.Links[link];
        var (rises, falls, sum) = (false, false, 0.0);
        foreach (var way in asked.Ways)
        {
            var effect = way.Sign switch { LinkSign.Positive => 1.0, LinkSign.Negative => -1, _ => 0 };
            foreach (var probe in way.Probes)
                effect *= asked.Adds ? slopes[probe] : Math.Sign(slopes[probe]);
            sum += effect;
            rises |= effect > 0;
            falls |= effect < 0;
        }

        // Flows that cancel each other out move no stock.
        if (asked.Adds)
            (rises, falls) = (sum > 0, sum < 0);
        Seen[lane][link].Add(rises, falls, time, () => [.. probing.Shown[link].Select(s => memory[s, lane])]);
    }
}
