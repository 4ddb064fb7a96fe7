namespace LoopSim.Reports.Rendering.Diagrams.Layout;

/// <summary>Looks once more for a better place for badges outside their loops, and for those that cover something.</summary>
internal static class BadgeSettling
{
    // The grid of the places that are tried, and how far around the loop.
    const double Grid = 9, Around = 70;

    // What a fault costs against a logical unit of a leader, and one of room that is short.
    const double Fault = 400, LeaderCrossing = 120, Leading = 60, LeaderLength = 1.2, OffCentre = 0.25, Tight = 6, Room = 7;

    public static void Apply(Placement at)
    {
        for (var loop = 0; loop < at.Scene.Loops.Length; loop++)
        {
            if (Leader.Of(at, loop) is not null || Faults(at, loop, 0) > 0)
                Settle(at, loop);
        }
    }

    static void Settle(Placement at, int loop)
    {
        var links = at.Scene.Loops[loop].Links;
        var area = new Box(links.Min(l => at.Paths[l].Bounds.Left), links.Min(l => at.Paths[l].Bounds.Top), links.Max(l => at.Paths[l].Bounds.Right), links.Max(l => at.Paths[l].Bounds.Bottom)).Grown(Around);
        var best = (X: at.BadgeX[loop], Y: at.BadgeY[loop], Cost: Cost(at, loop));
        for (var x = area.Left; x <= area.Right; x += Grid)
        {
            for (var y = area.Top; y <= area.Bottom; y += Grid)
            {
                (at.BadgeX[loop], at.BadgeY[loop]) = (x, y);
                if (Cost(at, loop) is var cost && cost < best.Cost)
                    best = (x, y, cost);
            }
        }

        (at.BadgeX[loop], at.BadgeY[loop]) = (best.X, best.Y);
    }

    static double Cost(Placement at, int loop)
    {
        var centre = LoopShape.Centre(at, at.Scene.Loops[loop].Nodes);
        var badge = new Point(at.BadgeX[loop], at.BadgeY[loop]);
        var cost = OffCentre * Math.Sqrt(Nearness.Square(badge, centre)) + Fault * Faults(at, loop, 0) + Tight * Faults(at, loop, Room);
        if (Leader.Of(at, loop) is { } leader)
            cost += Leading + LeaderLength * Math.Sqrt(Nearness.Square(leader.From, leader.To)) + LeaderCrossing * leader.Crossings(at) + Fault * leader.Overlaps(at, loop);
        return cost;
    }

    // What its badge covers, with so much room around it.
    static int Faults(Placement at, int loop, double room)
    {
        var box = at.BadgeBox(loop).Grown(room);
        var count = 0;
        for (var n = 0; n < at.Scene.Nodes.Length; n++)
            count += box.Overlaps(at.NodeBox(n)) ? 1 : 0;
        for (var l = 0; l < at.Scene.Loops.Length; l++)
            count += l != loop && box.Overlaps(at.BadgeBox(l)) ? 1 : 0;
        for (var e = 0; e < at.Paths.Length; e++)
        {
            if (!at.Paths[e].Bounds.Overlaps(box))
                continue;
            count += Nearness.Inside(at.Paths[e], box) > 0 ? 1 : 0;
            foreach (var (place, reach) in at.Rounds(e))
                count += Nearness.Square(place, box) < reach * reach ? 1 : 0;
        }

        return count;
    }
}
