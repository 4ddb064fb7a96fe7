namespace LoopSim.Reports.Rendering.Diagrams.Layout;

/// <summary>Where everything of a scene stands while its layout is sought.</summary>
internal sealed class Placement
{
    /// <summary>The pieces of a link's line: few for the search, more for the picture.</summary>
    public const int Coarse = 8, Fine = 32;

    /// <summary>So far apart are the links' ideal ends; also the step of the grid to which variables may be pinned.</summary>
    public const double Step = 150;

    readonly int pieces;

    public Placement(Scene scene, int pieces)
    {
        (Scene, this.pieces) = (scene, pieces);
        (X, Y) = (new double[scene.Nodes.Length], new double[scene.Nodes.Length]);
        (Bulge, Side) = (new double[scene.Links.Length], new double[scene.Links.Length]);
        Array.Fill(Side, 1);
        (BadgeX, BadgeY) = (new double[scene.Loops.Length], new double[scene.Loops.Length]);
        Paths = [.. scene.Links.Select(_ => new LinkPath(pieces))];
    }

    public Scene Scene { get; }

    /// <summary>How much a link through a name costs: little at first, or none would find the way past one, and more than any crossing in the end.</summary>
    public double Strictness { get; set; } = 1;

    public double[] X { get; }

    public double[] Y { get; }

    /// <summary>For each link its bulge; for one from a node to itself the side on which it stands.</summary>
    public double[] Bulge { get; }

    /// <summary>For each link 1 where its sign stands outside its bend, −1 inside.</summary>
    public double[] Side { get; }

    public double[] BadgeX { get; }

    public double[] BadgeY { get; }

    /// <summary>The links as they are drawn.</summary>
    public LinkPath[] Paths { get; }

    public Box NodeBox(int node) => Scene.Nodes[node].At(X[node], Y[node]);

    public Box BadgeBox(int loop) => Scene.Loops[loop].Badge.At(BadgeX[loop], BadgeY[loop]);

    /// <summary>What stands on a link or beside it, each with half its size: its sign and its delay mark.</summary>
    public IEnumerable<(Point At, double Reach)> Rounds(int link)
    {
        if (Scene.Links[link].HasSign)
            yield return (Paths[link].Sign, LinkPath.SignReach);
        if (Scene.Links[link].IsDelayed)
            yield return (Paths[link].Mark, LinkPath.MarkReach);
    }

    // Where a link ends: from above at the valve itself, from below at the name that stands there.
    Box EndBox(int node, in CircleArc arc)
    {
        var box = NodeBox(node);
        return Scene.IsValve[node] && arc.At(0.5).Y < Y[node] ? new(X[node] - (Y[node] - box.Top), box.Top, X[node] + (Y[node] - box.Top), box.Bottom) : box;
    }

    /// <summary>The same, its lines drawn with so many pieces.</summary>
    public Placement Copy(int copiedPieces)
    {
        var copy = new Placement(Scene, copiedPieces);
        copy.TakeFrom(this);
        return copy;
    }

    /// <summary>The same.</summary>
    public Placement Copy() => Copy(pieces);

    /// <summary>Takes over all places of another one.</summary>
    public void TakeFrom(Placement other)
    {
        foreach (var (mine, theirs) in new[] { (X, other.X), (Y, other.Y), (Bulge, other.Bulge), (Side, other.Side), (BadgeX, other.BadgeX), (BadgeY, other.BadgeY) })
            theirs.CopyTo(mine, 0);
        for (var e = 0; e < Paths.Length; e++)
            Trace(e);
    }

    /// <summary>Draws a link anew.</summary>
    public void Trace(int link)
    {
        var path = Paths[link];
        var (from, to, hasSign, _, isPipe) = Scene.Links[link];
        if (isPipe)
        {
            // The pipe is cut off at the stock or cloud only; it runs beneath its valve.
            var flowsIn = Scene.IsValve[from];
            var (valve, end) = flowsIn ? (from, to) : (to, from);
            Pipes.Between(path, new(X[valve], Y[valve]), new(X[end], Y[end]), NodeBox(end), flowsIn);
        }
        else if (from == to)
        {
            Arcs.Self(path, NodeBox(from), Bulge[link]);
        }
        else
        {
            var arc = new CircleArc(new(X[from], Y[from]), new(X[to], Y[to]), Bulge[link]);
            Arcs.Between(path, arc, EndBox(from, arc), EndBox(to, arc));
        }

        // Left of the way is outside for an arc that bulges to the left.
        path.Finish(from == to || Bulge[link] >= 0 ? -Side[link] : Side[link], hasSign);
    }
}
