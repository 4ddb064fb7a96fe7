using LoopSim.Numerics.Intervals;

namespace LoopSim.Builtins;

/// <summary>Slopes and bounds of the functions whose sign hangs on where their arguments are; ranges of all arguments in, one slope each out.</summary>
internal static class FunctionSlopes
{
    /// <summary>Of |x|: as the sign of x.</summary>
    public static Interval OfSize(Interval x) => x.IsNeverNegative ? Interval.Of(1) : x.IsNeverPositive ? Interval.Of(-1) : new(-1, 1);

    /// <summary>Of x ^ n.</summary>
    public static IReadOnlyList<Interval> OfPower(IReadOnlyList<Interval> x) => [Powers.SlopeOfBase(x[0], x[1]), Powers.SlopeOfExponent(x[0], x[1])];

    /// <summary>Of x / y: 1 / y and −x / y².</summary>
    public static IReadOnlyList<Interval> OfQuotient(IReadOnlyList<Interval> x)
    {
        var inverse = Interval.Of(1) / x[1];
        // Across a pole the value leaps the other way.
        return [inverse, x[1].Straddles || x[1].IsZero ? Interval.Whole : -x[0] * (inverse * inverse)];
    }

    /// <summary>Of ln x / ln base, where there is one: both logarithms rise.</summary>
    public static IReadOnlyList<Interval> OfLogarithm(IReadOnlyList<Interval> x) =>
        [.. OfQuotient([x[0].Through(Math.Log), x[1].Through(Math.Log)]).Select(s => s * Interval.Positive)];

    /// <summary>Of the smallest: 1 for what must be it, 0 for what cannot be.</summary>
    public static IReadOnlyList<Interval> OfLeast(IReadOnlyList<Interval> x) => OfGreatest([.. x.Select(i => -i)]);

    /// <summary>Of the largest.</summary>
    public static IReadOnlyList<Interval> OfGreatest(IReadOnlyList<Interval> x) => [.. x.Select((own, i) =>
    {
        var others = x.Where((_, j) => j != i).ToList();
        return own.Low >= others.Max(o => o.High) ? Interval.Of(1) : own.High <= others.Max(o => o.Low) ? Interval.Zero : Interval.Unit;
    })];

    /// <summary>Of clip: x counts where it can lie between the ends.</summary>
    public static IReadOnlyList<Interval> OfClip(IReadOnlyList<Interval> x)
    {
        var (value, low, high) = (x[0], x[1], x[2]);
        var isFree = value.Low >= low.High && value.High <= high.Low;
        var isBound = value.High <= low.Low || (value.Low >= high.High && low.High <= high.Low);
        return [isFree ? Interval.Of(1) : isBound ? Interval.Zero : Interval.Unit, isFree ? Interval.Zero : Interval.Unit, isFree ? Interval.Zero : Interval.Unit];
    }

    /// <summary>Of safe divide: as of x / y, as long as y does not come to 0, where the value leaps.</summary>
    public static IReadOnlyList<Interval> OfSafeDivide(IReadOnlyList<Interval> x)
    {
        var meetsZero = x[1].Contains(0);
        var quotient = OfQuotient(x);
        var byX = x[1].IsZero ? Interval.Zero : meetsZero ? Interval.Hull(quotient[0], Interval.Zero) : quotient[0];
        return [byX, meetsZero ? Interval.Whole : quotient[1], .. x.Skip(2).Select(_ => meetsZero ? Interval.Unit : Interval.Zero)];
    }

    /// <summary>What safe divide can give.</summary>
    public static Interval SafeDivide(IReadOnlyList<Interval> x)
    {
        var other = x.Count > 2 ? x[2] : Interval.Zero;
        return x[1].IsZero ? other : x[1].Contains(0) ? Interval.Hull(x[0] / x[1], other) : x[0] / x[1];
    }

    /// <summary>Of a ramp: with its slope it rises, unless it ends before it starts.</summary>
    public static IReadOnlyList<Interval> OfRamp(IReadOnlyList<Interval> x) =>
        [EndsLater(x) ? Interval.Positive : Interval.Whole, EndsLater(x) ? -x[0] * Interval.Unit : Interval.Whole, .. x.Skip(2).Select(_ => x[0] * Interval.Unit)];

    /// <summary>True for a ramp that never ends, or not before it starts.</summary>
    public static bool EndsLater(IReadOnlyList<Interval> x) => x.Count < 3 || x[2].Low >= x[1].High;

    /// <summary>What blend can give: with a weight from 0 to 1 what lies between before and after.</summary>
    public static Interval Blend(IReadOnlyList<Interval> x) => x[2].Low >= 0 && x[2].High <= 1
        ? Interval.Hull(x[0], x[1])
        : x[0] + (x[2] * (x[1] - x[0]));
}
