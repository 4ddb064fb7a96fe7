namespace LoopSim.Numerics.Intervals;

/// <summary>All numbers between two, ends included; an open end is infinite.</summary>
/// <remarks>
/// Bounds are rounded to nearest, as the engine's own numbers are: rounding never turns an order round, so what the engine computes
/// from values within two intervals lies within the result. What is not a number belongs to no interval: bounds hold for numbers.
/// </remarks>
internal readonly record struct Interval(double Low, double High)
{
    // What rounding may leave of a difference, in proportion to what is subtracted: some units in the last place.
    const double Rounding = 1e-14;

    /// <summary>Any number.</summary>
    public static Interval Whole { get; } = new(double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>No number below 0.</summary>
    public static Interval Positive { get; } = new(0, double.PositiveInfinity);

    /// <summary>No number above 0.</summary>
    public static Interval Negative { get; } = new(double.NegativeInfinity, 0);

    /// <summary>From 0 to 1: shares, and conditions.</summary>
    public static Interval Unit { get; } = new(0, 1);

    /// <summary>0 alone.</summary>
    public static Interval Zero { get; }

    /// <summary>One number alone.</summary>
    public static Interval Of(double value) => double.IsNaN(value) ? Whole : new(value, value);

    /// <summary>True where no number is below 0.</summary>
    public bool IsNeverNegative => Low >= 0;

    /// <summary>True where no number is above 0.</summary>
    public bool IsNeverPositive => High <= 0;

    /// <summary>True for 0 alone.</summary>
    public bool IsZero => Low == 0 && High == 0;

    /// <summary>True where there are numbers on both sides of 0.</summary>
    public bool Straddles => Low < 0 && High > 0;

    public bool Contains(double value) => value >= Low && value <= High;

    /// <summary>The sum; where two ends cancel out but for rounding, with so much doubt that rounding decides no sign.</summary>
    public static Interval operator +(Interval a, Interval b)
    {
        var (low, high) = (a.Low + b.Low, a.High + b.High);
        return Ordered(low - Doubt(low, a.Low), high + Doubt(high, a.High));
    }

    public static Interval operator -(Interval a, Interval b) => a + -b;

    public static Interval operator -(Interval a) => new(-a.High, -a.Low);

    public static Interval operator *(Interval a, Interval b)
    {
        var (p, q, r, s) = (Product(a.Low, b.Low), Product(a.Low, b.High), Product(a.High, b.Low), Product(a.High, b.High));
        return new(Math.Min(Math.Min(p, q), Math.Min(r, s)), Math.Max(Math.Max(p, q), Math.Max(r, s)));
    }

    /// <summary>What division can give; anything where the divisor may have either sign, as it then passes 0.</summary>
    public static Interval operator /(Interval a, Interval b)
    {
        if (b.Straddles || b.IsZero)
            return Whole;
        // An end at 0 is come near to from within the interval.
        var (low, high) = b.IsNeverNegative ? (b.Low == 0 ? 0.0 : b.Low, b.High) : (b.Low, b.High == 0 ? -0.0 : b.High);
        double[] all = [Quotient(a.Low, low), Quotient(a.Low, high), Quotient(a.High, low), Quotient(a.High, high)];
        return new(all.Min(), all.Max());
    }

    /// <summary>The least interval that holds both.</summary>
    public static Interval Hull(Interval a, Interval b) => new(Math.Min(a.Low, b.Low), Math.Max(a.High, b.High));

    /// <summary>What both hold; the first where they have nothing in common.</summary>
    public Interval Within(Interval other)
    {
        var common = new Interval(Math.Max(Low, other.Low), Math.Min(High, other.High));
        return common.Low <= common.High ? common : this;
    }

    public static Interval Min(Interval a, Interval b) => new(Math.Min(a.Low, b.Low), Math.Min(a.High, b.High));

    public static Interval Max(Interval a, Interval b) => new(Math.Max(a.Low, b.Low), Math.Max(a.High, b.High));

    /// <summary>Both ends through a function that never falls.</summary>
    public Interval Through(Func<double, double> rising) => Ordered(rising(Low), rising(High));

    // 1 − 1 is 0 without any doubt.
    static double Doubt(double sum, double part) => sum != 0 && Math.Abs(sum) <= Rounding * Math.Abs(part) && double.IsFinite(part) ? Rounding * Math.Abs(part) : 0;

    // What is no number at an end says nothing about that end.
    static Interval Ordered(double low, double high) =>
        new(double.IsNaN(low) ? double.NegativeInfinity : low, double.IsNaN(high) ? double.PositiveInfinity : high);

    // However large a bound is, the number itself is finite: 0 times it is 0.
    static double Product(double a, double b) => a == 0 || b == 0 ? 0 : a * b;

    static double Quotient(double a, double b) => a == 0 ? 0 : double.IsInfinity(a) && double.IsInfinity(b) ? (a > 0) == (b > 0) ? double.PositiveInfinity : double.NegativeInfinity : a / b;
}
