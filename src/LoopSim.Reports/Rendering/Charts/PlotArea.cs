namespace LoopSim.Reports.Rendering.Charts;

/// <summary>A plot and its two scales: where values stand on the picture.</summary>
internal sealed record PlotArea(Box Box, AxisScale X, AxisScale Y)
{
    /// <summary>Where a value at a position stands on the picture.</summary>
    public Point At(double x, double y) => new(AcrossAt(x), HeightAt(y));

    public double AcrossAt(double x) => Box.Left + X.ShareOf(x) * Box.Width;

    public double HeightAt(double y) => Box.Bottom - Y.ShareOf(y) * Box.Height;
}
