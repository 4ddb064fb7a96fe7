using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Rendering.Charts;

/// <summary>A curve's place among the curves that run exactly where it runs; Count is 1 when it runs alone.</summary>
internal readonly record struct CurveTurn(int Index, int Count)
{
    // Share of the axis: less than a pixel of a chart.
    const double Same = 0.0015;

    /// <summary>One per curve, in their order.</summary>
    public static IReadOnlyList<CurveTurn> Of(IReadOnlyList<Curve> curves, AxisScale y)
    {
        // Each curve joins the first earlier one that it covers.
        var leader = new int[curves.Count];
        for (var i = 0; i < curves.Count; i++)
            leader[i] = Enumerable.Range(0, i).FirstOrDefault(j => leader[j] == j && Coincide(curves[i], curves[j], y), i);
        return [.. leader.Select((lead, i) => new CurveTurn(leader.Take(i).Count(l => l == lead), leader.Count(l => l == lead)))];
    }

    static bool Coincide(Curve a, Curve b, AxisScale y)
    {
        if (a.X.Length != b.X.Length || !Array.Exists(a.Y, double.IsFinite))
            return false;
        for (var i = 0; i < a.X.Length; i++)
        {
            if (a.X[i].Equals(b.X[i]) && double.IsFinite(a.Y[i]) == double.IsFinite(b.Y[i])
                && (!double.IsFinite(a.Y[i]) || Math.Abs(y.ShareOf(a.Y[i]) - y.ShareOf(b.Y[i])) < Same))
                continue;
            return false;
        }
        return true;
    }
}
