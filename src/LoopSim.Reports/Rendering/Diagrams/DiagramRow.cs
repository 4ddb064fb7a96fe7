using LoopSim.Reports.Figures;
using LoopSim.Reports.Rendering.Charts;

namespace LoopSim.Reports.Rendering.Diagrams;

/// <summary>The same diagram at several times, side by side in one picture.</summary>
internal static class DiagramRow
{
    const double Apart = 26, PanelTitle = 24, Below = 14, AboveNote = 8;

    // Panels are so wide at most that a row of three fits a wide slide, and are drawn smaller where they would be wider.
    const double WidestPanel = 760, SmallestScale = 0.5;

    public static Drawing Of(DiagramRowFigure figure, DiagramStyle style)
    {
        var places = DiagramPlaces.Of(figure.Panels[0].Plan, style);
        var bounds = places.Bounds;
        var scale = Math.Clamp(WidestPanel / bounds.Width, SmallestScale, 1);
        var (panelWidth, panelHeight) = (bounds.Width * scale, bounds.Height * scale);
        var width = Math.Ceiling(Math.Max(DiagramLayout.LeastWidth, 2 * ChartStyle.Margin + figure.Panels.Count * panelWidth + (figure.Panels.Count - 1) * Apart));
        var header = ChartHeader.Of(figure.Title, figure.Subtitle, ChartStyle.Margin, width - ChartStyle.Margin, style.Look, width);
        var top = header.Bottom + PanelTitle;
        double Left(int panel) => ChartStyle.Margin + panel * (panelWidth + Apart);

        var titles = figure.Panels.Select((p, i) => new PlacedText(p.Subtitle, style.Look.SmallTitle, new(Left(i) + panelWidth / 2, top - 8), Anchor.Middle)).ToList();
        var y = top + panelHeight + AboveNote;
        var notes = new List<PlacedText>();
        foreach (var line in DiagramNotes.Of(figure.Panels[0], style, width - 2 * ChartStyle.Margin))
        {
            y += ChartStyle.SubtitleLine;
            notes.Add(new(line, style.Look.Subtitle, new(ChartStyle.Margin, y - 4)));
        }

        PlacedText[] around = [.. header.Texts, .. titles, .. notes];
        return new(Math.Ceiling(y + Below), around, canvas =>
        {
            for (var i = 0; i < figure.Panels.Count; i++)
            {
                var part = new ShiftedCanvas(canvas, scale, Left(i), top);
                DiagramPainter.Paint(figure.Panels[i], new(bounds.Width, bounds.Height, places, -bounds.Left, -bounds.Top, []), style, part);
            }

            foreach (var text in around)
                canvas.Text(text);
        })
        {
            Width = width,
        };
    }
}
