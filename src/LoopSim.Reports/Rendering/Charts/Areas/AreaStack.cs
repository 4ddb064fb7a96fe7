using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Rendering.Charts.Areas;

/// <summary>One layer of a stack: what lies between two edges, in the unit of the vertical axis.</summary>
/// <param name="Layer">Which layer.</param>
/// <param name="Lower">Its edge nearer to zero, one value a time.</param>
/// <param name="Upper">Its edge farther from zero.</param>
internal sealed record Band(int Layer, double[] Lower, double[] Upper);

/// <summary>Layers stacked on each other: what is positive upwards from zero, what is negative downwards.</summary>
/// <param name="X">The times, those too at which a layer crosses zero.</param>
/// <param name="Bands">The bands above zero and those below; a layer may have both.</param>
/// <param name="Total">The sum of all layers at each time; NaN where one of them is not finite.</param>
internal sealed record AreaStack(double[] X, IReadOnlyList<Band> Bands, double[] Total)
{
    public static AreaStack Of(AreaPanel panel, bool asShares)
    {
        panel = InOrder(panel);
        var x = WithCrossings(panel);
        var layers = panel.Layers.Select(l => At(x, panel.X, l)).ToList();
        var gaps = x.Select((_, i) => layers.Exists(l => !double.IsFinite(l[i]))).ToList();
        if (asShares)
            layers = Shares(layers);
        var bands = new List<Band>();
        foreach (var side in new[] { 1, -1 })
        {
            var edge = gaps.Select(gap => gap ? double.NaN : 0).ToArray();
            for (var layer = 0; layer < layers.Count; layer++)
            {
                var next = edge.Zip(layers[layer], (e, v) => e + side * Math.Max(0, side * v)).ToArray();
                if (!edge.SequenceEqual(next))
                    bands.Add(new Band(layer, edge, next));
                edge = next;
            }
        }
        return new AreaStack(x, bands, [.. x.Select((_, i) => gaps[i] ? double.NaN : layers.Sum(l => l[i]))]);
    }

    static AreaPanel InOrder(AreaPanel panel)
    {
        int[] order = [.. Enumerable.Range(0, panel.X.Length).Where(i => double.IsFinite(panel.X[i])).OrderBy(i => panel.X[i])];
        double[] Ordered(double[] values) => Array.ConvertAll(order, i => values[i]);
        return new(panel.Title, Ordered(panel.X), [.. panel.Layers.Select(Ordered)]);
    }

    // Each value as a share of all absolute values at its time, so that losses count as much as gains.
    static List<double[]> Shares(List<double[]> layers)
    {
        var whole = Enumerable.Range(0, layers.Count == 0 ? 0 : layers[0].Length).Select(i => layers.Sum(l => Math.Abs(l[i]))).ToArray();
        return [.. layers.Select(l => l.Zip(whole, (v, all) => all == 0 ? 0 : v / all).ToArray())];
    }

    // Where a layer changes its sign between two times its area ends on zero in between, not at either time.
    static double[] WithCrossings(AreaPanel panel)
    {
        var times = new SortedSet<double>(panel.X);
        foreach (var layer in panel.Layers)
        {
            for (var i = 1; i < panel.X.Length; i++)
            {
                var crossing = panel.X[i - 1] + (panel.X[i] - panel.X[i - 1]) * (layer[i - 1] / (layer[i - 1] - layer[i]));
                if (layer[i - 1] * layer[i] < 0 && crossing > panel.X[i - 1] && crossing < panel.X[i])
                    times.Add(crossing);
            }
        }
        return [.. times];
    }

    // A straight line between the known times.
    static double[] At(double[] times, double[] knownTimes, double[] known)
    {
        var values = new double[times.Length];
        for (var (i, k) = (0, 0); i < times.Length; i++)
        {
            while (k < knownTimes.Length - 1 && !(knownTimes[k] >= times[i]))
                k++;
            var before = knownTimes[k] <= times[i] ? k : k - 1;
            values[i] = before == k ? known[k] : Crossing(known[before], known[k], (times[i] - knownTimes[before]) / (knownTimes[k] - knownTimes[before]));
        }
        return values;
    }

    // Rounding must not leave a sliver on the wrong side of zero.
    static double Crossing(double from, double to, double share)
    {
        var value = from + (to - from) * share;
        return from * to < 0 && Math.Abs(value) < 1e-12 * (Math.Abs(from) + Math.Abs(to)) ? 0 : value;
    }
}
