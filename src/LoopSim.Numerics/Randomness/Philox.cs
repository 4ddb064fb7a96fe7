namespace LoopSim.Numerics.Randomness;

/// <summary>Philox 4×32-10: random numbers as a function of a key and a counter, with no state (Salmon et al. 2011).</summary>
internal static class Philox
{
    const uint FirstMultiplier = 0xD2511F53, SecondMultiplier = 0xCD9E8D57;
    const uint FirstWeyl = 0x9E3779B9, SecondWeyl = 0xBB67AE85;

    /// <summary>The four words of a counter under a key.</summary>
    public static (uint A, uint B, uint C, uint D) Block((uint A, uint B, uint C, uint D) counter, (uint A, uint B) key)
    {
        for (var round = 0; round < 10; round++)
        {
            var first = (ulong)FirstMultiplier * counter.A;
            var second = (ulong)SecondMultiplier * counter.C;
            counter = ((uint)(second >> 32) ^ counter.B ^ key.A, (uint)second, (uint)(first >> 32) ^ counter.D ^ key.B, (uint)first);
            key = (unchecked(key.A + FirstWeyl), unchecked(key.B + SecondWeyl));
        }

        return counter;
    }

    /// <summary>A number strictly between 0 and 1 of 52 random bits.</summary>
    /// <param name="key">Who draws: seed and site together.</param>
    /// <param name="run">The number of the run.</param>
    /// <param name="step">The number of the step.</param>
    /// <param name="index">Which number of this draw.</param>
    public static double Uniform(ulong key, uint run, ulong step, uint index)
    {
        var (a, b, _, _) = Block(((uint)step, (uint)(step >> 32), run, index), ((uint)key, (uint)(key >> 32)));
        var bits = (((ulong)a << 32) | b) >> 12;
        return (bits + 0.5) * (1.0 / (1UL << 52));
    }

    /// <summary>A key of a seed and a name, the same on every machine (FNV-1a, then a mixing step of SplitMix64).</summary>
    public static ulong KeyOf(ulong seed, string name)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in name)
            hash = unchecked((hash ^ c) * 1099511628211UL);
        hash = unchecked(hash + (seed * 0x9E3779B97F4A7C15UL));
        hash = unchecked((hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL);
        hash = unchecked((hash ^ (hash >> 27)) * 0x94D049BB133111EBUL);
        return hash ^ (hash >> 31);
    }
}
