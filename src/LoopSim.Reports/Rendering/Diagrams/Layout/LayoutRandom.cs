namespace LoopSim.Reports.Rendering.Diagrams.Layout;

/// <summary>Random numbers that are the same on every machine (SplitMix64; Steele, Lea and Flood 2014).</summary>
/// <remarks>For the same reason the layout adds, multiplies, divides and takes square roots only: these are exact to the last bit everywhere,
/// while sines and exponentials are not.</remarks>
internal sealed class LayoutRandom(ulong seed)
{
    ulong state = seed;

    /// <summary>From 0 to 1, 1 left out.</summary>
    public double Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }

    /// <summary>From −1 to 1, values near 0 being likelier.</summary>
    public double Around() => Next() + Next() - 1;

    /// <summary>A whole number below another.</summary>
    public int Below(int count) => (int)(Next() * count);
}
