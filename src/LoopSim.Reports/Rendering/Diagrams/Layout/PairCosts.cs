namespace LoopSim.Reports.Rendering.Diagrams.Layout;

/// <summary>What two things cost by standing too near to one another: what covers, crosses or crowds.</summary>
internal static class PairCosts
{
    // How much room is kept beside things, in logical units.
    const double BetweenNodes = 26, ByBadge = 7, ByNode = 6, NearNode = 13, BySign = 3, ByLine = 7, BesideLine = 9, BetweenTips = 19, BetweenTails = 14, PipesApart = 12;

    // What a fault costs, and each logical unit or piece of a line of it.
    const double Overlap = 70, OverlapDepth = 3, Through = 90, ThroughPiece = 14, Crossing = 90, Covered = 55, Crowded = 9, Near = 7, Ends = 2.2, Folded = 150;

    public static double Nodes(Placement at, int a, int b)
    {
        var (one, other) = (at.NodeBox(a), at.NodeBox(b));
        var depth = Nearness.Depth(one.Grown(BetweenNodes / 2), other.Grown(BetweenNodes / 2));
        return depth == 0 ? 0 : depth * OverlapDepth + (one.Grown(ByNode / 2).Overlaps(other.Grown(ByNode / 2)) ? Overlap * 2 : 0);
    }

    public static double NodeAndLink(Placement at, int node, int link)
    {
        var (from, to, hasSign, isDelayed, isPipe) = at.Scene.Links[link];
        var (path, box) = (at.Paths[link], at.NodeBox(node));
        if (!path.Bounds.Overlaps(box.Grown(NearNode)))
            return 0;
        var cost = 0.0;
        if (node != from && node != to)
        {
            var inside = Nearness.Inside(path, box.Grown(ByNode));
            cost += inside > 0 ? (Through + inside * ThroughPiece) * at.Strictness : Nearness.Inside(path, box.Grown(NearNode)) * Near;
        }
        else if (isPipe && node == (at.Scene.IsValve[from] ? from : to))
        {
            return 0;
        }

        if (hasSign)
            cost += Hidden(Nearness.Square(path.Sign, box), LinkPath.SignReach + BySign - 1);
        if (isDelayed)
            cost += Hidden(Nearness.Square(path.Mark, box), LinkPath.MarkReach + BySign);
        return cost;
    }

    public static double NodeAndBadge(Placement at, int node, int loop) => Apart(at.NodeBox(node), at.BadgeBox(loop));

    public static double Badges(Placement at, int a, int b) => Apart(at.BadgeBox(a), at.BadgeBox(b));

    public static double LinkAndBadge(Placement at, int link, int loop)
    {
        var (path, badge) = (at.Paths[link], at.BadgeBox(loop));
        if (!path.Bounds.Overlaps(badge.Grown(ByBadge)))
            return 0;
        var inside = Nearness.Inside(path, badge.Grown(ByBadge));
        var cost = inside > 0 ? Covered + inside * ThroughPiece : 0;
        if (at.Scene.Links[link].HasSign)
            cost += Hidden(Nearness.Square(path.Sign, badge), LinkPath.SignReach + BySign);
        return cost;
    }

    public static double Links(Placement at, int a, int b)
    {
        var (one, other) = (at.Paths[a], at.Paths[b]);
        if (!one.Bounds.Overlaps(other.Bounds.Grown(BesideLine + LinkPath.SignReach)))
            return 0;
        var (first, second) = (at.Scene.Links[a], at.Scene.Links[b]);
        var cost = Nearness.Crossings(one, other) * Crossing + (first.IsPipe && second.IsPipe ? Pipes(at, a, b) : AtSharedNodes(first, one, second, other)) + Crowding(first, one, other) + Crowding(second, other, one);
        if (first.HasSign && second.HasSign)
            cost += Hidden(Nearness.Square(one.Sign, other.Sign), 2 * LinkPath.SignReach + BySign);
        if (first.IsDelayed && second.HasSign)
            cost += Hidden(Nearness.Square(one.Mark, other.Sign), LinkPath.MarkReach + LinkPath.SignReach);
        if (second.IsDelayed && first.HasSign)
            cost += Hidden(Nearness.Square(other.Mark, one.Sign), LinkPath.MarkReach + LinkPath.SignReach);
        return cost;
    }

    static double Apart(Box one, Box other)
    {
        var depth = Nearness.Depth(one.Grown(ByBadge), other);
        return depth == 0 ? 0 : Overlap + depth * OverlapDepth;
    }

    // A pipe goes on beyond its valve and does not turn back; two pipes meet a stock at different places.
    static double Pipes(Placement at, int a, int b)
    {
        var (first, second, one, other) = (at.Scene.Links[a], at.Scene.Links[b], at.Paths[a], at.Paths[b]);
        if (first.To == second.From && at.Scene.IsValve[first.To])
            return TurnsBack(at.X[first.To], one.Tail, other.Tip);
        if (first.From == second.To && at.Scene.IsValve[first.From])
            return TurnsBack(at.X[first.From], one.Tip, other.Tail);
        return Nearness.Square(at.Scene.IsValve[first.From] ? one.Tip : one.Tail, at.Scene.IsValve[second.From] ? other.Tip : other.Tail) < PipesApart * PipesApart ? Folded : 0;
    }

    static double TurnsBack(double valve, Point one, Point other) => (one.X - valve) * (other.X - valve) > 0 ? Folded : 0;

    // Tips and tails at the same label must be told apart.
    static double AtSharedNodes(SceneLink a, LinkPath one, SceneLink b, LinkPath other)
    {
        var cost = 0.0;
        if (a.To == b.To)
            cost += Crowd(one.Tip, other.Tip, BetweenTips);
        if (a.To == b.From)
            cost += Crowd(one.Tip, other.Tail, BetweenTips);
        if (a.From == b.To)
            cost += Crowd(one.Tail, other.Tip, BetweenTips);
        if (a.From == b.From)
            cost += Crowd(one.Tail, other.Tail, BetweenTails);
        return cost;
    }

    static double Crowd(Point a, Point b, double apart)
    {
        var square = Nearness.Square(a, b);
        return square >= apart * apart ? 0 : (apart - Math.Sqrt(square)) * Ends;
    }

    // A sign or mark on another line; a line that runs along another one.
    static double Crowding(SceneLink link, LinkPath path, LinkPath other)
    {
        var cost = 0.0;
        if (link.HasSign)
            cost += Hidden(Nearness.Square(path.Sign, other), LinkPath.SignReach + ByLine);
        if (link.IsDelayed)
            cost += Hidden(Nearness.Square(path.Mark, other), LinkPath.MarkReach + BySign);
        for (var i = 1; i <= 3; i++)
        {
            var middle = i * path.Pieces / 4;
            if (Nearness.Square(new Point(path.X[middle], path.Y[middle]), other) < BesideLine * BesideLine)
                cost += Crowded;
        }

        return cost;
    }

    static double Hidden(double square, double apart)
    {
        if (square >= apart * apart)
            return 0;
        return Covered * (0.5 + 0.5 * (1 - Math.Sqrt(square) / apart));
    }
}
