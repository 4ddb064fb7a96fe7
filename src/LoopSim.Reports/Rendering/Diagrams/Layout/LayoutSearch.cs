namespace LoopSim.Reports.Rendering.Diagrams.Layout;

/// <summary>Finds the best of several placements of a scene: the same one each time, on every machine.</summary>
internal static class LayoutSearch
{
    const int Starts = 6, Finishers = 2, Moves = 7_000, MovesPerPart = 420, MostMoves = 60_000, Repairs = 4;

    // Where things still overlap there is too little room: so much more is made of it each time.
    const double Spread = 1.12, Warm = 0.12;

    // Heat as a share of the greatest: enough to turn links and swap neighbours, and to settle only.
    const double Mild = 0.4, Cool = 0.04;

    public static (Placement At, DiagramQuality Quality) Best(Scene scene)
    {
        var parts = scene.Nodes.Length + scene.Links.Length + scene.Loops.Length;
        var moves = Math.Min(Moves + MovesPerPart * parts, MostMoves);
        // All starts run until it can be seen which are the best; only these go on.
        var begun = InParallel(Starts, start => Begin(scene, (ulong)start + 1, moves * 2 / 5));
        var best = begun.OrderBy(b => b.Cost).Take(Finishers).ToList();
        var finished = InParallel(Finishers, i => Finish(best[i].At, (ulong)i + 50, moves));
        return Repaired(finished.MinBy(f => f.Cost).At, moves);
    }

    static (Placement At, double Cost)[] InParallel(int count, Func<int, (Placement, double)> run)
    {
        var found = new (Placement, double)[count];
        Parallel.For(0, count, i => found[i] = run(i));
        return found;
    }

    static (Placement At, double Cost) Begin(Scene scene, ulong seed, int moves)
    {
        var (at, random) = (new Placement(scene, Placement.Coarse), new LayoutRandom(seed));
        StressStart.Place(at, random);
        return (at, Annealing.Run(at, random, moves, 1));
    }

    static (Placement At, double Cost) Finish(Placement at, ulong seed, int moves)
    {
        var random = new LayoutRandom(seed);
        Annealing.Run(at, random, moves * 3 / 5, Mild);
        return (at, Annealing.Run(at, random, moves / 4, Cool));
    }

    static (Placement At, DiagramQuality Quality) Repaired(Placement coarse, int moves)
    {
        Levelling.Apply(coarse);
        var best = coarse.Copy(Placement.Fine);
        var quality = DiagramQuality.Of(best);
        var at = coarse;
        for (var i = 0; i < Repairs && quality.Overlaps > 0; i++)
        {
            at = at.Copy();
            Stretch(at);
            Annealing.Run(at, new((ulong)i + 100), moves / 2, Warm);
            Levelling.Apply(at);
            var fine = at.Copy(Placement.Fine);
            var now = DiagramQuality.Of(fine);
            if (now.Overlaps < quality.Overlaps || (now.Overlaps == quality.Overlaps && now.Crossings < quality.Crossings))
                (best, quality) = (fine, now);
        }

        return (best, quality);
    }

    static void Stretch(Placement at)
    {
        for (var n = 0; n < at.X.Length; n++)
        {
            if (at.Scene.Pinned[n] is null)
                (at.X[n], at.Y[n]) = (at.X[n] * Spread, at.Y[n] * Spread);
        }

        for (var l = 0; l < at.BadgeX.Length; l++)
            (at.BadgeX[l], at.BadgeY[l]) = (at.BadgeX[l] * Spread, at.BadgeY[l] * Spread);
        for (var e = 0; e < at.Paths.Length; e++)
            at.Trace(e);
    }
}
