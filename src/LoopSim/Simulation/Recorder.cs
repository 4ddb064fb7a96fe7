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
    readonly Snapshot?[] snapshots;

    public Recorder(SimulationProgram program, RunRequest request, LaneMemory memory, IReadOnlyList<double> stops)
    {
        (this.program, this.request, this.memory) = (program, request, memory);
        stepsPerSave = program.Specs.StepsPerSave;
        stepsOf = Array.ConvertAll(stops.ToArray(), s => Math.Max(0, program.Specs.StepsTo(s)));
        saved = Array.ConvertAll(stepsOf, n => NewRows(request.SavedSlots.Length, (n / stepsPerSave) + 1));
        traced = Array.ConvertAll(stepsOf, n => NewRows(request.TracedSlots.Length, n + 1));
        found = Array.ConvertAll(stepsOf, _ => new List<NonFinite>());
        snapshots = new Snapshot?[stepsOf.Length];
        isFound = new bool[request.WatchedSlots.Length * stepsOf.Length];
        MostSteps = stepsOf[0];
        foreach (var steps in stepsOf)
            MostSteps = Math.Max(MostSteps, steps);
    }

    /// <summary>The number of steps of the longest lane.</summary>
    public long MostSteps { get; }

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

        for (var i = 0; i < request.WatchedSlots.Length; i++)
        {
            if (!RowOperations.AllFinite(memory.Row(request.WatchedSlots[i])))
                Note(i, step);
        }
    }

    /// <summary>The number of steps of each lane.</summary>
    public long[] Steps => stepsOf;

    /// <summary>What the lanes gave.</summary>
    /// <param name="scores">The link scores of each lane, or null where none were asked for.</param>
    /// <param name="seen">What was seen of the signs of links in each lane, or null where nothing was asked for.</param>
    public IEnumerable<LaneResult> Results(double[][][]? scores, SignsSeen[][]? seen)
    {
        for (var lane = 0; lane < stepsOf.Length; lane++)
        {
            yield return new()
            {
                SaveTimes = Times((stepsOf[lane] / stepsPerSave) + 1, stepsPerSave),
                Saved = saved[lane],
                StepTimes = Times(stepsOf[lane] + 1, 1),
                Traced = traced[lane],
                NonFinite = found[lane],
                Scores = scores?[lane] ?? [],
                Seen = seen?[lane] ?? [],
            };
        }
    }

    void Keep(int[] slots, double[][] rows, long at, int lane)
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
            found[lane].Add(new(request.WatchedSlots[watched], program.Specs.TimeAt(step), ValuesAt(lane, step)));
        }
    }

    // All that stop at one time share one copy: a model that breaks altogether must not take memory by the square of its size.
    double[] ValuesAt(int lane, long step)
    {
        if (snapshots[lane] is { } taken && taken.Step == step)
            return taken.Values;
        var values = Array.ConvertAll(request.WatchedSlots, s => memory[s, lane]);
        snapshots[lane] = new(step, values);
        return values;
    }

    static double[][] NewRows(int rows, long columns)
    {
        var made = new double[rows][];
        for (var i = 0; i < rows; i++)
            made[i] = new double[columns];
        return made;
    }

    double[] Times(long count, int every)
    {
        var times = new double[count];
        for (var i = 0L; i < count; i++)
            times[i] = program.Specs.TimeAt(i * every);
        return times;
    }

    sealed record Snapshot(long Step, double[] Values);
}
