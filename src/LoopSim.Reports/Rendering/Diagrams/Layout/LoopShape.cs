namespace LoopSim.Reports.Rendering.Diagrams.Layout;

/// <summary>The outline that the links of a loop draw.</summary>
internal static class LoopShape
{
    /// <summary>The mean of its nodes' places.</summary>
    public static Point Centre(Placement at, IReadOnlyList<int> nodes)
    {
        var (x, y) = (0.0, 0.0);
        foreach (var node in nodes)
            (x, y) = (x + at.X[node], y + at.Y[node]);
        return new(x / nodes.Count, y / nodes.Count);
    }

    /// <summary>The area inside: positive where the loop turns clockwise as it is drawn.</summary>
    public static double Area(Placement at, IReadOnlyList<int> links)
    {
        var area = 0.0;
        var last = LastPoint(at, links);
        foreach (var link in links)
        {
            var path = at.Paths[link];
            for (var i = 0; i <= path.Pieces; i++)
            {
                area += last.X * path.Y[i] - last.Y * path.X[i];
                last = new(path.X[i], path.Y[i]);
            }
        }

        return area / 2;
    }

    /// <summary>Whether a point lies inside.</summary>
    public static bool Contains(Placement at, IReadOnlyList<int> links, Point point)
    {
        var inside = false;
        var last = LastPoint(at, links);
        foreach (var link in links)
        {
            var path = at.Paths[link];
            for (var i = 0; i <= path.Pieces; i++)
            {
                var next = new Point(path.X[i], path.Y[i]);
                if (last.Y > point.Y != next.Y > point.Y && point.X < last.X + (point.Y - last.Y) * (next.X - last.X) / (next.Y - last.Y))
                    inside = !inside;
                last = next;
            }
        }

        return inside;
    }

    /// <summary>The point of its links that is nearest to another one.</summary>
    public static Point Nearest(Placement at, IReadOnlyList<int> links, Point point)
    {
        var (nearest, least) = (point, double.MaxValue);
        foreach (var link in links)
        {
            var path = at.Paths[link];
            for (var i = 0; i <= path.Pieces; i++)
            {
                var here = new Point(path.X[i], path.Y[i]);
                if (Nearness.Square(here, point) is var square && square < least)
                    (nearest, least) = (here, square);
            }
        }

        return nearest;
    }

    static Point LastPoint(Placement at, IReadOnlyList<int> links) => at.Paths[links[^1]].Tip;
}
