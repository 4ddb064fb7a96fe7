namespace LoopSim.Reports.Rendering.Diagrams.Layout;

/// <summary>What is to be placed, as numbers: the layout knows no words.</summary>
/// <param name="Nodes">How large each node is.</param>
/// <param name="Links">What joins them.</param>
/// <param name="Loops">The loops that should be round, each with its badge.</param>
/// <param name="Pinned">For each node the place that it keeps, or null.</param>
internal sealed record Scene(Extent[] Nodes, SceneLink[] Links, SceneLoop[] Loops, Point?[] Pinned)
{
    /// <summary>For each node whether it is the valve of a pipe.</summary>
    public bool[] IsValve { get; init; } = new bool[Nodes.Length];

    /// <summary>The links at each node.</summary>
    public int[][] LinksAt { get; } =
        [.. Enumerable.Range(0, Nodes.Length).Select(n => Enumerable.Range(0, Links.Length).Where(l => Links[l].From == n || Links[l].To == n).ToArray())];

    /// <summary>The parts that no link joins, each as its nodes.</summary>
    public int[][] Parts { get; } = PartsOf(Nodes.Length, Links);

    /// <summary>The loops through each node.</summary>
    public int[][] LoopsAt { get; } =
        [.. Enumerable.Range(0, Nodes.Length).Select(n => Enumerable.Range(0, Loops.Length).Where(l => Loops[l].Nodes.Contains(n)).ToArray())];

    /// <summary>The loops through each link.</summary>
    public int[][] LoopsOn { get; } =
        [.. Enumerable.Range(0, Links.Length).Select(e => Enumerable.Range(0, Loops.Length).Where(l => Loops[l].Links.Contains(e)).ToArray())];

    static int[][] PartsOf(int nodes, SceneLink[] links)
    {
        int[] part = [.. Enumerable.Range(0, nodes)];
        foreach (var link in links.Where(l => part[l.From] != part[l.To]))
        {
            var (kept, joined) = (part[link.From], part[link.To]);
            for (var n = 0; n < nodes; n++)
                part[n] = part[n] == joined ? kept : part[n];
        }

        return [.. Enumerable.Range(0, nodes).GroupBy(n => part[n]).Select(g => g.ToArray())];
    }
}

/// <summary>A link to be placed.</summary>
internal readonly record struct SceneLink(int From, int To, bool HasSign, bool IsDelayed, bool IsPipe = false)
{
    public bool IsSelf => From == To;
}

/// <summary>A loop to be made round.</summary>
/// <param name="Nodes">Its nodes in order.</param>
/// <param name="Links">Its links in order.</param>
/// <param name="Badge">How large its badge is.</param>
internal sealed record SceneLoop(int[] Nodes, int[] Links, Extent Badge);
