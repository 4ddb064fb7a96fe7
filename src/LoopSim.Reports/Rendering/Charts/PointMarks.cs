using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Rendering.Charts;

/// <summary>Draws measured points: dark, with a rim of the ground that lifts them off the curves, each series in its own shape.</summary>
internal static class PointMarks
{
    const double Radius = 3.4, Rim = 1.2;

    static readonly Point[][] Shapes =
    [
        [],
        [new(-0.9, -0.9), new(0.9, -0.9), new(0.9, 0.9), new(-0.9, 0.9)],
        [new(0, -1.3), new(1.3, 0), new(0, 1.3), new(-1.3, 0)],
        [new(0, -1.2), new(1.2, 0.9), new(-1.2, 0.9)],
    ];

    /// <summary>Draws all points that are finite, each series in its own shape.</summary>
    public static void PaintAll(IReadOnlyList<Observation> series, PlotArea plot, ChartStyle style, ICanvas canvas)
    {
        for (var i = 0; i < series.Count; i++)
        {
            foreach (var (x, y) in series[i].X.Zip(series[i].Y).Where(p => double.IsFinite(p.First) && double.IsFinite(p.Second)))
                Paint(i, plot.At(x, y), style, canvas);
        }
    }

    /// <param name="series">Which series: the first is circles, later ones are squares, diamonds, triangles.</param>
    /// <param name="at">The point.</param>
    /// <param name="style">Its colours.</param>
    /// <param name="canvas">Where to draw it.</param>
    public static void Paint(int series, Point at, ChartStyle style, ICanvas canvas)
    {
        PaintShape(Shapes[series % Shapes.Length], at, Radius + Rim, style.Background, canvas);
        PaintShape(Shapes[series % Shapes.Length], at, Radius, style.Observed, canvas);
    }

    static void PaintShape(Point[] shape, Point at, double radius, Color color, ICanvas canvas)
    {
        if (shape.Length == 0)
            canvas.Circle(at, radius, color);
        else
            canvas.Polygon(Array.ConvertAll(shape, p => new Point(at.X + radius * p.X, at.Y + radius * p.Y)), color);
    }
}
