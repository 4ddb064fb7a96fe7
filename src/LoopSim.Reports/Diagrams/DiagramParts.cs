using LoopSim.Causality;
using LoopSim.Models;
using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Diagrams;

/// <summary>The nodes and links of a picture, renumbered to those that are shown; pipes and clouds where flows are pipes.</summary>
internal sealed class DiagramParts
{
    readonly DiagramLook look;
    readonly List<DiagramNode> nodes;
    readonly List<DiagramLink> links = [];
    readonly List<IReadOnlyList<int[]>> ways = [];
    readonly Dictionary<int, int> nodeOf = [], linkOf = [];

    public DiagramParts(DiagramStudy study, DiagramLook look, IReadOnlyList<ShownLink> all, IReadOnlyList<int> kept, IReadOnlyList<int> shown)
    {
        this.look = look;
        var graph = study.Graph;
        var pinned = study.Model.Source.Diagram.Positions.GroupBy(p => graph.NodeOf(p.Variable.Name)).ToDictionary(g => g.Key, g => (g.Last().X, g.Last().Y));
        var constants = study.Model.Source.Variables.OfType<Constant>().Select(v => v.Name).ToHashSet();
        nodes = [.. shown.Select(n => new DiagramNode(graph.Nodes[n].Name.Text, KindOf(graph.Nodes[n], constants.Contains(graph.Nodes[n].Name))) { Pinned = pinned.TryGetValue(n, out var at) ? at : null })];
        for (var i = 0; i < shown.Count; i++)
            nodeOf[shown[i]] = i;
        foreach (var number in kept)
        {
            var link = all[number];
            var isPipe = look == DiagramLook.StockFlow && IsFlowInto(graph, link);
            if (isPipe)
                continue;
            linkOf[number] = links.Count;
            links.Add(new(nodeOf[link.From], nodeOf[link.To], look == DiagramLook.StockFlow ? "" : TextOf(link.Sign), link.IsDelayed && look != DiagramLook.StockFlow));
            ways.Add(link.Ways);
        }

        if (look == DiagramLook.StockFlow)
            AddPipes(graph, shown);
    }

    /// <summary>For each link the chains of links of the model that it stands for; none for pipes.</summary>
    public IReadOnlyList<IReadOnlyList<int[]>> Ways => ways;

    /// <summary>The whole plan; loops through pipes have no badge.</summary>
    public DiagramPlan Plan(IReadOnlyList<BadgedLoop> loops) => new(
        nodes,
        links,
        [.. loops.Where(l => l.Links.All(linkOf.ContainsKey)).Select(l => new DiagramLoop(l.Badge, l.Name, l.Polarity, [.. l.Nodes.Select(n => nodeOf[n])], [.. l.Links.Select(e => linkOf[e])]))],
        look);

    // A flow has an end on both sides: a stock, or a cloud.
    void AddPipes(CausalGraph graph, IReadOnlyList<int> shown)
    {
        foreach (var flow in shown.Where(n => graph.Nodes[n] is Flow))
        {
            var (from, to) = (StockOf(graph, shown, s => s.Outflows, flow), StockOf(graph, shown, s => s.Inflows, flow));
            AddPipe(from ?? AddCloud(), nodeOf[flow]);
            AddPipe(nodeOf[flow], to ?? AddCloud());
        }
    }

    int? StockOf(CausalGraph graph, IReadOnlyList<int> shown, Func<Stock, IReadOnlyList<FlowUse>> flows, int flow) =>
        shown.Where(n => graph.Nodes[n] is Stock stock && flows(stock).Any(f => f.Flow.Equals(graph.Nodes[flow].Name))).Select(n => (int?)nodeOf[n]).FirstOrDefault();

    int AddCloud()
    {
        nodes.Add(new("", NodeKind.Cloud));
        return nodes.Count - 1;
    }

    void AddPipe(int from, int to)
    {
        links.Add(new(from, to, "") { IsPipe = true });
        ways.Add([]);
    }

    static bool IsFlowInto(CausalGraph graph, ShownLink link) => graph.Nodes[link.From] is Flow && graph.Nodes[link.To] is Stock stock
        && stock.Inflows.Concat(stock.Outflows).Any(f => f.Flow.Equals(graph.Nodes[link.From].Name));

    static NodeKind KindOf(Variable variable, bool isParameter) => isParameter ? NodeKind.Parameter : variable switch
    {
        Stock => NodeKind.Stock,
        Flow => NodeKind.Flow,
        _ => NodeKind.Variable,
    };

    // A link that is never seen to act has no sign.
    static string TextOf(LinkSign sign) => sign == LinkSign.Never ? "" : sign.Text();
}
