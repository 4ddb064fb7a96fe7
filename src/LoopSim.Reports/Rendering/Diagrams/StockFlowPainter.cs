using LoopSim.Reports.Figures;
using LoopSim.Reports.Rendering.Diagrams.Layout;

namespace LoopSim.Reports.Rendering.Diagrams;

/// <summary>Draws what only stock-and-flow diagrams have: pipes, valves and clouds.</summary>
internal static class StockFlowPainter
{
    const double WallLine = 1.4, HeadLength = 11, HeadHalf = 8, CloudLine = 1.3;

    // A cloud is a few circles that run into one another: their places and sizes.
    static readonly (double X, double Y, double Radius)[] Puffs = [(-8, 2, 6.5), (-2, -3.5, 7), (6, -2, 6.5), (9.5, 3, 5), (2, 4, 6)];

    public static void PaintPipes(DiagramPlan plan, Placement at, DiagramStyle style, ICanvas canvas)
    {
        var pipes = Enumerable.Range(0, plan.Links.Count).Where(l => plan.Links[l].IsPipe).Select(l => (Path: at.Paths[l], FlowsIn: plan.Nodes[plan.Links[l].From].Kind == NodeKind.Flow)).ToList();
        // All walls first and then all insides, so that two halves of a pipe open into one another.
        foreach (var (color, width) in new[] { (style.Look.Observed, DiagramStyle.PipeWidth), (style.Look.Background, DiagramStyle.PipeWidth - 2 * WallLine) })
        {
            foreach (var (path, flowsIn) in pipes)
                canvas.Polyline(flowsIn ? UpToHead(path) : path.Points(), Stroke.Solid(color, width));
        }

        foreach (var (path, _) in pipes.Where(p => p.FlowsIn))
        {
            var (back, way) = path.Behind(HeadLength);
            canvas.Polygon([path.Tip, new(back.X - way.Y * HeadHalf, back.Y + way.X * HeadHalf), new(back.X + way.Y * HeadHalf, back.Y - way.X * HeadHalf)], style.Look.Observed);
        }
    }

    static List<Point> UpToHead(LinkPath path)
    {
        var line = path.Points().ToList();
        while (line.Count > 1 && Nearness.Square(line[^1], path.Tip) < HeadLength * HeadLength)
            line.RemoveAt(line.Count - 1);
        line.Add(path.Behind(HeadLength).At);
        return line;
    }

    /// <summary>The valves and clouds, above the pipes that run into them.</summary>
    public static void PaintEnds(DiagramPlan plan, Placement at, DiagramStyle style, ICanvas canvas)
    {
        for (var n = 0; n < plan.Nodes.Count; n++)
        {
            var place = new Point(at.X[n], at.Y[n]);
            if (plan.Nodes[n].Kind == NodeKind.Cloud)
                PaintCloud(place, style, canvas);
            else if (plan.Nodes[n].Kind == NodeKind.Flow && plan.Look == DiagramLook.StockFlow)
                PaintValve(place, style, canvas);
        }
    }

    // Two triangles, tip to tip, as on a plumber's plan.
    static void PaintValve(Point at, DiagramStyle style, ICanvas canvas)
    {
        const double reach = DiagramStyle.ValveReach;
        foreach (var up in new[] { -1, 1 })
            canvas.Polygon([at, new(at.X - reach * 0.8, at.Y + up * reach), new(at.X + reach * 0.8, at.Y + up * reach)], style.Look.Observed);
    }

    static void PaintCloud(Point at, DiagramStyle style, ICanvas canvas)
    {
        foreach (var (x, y, radius) in Puffs)
            canvas.Circle(new(at.X + x, at.Y + y), radius, style.Look.Frame);
        foreach (var (x, y, radius) in Puffs)
            canvas.Circle(new(at.X + x, at.Y + y), radius - CloudLine, style.Look.Background);
    }
}
