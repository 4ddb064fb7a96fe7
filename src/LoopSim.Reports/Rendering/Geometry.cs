namespace LoopSim.Reports.Rendering;

/// <summary>A place on a picture in logical units, one of which is a pixel at scale 1; y grows downwards.</summary>
internal readonly record struct Point(double X, double Y);

/// <summary>An upright rectangle in logical units, with Top &lt;= Bottom since y grows downwards.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public bool Overlaps(Box other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Contains(Box other) =>
        Left <= other.Left && other.Right <= Right && Top <= other.Top && other.Bottom <= Bottom;

    /// <summary>The same rectangle with this much more (or, negative, less) on every side.</summary>
    public Box Grown(double margin) => new(Left - margin, Top - margin, Right + margin, Bottom + margin);
}
