using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Rendering.Charts.Panels;

/// <summary>Small plots with common axes in rows and columns, each under its title.</summary>
/// <param name="Panels">The plots, from left to right and from top to bottom.</param>
/// <param name="Texts">Titles, and the numbers and titles of the axes.</param>
/// <param name="Bottom">Where the picture may end.</param>
internal sealed record PanelGrid(IReadOnlyList<PlotArea> Panels, IReadOnlyList<PlacedText> Texts, double Bottom)
{
    const double BesideLabels = 8, LeastGap = 20, UnderTitle = 5, OverTitle = 14;

    /// <param name="titles">One a panel; empty for none.</param>
    /// <param name="shape">Rows, columns and height.</param>
    /// <param name="xAxis">The horizontal axis of all panels.</param>
    /// <param name="yTitle">The lines of the vertical axis' title.</param>
    /// <param name="positions">What the horizontal axis covers; null where there is nothing to draw.</param>
    /// <param name="y">The vertical scale.</param>
    /// <param name="room">The place of the whole grid, its axes' words included at the left and below; the bottom follows from the panels.</param>
    /// <param name="style">The look.</param>
    public static PanelGrid Of(
        IReadOnlyList<string> titles, PanelShape shape, Axis xAxis, IReadOnlyList<string> yTitle, DataRange? positions, AxisScale y, (double Left, double Top, double Right) room, ChartStyle style)
    {
        var x = ScaleWithin(WidthOf(LeastGap));
        var gap = Math.Max(LeastGap, AxisTexts.Widest(x, style) + BesideLabels);
        var width = WidthOf(gap);
        x = ScaleWithin(width);

        var lines = titles.Select(t => FittedText.Lines(TextMeasure.Clean(t), style.Label, width, 2, keepEnd: true)).ToList();
        var (panels, texts) = (new List<PlotArea>(), new List<PlacedText>());
        var top = room.Top;
        for (var first = 0; first < titles.Count; first += shape.Columns)
        {
            var row = Enumerable.Range(first, Math.Min(shape.Columns, titles.Count - first)).ToList();
            var titleLines = row.Max(i => lines[i].Count);
            top += titleLines == 0 ? 0 : titleLines * ChartStyle.LabelLine + UnderTitle;
            foreach (var i in row)
            {
                var left = room.Left + (i - first) * (width + gap);
                var panel = new PlotArea(new Box(left, top, left + width, top + shape.PanelHeight), x, y);
                panels.Add(panel);
                texts.AddRange(lines[i].Select((line, n) => new PlacedText(
                    line, style.Label, new Point(left, top - UnderTitle - 2 - (lines[i].Count - 1 - n) * ChartStyle.LabelLine))));
                // The lowest panel of each column bears the numbers of the horizontal axis.
                if (i + shape.Columns >= titles.Count)
                    texts.AddRange(AxisTexts.Below(panel.Box, x, style));
            }
            texts.AddRange(AxisTexts.Beside(panels[first], style));
            top += shape.PanelHeight + OverTitle;
        }

        var plots = new Box(room.Left, panels[0].Box.Top, room.Right, top - OverTitle);
        var below = AxisTexts.HorizontalTitle(xAxis, plots.Width, style);
        texts.AddRange([.. AxisTexts.TitleBelow(plots, below, style), .. AxisTexts.TitleBeside(plots, yTitle, style)]);
        return new PanelGrid(panels, texts, plots.Bottom + AxisTexts.HeightBelow(below));

        double WidthOf(double between) => (room.Right - room.Left - (shape.Columns - 1) * between) / shape.Columns;
        AxisScale ScaleWithin(double length) => positions is { } range ? AxisScale.ForPositions(range, xAxis, length, style) : AxisScale.Empty;
    }

    /// <summary>The lines of the vertical axis' title, which all panels together are high enough for.</summary>
    public static IReadOnlyList<string> VerticalTitle(Axis y, PanelShape shape, ChartStyle style) =>
        AxisTexts.VerticalTitle(y, shape.Rows * (shape.PanelHeight + OverTitle) - OverTitle, style);
}
