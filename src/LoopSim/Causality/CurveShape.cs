using LoopSim.Models;
using LoopSim.Numerics.Intervals;

namespace LoopSim.Causality;

/// <summary>What a graphical function can give over a range of its argument, and how steep it is there.</summary>
internal static class CurveShape
{
    /// <summary>The values over a range.</summary>
    public static Interval Values(GraphicalFunction curve, Interval x)
    {
        var bounds = Interval.Hull(Interval.Of(ValueAt(curve, x.Low)), Interval.Of(ValueAt(curve, x.High)));
        foreach (var point in curve.Points.Where(p => x.Contains(p.X)))
            bounds = Interval.Hull(bounds, Interval.Of(point.Y));
        return bounds;
    }

    /// <summary>The slopes over a range: of every chord between two of its places; level where it stays at its ends.</summary>
    public static Interval Slopes(GraphicalFunction curve, Interval x)
    {
        var points = curve.Points;
        if (points.Count == 1)
            return Interval.Zero;
        var slopes = new List<Interval>();
        for (var i = 1; i < points.Count; i++)
        {
            var (from, to) = (points[i - 1], points[i]);
            // A line goes on beyond the first and the last point where the curve does. A range of one place has the slopes on both sides.
            var (begins, ends) = (GoesOn(curve, i == 1) ? double.NegativeInfinity : from.X, GoesOn(curve, i == points.Count - 1) ? double.PositiveInfinity : to.X);
            var meets = x.Low == x.High ? x.Low >= begins && x.Low <= ends : x.Low < ends && x.High > begins;
            if (curve.Between == Interpolation.Linear && meets)
                slopes.Add(Interval.Of((to.Y - from.Y) / (to.X - from.X)));
            // A step leaps where it ends.
            if (curve.Between == Interpolation.Step && x.Contains(to.X))
                slopes.Add(Interval.Of(to.Y - from.Y) * Interval.Positive);
        }

        if (curve.Between == Interpolation.Step || (!curve.Extrapolates && (x.Low < points[0].X || x.High > points[^1].X)))
            slopes.Add(Interval.Zero);
        return slopes.Count == 0 ? Interval.Zero : slopes.Aggregate(Interval.Hull);
    }

    static bool GoesOn(GraphicalFunction curve, bool isAtEnd) => isAtEnd && curve.Extrapolates;

    static double ValueAt(GraphicalFunction curve, double x)
    {
        var points = curve.Points;
        if (points.Count == 1)
            return points[0].Y;
        if (!curve.Extrapolates || curve.Between == Interpolation.Step)
            x = Math.Clamp(x, points[0].X, points[^1].X);
        var next = 1;
        while (next < points.Count - 1 && points[next].X <= x)
            next++;
        var (low, high) = (points[next - 1], points[next]);
        if (x == high.X)
            return high.Y;
        if (curve.Between == Interpolation.Step)
            return low.Y;
        var slope = (high.Y - low.Y) / (high.X - low.X);
        return slope == 0 ? low.Y : low.Y + ((x - low.X) * slope);
    }
}
