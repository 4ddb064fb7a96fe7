using LoopSim.Reports.Figures;
using LoopSim.Reports.Rendering.Charts.Areas;
using LoopSim.Reports.Rendering.Charts.Panels;
using LoopSim.Reports.Rendering.Charts.Phase;
using LoopSim.Reports.Rendering.Charts.Rows;
using LoopSim.Reports.Rendering.Diagrams;

namespace LoopSim.Reports.Rendering.Charts;

/// <summary>A figure that has been laid out, ready to be painted on any canvas.</summary>
/// <param name="Height">The picture's height in logical units.</param>
/// <param name="Texts">Every word of the picture with its place.</param>
/// <param name="Paint">Draws it.</param>
internal sealed record Drawing(double Height, IReadOnlyList<PlacedText> Texts, Action<ICanvas> Paint)
{
    /// <summary>The picture's width: that of charts, unless a diagram needs another one.</summary>
    public double Width { get; init; } = ChartStyle.Width;

    /// <summary>Each kind of figure has one layout and one painter.</summary>
    public static Drawing Of(Figure figure, ChartStyle style) => figure switch
    {
        LineFigure f => Of(f, LineFigureLayout.Of(f, style), style),
        PanelFigure f => Of(f, PanelLayout.Of(f, style), style),
        AreaFigure f => Of(f, AreaLayout.Of(f, style), style),
        BarFigure f => Of(f, BarLayout.Of(f, style), style),
        PairFigure f => Of(PairLayout.Of(f, style), style),
        PhaseFigure f => Of(f, PhaseLayout.Of(f, style), style),
        DiagramFigure f => Of(f, new DiagramStyle(style)),
        DiagramRowFigure f => DiagramRow.Of(f, new DiagramStyle(style)),
        _ => throw new ArgumentException($"Nothing draws a {figure.GetType().Name}.", nameof(figure)),
    };

    static Drawing Of(LineFigure figure, LineFigureLayout layout, ChartStyle style) =>
        new(layout.Height, [.. layout.Texts], canvas => LineFigurePainter.Paint(figure, layout, style, canvas));

    static Drawing Of(PanelFigure figure, PanelLayout layout, ChartStyle style) =>
        new(layout.Height, [.. layout.Texts], canvas => PanelPainter.Paint(figure, layout, style, canvas));

    static Drawing Of(AreaFigure figure, AreaLayout layout, ChartStyle style) =>
        new(layout.Height, [.. layout.Texts], canvas => AreaPainter.Paint(figure, layout, style, canvas));

    static Drawing Of(BarFigure figure, BarLayout layout, ChartStyle style) =>
        new(layout.Height, [.. layout.Texts], canvas => BarPainter.Paint(figure, layout, style, canvas));

    static Drawing Of(PairLayout layout, ChartStyle style) =>
        new(layout.Height, [.. layout.Texts], canvas => PairPainter.Paint(layout, style, canvas));

    static Drawing Of(PhaseFigure figure, PhaseLayout layout, ChartStyle style) =>
        new(layout.Height, [.. layout.Texts], canvas => PhasePainter.Paint(figure, layout, style, canvas));

    static Drawing Of(DiagramFigure figure, DiagramStyle style)
    {
        var layout = DiagramLayout.Of(figure, style);
        return new(layout.Height, layout.Texts(figure, style), canvas => DiagramPainter.Paint(figure, layout, style, canvas)) { Width = layout.Width };
    }
}
