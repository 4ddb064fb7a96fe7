namespace LoopSim.Reports.Rendering.Diagrams.Layout;

/// <summary>The dotted line that ties a badge to its loop where it found no room inside.</summary>
/// <param name="From">Where it leaves the badge.</param>
/// <param name="To">The nearest point of the loop's links.</param>
internal readonly record struct Leader(Point From, Point To)
{
    /// <summary>The leader of a loop's badge, or null where it needs none: inside its loop, or right beside its link.</summary>
    public static Leader? Of(Placement at, int loop)
    {
        var (nodes, links, badge) = at.Scene.Loops[loop];
        var centre = new Point(at.BadgeX[loop], at.BadgeY[loop]);
        if (nodes.Length == 1 || LoopShape.Contains(at, links, centre))
            return null;
        var nearest = LoopShape.Nearest(at, links, centre);
        // The ring is as large as the badge is above its place; its name stands below.
        var ring = badge.Top;
        var distance = Math.Sqrt(Nearness.Square(nearest, centre));
        var (dx, dy) = ((nearest.X - centre.X) / Math.Max(distance, 1e-9), (nearest.Y - centre.Y) / Math.Max(distance, 1e-9));
        var clear = ring;
        if (badge.Bottom > ring && dy > 0 && Math.Abs(dx / dy) * ring < badge.Right)
            clear = Math.Min(badge.Bottom / dy, badge.Right / Math.Max(Math.Abs(dx), 1e-9));
        return distance <= clear ? null : new(new(centre.X + dx * clear, centre.Y + dy * clear), nearest);
    }

    /// <summary>How many texts, signs and delay marks it runs through, of names and of other badges.</summary>
    public int Overlaps(Placement at, int loop)
    {
        var count = 0;
        for (var n = 0; n < at.Scene.Nodes.Length; n++)
            count += Meets(at.NodeBox(n)) ? 1 : 0;
        for (var l = 0; l < at.Scene.Loops.Length; l++)
            count += l != loop && Meets(at.BadgeBox(l)) ? 1 : 0;
        for (var e = 0; e < at.Paths.Length; e++)
        {
            foreach (var (place, reach) in at.Rounds(e))
                count += Nearness.Square(place, From, To) < reach * reach ? 1 : 0;
        }

        return count;
    }

    /// <summary>How many links it crosses; it ends on one of its own loop.</summary>
    public int Crossings(Placement at)
    {
        // A little short of the link where it ends.
        var end = new Point(From.X + (To.X - From.X) * 0.98, From.Y + (To.Y - From.Y) * 0.98);
        var count = 0;
        foreach (var path in at.Paths)
            count += Nearness.Crosses(path, From, end) ? 1 : 0;
        return count;
    }

    bool Meets(Box box) => Nearness.Passes(From.X, From.Y, To.X, To.Y, box);
}
