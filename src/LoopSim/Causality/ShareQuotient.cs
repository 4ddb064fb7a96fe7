using LoopSim.Equations;
using LoopSim.Numerics.Intervals;

namespace LoopSim.Causality;

/// <summary>A share, rest · own / (own + others), the divisor perhaps kept above a floor.</summary>
/// <param name="Own">What is divided and stands in the divisor too.</param>
/// <param name="Others">What else is added up in the divisor.</param>
/// <param name="Rest">The factors beside it.</param>
/// <param name="Floor">The least divisor, or null.</param>
internal sealed record ShareQuotient(Expression Own, IReadOnlyList<Expression> Others, IReadOnlyList<Expression> Rest, Expression? Floor)
{
    /// <summary>The product of the factors beside it.</summary>
    public Interval RestOf(ExpressionRanges ranges) => Product(Rest, ranges);

    /// <summary>The values of own / divisor; null where the divisor may pass 0.</summary>
    public Interval? ValueOf(ExpressionRanges ranges)
    {
        var (own, others, divisor) = (ranges.Of(Own), OthersOf(ranges), DivisorOf(ranges));
        if (divisor.Straddles || divisor.IsZero)
            return null;
        if (!own.IsNeverNegative || !others.IsNeverNegative)
            return own / divisor;
        // It rises with own and falls with the others.
        var least = own.Low == 0 || Floor is not null || double.IsInfinity(others.High) ? 0 : own.Low / (own.Low + others.High);
        var most = others.Low == 0 || double.IsInfinity(own.High) ? 1 : own.High / (own.High + others.Low);
        return (own / divisor).Within(new(least, most));
    }

    /// <summary>The parts and the slopes by them; null where the divisor may pass 0.</summary>
    public IReadOnlyList<(Expression Part, Interval Slope)>? SlopesOf(ExpressionRanges ranges)
    {
        if (ValueOf(ranges) is not { } value)
            return null;
        var (own, others, inverse, rest) = (ranges.Of(Own), OthersOf(ranges), Interval.Of(1) / DivisorOf(ranges), RestOf(ranges));
        var (byOwn, byOthers) = (others * (inverse * inverse), -own * (inverse * inverse));
        if (Floor is not null)
            (byOwn, byOthers) = (Interval.Hull(byOwn, inverse), Interval.Hull(byOthers, Interval.Zero));
        return
        [
            (Own, rest * byOwn),
            .. Others.Select(o => (o, rest * byOthers)),
            .. Floor is null ? [] : new[] { (Floor, rest * byOthers) },
            .. Rest.Select((factor, i) => (factor, value * Product(Rest.Where((_, j) => j != i), ranges))),
        ];
    }

    Interval OthersOf(ExpressionRanges ranges) => Others.Select(ranges.Of).Aggregate((a, b) => a + b);

    Interval DivisorOf(ExpressionRanges ranges)
    {
        var sum = ranges.Of(Own) + OthersOf(ranges);
        return Floor is null ? sum : Interval.Max(sum, ranges.Of(Floor));
    }

    /// <summary>The product of some factors; 1 of none.</summary>
    public static Interval Product(IEnumerable<Expression> factors, ExpressionRanges ranges) => factors.Select(ranges.Of).Aggregate(Interval.Of(1), (a, b) => a * b);
}
