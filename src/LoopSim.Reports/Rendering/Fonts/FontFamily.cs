namespace LoopSim.Reports.Rendering.Fonts;

/// <summary>The two weights in which charts are written.</summary>
internal sealed class FontFamily
{
    readonly FontFace regular, bold;

    /// <param name="regular">The font of all words.</param>
    /// <param name="bold">The font of titles; null: the regular one.</param>
    public FontFamily(TrueTypeFont regular, TrueTypeFont? bold)
    {
        this.regular = new(regular, EmbeddedFonts.For(bold: false));
        this.bold = bold is null ? this.regular : new(bold, EmbeddedFonts.For(bold: true));
        (HasBold, IsOwn) = (bold is not null, regular != EmbeddedFonts.For(bold: false));
    }

    /// <summary>The fonts that travel inside this assembly.</summary>
    public static FontFamily DejaVu { get; } = new(EmbeddedFonts.For(bold: false), EmbeddedFonts.For(bold: true));

    /// <summary>Whether it has a weight for titles.</summary>
    public bool HasBold { get; }

    /// <summary>Whether it is another one than LoopSim's own, which a picture must carry with it.</summary>
    public bool IsOwn { get; }

    public FontFace For(bool bold) => bold ? this.bold : regular;
}
