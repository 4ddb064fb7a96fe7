namespace LoopSim.Analysis.Comparing;

/// <summary>How two series of one variable go apart: when they part, and when they cross.</summary>
/// <param name="PartsAt">The first time at which they are apart; null where they never are.</param>
/// <param name="CrossesAt">The moments at which the one that was below is above, in order of time; empty where that never happens.</param>
/// <remarks>
/// Two values are apart where they differ by more than 1 % of the larger of the two ranges, a range being a series' highest value less its
/// lowest; where neither moves, by more than rounding. Series cross between two times at which they are apart on different sides, at the
/// last change of sign between these. So what wavers within 1 % neither parts nor crosses.
/// </remarks>
internal sealed record SeriesGap(double? PartsAt, IReadOnlyList<double> CrossesAt)
{
    /// <summary>The share of the larger range beyond which two values are apart.</summary>
    public const double Share = 0.01;

    // What rounding does in a long run, measured by the largest value.
    const double Rounding = 1e-9;

    /// <summary>Compares two series; where one is longer, over the times of the shorter one.</summary>
    /// <param name="times">The times, at least as many as the shorter series has values.</param>
    /// <param name="reference">The values in the reference.</param>
    /// <param name="other">The values in the other scenario.</param>
    public static SeriesGap Of(IReadOnlyList<double> times, IReadOnlyList<double> reference, IReadOnlyList<double> other)
    {
        var count = Math.Min(reference.Count, other.Count);
        var (first, second) = (Finite(reference, count), Finite(other, count));
        var least = Math.Max(
            Share * Math.Max(RangeOf(first), RangeOf(second)),
            Rounding * first.Concat(second).Select(Math.Abs).DefaultIfEmpty(0).Max());
        double? parts = null;
        var crosses = new List<double>();
        var side = 0;
        // The last moment at which the difference left its side; known only while it has not come to the other one.
        double? left = null;
        for (var i = 0; i < count; i++)
        {
            var difference = other[i] - reference[i];
            if (IsApart(reference[i], other[i], least))
            {
                parts ??= times[i];
                var now = Math.Sign(double.IsNaN(difference) ? 0 : difference);
                if (side * now < 0)
                    crosses.Add(Moment(times, reference, other, i, side) ?? left ?? times[i]);
                side = now == 0 ? side : now;
                left = null;
            }
            else if (Moment(times, reference, other, i, side) is { } moment)
            {
                left = moment;
            }
        }

        return new(parts, crosses);
    }

    static bool IsApart(double reference, double other, double least) =>
        double.IsFinite(reference) && double.IsFinite(other) ? Math.Abs(other - reference) > least : !reference.Equals(other);

    // When the difference, in a straight line from the step before, leaves its side; null where it does not.
    static double? Moment(IReadOnlyList<double> times, IReadOnlyList<double> reference, IReadOnlyList<double> other, int i, int side)
    {
        if (i == 0 || side == 0)
            return null;
        var (before, now) = (side * (other[i - 1] - reference[i - 1]), side * (other[i] - reference[i]));
        return before > 0 && now <= 0 && double.IsFinite(before - now) ? times[i - 1] + ((times[i] - times[i - 1]) * before / (before - now)) : null;
    }

    static List<double> Finite(IReadOnlyList<double> values, int count) => [.. values.Take(count).Where(double.IsFinite)];

    static double RangeOf(List<double> values) => values.Count == 0 ? 0 : values.Max() - values.Min();
}
