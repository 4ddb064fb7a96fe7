namespace LoopSim.Reports.Rendering.Diagrams.Layout;

/// <summary>A first placement: nodes as far apart as there are links between them (stress majorization; Gansner, Koren and North 2004).</summary>
internal static class StressStart
{
    const int Rounds = 80;

    // Parts that nothing joins stand a little more apart, in links, than half the longest way within one.
    const double BetweenParts = 0.8;

    public static void Place(Placement at, LayoutRandom random)
    {
        var count = at.Scene.Nodes.Length;
        var distance = Distances(at.Scene);
        var side = Placement.Step * (1 + count / 6.0);
        for (var n = 0; n < count; n++)
        {
            (at.X[n], at.Y[n]) = (side * random.Around(), side * random.Around());
            if (at.Scene.Pinned[n] is { } place)
                (at.X[n], at.Y[n]) = (place.X, place.Y);
        }

        for (var round = 0; round < Rounds; round++)
        {
            for (var n = 0; n < count; n++)
            {
                if (at.Scene.Pinned[n] is null)
                    Pull(at, n, distance);
            }
        }

        if (at.Scene.Pinned.All(p => p is null))
            Widen(at);
        for (var e = 0; e < at.Scene.Links.Length; e++)
        {
            at.Bulge[e] = 0.4 * random.Around();
            at.Trace(e);
        }

        for (var l = 0; l < at.Scene.Loops.Length; l++)
        {
            var centre = LoopShape.Centre(at, at.Scene.Loops[l].Nodes);
            (at.BadgeX[l], at.BadgeY[l]) = (centre.X, centre.Y);
        }
    }

    static void Pull(Placement at, int node, double[,] distance)
    {
        var (x, y, weights) = (0.0, 0.0, 0.0);
        for (var other = 0; other < at.Scene.Nodes.Length; other++)
        {
            if (other == node)
                continue;
            var (dx, dy) = (at.X[node] - at.X[other], at.Y[node] - at.Y[other]);
            var length = Math.Max(Math.Sqrt(dx * dx + dy * dy), 1e-6);
            var wanted = distance[node, other] * Placement.Step;
            var weight = 1 / (wanted * wanted);
            x += weight * (at.X[other] + wanted * dx / length);
            y += weight * (at.Y[other] + wanted * dy / length);
            weights += weight;
        }

        if (weights > 0)
            (at.X[node], at.Y[node]) = (x / weights, y / weights);
    }

    // The longer axis comes to lie level.
    static void Widen(Placement at)
    {
        var centre = LoopShape.Centre(at, [.. Enumerable.Range(0, at.Scene.Nodes.Length)]);
        var (xx, xy, yy) = (0.0, 0.0, 0.0);
        for (var n = 0; n < at.Scene.Nodes.Length; n++)
        {
            var (x, y) = (at.X[n] - centre.X, at.Y[n] - centre.Y);
            (xx, xy, yy) = (xx + x * x, xy + x * y, yy + y * y);
        }

        // The larger eigenvector of the 2 by 2 matrix of inertia.
        var half = (xx - yy) / 2;
        var (ux, uy) = (half + Math.Sqrt(half * half + xy * xy), xy);
        var length = Math.Sqrt(ux * ux + uy * uy);
        (ux, uy) = length > 1e-9 ? (ux / length, uy / length) : xx >= yy ? (1, 0) : (0, 1);
        for (var n = 0; n < at.Scene.Nodes.Length; n++)
        {
            var (x, y) = (at.X[n] - centre.X, at.Y[n] - centre.Y);
            (at.X[n], at.Y[n]) = (x * ux + y * uy, y * ux - x * uy);
        }
    }

    static double[,] Distances(Scene scene)
    {
        var count = scene.Nodes.Length;
        var distance = new double[count, count];
        var farthest = 1.0;
        for (var from = 0; from < count; from++)
        {
            var steps = new int[count];
            Array.Fill(steps, -1);
            steps[from] = 0;
            var open = new Queue<int>([from]);
            while (open.TryDequeue(out var node))
            {
                foreach (var link in scene.LinksAt[node])
                {
                    var next = scene.Links[link].From == node ? scene.Links[link].To : scene.Links[link].From;
                    if (steps[next] >= 0)
                        continue;
                    steps[next] = steps[node] + 1;
                    open.Enqueue(next);
                }
            }

            for (var to = 0; to < count; to++)
                farthest = Math.Max(farthest, distance[from, to] = steps[to]);
        }

        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++)
                distance[i, j] = distance[i, j] < 0 ? farthest / 2 + BetweenParts : distance[i, j];
        }

        return distance;
    }
}
