namespace LoopSim.Numerics.Intervals;

/// <summary>What x ^ n can be, and how it goes with either.</summary>
internal static class Powers
{
    /// <summary>The values of x ^ n.</summary>
    public static Interval Of(Interval x, Interval n)
    {
        if (x.IsNeverNegative)
            return Corners(x, n);
        if (n.Low != n.High)
            return Interval.Whole;
        var exponent = n.Low;
        // Of a number below 0 there are whole powers only.
        if (exponent != Math.Floor(exponent))
            return Corners(Positive(x), n);
        if (exponent < 0)
            return x.Straddles ? Interval.Whole : Interval.Of(1) / Of(x, -n);
        return exponent % 2 == 0 ? Corners(Size(x), n) : x.Through(v => Math.Pow(v, exponent));
    }

    /// <summary>How x ^ n goes with x: n · x ^ (n − 1).</summary>
    public static Interval SlopeOfBase(Interval x, Interval n)
    {
        if (x.Straddles && (n.Low != n.High || (n.Low == Math.Floor(n.Low) && n.Low < 0)))
            return Interval.Whole;
        // Of a number below 0 there are whole powers only.
        if (x.Straddles && n.Low != Math.Floor(n.Low))
            return n * Of(Positive(x), n - Interval.Of(1));
        return n * Of(x, n - Interval.Of(1));
    }

    /// <summary>How x ^ n goes with n: x ^ n · ln x.</summary>
    public static Interval SlopeOfExponent(Interval x, Interval n) =>
        x.IsNeverNegative ? Corners(x, n) * x.Through(Math.Log) : Interval.Whole;

    // For x from 0 on it goes one way with x while n stays, and one way with n while x stays.
    static Interval Corners(Interval x, Interval n)
    {
        // Of −0 powers go below 0, though no number there does: adding 0 makes 0 of it.
        var (low, high) = (x.Low + 0.0, x.High + 0.0);
        double[] all = [Math.Pow(low, n.Low), Math.Pow(low, n.High), Math.Pow(high, n.Low), Math.Pow(high, n.High)];
        return Array.Exists(all, double.IsNaN) ? Interval.Positive : new(all.Min(), all.Max());
    }

    static Interval Positive(Interval x) => new(Math.Max(0, x.Low), Math.Max(0, x.High));

    /// <summary>The values of |x|.</summary>
    public static Interval Size(Interval x) => x.IsNeverNegative ? x : x.IsNeverPositive ? -x : new(0, Math.Max(-x.Low, x.High));
}
