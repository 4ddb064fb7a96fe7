using LoopSim.Builtins;
using LoopSim.Models;

namespace LoopSim.Simulation;

/// <summary>Reads a graphical function at a row of places.</summary>
internal sealed class CurveReader(GraphicalFunction curve)
{
    readonly double[] xs = [.. curve.Points.Select(p => p.X)];
    readonly double[] ys = [.. curve.Points.Select(p => p.Y)];

    public void Read(ReadOnlySpan<double> at, Span<double> result)
    {
        for (var lane = 0; lane < result.Length; lane++)
            result[lane] = At(at[lane]);
    }

    public double At(double x)
    {
        if (double.IsNaN(x))
            return x;
        if (xs.Length == 1)
            return ys[0];
        var found = Array.BinarySearch(xs, x);
        if (found >= 0)
            return ys[found];
        var above = ~found;
        // The pieces of a step curve are level, and so it goes on at both ends.
        var goesOn = curve.Extrapolates && curve.Between == Interpolation.Linear;
        if (above == 0)
            return goesOn ? Between(0, 1, x) : ys[0];
        if (above == xs.Length)
            return goesOn ? Between(xs.Length - 2, xs.Length - 1, x) : ys[^1];
        return curve.Between == Interpolation.Step ? ys[above - 1] : Between(above - 1, above, x);
    }

    /// <summary>The value of the last point whose time the step has reached; before the first that of the first.</summary>
    public double HeldAt(in Clock now)
    {
        var (reached, notReached) = (0, xs.Length);
        while (notReached - reached > 1)
        {
            var middle = (reached + notReached) / 2;
            (reached, notReached) = now.HasReached(xs[middle]) ? (middle, notReached) : (reached, middle);
        }

        return ys[reached];
    }

    double Between(int low, int high, double x) => ys[low] + ((x - xs[low]) / (xs[high] - xs[low]) * (ys[high] - ys[low]));
}
