using LoopSim.Compilation;

namespace LoopSim.Simulation;

/// <summary>Keeps what a run was asked to keep, and notes the first time at which anything stops being finite.</summary>
internal sealed class Recorder
{
    readonly SimulationProgram program;
    readonly RunRequest request;
    readonly LaneMemory memory;
    readonly int stepsPerSave;
    readonly long[] stepsOf;
    readonly double[][][] saved;
    readonly double[][][] traced;
    readonly List<NonFinite>[] found;
    readonly bool[] isFound;
    readonly (long Step, double[] Values)[] snapshots;

    public Recorder(SimulationProgram program, RunRequest request, LaneMemory memory, IReadOnlyList<double> stops)
    {
        (this.program, this.request, this.memory) = (program, request, memory);
        stepsPerSave = program.Specs.StepsPerSave;
        stepsOf = [.. stops.Select(s => Math.Max(0, program.Specs.StepsTo(s)))];
        saved = [.. stepsOf.Select(n => NewRows(request.SavedSlots.Count, (n / stepsPerSave) + 1))];
        traced = [.. stepsOf.Select(n => NewRows(request.TracedSlots.Count, n + 1))];
        found = [.. stepsOf.Select(_ => new List<NonFinite>())];
        snapshots = [.. stepsOf.Select(_ => (-1L, Array.Empty<double>()))];
        isFound = new bool[request.WatchedSlots.Count * stepsOf.Length];
    }

    /// <summary>The number of steps of the longest lane.</summary>
    public long MostSteps => stepsOf.Max();

    /// <summary>Keeps the values at the start of a step.</summary>
    public void Record(long step)
    {
        for (var lane = 0; lane < stepsOf.Length; lane++)
        {
            if (step > stepsOf[lane])
                continue;
            if (step % stepsPerSave == 0)
                Keep(request.SavedSlots, saved[lane], step / stepsPerSave, lane);
            Keep(request.TracedSlots, traced[lane], step, lane);
        }

        for (var i = 0; i < request.WatchedSlots.Count; i++)
        {
            if (!RowOperations.AllFinite(memory.Row(request.WatchedSlots[i])))
                Note(i, step);
        }
    }

    /// <summary>The number of steps of each lane.</summary>
    public long[] Steps => stepsOf;

    /// <summary>What the lanes gave.</summary>
    /// <param name="scores">The link scores of each lane, or null where none were asked for.</param>
    public IEnumerable<LaneResult> Results(double[][][]? scores) => stepsOf.Select((steps, lane) => new LaneResult
    {
        SaveTimes = Times((steps / stepsPerSave) + 1, stepsPerSave),
        Saved = saved[lane],
        StepTimes = Times(steps + 1, 1),
        Traced = traced[lane],
        NonFinite = found[lane],
        Scores = scores?[lane] ?? [],
    });

    void Keep(IReadOnlyList<int> slots, double[][] rows, long at, int lane)
    {
        for (var i = 0; i < rows.Length; i++)
            rows[i][at] = memory[slots[i], lane];
    }

    void Note(int watched, long step)
    {
        for (var lane = 0; lane < stepsOf.Length; lane++)
        {
            var index = (watched * stepsOf.Length) + lane;
            if (isFound[index] || step > stepsOf[lane] || double.IsFinite(memory[request.WatchedSlots[watched], lane]))
                continue;
            isFound[index] = true;
            found[lane].Add(new(request.WatchedSlots[watched], program.Specs.TimeAt(step), Snapshot(lane, step)));
        }
    }

    // All that stop at one time share one copy: a model that breaks altogether must not take memory by the square of its size.
    double[] Snapshot(int lane, long step)
    {
        if (snapshots[lane].Step != step)
            snapshots[lane] = (step, [.. request.WatchedSlots.Select(s => memory[s, lane])]);
        return snapshots[lane].Values;
    }

    static double[][] NewRows(int rows, long columns) => [.. Enumerable.Range(0, rows).Select(_ => new double[columns])];

    double[] Times(long count, int every)
    {
        var times = new double[count];
        for (var i = 0L; i < count; i++)
            times[i] = program.Specs.TimeAt(i * every);
        return times;
    }
}
