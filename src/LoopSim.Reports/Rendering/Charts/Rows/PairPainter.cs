namespace LoopSim.Reports.Rendering.Charts.Rows;

/// <summary>Draws a before-and-after figure that has been laid out.</summary>
internal static class PairPainter
{
    const double Radius = 5, LineWidth = 2.4;

    public static void Paint(PairLayout layout, ChartStyle style, ICanvas canvas)
    {
        foreach (var block in layout.Grid.Blocks)
            RowPainter.PaintFrame(block, style, canvas);
        RowPainter.ClearBehind(layout.Values, style, canvas);
        foreach (var pair in layout.Pairs.SelectMany(p => p))
            PaintPair(pair, style, canvas);
        layout.Key.Paint(canvas);
        foreach (var text in layout.Texts)
            canvas.Text(text);
    }

    static void PaintPair(Pair pair, ChartStyle style, ICanvas canvas)
    {
        var color = pair.Verdict == Verdict.Open ? style.Frame : Verdicts.ColorOf(pair.Verdict, style);
        if (pair is { Before: { } from, After: { } to })
            canvas.Polyline([from, to], Stroke.Solid(color, LineWidth));
        if (pair.Before is { } before)
            Rings.Paint(before, Radius, style.Frame, style, canvas);
        if (pair.After is { } after)
            canvas.Circle(after, Radius, color);
    }
}
