namespace LoopSim.Reports.Rendering.Diagrams.Layout;

/// <summary>Draws pipes: level from a valve to a stock or cloud, with one bend where these stand too high or too low.</summary>
internal static class Pipes
{
    // So far from its corners a pipe may meet a stock.
    public const double Inside = 7;

    /// <summary>A pipe between a valve and a stock or cloud, in the direction of the flow.</summary>
    /// <param name="path">What is filled.</param>
    /// <param name="valve">The valve's place.</param>
    /// <param name="end">The place of the stock or cloud.</param>
    /// <param name="covered">What the stock or cloud covers.</param>
    /// <param name="flowsIn">Whether it flows towards the stock or cloud.</param>
    public static void Between(LinkPath path, Point valve, Point end, Box covered, bool flowsIn)
    {
        Span<Point> corners = stackalloc Point[3];
        corners[0] = valve;
        if (valve.Y > covered.Top + Inside && valve.Y < covered.Bottom - Inside)
        {
            var edge = new Point(valve.X < end.X ? covered.Left : covered.Right, valve.Y);
            corners[1] = new((valve.X + edge.X) / 2, valve.Y);
            corners[2] = edge;
        }
        else
        {
            corners[1] = new(end.X, valve.Y);
            corners[2] = new(end.X, valve.Y < end.Y ? covered.Top : covered.Bottom);
        }

        for (var i = 0; i <= path.Pieces; i++)
        {
            var along = 2.0 * i / path.Pieces;
            var before = Math.Min((int)along, 1);
            var (a, b, share) = (corners[before], corners[before + 1], along - before);
            var at = flowsIn ? i : path.Pieces - i;
            (path.X[at], path.Y[at]) = (a.X + share * (b.X - a.X), a.Y + share * (b.Y - a.Y));
        }
    }
}
