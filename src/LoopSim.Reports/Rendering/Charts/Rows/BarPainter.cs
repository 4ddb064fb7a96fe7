using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Rendering.Charts.Rows;

/// <summary>Draws a bar figure that has been laid out.</summary>
internal static class BarPainter
{
    static readonly double[] ReferenceDash = [5, 3];

    /// <summary>The line at what the others are held against.</summary>
    public static Stroke ReferenceStroke(ChartStyle style) => new(style.Observed, 1.2, ReferenceDash);

    public static void Paint(BarFigure figure, BarLayout layout, ChartStyle style, ICanvas canvas)
    {
        for (var i = 0; i < figure.Blocks.Count; i++)
        {
            var block = layout.Grid.Blocks[i];
            RowPainter.PaintFrame(block, style, canvas);
            foreach (var bar in layout.Bars[i])
                canvas.Rectangle(bar.Box, Verdicts.ColorOf(bar.Verdict, style));
            if (block.X.Ticks.Count > 0)
                FramePainter.VerticalLine(block.AcrossAt(0), block.Plot.Top, block.Plot.Bottom, style.Frame, canvas);
            if (layout.Bars[i].FirstOrDefault(b => b.IsReference) is not null && figure.Reference is { } reference)
            {
                var across = block.AcrossAt(figure.Blocks[i].Values[reference]);
                canvas.Polyline([new(across, block.Plot.Top), new(across, block.Plot.Bottom)], ReferenceStroke(style));
            }
        }
        RowPainter.ClearBehind(layout.Values, style, canvas);
        layout.Key.Paint(canvas);
        foreach (var text in layout.Texts)
            canvas.Text(text);
    }
}

/// <summary>Draws what lies around the rows of a block.</summary>
internal static class RowPainter
{
    public static void PaintFrame(RowBlock block, ChartStyle style, ICanvas canvas)
    {
        FramePainter.PaintUprightGrid(block.Scaled, block.X, style, canvas);
        FramePainter.HorizontalLine(block.Plot.Left, block.Plot.Right, block.Plot.Bottom, style.Frame, canvas);
    }

    /// <summary>Takes the lines away on which numbers would stand.</summary>
    public static void ClearBehind(IReadOnlyList<PlacedText> values, ChartStyle style, ICanvas canvas)
    {
        foreach (var value in values)
            canvas.Rectangle(value.Bounds.Grown(1), style.Background);
    }
}
