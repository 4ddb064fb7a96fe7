using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Rendering.Charts.Phase;

/// <summary>A phase curve on the picture: where it is at each time, and how far it has come.</summary>
/// <param name="Points">Its places, those that are finite.</param>
/// <param name="Times">When it is there.</param>
/// <param name="Lengths">The way behind it, in logical units.</param>
internal sealed record PhaseWay(IReadOnlyList<Point> Points, IReadOnlyList<double> Times, IReadOnlyList<double> Lengths)
{
    // The direction of an arrow is that of so much of the way around it.
    const double Around = 3;

    public double Length => Lengths.Count == 0 ? 0 : Lengths[^1];

    public static PhaseWay Of(PhaseCurve curve, PlotArea plot)
    {
        var (points, times, lengths) = (new List<Point>(), new List<double>(), new List<double>());
        var (xs, ys) = (curve.Way.X, curve.Way.Y);
        for (var i = 0; i < xs.Length; i++)
        {
            if (!double.IsFinite(xs[i]) || !double.IsFinite(ys[i]) || !double.IsFinite(curve.Times[i]))
                continue;
            var at = plot.At(xs[i], ys[i]);
            lengths.Add(lengths.Count == 0 ? 0 : lengths[^1] + Distance(points[^1], at));
            points.Add(at);
            times.Add(curve.Times[i]);
        }
        return new(points, times, lengths);
    }

    /// <summary>Where it is at a time, or null before and after it has been anywhere.</summary>
    public Point? AtTime(double time) => Between(Times, time);

    /// <summary>The place after so much of the way, and the direction there as a vector of length 1; null where it does not move.</summary>
    public (Point At, Point Direction)? AtLength(double length)
    {
        if (Between(Lengths, length) is not { } at || Between(Lengths, Math.Max(0, length - Around)) is not { } from || Between(Lengths, Math.Min(Length, length + Around)) is not { } to)
            return null;
        var moved = Distance(from, to);
        return moved < 1e-6 ? null : (at, new Point((to.X - from.X) / moved, (to.Y - from.Y) / moved));
    }

    /// <summary>Points along the way, no farther apart than this.</summary>
    public IEnumerable<Point> Every(double distance)
    {
        for (var i = 0; i < Points.Count; i++)
        {
            var pieces = i == 0 ? 1 : Math.Clamp((int)Math.Ceiling((Lengths[i] - Lengths[i - 1]) / distance), 1, 2000);
            for (var piece = 1; piece <= pieces; piece++)
                yield return i == 0 ? Points[0] : Mixed(Points[i - 1], Points[i], (double)piece / pieces);
        }
    }

    public static double Distance(Point a, Point b) => Math.Sqrt((a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y));

    // Both times and lengths rise along the way.
    Point? Between(IReadOnlyList<double> keys, double key)
    {
        if (keys.Count == 0 || !(key >= keys[0]) || !(key <= keys[^1]))
            return null;
        var (low, high) = (0, keys.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (keys[middle] < key)
                low = middle + 1;
            else
                high = middle;
        }
        return low == 0 ? Points[0] : Mixed(Points[low - 1], Points[low], keys[low] > keys[low - 1] ? (key - keys[low - 1]) / (keys[low] - keys[low - 1]) : 1);
    }

    static Point Mixed(Point a, Point b, double share) => new(a.X + share * (b.X - a.X), a.Y + share * (b.Y - a.Y));
}
