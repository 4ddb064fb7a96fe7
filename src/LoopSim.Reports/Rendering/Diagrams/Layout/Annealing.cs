namespace LoopSim.Reports.Rendering.Diagrams.Layout;

/// <summary>Improves a placement by many small moves, at first some that make it worse (simulated annealing; Davidson and Harel 1996).</summary>
internal sealed class Annealing
{
    const double Hot = 80, Cold = 0.4, LongMove = 130, ShortMove = 3;

    readonly Placement at;
    readonly LayoutRandom random;
    readonly CostTable costs;
    readonly int[] movable;
    readonly List<int> moved = [], touched = [], retraced = [];
    double warmth, reach;

    Annealing(Placement at, LayoutRandom random)
    {
        (this.at, this.random, costs) = (at, random, new(at));
        movable = [.. Enumerable.Range(0, at.Scene.Nodes.Length).Where(n => at.Scene.Pinned[n] is null)];
    }

    /// <summary>Improves a placement in place.</summary>
    /// <param name="at">The placement.</param>
    /// <param name="random">Where moves come from.</param>
    /// <param name="moves">So many are tried.</param>
    /// <param name="heat">How hot it begins, as a share of hot enough to forget where it began.</param>
    /// <returns>The cost of what it has become.</returns>
    public static double Run(Placement at, LayoutRandom random, int moves, double heat)
    {
        var search = new Annealing(at, random);
        for (var i = 0; i < moves; i++)
        {
            // From hot to cold in even steps of a ratio would need a logarithm; a square falls nearly so.
            var left = 1 - (double)i / moves;
            search.warmth = Cold + (Hot * heat - Cold) * left * left * left;
            search.reach = ShortMove + LongMove * heat * left * left;
            search.Try();
        }

        return search.costs.Total;
    }

    void Try()
    {
        var (links, loops) = (at.Scene.Links.Length, at.Scene.Loops.Length);
        var choice = random.Next();
        if (choice < 0.42 && movable.Length > 0)
            MoveNode(movable[random.Below(movable.Length)]);
        else if (choice < 0.46 && movable.Length > 1)
            SwapNodes();
        else if (choice < 0.5 && at.Scene.Parts.Length > 1)
            MovePart(at.Scene.Parts[random.Below(at.Scene.Parts.Length)]);
        else if (choice < 0.86 && links > 0)
            BendLink(random.Below(links));
        else if (loops > 0)
            MoveBadge(random.Below(loops));
    }

    void MoveNode(int node)
    {
        var (x, y) = (at.X[node], at.Y[node]);
        (at.X[node], at.Y[node]) = (x + reach * random.Around(), y + reach * random.Around());
        Begin();
        Touch(node);
        Retrace();
        if (!Judge())
        {
            (at.X[node], at.Y[node]) = (x, y);
            Undo();
        }
    }

    void SwapNodes()
    {
        var (a, b) = (movable[random.Below(movable.Length)], movable[random.Below(movable.Length)]);
        if (a == b || reach < 25)
            return;
        Swap(a, b);
        Begin();
        Touch(a);
        Touch(b);
        Retrace();
        if (!Judge())
        {
            Swap(a, b);
            Undo();
        }
    }

    void MovePart(int[] part)
    {
        if (part.Any(n => at.Scene.Pinned[n] is not null))
            return;
        var (dx, dy) = (2 * reach * random.Around(), 2 * reach * random.Around());
        Begin();
        ShiftPart(part, dx, dy);
        foreach (var node in part)
            Touch(node);
        moved.AddRange(touched);
        Retrace();
        if (!Judge())
        {
            ShiftPart(part, -dx, -dy);
            Undo();
        }
    }

    // Its badges go along.
    void ShiftPart(int[] part, double dx, double dy)
    {
        foreach (var node in part)
            (at.X[node], at.Y[node]) = (at.X[node] + dx, at.Y[node] + dy);
        for (var l = 0; l < at.Scene.Loops.Length; l++)
        {
            if (part.Contains(at.Scene.Loops[l].Nodes[0]))
                (at.BadgeX[l], at.BadgeY[l]) = (at.BadgeX[l] + dx, at.BadgeY[l] + dy);
        }
    }

    void BendLink(int link)
    {
        if (at.Scene.Links[link].IsPipe)
            return;
        var (bulge, side) = (at.Bulge[link], at.Side[link]);
        var kind = random.Next();
        if (kind < 0.12)
            at.Side[link] = -side;
        else if (kind < 0.3)
            at.Bulge[link] = -bulge;
        else
            at.Bulge[link] = Math.Clamp(bulge + 0.3 * random.Around(), -1, 1);
        Begin();
        TouchLink(link);
        Retrace();
        if (!Judge())
        {
            (at.Bulge[link], at.Side[link]) = (bulge, side);
            Undo();
        }
    }

    void MoveBadge(int loop)
    {
        var (x, y) = (at.BadgeX[loop], at.BadgeY[loop]);
        var centre = LoopShape.Centre(at, at.Scene.Loops[loop].Nodes);
        var home = random.Next() < 0.2;
        var far = Math.Max(reach, 12);
        (at.BadgeX[loop], at.BadgeY[loop]) = home
            ? (centre.X + 30 * random.Around(), centre.Y + 30 * random.Around())
            : (x + far * random.Around(), y + far * random.Around());
        Begin();
        moved.Add(costs.Badge(loop));
        if (!Judge())
            (at.BadgeX[loop], at.BadgeY[loop]) = (x, y);
    }

    void Begin()
    {
        moved.Clear();
        touched.Clear();
        retraced.Clear();
    }

    void Touch(int node)
    {
        moved.Add(node);
        foreach (var link in at.Scene.LinksAt[node])
            TouchLink(link);
        foreach (var loop in at.Scene.LoopsAt[node])
            TouchLoop(loop);
    }

    void TouchLink(int link)
    {
        if (retraced.Contains(link))
            return;
        retraced.Add(link);
        moved.Add(costs.Link(link));
        foreach (var loop in at.Scene.LoopsOn[link])
            TouchLoop(loop);
    }

    void TouchLoop(int loop)
    {
        if (!touched.Contains(costs.Badge(loop)))
            touched.Add(costs.Badge(loop));
    }

    void Retrace()
    {
        foreach (var link in retraced)
            at.Trace(link);
    }

    // A worse placement is taken with a chance of about exp(−worse / warmth).
    bool Judge()
    {
        var worse = costs.Change(moved, touched) / warmth;
        if (worse <= 0 || random.Next() * (1 + worse * (1 + worse * (0.5 + worse * (1.0 / 6 + worse / 24)))) < 1)
        {
            costs.Keep();
            return true;
        }

        costs.TakeBack();
        return false;
    }

    void Undo() => Retrace();

    void Swap(int a, int b)
    {
        (at.X[a], at.X[b]) = (at.X[b], at.X[a]);
        (at.Y[a], at.Y[b]) = (at.Y[b], at.Y[a]);
    }
}
