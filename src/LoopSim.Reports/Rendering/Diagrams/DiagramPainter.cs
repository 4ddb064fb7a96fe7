using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Rendering.Diagrams;

/// <summary>Draws a diagram that has been laid out: pipes beneath links, links beneath signs, all of it beneath names.</summary>
internal static class DiagramPainter
{
    const double BoxLine = 1.5;

    public static void Paint(DiagramFigure figure, DiagramLayout layout, DiagramStyle style, ICanvas picture)
    {
        var (plan, at) = (figure.Plan, layout.Places.At);
        var canvas = new ShiftedCanvas(picture, 1, layout.ShiftX, layout.ShiftY);
        StockFlowPainter.PaintPipes(plan, at, style, canvas);
        // The weak ones lie beneath the strong ones.
        foreach (var link in Enumerable.Range(0, plan.Links.Count).Where(l => !plan.Links[l].IsPipe).OrderBy(l => figure.Weights?[l] ?? 0))
            ArrowPainter.Paint(plan.Links[link], at.Paths[link], style.LineOf(plan.Links[link], figure.Weights?[link]), style, canvas);
        foreach (var loop in Enumerable.Range(0, plan.Loops.Count))
            BadgePainter.Paint(plan.Loops[loop], loop, at, style, canvas);
        for (var node = 0; node < plan.Nodes.Count; node++)
        {
            if (NodeLabel.IsBoxed(plan.Nodes[node], plan.Look))
                PaintBox(at.NodeBox(node), style, canvas);
        }

        StockFlowPainter.PaintEnds(plan, at, style, canvas);
        foreach (var text in layout.Texts(figure, style))
            picture.Text(text);
    }

    static void PaintBox(Box box, DiagramStyle style, ICanvas canvas)
    {
        canvas.Rectangle(box, style.Look.Observed);
        canvas.Rectangle(box.Grown(-BoxLine), style.Look.Background);
    }
}
