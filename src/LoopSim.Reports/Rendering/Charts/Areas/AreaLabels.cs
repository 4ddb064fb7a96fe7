namespace LoopSim.Reports.Rendering.Charts.Areas;

/// <summary>Places the names of layers inside them, where they are thickest over the width of the name.</summary>
internal static class AreaLabels
{
    const double Sample = 3, ClearOfTotal = 2;

    // Room on both sides of a name: plenty is best, little will do.
    static readonly double[] Beside = [22, 6];

    /// <summary>The name in its band, or null where it has no room.</summary>
    public static PlacedText? Place(string name, AreaStack stack, int layer, PlotArea plot, TextStyle style)
    {
        var bands = stack.Bands.Where(b => b.Layer == layer).ToList();
        if (name.Length == 0 || bands.Count == 0)
            return null;
        foreach (var beside in Beside)
        {
            var width = TextMeasure.Width(name, style) + 2 * beside;
            var best = bands.SelectMany(b => Parts(b, stack, plot)).Select(p => Thickest(p, plot, width)).MaxBy(w => w.Height);
            if (best.Height >= ChartStyle.LabelLine + 2)
                return new PlacedText(name, style, new Point(best.Left + width / 2, PlacedText.BaselineFor((best.Top + best.Bottom) / 2, style)), Anchor.Middle);
        }
        return null;
    }

    // The window of this width, moved along the band, that leaves the highest free strip.
    static Box Thickest(List<(double Top, double Bottom)> columns, PlotArea plot, double width)
    {
        var count = (int)Math.Ceiling(width / Sample) + 1;
        var best = new Box(0, 0, 0, 0);
        for (var first = 0; first + count <= columns.Count; first++)
        {
            var (top, bottom) = (double.NegativeInfinity, double.PositiveInfinity);
            for (var i = first; i < first + count && bottom - top > best.Height; i++)
                (top, bottom) = (Larger(top, columns[i].Top), Smaller(bottom, columns[i].Bottom));
            if (bottom - top > best.Height)
                best = new Box(plot.Box.Left + first * Sample, top, plot.Box.Left + first * Sample + width, bottom);
        }
        return best;
    }

    // What lies above the line of the total, and what lies below it.
    static IEnumerable<List<(double Top, double Bottom)>> Parts(Band band, AreaStack stack, PlotArea plot)
    {
        var columns = Columns(band.Lower, band.Upper, stack.X, plot);
        var line = Columns(stack.Total, stack.Total, stack.X, plot);
        yield return [.. columns.Zip(line, (c, l) => (c.Top, Math.Min(c.Bottom, l.Top - ClearOfTotal)))];
        yield return [.. columns.Zip(line, (c, l) => (Math.Max(c.Top, l.Bottom + ClearOfTotal), c.Bottom))];
    }

    // A gap is no room.
    static double Larger(double a, double b) => double.IsNaN(b) ? double.PositiveInfinity : Math.Max(a, b);

    static double Smaller(double a, double b) => double.IsNaN(b) ? double.NegativeInfinity : Math.Min(a, b);

    static List<(double Top, double Bottom)> Columns(double[] lower, double[] upper, double[] x, PlotArea plot)
    {
        var columns = new List<(double Top, double Bottom)>();
        var next = 0;
        for (var across = plot.Box.Left; across <= plot.Box.Right; across += Sample)
        {
            while (next < x.Length - 1 && plot.AcrossAt(x[next]) < across)
                next++;
            var before = Math.Max(0, next - 1);
            var (from, to) = (plot.AcrossAt(x[before]), plot.AcrossAt(x[next]));
            var share = to > from ? Math.Clamp((across - from) / (to - from), 0, 1) : 0;
            double Between(double[] edge) => plot.HeightAt(edge[before] * (1 - share) + edge[next] * share);
            var (a, b) = (Between(lower), Between(upper));
            columns.Add((Math.Min(a, b), Math.Max(a, b)));
        }
        return columns;
    }
}
