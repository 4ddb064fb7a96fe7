namespace LoopSim.Reports.Rendering.Diagrams.Layout;

/// <summary>Puts stocks and valves along a pipe on one level where they are nearly so.</summary>
internal static class Levelling
{
    const double Nearly = 16;

    public static void Apply(Placement at)
    {
        var level = Enumerable.Range(0, at.X.Length).ToArray();
        foreach (var link in at.Scene.Links.Where(l => l.IsPipe && Math.Abs(at.Y[l.From] - at.Y[l.To]) < Nearly))
        {
            var (kept, joined) = (level[link.From], level[link.To]);
            for (var n = 0; n < level.Length; n++)
                level[n] = level[n] == joined ? kept : level[n];
        }

        foreach (var nodes in level.Select((l, n) => (Level: l, Node: n)).GroupBy(l => l.Level, l => l.Node).Select(g => g.ToList()))
        {
            var fixedOnes = nodes.Where(n => at.Scene.Pinned[n] is not null).ToList();
            var y = (fixedOnes.Count > 0 ? fixedOnes : nodes).Average(n => at.Y[n]);
            foreach (var node in nodes.Except(fixedOnes))
                at.Y[node] = y;
        }

        for (var e = 0; e < at.Paths.Length; e++)
            at.Trace(e);
    }
}
