namespace LoopSim.Reports.Rendering.Diagrams.Layout;

/// <summary>What things cost by themselves: links too long, too short or too bent, loops that are not round, badges outside their loops.</summary>
internal static class OwnCosts
{
    const double Gravity = 4.5e-5, WideAsHigh = 2, Apart = 4;
    const double LongLink = 9, ShortLink = 0.035, LeastLength = 62, LeastDelayed = 95, Bend = 26, Bent = 0.75;
    const double Roundness = 70, Hollow = 14, Inward = 22, OffCentre = 0.006, Outside = 80, Tie = 0.3, SmallLoop = 0.03, LeastRadius = 62;
    const double Slant = 0.09, SlantToCloud = 0.6, PipeLength = 0.05, PipeReach = 92, ByPipe = 0.4, Backwards = 20, LeastDrop = 26, BentShort = 4;

    // Of a link in no loop that has a badge: a slight bow, as a hand draws it.
    const double FreeBulge = 0.16;

    /// <summary>A node far from the middle; pictures are wider than high.</summary>
    public static double Node(Placement at, int node) =>
        Gravity * (at.X[node] * at.X[node] / WideAsHigh + at.Y[node] * at.Y[node]) * (1 + at.Scene.LinksAt[node].Length * 0.1) * (at.Scene.Parts.Length > 1 ? Apart : 1);

    public static double Link(Placement at, int link)
    {
        var (from, to, _, isDelayed, isPipe) = at.Scene.Links[link];
        if (from == to)
            return 0;
        var path = at.Paths[link];
        if (isPipe)
            return Pipe(at, from, to);
        var (stretch, missing) = (path.Length / Placement.Step, Math.Max((isDelayed ? LeastDelayed : LeastLength) - path.Length, 0));
        var size = Math.Abs(at.Bulge[link]);
        var loops = at.Scene.LoopsOn[link];
        var off = loops.Length == 0 ? size - FreeBulge : Math.Max(size - Bent, 0) * 3;
        return LongLink * stretch * stretch + ShortLink * missing * missing + Bend * off * off + (at.Side[link] < 0 ? 1.5 : 0);
    }

    /// <summary>A loop that is not round, or whose badge is not in its middle.</summary>
    public static double Loop(Placement at, int loop)
    {
        var (nodes, links, _) = at.Scene.Loops[loop];
        var badge = new Point(at.BadgeX[loop], at.BadgeY[loop]);
        if (nodes.Length == 1)
            return OffCentre * 8 * Nearness.Square(badge, new Point(at.X[nodes[0]], at.Y[nodes[0]]));
        var centre = LoopShape.Centre(at, nodes);
        var area = LoopShape.Area(at, links);
        var turns = area >= 0 ? 1 : -1;
        var weight = 3.0 / (nodes.Length + 1);
        var cost = OffCentre * Nearness.Square(badge, centre) + (LoopShape.Contains(at, links, badge) ? 0 : Outside + Tie * Math.Sqrt(Nearness.Square(badge, LoopShape.Nearest(at, links, badge))));
        if (nodes.Length > 2)
            cost += weight * Corners(at, nodes, centre, turns);
        var wanted = WantedBulge(nodes.Length);
        foreach (var link in links)
        {
            // The area is positive for a loop that turns clockwise on the picture: its outside is left of the way.
            var off = at.Bulge[link] * turns - wanted;
            cost += weight * (Inward * off * off * (off < 0 ? 2.5 : 1));
        }

        return cost;
    }

    static double Corners(Placement at, int[] nodes, Point centre, int turns)
    {
        var radius = 0.0;
        foreach (var node in nodes)
            radius += Math.Sqrt(Nearness.Square(new Point(at.X[node], at.Y[node]), centre));
        radius /= nodes.Length;
        var missing = Math.Max(LeastRadius - radius, 0);
        var cost = SmallLoop * missing * missing;
        for (var i = 0; i < nodes.Length; i++)
        {
            var (a, b, c) = (nodes[i], nodes[(i + 1) % nodes.Length], nodes[(i + 2) % nodes.Length]);
            var off = Math.Sqrt(Nearness.Square(new Point(at.X[b], at.Y[b]), centre)) / Math.Max(radius, 1) - 1;
            cost += Roundness * off * off;
            var turn = (at.X[b] - at.X[a]) * (at.Y[c] - at.Y[b]) - (at.Y[b] - at.Y[a]) * (at.X[c] - at.X[b]);
            cost += turn * turns < 0 ? Hollow : 0;
        }

        return cost;
    }

    // What makes a circle of a loop of so many links is tan(π/(2n)); of two, where that would be a half circle each, less will do.
    static double WantedBulge(int links) => links switch { 2 => 0.55, 3 => 0.5, 4 => 0.4, _ => 1.58 / links };

    // Level, to the right, and not long: the valve beside its stock.
    static double Pipe(Placement at, int from, int to)
    {
        var (dx, dy) = (Math.Abs(at.X[from] - at.X[to]), Math.Abs(at.Y[from] - at.Y[to]));
        var (valve, end) = at.Scene.IsValve[from] ? (from, to) : (to, from);
        var box = at.NodeBox(end);
        // A bent pipe wants room for its head above or below its stock.
        var (beyond, drop) = (Math.Max(box.Top - at.Y[valve], at.Y[valve] - box.Bottom), 0.0);
        if (beyond > -Pipes.Inside && beyond < LeastDrop)
            drop = BentShort * (LeastDrop - beyond);
        var reach = PipeReach + at.Scene.Nodes[end].Right;
        // A cloud, to which nothing else leads, has no reason to stand higher or lower than its valve.
        var slant = at.Scene.LinksAt[end].Length == 1 ? SlantToCloud : Slant;
        return slant * dy * dy / (1 + 0.01 * dy) + PipeLength * (dx - reach) * (dx - reach) / (1 + 0.01 * Math.Abs(dx - reach)) + (dx < reach * 0.75 ? ByPipe * (reach * 0.75 - dx) : 0)
            + drop + (at.X[from] > at.X[to] ? Backwards : 0);
    }
}
