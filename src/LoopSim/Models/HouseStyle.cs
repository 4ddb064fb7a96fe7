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

    /// <summary>The language of months, labels and numbers.</summary>
    public Language Language { get; init; } = Language.All[0];

    /// <summary>How numbers are written: as the language does, unless the style says otherwise.</summary>
    public NumberSigns Numbers => OwnNumbers is var (point, thousands)
        ? Language.Numbers with { Decimal = point, Thousands = thousands }
        : Language.Numbers;

    /// <summary>The style's own signs for decimals and thousands, or null.</summary>
    public (string Decimal, string Thousands)? OwnNumbers { get; init; }
}

/// <summary>A colour that a style names.</summary>
/// <param name="Rgb">Its six hexadecimal digits, such as 0x0A429F.</param>
/// <param name="Span">Where it is named.</param>
internal sealed record StyleColour(int Rgb, SourceSpan Span = default);
