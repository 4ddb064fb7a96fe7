using LoopSim.Compilation;

namespace LoopSim.Simulation;

/// <summary>The times at which a lane switches: a variable step lands on each of them.</summary>
internal sealed class BreakTimes(SimulationProgram program, LaneMemory memory, int lane)
{
    readonly (double First, double Period)[] breaks =
    [
        .. program.Breaks.Select(b => (memory[b.Slot, lane], b.PeriodSlot < 0 ? 0 : memory[b.PeriodSlot, lane])).Where(b => double.IsFinite(b.Item1)).Distinct(),
    ];

    /// <summary>The first switching time strictly between two times, or the second of them.</summary>
    public double FirstBetween(double from, double to)
    {
        var nearest = to;
        var slack = 1e-9 * (to - from);
        foreach (var (first, period) in breaks)
        {
            var time = first;
            // A billionth is forgiven: standing on the third time, this must give the fourth, however the quotient was rounded.
            if (period > 0 && from >= first)
                time = first + ((Math.Floor(((from - first) / period) + 1e-9) + 1) * period);
            if (time > from + slack && time < nearest - slack)
                nearest = time;
        }

        return nearest;
    }
}
