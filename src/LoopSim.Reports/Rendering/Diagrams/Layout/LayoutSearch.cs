namespace LoopSim.Reports.Rendering.Diagrams.Layout;

/// <summary>Finds the best of several placements of a scene: the same one each time, on every machine.</summary>
internal static class LayoutSearch
{
    const int Starts = 8, Finishers = 4, FewFinishers = 2, ManyParts = 70, Moves = 7_000, MovesPerPart = 420, MostMoves = 60_000, Repairs = 6, FewRepairs = 2;

    // A move costs as many comparisons as the moved part has links, times all links: of a thicket fewer moves are tried.
    const double MostWork = 12e6;
    const int LeastMoves = 2_000;

    // Where things still overlap there is too little room: so much more is made of it each time.
    const double Spread = 1.12, Warm = 0.12;

    // Heat as a share of the greatest: enough to turn links and swap neighbours, and to settle only.
    const double Mild = 0.4, Cool = 0.04;

    // What a link through a name costs, against what it does at first.
    const double Firm = 2, Strict = 3;

    // A crossing counts for more once it is known to stay.
    const double CrossingAgain = 30;

    public static (Placement At, DiagramQuality Quality) Best(Scene scene)
    {
        var parts = scene.Nodes.Length + scene.Links.Length + scene.Loops.Length;
        var workAMove = scene.Links.Length * (1 + 2.0 * scene.Links.Length / Math.Max(1, scene.Nodes.Length));
        var (wanted, affordable) = (Math.Min(Moves + MovesPerPart * parts, MostMoves), Math.Max(LeastMoves, (int)(MostWork / Math.Max(1, workAMove))));
        var (moves, repairs) = affordable < wanted ? (affordable, FewRepairs) : (wanted, Repairs);
        // All starts run until it can be seen which are the best; only these go on.
        var begun = InParallel(Starts, start => Begin(scene, (ulong)start + 1, moves * 2 / 5));
        var best = begun.OrderBy(b => b.Cost).Take(parts > ManyParts ? FewFinishers : Finishers).ToList();
        var finished = InParallel(best.Count, i => Finish(best[i].At, (ulong)i + 50, moves, repairs));
        var (_, at, quality) = finished.OrderBy(f => f.Quality.Overlaps).ThenBy(f => f.Cost).First();
        return (at, quality);
    }

    static T[] InParallel<T>(int count, Func<int, T> run)
    {
        var found = new T[count];
        Parallel.For(0, count, i => found[i] = run(i));
        return found;
    }

    static (Placement At, double Cost) Begin(Scene scene, ulong seed, int moves)
    {
        var (at, random) = (new Placement(scene, Placement.Coarse), new LayoutRandom(seed));
        StressStart.Place(at, random);
        Annealing.Run(at, random, moves, 1);
        at.Strictness = Strict;
        return (at, new CostTable(at).Total);
    }

    static (double Cost, Placement At, DiagramQuality Quality) Finish(Placement at, ulong seed, int moves, int repairs)
    {
        var random = new LayoutRandom(seed);
        at.Strictness = Firm;
        Annealing.Run(at, random, moves * 3 / 5, Mild);
        at.Strictness = Strict;
        Annealing.Run(at, random, moves / 4, Cool);
        var (fine, quality) = Repaired(at, seed, moves, repairs);
        fine.Strictness = Strict;
        return (new CostTable(fine).Total + CrossingAgain * quality.Crossings, fine, quality);
    }

    static (Placement At, DiagramQuality Quality) Repaired(Placement at, ulong seed, int moves, int repairs)
    {
        var best = Levelled(at);
        for (var i = 0; i < repairs && best.Quality.Overlaps > 0; i++)
        {
            Stretch(at);
            Annealing.Run(at, new(seed * 100 + (ulong)i), moves / 2, Warm);
            var now = Levelled(at);
            if (now.Quality.Overlaps < best.Quality.Overlaps || (now.Quality.Overlaps == best.Quality.Overlaps && now.Quality.Crossings < best.Quality.Crossings))
                best = now;
        }

        return best;
    }

    static (Placement At, DiagramQuality Quality) Levelled(Placement coarse)
    {
        Levelling.Apply(coarse);
        var fine = coarse.Copy(Placement.Fine);
        SignSettling.Apply(fine);
        BadgeSettling.Apply(fine);
        return (fine, DiagramQuality.Of(fine));
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
