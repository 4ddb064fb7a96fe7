using LoopSim.Diagnostics;
using LoopSim.Languages;

namespace LoopSim.Models;

/// <summary>How charts look and speak, as an organisation wants them; what is not said has LoopSim's own look.</summary>
internal sealed record HouseStyle
{
    /// <summary>LoopSim's own look.</summary>
    public static HouseStyle Default { get; } = new();

    /// <summary>The colours of lines in their order; empty: LoopSim's own.</summary>
    public IReadOnlyList<StyleColour> Lines { get; init; } = [];

    /// <summary>The colour of the ground; null: white.</summary>
    public StyleColour? Background { get; init; }

    /// <summary>The colour of words; null: nearly black.</summary>
    public StyleColour? Text { get; init; }

    /// <summary>The colour of the lines behind the plot; null: between background and text.</summary>
    public StyleColour? Grid { get; init; }

    /// <summary>The font of all words, a TrueType file; null: DejaVu Sans.</summary>
    public StyleFile? Font { get; init; }

    /// <summary>The font of titles, of the same family; null: the font of all words.</summary>
    public StyleFile? Bold { get; init; }

    /// <summary>The logo in a corner of every picture, or null.</summary>
    public StyleLogo? Logo { get; init; }

    /// <summary>The language of months, labels and numbers.</summary>
    public Language Language { get; init; } = Language.All[0];

    /// <summary>How numbers are written: as the language does, unless the style says otherwise.</summary>
    public NumberSigns Numbers => OwnNumbers is var (point, thousands)
        ? Language.Numbers with { Decimal = point, Thousands = thousands }
        : Language.Numbers;

    /// <summary>The style's own signs for decimals and thousands, or null.</summary>
    public (string Decimal, string Thousands)? OwnNumbers { get; init; }
}

/// <summary>A style file as far as it could be read, and what was wrong.</summary>
/// <param name="Style">The style.</param>
/// <param name="Diagnostics">What was wrong, in the order of the file.</param>
/// <param name="Files">The paths of all other files that it asks for.</param>
internal sealed record StyleReading(HouseStyle Style, IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<string> Files);

/// <summary>A file that a style brings along.</summary>
/// <param name="Name">Its path as the style says it.</param>
/// <param name="Bytes">All that it holds.</param>
/// <param name="Span">Where it is named.</param>
internal sealed record StyleFile(string Name, ReadOnlyMemory<byte> Bytes, SourceSpan Span = default);

/// <summary>A logo and where it stands.</summary>
/// <param name="File">A PNG file.</param>
/// <param name="Place">The corner.</param>
/// <param name="Height">Its height in logical units, of which a chart has 520.</param>
internal sealed record StyleLogo(StyleFile File, Corner Place = Corner.TopRight, double Height = StyleLogo.UsualHeight)
{
    /// <summary>The height where nobody says another.</summary>
    public const double UsualHeight = 36;
}

/// <summary>A corner of a picture.</summary>
internal enum Corner
{
    /// <summary>Beside the title, at its right.</summary>
    TopRight,

    /// <summary>Before the title.</summary>
    TopLeft,

    /// <summary>Below everything else, at the right.</summary>
    BottomRight,

    /// <summary>Below everything else, at the left.</summary>
    BottomLeft,
}

/// <summary>A colour that a style names.</summary>
/// <param name="Rgb">Its six hexadecimal digits, such as 0x0A429F.</param>
/// <param name="Span">Where it is named.</param>
internal sealed record StyleColour(int Rgb, SourceSpan Span = default);
