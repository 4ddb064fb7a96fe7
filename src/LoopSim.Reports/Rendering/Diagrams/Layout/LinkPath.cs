namespace LoopSim.Reports.Rendering.Diagrams.Layout;

/// <summary>A link as it is drawn: points from where it leaves its source to its tip, where its sign stands and where its delay mark does.</summary>
/// <remarks>Its arrays are used again and again while a layout is sought.</remarks>
internal sealed class LinkPath(int pieces)
{
    /// <summary>How far a link ends before a label, how far the sign is behind the tip and beside the line.</summary>
    public const double Gap = 4, SignBehind = 17, SignBeside = 11.5;

    /// <summary>Half the size of signs and of delay marks.</summary>
    public const double SignReach = 8, MarkReach = 8;

    public int Pieces => pieces;

    public double[] X { get; } = new double[pieces + 1];

    public double[] Y { get; } = new double[pieces + 1];

    public double Length { get; private set; }

    public Point Sign { get; private set; }

    public Point Mark { get; private set; }

    /// <summary>All that it covers, its sign too.</summary>
    public Box Bounds { get; private set; }

    public Point Tip => new(X[Pieces], Y[Pieces]);

    public Point Tail => new(X[0], Y[0]);

    /// <summary>Once all points are there: length, sign and mark.</summary>
    /// <param name="side">On which side of the line the sign stands: 1 right of the way (y grows downwards), −1 left.</param>
    /// <param name="hasSign">Whether it has a sign.</param>
    public void Finish(double side, bool hasSign)
    {
        var (left, top, right, bottom, length) = (X[0], Y[0], X[0], Y[0], 0.0);
        for (var i = 1; i <= Pieces; i++)
        {
            var (dx, dy) = (X[i] - X[i - 1], Y[i] - Y[i - 1]);
            length += Math.Sqrt(dx * dx + dy * dy);
            (left, right) = (Math.Min(left, X[i]), Math.Max(right, X[i]));
            (top, bottom) = (Math.Min(top, Y[i]), Math.Max(bottom, Y[i]));
        }

        Length = length;
        var (at, way) = Behind(Math.Min(SignBehind, length * 0.45));
        Sign = new(at.X - side * SignBeside * way.Y, at.Y + side * SignBeside * way.X);
        Mark = Behind(length * 0.52).At;
        Bounds = hasSign
            ? new(Math.Min(left, Sign.X - SignReach), Math.Min(top, Sign.Y - SignReach), Math.Max(right, Sign.X + SignReach), Math.Max(bottom, Sign.Y + SignReach))
            : new(left, top, right, bottom);
    }

    /// <summary>The point so far before the tip, and the direction there.</summary>
    public (Point At, Point Way) Behind(double distance)
    {
        for (var i = Pieces; i > 0; i--)
        {
            var (dx, dy) = (X[i] - X[i - 1], Y[i] - Y[i - 1]);
            var length = Math.Sqrt(dx * dx + dy * dy);
            if (length > 0 && (distance <= length || i == 1))
                return (new(X[i] - dx / length * distance, Y[i] - dy / length * distance), new(dx / length, dy / length));
            distance -= length;
        }

        return (Tail, new(1, 0));
    }

    /// <summary>Its points in order.</summary>
    public IReadOnlyList<Point> Points() => [.. X.Zip(Y, (x, y) => new Point(x, y))];
}
