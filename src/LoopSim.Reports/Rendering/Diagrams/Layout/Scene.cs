namespace LoopSim.Reports.Rendering.Diagrams.Layout;

/// <summary>What is to be placed, as numbers: the layout knows no words.</summary>
/// <param name="Nodes">How large each node is.</param>
/// <param name="Links">What joins them.</param>
/// <param name="Loops">The loops that should be round, each with its badge.</param>
/// <param name="Pinned">For each node the place that it keeps, or null.</param>
internal sealed record Scene(IReadOnlyList<Extent> Nodes, IReadOnlyList<SceneLink> Links, IReadOnlyList<SceneLoop> Loops, IReadOnlyList<Point?> Pinned)
{
    /// <summary>For each node whether it is the valve of a pipe.</summary>
    public IReadOnlyList<bool> IsValve { get; init; } = new bool[Nodes.Count];

    /// <summary>The links at each node.</summary>
    public IReadOnlyList<int[]> LinksAt { get; } =
        [.. Enumerable.Range(0, Nodes.Count).Select(n => Enumerable.Range(0, Links.Count).Where(l => Links[l].From == n || Links[l].To == n).ToArray())];

    /// <summary>The loops through each node.</summary>
    public IReadOnlyList<int[]> LoopsAt { get; } =
        [.. Enumerable.Range(0, Nodes.Count).Select(n => Enumerable.Range(0, Loops.Count).Where(l => Loops[l].Nodes.Contains(n)).ToArray())];

    /// <summary>The loops through each link.</summary>
    public IReadOnlyList<int[]> LoopsOn { get; } =
        [.. Enumerable.Range(0, Links.Count).Select(e => Enumerable.Range(0, Loops.Count).Where(l => Loops[l].Links.Contains(e)).ToArray())];
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
internal sealed record SceneLoop(IReadOnlyList<int> Nodes, IReadOnlyList<int> Links, Extent Badge);
