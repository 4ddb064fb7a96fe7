using LoopSim.Builtins;
using LoopSim.Compilation;

namespace LoopSim.Simulation;

/// <summary>The times at which a lane switches: a variable step lands on each of them.</summary>
internal sealed class BreakTimes
{
    readonly double dt;
    readonly double[] once;
    readonly (double First, double Period)[] periodic;

    public BreakTimes(SimulationProgram program, LaneMemory memory, int lane)
    {
        dt = program.Specs.Step;
        var all = program.Breaks.Select(b => (First: memory[b.Slot, lane], Period: b.PeriodSlot < 0 ? 0 : memory[b.PeriodSlot, lane])).Where(b => double.IsFinite(b.First)).ToList();
        once = [.. all.Where(b => !(b.Period > 0)).Select(b => b.First).Distinct().Order()];
        periodic = [.. all.Where(b => b.Period > 0).Distinct()];
    }

    /// <summary>True at a switching time; as much is forgiven as by the functions that switch there.</summary>
    public bool IsAt(double time) => FirstAfter(time - Clock.Forgiven(time, dt)) <= time + Clock.Forgiven(time, dt);

    /// <summary>The first switching time strictly between two times, or the second of them.</summary>
    public double FirstBetween(double from, double to)
    {
        var slack = 1e-9 * (to - from);
        var first = FirstAfter(from + slack);
        return first < to - slack ? first : to;
    }

    double FirstAfter(double time)
    {
        var found = Array.BinarySearch(once, time);
        var next = found >= 0 ? found + 1 : ~found;
        var nearest = next < once.Length ? once[next] : double.PositiveInfinity;
        foreach (var (first, period) in periodic)
            nearest = Math.Min(nearest, time < first ? first : After(time, first, period));
        return nearest;
    }

    // The quotient may be rounded either way: standing just before the third time or on it, this must give the third or the fourth.
    static double After(double time, double first, double period)
    {
        var count = Math.Floor((time - first) / period);
        while (first + (count * period) <= time)
            count++;
        return first + (count * period);
    }
}
