namespace LoopSim.Reports.Rendering.Charts;

/// <summary>What a sign of a picture means.</summary>
/// <param name="Name">The words.</param>
/// <param name="Sample">Draws the sign into a small box.</param>
internal sealed record KeyEntry(string Name, Action<Box, ICanvas> Sample)
{
    const double Thick = 11, Thin = 2.4, Radius = 4.5;

    public static KeyEntry Line(string name, Stroke stroke) => new(name, (box, canvas) => canvas.Polyline([new(box.Left, Middle(box).Y), new(box.Right, Middle(box).Y)], stroke));

    public static KeyEntry Patch(string name, Color color) =>
        new(name, (box, canvas) => canvas.Rectangle(new Box(box.Left, Middle(box).Y - Thick / 2, box.Right, Middle(box).Y + Thick / 2), color));

    public static KeyEntry Bar(string name, Color color) => Line(name, Stroke.Solid(color, Thin));

    public static KeyEntry Dot(string name, Color color) => new(name, (box, canvas) => canvas.Circle(Middle(box), Radius, color));

    public static KeyEntry Ring(string name, Color color, ChartStyle style) => new(name, (box, canvas) => Rings.Paint(Middle(box), Radius, color, style, canvas));

    public static KeyEntry Points(string name, int series, ChartStyle style) => new(name, (box, canvas) => PointMarks.Paint(series, Middle(box), style, canvas));

    static Point Middle(Box box) => new((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2);
}

/// <summary>A key in rows under the header of a chart.</summary>
internal sealed record KeyRow(IReadOnlyList<ChartKey> Keys, IReadOnlyList<KeyEntry> Entries)
{
    const double SampleWidth = 22, Below = 8;

    public IEnumerable<PlacedText> Texts => Keys.SelectMany(k => k.Texts);

    public static KeyRow Of(IReadOnlyList<KeyEntry> entries, double left, double right, double top, ChartStyle style)
    {
        var names = entries.Select(e => TextMeasure.Clean(e.Name)).ToList();
        return new KeyRow(ChartKeys.Flow(names, 0, left, right, top, SampleWidth, style), entries);
    }

    /// <summary>Where the next thing may begin; the given height where the key is empty.</summary>
    public double BottomOr(double top) => Keys.Count == 0 ? top : ChartKeys.ExtentOf(Keys).Y + Below;

    public void Paint(ICanvas canvas)
    {
        foreach (var key in Keys)
            Entries[key.Series].Sample(key.Sample, canvas);
    }
}

/// <summary>Hollow dots.</summary>
internal static class Rings
{
    const double Line = 1.8;

    public static void Paint(Point centre, double radius, Color color, ChartStyle style, ICanvas canvas)
    {
        canvas.Circle(centre, radius, color);
        canvas.Circle(centre, radius - Line, style.Background);
    }
}
