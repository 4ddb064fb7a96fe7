namespace LoopSim.Reports.Rendering.Png;

/// <summary>Fills closed contours with soft edges, by the non-zero winding rule, so that overlapping parts stay one shape.</summary>
/// <remarks>Each pixel row is cut into sixteen thin lines. Along a line the inside is known exactly, to fractions of a pixel;
/// their mean is the share of a pixel that is covered. Unlike summed areas this keeps the rule where contours overlap.</remarks>
internal sealed class PolygonFiller
{
    const int LinesPerPixel = 16;

    readonly List<Edge> edges = [];

    // X is where the edge crosses the current line; the lines are numbered from the picture's top.
    struct Edge
    {
        public double X;
        public double Step;
        public int First;
        public int Last;
        public int Direction;
    }

    /// <summary>Adds a closed contour, in pixels.</summary>
    public void Add(ReadOnlySpan<Point> contour)
    {
        for (var i = 0; i < contour.Length; i++)
            Add(contour[i], contour[i + 1 < contour.Length ? i + 1 : 0]);
    }

    /// <summary>Paints all contours added since the last time as one shape.</summary>
    public void Fill(Bitmap bitmap, Color color)
    {
        edges.Sort((a, b) => a.First.CompareTo(b.First));
        // Changes of the coverage from one pixel to the next; their running sum is the coverage.
        var changes = new float[bitmap.Width + 2];
        var active = new List<Edge>();
        var next = 0;
        var row = edges.Count == 0 ? bitmap.Height : edges[0].First / LinesPerPixel;
        for (; row < bitmap.Height && (next < edges.Count || active.Count > 0); row++)
        {
            var (left, right) = (bitmap.Width, 0);
            for (var line = row * LinesPerPixel; line < (row + 1) * LinesPerPixel; line++)
            {
                while (next < edges.Count && edges[next].First == line)
                    active.Add(edges[next++]);
                SortByX(active);
                Cover(active, changes, ref left, ref right, bitmap.Width);
                Advance(active, line);
            }
            Paint(bitmap.Row(row), changes, left, Math.Min(right, bitmap.Width - 1), color);
        }
        edges.Clear();
    }

    void Add(Point from, Point to)
    {
        var direction = from.Y < to.Y ? 1 : -1;
        var (top, bottom) = direction > 0 ? (from, to) : (to, from);
        var first = Math.Max((int)Math.Ceiling(top.Y * LinesPerPixel - 0.5), 0);
        var last = (int)Math.Ceiling(bottom.Y * LinesPerPixel - 0.5) - 1;
        if (first > last)
            return;
        var slope = (bottom.X - top.X) / (bottom.Y - top.Y);
        edges.Add(new Edge
        {
            X = top.X + slope * ((first + 0.5) / LinesPerPixel - top.Y),
            Step = slope / LinesPerPixel,
            First = first,
            Last = last,
            Direction = direction,
        });
    }

    // Edges keep their order from line to line nearly always, for which insertion is the quickest way to sort.
    static void SortByX(List<Edge> active)
    {
        for (var i = 1; i < active.Count; i++)
        {
            var edge = active[i];
            var place = i;
            for (; place > 0 && active[place - 1].X > edge.X; place--)
                active[place] = active[place - 1];
            active[place] = edge;
        }
    }

    static void Cover(List<Edge> active, float[] changes, ref int left, ref int right, int width)
    {
        var winding = 0;
        var start = 0.0;
        foreach (var edge in active)
        {
            if (winding == 0)
                start = edge.X;
            winding += edge.Direction;
            if (winding != 0)
                continue;
            var (from, to) = (Math.Clamp(start, 0, width), Math.Clamp(edge.X, 0, width));
            left = Math.Min(left, (int)from);
            right = Math.Max(right, (int)to);
            Change(changes, from, 1f / LinesPerPixel);
            Change(changes, to, -1f / LinesPerPixel);
        }
    }

    static void Change(float[] changes, double x, float amount)
    {
        var pixel = (int)x;
        var behind = (float)(x - pixel) * amount;
        changes[pixel] += amount - behind;
        changes[pixel + 1] += behind;
    }

    static void Advance(List<Edge> active, int line)
    {
        var kept = 0;
        for (var i = 0; i < active.Count; i++)
        {
            var edge = active[i];
            if (edge.Last <= line)
                continue;
            edge.X += edge.Step;
            active[kept++] = edge;
        }
        active.RemoveRange(kept, active.Count - kept);
    }

    static void Paint(Span<byte> pixels, float[] changes, int left, int right, Color color)
    {
        var coverage = 0f;
        for (var x = left; x <= right; x++)
        {
            coverage += changes[x];
            Bitmap.Blend(pixels, x, color, Math.Min(coverage, 1f));
        }
        // The change behind the last pixel is written too.
        if (left <= right)
            changes.AsSpan(left..Math.Min(right + 3, changes.Length)).Clear();
    }
}
