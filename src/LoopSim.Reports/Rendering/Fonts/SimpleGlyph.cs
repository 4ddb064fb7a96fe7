namespace LoopSim.Reports.Rendering.Fonts;

/// <summary>One glyph drawn by its own contours of lines and quadratic curves (OpenType, glyf table).</summary>
internal static class SimpleGlyph
{
    const int OnCurve = 1, XByte = 2, YByte = 4, Repeat = 8, XSame = 16, YSame = 32;

    // Font units. At 100 pixels an em of 2048 units this is a tenth of a pixel.
    const double Tolerance = 2;

    public static List<Point[]> Read(ReadOnlySpan<byte> data, int contourCount)
    {
        var ends = new int[contourCount];
        for (var i = 0; i < contourCount; i++)
            ends[i] = FontTables.UInt16(data, 10 + 2 * i);
        var count = contourCount == 0 ? 0 : ends[^1] + 1;
        var at = 10 + 2 * contourCount;
        at += 2 + FontTables.UInt16(data, at);

        var flags = new byte[count];
        for (var i = 0; i < count; i++)
        {
            flags[i] = data[at++];
            if ((flags[i] & Repeat) == 0)
                continue;
            for (var repeats = data[at++]; repeats > 0 && i + 1 < count; repeats--, i++)
                flags[i + 1] = flags[i];
        }
        var x = Coordinates(data, ref at, flags, XByte, XSame);
        var y = Coordinates(data, ref at, flags, YByte, YSame);

        var contours = new List<Point[]>(contourCount);
        var start = 0;
        foreach (var end in ends)
        {
            if (end >= start)
                contours.Add(Flatten(x.AsSpan(start..(end + 1)), y.AsSpan(start..(end + 1)), flags.AsSpan(start..(end + 1))));
            start = end + 1;
        }
        return contours;
    }

    // A coordinate is the step from the one before: one byte with its sign in the flags, two bytes, or nothing for no step.
    static int[] Coordinates(ReadOnlySpan<byte> data, ref int at, byte[] flags, int isByte, int isSame)
    {
        var values = new int[flags.Length];
        var value = 0;
        for (var i = 0; i < flags.Length; i++)
        {
            if ((flags[i] & isByte) != 0)
                value += (flags[i] & isSame) != 0 ? data[at++] : -data[at++];
            else if ((flags[i] & isSame) == 0)
            {
                value += FontTables.Int16(data, at);
                at += 2;
            }
            values[i] = value;
        }
        return values;
    }

    // Between two control points in a row the curve passes their middle, which the file leaves out.
    static Point[] Flatten(ReadOnlySpan<int> x, ReadOnlySpan<int> y, ReadOnlySpan<byte> flags)
    {
        var count = flags.Length;
        Point At(ReadOnlySpan<int> xs, ReadOnlySpan<int> ys, int i) => new(xs[i % count], ys[i % count]);
        var first = 0;
        while (first < count && (flags[first] & OnCurve) == 0)
            first++;
        var start = first < count ? At(x, y, first) : Middle(At(x, y, 0), At(x, y, count - 1));
        var points = new List<Point> { start };
        var from = start;
        Point? control = null;
        var offset = first < count ? first + 1 : 0;
        for (var i = 0; i < (first < count ? count - 1 : count); i++)
        {
            var point = At(x, y, offset + i);
            var onCurve = (flags[(offset + i) % count] & OnCurve) != 0;
            if (control is { } bend)
            {
                var to = onCurve ? point : Middle(bend, point);
                AddCurve(points, from, bend, to);
                from = to;
            }
            else if (onCurve)
            {
                points.Add(point);
                from = point;
            }
            control = onCurve ? null : point;
        }
        if (control is { } last)
            AddCurve(points, from, last, start);
        return [.. points];
    }

    static Point Middle(Point a, Point b) => new((a.X + b.X) / 2, (a.Y + b.Y) / 2);

    // n equal pieces of a quadratic stray from it by |a - 2b + c| / 4n² at most.
    static void AddCurve(List<Point> points, Point a, Point b, Point c)
    {
        var bend = Math.Sqrt(Math.Pow(a.X - 2 * b.X + c.X, 2) + Math.Pow(a.Y - 2 * b.Y + c.Y, 2));
        var pieces = Math.Clamp((int)Math.Ceiling(Math.Sqrt(bend / (4 * Tolerance))), 1, 16);
        for (var i = 1; i <= pieces; i++)
        {
            var t = (double)i / pieces;
            var (u, v, w) = ((1 - t) * (1 - t), 2 * t * (1 - t), t * t);
            points.Add(new Point(u * a.X + v * b.X + w * c.X, u * a.Y + v * b.Y + w * c.Y));
        }
    }
}
