namespace LoopSim.Analysis.Dominance;

/// <summary>A stretch of time in which the same loops of one polarity explain half of the behaviour of their partition.</summary>
/// <param name="Partition">The number of the partition.</param>
/// <param name="From">Where it begins, in the model's time unit.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Loops">The loops as numbers, the strongest one at the beginning first.</param>
internal sealed record DominancePeriod(int Partition, double From, double To, IReadOnlyList<int> Loops);

/// <summary>Finds which loops dominate when.</summary>
internal static class DominancePeriods
{
    const double Half = 50;

    /// <summary>For each partition its periods in order of time; where nothing moves there is none.</summary>
    public static IReadOnlyList<DominancePeriod> Of(LoopShares shares) =>
    [
        .. shares.PartitionOf.Select((p, i) => (Number: p, Loop: i)).Where(p => p.Number > 0)
            .GroupBy(p => p.Number, p => p.Loop).OrderBy(g => g.Key).SelectMany(g => In(g.Key, [.. g], shares)),
    ];

    /// <summary>The smallest set of loops of one polarity that explains half at a moment, strongest first; empty where nothing moves.</summary>
    public static IReadOnlyList<int> At(IReadOnlyList<int> loops, LoopShares shares, int time)
    {
        var reinforcing = Smallest(loops.Where(l => shares.Shares[l][time] > 0), shares, time);
        var balancing = Smallest(loops.Where(l => shares.Shares[l][time] < 0), shares, time);
        // Both polarities explain half each where they are in perfect balance: then the smaller set tells more.
        return reinforcing.Count == 0 || (balancing.Count > 0 && balancing.Count < reinforcing.Count) ? balancing : reinforcing;
    }

    static IEnumerable<DominancePeriod> In(int partition, int[] loops, LoopShares shares)
    {
        var (start, current) = (0, (IReadOnlyList<int>)[]);
        for (var t = 0; t < shares.Times.Count; t++)
        {
            var now = At(loops, shares, t);
            if (current.Count == now.Count && current.All(now.Contains))
                continue;
            if (current.Count > 0)
                yield return new(partition, shares.Times[start], shares.Times[t], current);
            (start, current) = (t, now);
        }

        if (current.Count > 0)
            yield return new(partition, shares.Times[start], shares.Times[^1], current);
    }

    static List<int> Smallest(IEnumerable<int> loops, LoopShares shares, int time)
    {
        var taken = new List<int>();
        var explained = 0.0;
        foreach (var loop in loops.OrderByDescending(l => Math.Abs(shares.Shares[l][time])))
        {
            taken.Add(loop);
            explained += Math.Abs(shares.Shares[loop][time]);
            if (explained >= Half)
                return taken;
        }

        return [];
    }
}
