namespace LoopSim.Reports.Rendering.Png;

/// <summary>Turns a line of some width into pieces to fill: a quadrilateral per segment, wedges at joins, round ends.</summary>
/// <remarks>All pieces wind the same way, so that the filler sees their union.</remarks>
internal static class StrokeOutline
{
    // Pixels: how far a polygon may stray from the circle that it stands for.
    const double Tolerance = 0.01;

    /// <param name="filler">Takes the pieces.</param>
    /// <param name="points">The line, in pixels: at least two, no neighbours that coincide.</param>
    /// <param name="width">The full width, in pixels.</param>
    /// <param name="roundEnds">Whether the line ends in half circles rather than flat.</param>
    public static void Add(PolygonFiller filler, IReadOnlyList<Point> points, double width, bool roundEnds)
    {
        var half = width / 2;
        var before = default(Point);
        for (var i = 0; i + 1 < points.Count; i++)
        {
            var (from, to) = (points[i], points[i + 1]);
            var side = Side(from, to, half);
            AddPiece(filler, [Sum(from, side), Sum(to, side), Difference(to, side), Difference(from, side)]);
            if (i > 0)
                AddJoin(filler, from, before, side, half);
            before = side;
        }
        if (!roundEnds)
            return;
        AddSector(filler, points[0], Angle(Side(points[0], points[1], half)), Math.PI, half);
        AddSector(filler, points[^1], Angle(before) + Math.PI, Math.PI, half);
    }

    /// <summary>A whole circle as a polygon.</summary>
    public static void AddCircle(PolygonFiller filler, Point centre, double radius) =>
        AddSector(filler, centre, 0, 2 * Math.PI, radius);

    // The outer side of a bend lacks a wedge between the two quadrilaterals.
    static void AddJoin(PolygonFiller filler, Point at, Point before, Point after, double half)
    {
        var turn = Math.Atan2(before.X * after.Y - before.Y * after.X, before.X * after.X + before.Y * after.Y);
        if (turn != 0)
            AddSector(filler, at, Angle(before) + (turn > 0 ? Math.PI : 0), turn, half);
    }

    static void AddSector(PolygonFiller filler, Point centre, double start, double sweep, double radius)
    {
        var step = 2 * Math.Acos(1 - Math.Min(Tolerance / radius, 1));
        var pieces = Math.Max((int)Math.Ceiling(Math.Abs(sweep) / step), 1);
        var outline = new Point[pieces + 2];
        outline[0] = centre;
        for (var i = 0; i <= pieces; i++)
        {
            var (sin, cos) = Math.SinCos(start + sweep * i / pieces);
            outline[i + 1] = new Point(centre.X + radius * cos, centre.Y + radius * sin);
        }
        AddPiece(filler, outline);
    }

    static void AddPiece(PolygonFiller filler, Span<Point> outline)
    {
        var area = 0.0;
        for (var i = 0; i < outline.Length; i++)
        {
            var (a, b) = (outline[i], outline[(i + 1) % outline.Length]);
            area += (a.X - outline[0].X) * (b.Y - outline[0].Y) - (b.X - outline[0].X) * (a.Y - outline[0].Y);
        }
        if (area < 0)
            outline.Reverse();
        filler.Add(outline);
    }

    // Half the width long and square to the way: its direction turned by 90° from x towards y.
    static Point Side(Point from, Point to, double half)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var scale = half / Math.Sqrt(dx * dx + dy * dy);
        return new Point(-dy * scale, dx * scale);
    }

    static double Angle(Point vector) => Math.Atan2(vector.Y, vector.X);

    static Point Sum(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);

    static Point Difference(Point a, Point b) => new(a.X - b.X, a.Y - b.Y);
}
