using System.Runtime.CompilerServices;
using LoopSim.Reports.Figures;
using LoopSim.Reports.Rendering.Charts;
using LoopSim.Reports.Rendering.Diagrams.Layout;

namespace LoopSim.Reports.Rendering.Diagrams;

/// <summary>Where everything of a plan stands, found once for all pictures of it.</summary>
/// <param name="Labels">The variables' names.</param>
/// <param name="Badges">What stands below the ring of each loop's badge.</param>
/// <param name="At">The places.</param>
/// <param name="Quality">What can be counted against it.</param>
internal sealed record DiagramPlaces(IReadOnlyList<NodeLabel> Labels, IReadOnlyList<IReadOnlyList<string>> Badges, Placement At, DiagramQuality Quality)
{
    const double BadgeBeside = 2, BadgeNameShort = 80, BadgeNameWidth = 110, Around = 14;

    static readonly ConditionalWeakTable<DiagramPlan, Tuple<ChartStyle, DiagramPlaces>> Known = [];

    /// <summary>The places of a plan's parts, in the sizes of a style's fonts.</summary>
    public static DiagramPlaces Of(DiagramPlan plan, DiagramStyle style)
    {
        if (Known.TryGetValue(plan, out var known) && ReferenceEquals(known.Item1, style.Look))
            return known.Item2;
        var places = Find(plan, style);
        Known.AddOrUpdate(plan, Tuple.Create(style.Look, places));
        return places;
    }

    /// <summary>All that is covered, in the placement's own coordinates.</summary>
    public Box Bounds
    {
        get
        {
            var boxes = Enumerable.Range(0, Labels.Count).Select(At.NodeBox).Concat(Enumerable.Range(0, Badges.Count).Select(At.BadgeBox)).Concat(At.Paths.Select(p => p.Bounds)).ToList();
            return boxes.Count == 0 ? default : new Box(boxes.Min(b => b.Left), boxes.Min(b => b.Top), boxes.Max(b => b.Right), boxes.Max(b => b.Bottom)).Grown(Around);
        }
    }

    static DiagramPlaces Find(DiagramPlan plan, DiagramStyle style)
    {
        List<NodeLabel> labels = [.. plan.Nodes.Select(n => NodeLabel.Of(n, plan.Look, style))];
        List<IReadOnlyList<string>> badges = [.. plan.Loops.Select(l => l.Name.Length == 0 ? [] : NodeLabel.Wrapped(TextMeasure.Clean(l.Name), style.BadgeName, BadgeNameShort, BadgeNameWidth))];
        var scene = new Scene(
            [.. labels.Select(l => l.Size)],
            [.. plan.Links.Select(l => new SceneLink(l.From, l.To, l.Sign.Length > 0, l.IsDelayed, l.IsPipe))],
            [.. plan.Loops.Select((l, i) => new SceneLoop([.. l.Nodes], [.. l.Links], BadgeSize(badges[i], style)))],
            [.. plan.Nodes.Select(n => n.Pinned is var (x, y) ? new Point(x * Placement.Step, -y * Placement.Step) : (Point?)null)])
        {
            IsValve = [.. plan.Nodes.Select(n => n.Kind == NodeKind.Flow && plan.Look == DiagramLook.StockFlow)],
        };
        var (at, quality) = LayoutSearch.Best(scene);
        return new(labels, badges, at, quality);
    }

    static Extent BadgeSize(IReadOnlyList<string> lines, DiagramStyle style)
    {
        var half = Math.Max(DiagramStyle.RingRadius, lines.Select(l => TextMeasure.Width(l, style.BadgeName) / 2).DefaultIfEmpty(0).Max()) + BadgeBeside;
        return new(half, DiagramStyle.RingRadius + BadgeBeside, half, DiagramStyle.RingRadius + BadgeBeside + lines.Count * DiagramStyle.BadgeLine);
    }
}
