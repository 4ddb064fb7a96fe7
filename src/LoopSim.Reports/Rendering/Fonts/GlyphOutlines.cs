using System.Collections.Concurrent;

namespace LoopSim.Reports.Rendering.Fonts;

/// <summary>The shapes of glyphs: the glyf table, simple and composite, with curves already broken into short lines.</summary>
internal sealed class GlyphOutlines(ReadOnlyMemory<byte> loca, ReadOnlyMemory<byte> glyf, bool longOffsets)
{
    // A composite that contains itself would never end; real fonts nest once or twice.
    const int DeepestNesting = 6;

    const int WordArguments = 1, ArgumentsAreOffsets = 2, OneScale = 8, MoreComponents = 32, TwoScales = 64, Matrix = 128;

    readonly ConcurrentDictionary<int, Point[][]> known = [];

    public Point[][] Of(int glyph) => known.GetOrAdd(glyph, key => [.. Read(key, 0)]);

    /// <summary>A glyph as the file tells it; empty for a space.</summary>
    public ReadOnlyMemory<byte> DataOf(int glyph)
    {
        var (start, end) = (Offset(glyph), Offset(glyph + 1));
        return start >= end ? default : glyf[start..end];
    }

    /// <summary>Where in a composite glyph the numbers of its parts stand; nowhere in a simple one.</summary>
    public static IReadOnlyList<int> PartsOf(ReadOnlySpan<byte> glyph)
    {
        var parts = new List<int>();
        if (glyph.Length == 0 || FontTables.Int16(glyph, 0) >= 0)
            return parts;
        var (at, flags) = (10, MoreComponents);
        while ((flags & MoreComponents) != 0)
        {
            flags = FontTables.UInt16(glyph, at);
            parts.Add(at + 2);
            at += LengthOf(flags);
        }
        return parts;
    }

    static int LengthOf(int flags) => ((flags & WordArguments) != 0 ? 8 : 6)
        + ((flags & OneScale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0);

    IEnumerable<Point[]> Read(int glyph, int depth)
    {
        var data = DataOf(glyph);
        if (data.IsEmpty || depth > DeepestNesting)
            return [];
        var contours = FontTables.Int16(data.Span, 0);
        return contours >= 0 ? SimpleGlyph.Read(data.Span, contours) : Composite(data, depth);
    }

    int Offset(int glyph) =>
        longOffsets ? (int)FontTables.UInt32(loca.Span, 4 * glyph) : 2 * FontTables.UInt16(loca.Span, 2 * glyph);

    // 'é' is 'e' and an acute accent, each moved and perhaps scaled.
    List<Point[]> Composite(ReadOnlyMemory<byte> glyph, int depth)
    {
        var contours = new List<Point[]>();
        var data = glyph.Span;
        var at = 10;
        int flags;
        do
        {
            flags = FontTables.UInt16(data, at);
            var part = FontTables.UInt16(data, at + 2);
            var words = (flags & WordArguments) != 0;
            var (dx, dy) = words
                ? (FontTables.Int16(data, at + 4), FontTables.Int16(data, at + 6))
                : ((sbyte)data[at + 4], (sbyte)data[at + 5]);
            // Otherwise the arguments are numbers of points to be joined, which no font of ours uses.
            if ((flags & ArgumentsAreOffsets) == 0)
                (dx, dy) = (0, 0);
            var scales = at + (words ? 8 : 6);
            at += LengthOf(flags);
            var (xx, xy, yx, yy) = (1.0, 0.0, 0.0, 1.0);
            if ((flags & OneScale) != 0)
                xx = yy = Scale(data, scales);
            else if ((flags & TwoScales) != 0)
                (xx, yy) = (Scale(data, scales), Scale(data, scales + 2));
            else if ((flags & Matrix) != 0)
                (xx, xy, yx, yy) = (Scale(data, scales), Scale(data, scales + 2), Scale(data, scales + 4), Scale(data, scales + 6));
            foreach (var contour in Read(part, depth + 1))
                contours.Add(Array.ConvertAll(contour, p => new Point(xx * p.X + yx * p.Y + dx, xy * p.X + yy * p.Y + dy)));
        } while ((flags & MoreComponents) != 0);
        return contours;
    }

    // F2DOT14: two bits before the binary point, fourteen behind it.
    static double Scale(ReadOnlySpan<byte> data, int at) => FontTables.Int16(data, at) / 16384.0;
}
