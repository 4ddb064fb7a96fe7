namespace LoopSim.Reports.Rendering.Diagrams.Layout;

/// <summary>What can be counted of a finished diagram: faults that a reader would stumble over.</summary>
/// <param name="Crossings">How often links cross.</param>
/// <param name="Overlaps">How many pairs cover one another of what must be read: labels, signs, delay marks, badges; a line through any of them counts, that from a badge to its loop too.</param>
internal readonly record struct DiagramQuality(int Crossings, int Overlaps)
{
    // Lines half as thick as they get, and rounding.
    const double Thin = 1, Touch = 0.5;

    /// <summary>Counts them.</summary>
    public static DiagramQuality Of(Placement at)
    {
        var (crossings, overlaps) = (0, 0);
        var (nodes, links, loops) = (at.Scene.Nodes.Length, at.Scene.Links.Length, at.Scene.Loops.Length);
        List<Box> boxes = [.. Enumerable.Range(0, nodes).Select(at.NodeBox), .. Enumerable.Range(0, loops).Select(at.BadgeBox)];
        for (var a = 0; a < boxes.Count; a++)
            overlaps += boxes.Skip(a + 1).Count(boxes[a].Grown(-Touch).Overlaps);
        for (var e = 0; e < links; e++)
        {
            var path = at.Paths[e];
            overlaps += boxes.Where((b, i) => i >= nodes || (i != at.Scene.Links[e].From && i != at.Scene.Links[e].To)).Count(b => Nearness.Inside(path, b.Grown(-Touch)) > 0);
            overlaps += at.Rounds(e).Sum(r => boxes.Count(b => Nearness.Square(r.At, b) < (r.Reach - Touch) * (r.Reach - Touch)));
            for (var f = 0; f < links; f++)
            {
                if (f == e)
                    continue;
                overlaps += at.Rounds(e).Count(r => Nearness.Square(r.At, at.Paths[f]) < (r.Reach + Thin - Touch) * (r.Reach + Thin - Touch));
                if (f < e)
                    continue;
                crossings += Nearness.Crossings(path, at.Paths[f]);
                overlaps += at.Rounds(e).Sum(r => at.Rounds(f).Count(o => Nearness.Square(r.At, o.At) < Math.Pow(r.Reach + o.Reach - Touch, 2)));
            }
        }

        for (var l = 0; l < loops; l++)
        {
            if (Leader.Of(at, l) is { } leader)
                (crossings, overlaps) = (crossings + leader.Crossings(at), overlaps + leader.Overlaps(at, l));
        }

        return new(crossings, overlaps);
    }
}
