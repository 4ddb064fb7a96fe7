namespace LoopSim.Simulation;

/// <summary>What to keep of a run.</summary>
/// <param name="SavedSlots">Slots kept at every save point.</param>
/// <param name="TracedSlots">Slots kept at every DT, for outcomes and checks.</param>
/// <param name="WatchedSlots">Slots watched for values that are not finite.</param>
/// <param name="Seed">The seed of all random numbers.</param>
/// <param name="Cancel">Stops the work.</param>
internal sealed record RunRequest(
    int[] SavedSlots,
    int[] TracedSlots,
    int[] WatchedSlots,
    ulong Seed = 1,
    CancellationToken Cancel = default);

/// <summary>What one lane gave.</summary>
internal sealed record LaneResult
{
    /// <summary>The save points.</summary>
    public required double[] SaveTimes { get; init; }

    /// <summary>For each saved slot, in order, its value at every save point.</summary>
    public required double[][] Saved { get; init; }

    /// <summary>Start and every DT after it.</summary>
    public required double[] StepTimes { get; init; }

    /// <summary>For each traced slot, in order, its value at every DT.</summary>
    public required double[][] Traced { get; init; }

    /// <summary>For each watched slot that stopped being finite, the first time at which it did, in order of time and then of slots.</summary>
    public required IReadOnlyList<NonFinite> NonFinite { get; init; }

    /// <summary>For each scored link its score at every DT; empty where none was asked for.</summary>
    public required double[][] Scores { get; init; }

    /// <summary>For each probed link which way it acted; empty where none was asked for.</summary>
    public required SignsSeen[] Seen { get; init; }
}

/// <summary>The first time at which a slot stopped being finite.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Time">That time.</param>
/// <param name="Values">The values of all watched slots of that lane at that time, in the order of the request; what stops at the same time shares them.</param>
internal sealed record NonFinite(int Slot, double Time, double[] Values);
