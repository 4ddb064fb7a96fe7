namespace LoopSim.Reports.Rendering;

/// <summary>A picture to be placed in another one, such as a logo: pixels of any colour and transparency.</summary>
internal sealed class Picture(int width, int height)
{
    readonly Color[] pixels = new Color[width * height];

    public int Width { get; } = width;

    public int Height { get; } = height;

    public Color this[int x, int y]
    {
        get => pixels[y * Width + x];
        set => pixels[y * Width + x] = value;
    }

    /// <summary>The mean of all that lies in a part of the picture, in its own pixels; what is transparent has no say in the colour.</summary>
    public Color MeanOf(Box part)
    {
        var (red, green, blue, alpha, area) = (0.0, 0.0, 0.0, 0.0, 0.0);
        for (var y = Math.Max((int)part.Top, 0); y < Math.Min(part.Bottom, Height); y++)
        {
            for (var x = Math.Max((int)part.Left, 0); x < Math.Min(part.Right, Width); x++)
            {
                var share = (Math.Min(part.Right, x + 1) - Math.Max(part.Left, x)) * (Math.Min(part.Bottom, y + 1) - Math.Max(part.Top, y));
                var pixel = this[x, y];
                var weight = share * pixel.Alpha;
                (red, green, blue, alpha, area) = (red + weight * pixel.Red, green + weight * pixel.Green, blue + weight * pixel.Blue, alpha + weight, area + share);
            }
        }
        static byte Level(double value) => (byte)Math.Round(value);
        return alpha == 0 ? default : new(Level(red / alpha), Level(green / alpha), Level(blue / alpha), Level(alpha / area));
    }
}
