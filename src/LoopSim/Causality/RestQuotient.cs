using LoopSim.Equations;
using LoopSim.Numerics.Intervals;

namespace LoopSim.Causality;

/// <summary>What is left of a whole, factors · (whole − taken) / whole, such as the room that a market has.</summary>
/// <param name="Whole">The whole.</param>
/// <param name="Taken">What is taken of it.</param>
/// <param name="Factors">The factors beside it.</param>
internal sealed record RestQuotient(Expression Whole, Expression Taken, IReadOnlyList<Expression> Factors)
{
    /// <summary>The values; null where the whole may pass 0.</summary>
    public Interval? ValueOf(ExpressionRanges ranges) => LeftOf(ranges) is { } left ? left * ShareQuotient.Product(Factors, ranges) : null;

    /// <summary>The parts and the slopes by them; null where the whole may pass 0.</summary>
    public IReadOnlyList<(Expression Part, Interval Slope)>? SlopesOf(ExpressionRanges ranges)
    {
        if (LeftOf(ranges) is not { } left)
            return null;
        var (inverse, beside) = (Interval.Of(1) / ranges.Of(Whole), ShareQuotient.Product(Factors, ranges));
        return
        [
            (Whole, beside * ranges.Of(Taken) * (inverse * inverse)),
            (Taken, beside * -inverse),
            .. Factors.Select((factor, i) => (factor, left * ShareQuotient.Product(Factors.Where((_, j) => j != i), ranges))),
        ];
    }

    // 1 − taken / whole, and by the difference itself where that says more.
    Interval? LeftOf(ExpressionRanges ranges)
    {
        var (whole, taken) = (ranges.Of(Whole), ranges.Of(Taken));
        return whole.Straddles || whole.IsZero ? null : ((whole - taken) / whole).Within(Interval.Of(1) - (taken / whole));
    }
}
