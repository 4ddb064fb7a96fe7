namespace LoopSim.Reports.Rendering.Png;

/// <summary>Pixels of three bytes (red, green, blue), row by row from the top; opaque.</summary>
internal sealed class Bitmap
{
    public const int Channels = 3;

    readonly byte[] pixels;

    public Bitmap(int width, int height, Color background)
    {
        (Width, Height) = (width, height);
        pixels = new byte[checked(width * height * Channels)];
        var row = Row(0);
        for (var x = 0; x < width; x++)
            (row[x * Channels], row[x * Channels + 1], row[x * Channels + 2]) = (background.Red, background.Green, background.Blue);
        for (var y = 1; y < height; y++)
            row.CopyTo(Row(y));
    }

    public int Width { get; }

    public int Height { get; }

    public Span<byte> Row(int y) => pixels.AsSpan(y * Width * Channels, Width * Channels);

    /// <summary>Lays the colour over one pixel of a row, as far as the coverage (0 to 1) says.</summary>
    public static void Blend(Span<byte> row, int x, Color color, float coverage)
    {
        var share = (int)(coverage * color.Alpha + 0.5f);
        if (share <= 0)
            return;
        var pixel = row.Slice(x * Channels, Channels);
        if (share >= 255)
        {
            (pixel[0], pixel[1], pixel[2]) = (color.Red, color.Green, color.Blue);
            return;
        }
        pixel[0] = Mix(pixel[0], color.Red, share);
        pixel[1] = Mix(pixel[1], color.Green, share);
        pixel[2] = Mix(pixel[2], color.Blue, share);
    }

    static byte Mix(int below, int above, int share) => (byte)((below * (255 - share) + above * share + 127) / 255);
}
