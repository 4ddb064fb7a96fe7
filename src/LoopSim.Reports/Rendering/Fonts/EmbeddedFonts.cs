namespace LoopSim.Reports.Rendering.Fonts;

/// <summary>The two weights of DejaVu Sans that travel inside this assembly, so that pictures are the same everywhere.</summary>
internal static class EmbeddedFonts
{
    static readonly Lazy<TrueTypeFont> Regular = new(() => Load("DejaVuSans.ttf"));
    static readonly Lazy<TrueTypeFont> Bold = new(() => Load("DejaVuSans-Bold.ttf"));

    public static TrueTypeFont For(bool bold) => bold ? Bold.Value : Regular.Value;

    static TrueTypeFont Load(string name)
    {
        using var stream = typeof(EmbeddedFonts).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The font {name} is not embedded in this build.");
        var data = new byte[stream.Length];
        stream.ReadExactly(data);
        return new TrueTypeFont(data);
    }
}
