namespace LoopSim.Simulation;

/// <summary>Which way a link acted along one run.</summary>
internal sealed class SignsSeen
{
    /// <summary>The first time at which it raised its target, or null.</summary>
    public SeenAt? Rising { get; private set; }

    /// <summary>The first time at which it lowered its target, or null.</summary>
    public SeenAt? Falling { get; private set; }

    /// <summary>At how many times it acted.</summary>
    public long Times { get; private set; }

    /// <summary>Notes what it does at a time.</summary>
    public void Add(bool rises, bool falls, double time, Func<double[]> values)
    {
        if (!rises && !falls)
            return;
        Times++;
        if (rises)
            Rising ??= new(time, values());
        if (falls)
            Falling ??= new(time, values());
    }
}

/// <summary>A time and the values at it that explain a sign.</summary>
/// <param name="Time">The time.</param>
/// <param name="Values">The values, in the order in which they were asked for.</param>
internal sealed record SeenAt(double Time, double[] Values);
