namespace LoopSim.Simulation;

/// <summary>The contents of a fixed delay: a ring a lane, out of which comes at step i + n what went in at step i.</summary>
internal sealed class DelayRing
{
    readonly double[][] rings;

    /// <param name="initial">What comes out before anything that went in, lane by lane.</param>
    /// <param name="delay">The delay, lane by lane; rounded to whole steps, at least one.</param>
    /// <param name="dt">DT.</param>
    /// <param name="mostSteps">The steps of the run: what is delayed for longer never comes out.</param>
    public DelayRing(ReadOnlySpan<double> initial, ReadOnlySpan<double> delay, double dt, long mostSteps)
    {
        rings = new double[initial.Length][];
        for (var lane = 0; lane < rings.Length; lane++)
        {
            var steps = Math.Round(delay[lane] / dt);
            rings[lane] = new double[steps >= 1 ? (int)Math.Min(steps, mostSteps + 1) : 1];
            rings[lane].AsSpan().Fill(initial[lane]);
        }
    }

    /// <summary>Takes in the values of a step, and gives those of the next.</summary>
    public void Move(long step, ReadOnlySpan<double> input, Span<double> output)
    {
        for (var lane = 0; lane < rings.Length; lane++)
        {
            var ring = rings[lane];
            ring[step % ring.Length] = input[lane];
            output[lane] = ring[(step + 1) % ring.Length];
        }
    }
}
