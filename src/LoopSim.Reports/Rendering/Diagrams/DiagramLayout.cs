using LoopSim.Reports.Figures;
using LoopSim.Reports.Rendering.Charts;

namespace LoopSim.Reports.Rendering.Diagrams;

/// <summary>A diagram as a whole picture: its title, its places, what is said below.</summary>
/// <param name="Width">The picture's width: as wide as the diagram needs.</param>
/// <param name="Height">The picture's height.</param>
/// <param name="Places">Where the diagram's parts stand among themselves.</param>
/// <param name="ShiftX">How far these are moved to the right.</param>
/// <param name="ShiftY">How far they are moved down.</param>
/// <param name="Around">The words above and below.</param>
internal sealed record DiagramLayout(double Width, double Height, DiagramPlaces Places, double ShiftX, double ShiftY, IReadOnlyList<PlacedText> Around)
{
    /// <summary>The least width of a picture: a title wants some.</summary>
    public const double LeastWidth = 640;

    const double AboveNote = 6, Below = 12;

    /// <summary>Every word of the picture with its place.</summary>
    public IReadOnlyList<PlacedText> Texts(DiagramFigure figure, DiagramStyle style) => [.. Around, .. DiagramTexts.Of(figure.Plan, Places, style).Select(t => t with { At = new(t.At.X + ShiftX, t.At.Y + ShiftY) })];

    public static DiagramLayout Of(DiagramFigure figure, DiagramStyle style)
    {
        var places = DiagramPlaces.Of(figure.Plan, style);
        var bounds = places.Bounds;
        var width = Math.Ceiling(Math.Max(LeastWidth, bounds.Width + 2 * ChartStyle.Margin));
        var (left, right) = (ChartStyle.Margin, width - ChartStyle.Margin);
        var header = ChartHeader.Of(figure.Title, figure.Subtitle, left, right, style.Look, width);
        var y = header.Bottom + bounds.Height;
        var around = header.Texts.ToList();
        List<string> notes = [.. DiagramNotes.Of(figure, style, right - left)];
        y += notes.Count > 0 ? AboveNote : 0;
        foreach (var line in notes)
        {
            y += ChartStyle.SubtitleLine;
            around.Add(new(line, style.Look.Subtitle, new(left, y - 4)));
        }

        return new(width, Math.Ceiling(y + Below), places, (width - bounds.Width) / 2 - bounds.Left, header.Bottom - bounds.Top, around);
    }
}
