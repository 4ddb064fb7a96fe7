namespace LoopSim.Reports.Rendering.Charts;

/// <summary>The smallest and the largest of some finite numbers.</summary>
internal readonly record struct DataRange(double Low, double High)
{
    // Where the lowest value is at most this share of the highest, an axis from 0 costs little and misleads nobody.
    const double NearZero = 0.35;

    // Differences smaller than this share of the values are rounding errors of a constant, not a story.
    const double Noise = 1e-9;

    // Positions nearer than this share of themselves have too few digits left to draw ticks between them.
    const double SamePlace = 1e-12;

    /// <summary>The ranges of all points that are finite in both coordinates; null when there is none.</summary>
    public static (DataRange X, DataRange Y)? Of(IEnumerable<(double[] X, double[] Y)> points)
    {
        (DataRange X, DataRange Y)? found = null;
        foreach (var (xs, ys) in points)
        {
            for (var i = 0; i < xs.Length; i++)
            {
                if (!double.IsFinite(xs[i]) || !double.IsFinite(ys[i]))
                    continue;
                found = found is var (x, y)
                    ? (x.With(xs[i]), y.With(ys[i]))
                    : (new DataRange(xs[i], xs[i]), new DataRange(ys[i], ys[i]));
            }
        }
        return found;
    }

    /// <summary>What an axis of values should cover: 0 too when it is near, and room around a constant.</summary>
    public DataRange ForValues()
    {
        var largest = Math.Max(Math.Abs(Low), Math.Abs(High));
        if (largest == 0)
            return new DataRange(0, 1);
        if (High / 2 - Low / 2 <= Noise * largest)
            return High > 0 ? new DataRange(0, Stretched(High)) : new DataRange(Stretched(Low), 0);
        if (Low > 0 && Low <= NearZero * High)
            return this with { Low = 0 };
        return High < 0 && High >= NearZero * Low ? this with { High = 0 } : this;
    }

    /// <summary>What a horizontal axis should cover: exactly the data, or some room around a single place.</summary>
    public DataRange ForPositions()
    {
        var largest = Math.Max(Math.Abs(Low), Math.Abs(High));
        if (High / 2 - Low / 2 > SamePlace * largest)
            return this;
        var room = largest == 0 ? 1 : largest * 0.1;
        return new DataRange(Math.Max(Low - room, double.MinValue), Math.Min(High + room, double.MaxValue));
    }

    /// <summary>This range and one more number.</summary>
    public DataRange With(double value) => new(Math.Min(Low, value), Math.Max(High, value));

    static double Stretched(double value) => Math.Clamp(value * 1.4, double.MinValue, double.MaxValue);
}
