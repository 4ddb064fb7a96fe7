namespace LoopSim.Reports.Rendering.Diagrams.Layout;

/// <summary>The cost of a placement, kept pair by pair, so that a change costs only what it touches and can be taken back.</summary>
/// <remarks>Things are numbered: nodes, then links, then the badges of loops.</remarks>
internal sealed class CostTable
{
    readonly Placement at;
    readonly int nodes, links, count;
    readonly double[] terms;
    readonly List<(int Index, double Before)> journal = [];

    public CostTable(Placement at)
    {
        this.at = at;
        (nodes, links) = (at.Scene.Nodes.Length, at.Scene.Links.Length);
        count = nodes + links + at.Scene.Loops.Length;
        terms = new double[count * count];
        for (var a = 0; a < count; a++)
        {
            for (var b = a; b < count; b++)
                Total += terms[a * count + b] = Cost(a, b);
        }
    }

    /// <summary>All of it.</summary>
    public double Total { get; private set; }

    public int Link(int link) => nodes + link;

    public int Badge(int loop) => nodes + links + loop;

    /// <summary>What a change of some things costs more than what was; it counts at once, and until <see cref="Keep"/> it can be taken back.</summary>
    /// <param name="moved">The things that have new places.</param>
    /// <param name="touched">Those, loops as a rule, whose own cost alone is another one.</param>
    public double Change(IReadOnlyList<int> moved, IReadOnlyList<int> touched)
    {
        var before = Total;
        for (var i = 0; i < moved.Count; i++)
        {
            for (var other = 0; other < count; other++)
            {
                if (!IsBefore(moved, i, other))
                    Renew(Math.Min(moved[i], other), Math.Max(moved[i], other));
            }
        }

        for (var i = 0; i < touched.Count; i++)
            Renew(touched[i], touched[i]);
        return Total - before;
    }

    public void Keep() => journal.Clear();

    public void TakeBack()
    {
        for (var i = journal.Count - 1; i >= 0; i--)
        {
            Total += journal[i].Before - terms[journal[i].Index];
            terms[journal[i].Index] = journal[i].Before;
        }

        journal.Clear();
    }

    static bool IsBefore(IReadOnlyList<int> moved, int i, int other)
    {
        for (var j = 0; j < i; j++)
        {
            if (moved[j] == other)
                return true;
        }

        return false;
    }

    void Renew(int a, int b)
    {
        var index = a * count + b;
        var cost = Cost(a, b);
        if (cost == terms[index])
            return;
        journal.Add((index, terms[index]));
        Total += cost - terms[index];
        terms[index] = cost;
    }

    double Cost(int a, int b)
    {
        var (linkA, linkB) = (a - nodes, b - nodes);
        var (badgeA, badgeB) = (linkA - links, linkB - links);
        if (a == b)
            return linkA < 0 ? OwnCosts.Node(at, a) : badgeA < 0 ? OwnCosts.Link(at, linkA) : OwnCosts.Loop(at, badgeA);
        if (linkA < 0)
            return linkB < 0 ? PairCosts.Nodes(at, a, b) : badgeB < 0 ? PairCosts.NodeAndLink(at, a, linkB) : PairCosts.NodeAndBadge(at, a, badgeB);
        if (badgeA < 0)
            return badgeB < 0 ? PairCosts.Links(at, linkA, linkB) : PairCosts.LinkAndBadge(at, linkA, badgeB);
        return PairCosts.Badges(at, badgeA, badgeB);
    }
}
