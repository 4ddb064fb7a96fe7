using LoopSim.Languages;
using LoopSim.Models;

namespace LoopSim.Reports.Rendering.Charts;

/// <summary>The sizes that every chart shares, in logical units, and what a house style decides: colours, words, numbers.</summary>
internal sealed class ChartStyle
{
    public const double Width = 900, Height = 520, Margin = 16;

    public const double TitleLine = 23, SubtitleLine = 17, LabelLine = 15.5, AxisTitleLine = 17;

    static readonly Color White = Color.FromRgb(0xFFFFFF), Dark = Color.FromRgb(0x1F2028);

    readonly IReadOnlyList<Color> lines;

    ChartStyle(HouseStyle house)
    {
        (Words, Numbers) = (house.Language.Words, house.Numbers);
        lines = house.Lines.Count == 0 ? LineStyles.Colors : [.. house.Lines.Select(ColorOf)];
        (Background, Observed) = (house.Background is { } ground ? ColorOf(ground) : White, house.Text is { } text ? ColorOf(text) : Dark);
        var grey = Quiet(0x596070, 0.7);
        (Frame, MarkLine, ZeroLine) = (grey, Quiet(0x8D94A2, 0.45), Quiet(0x9AA0AC, 0.4));
        Grid = house.Grid is { } grid ? ColorOf(grid) : Quiet(0xE4E6EA, 0.12);
        (Title, SmallTitle) = (new(17, Observed, Bold: true), new(15, Observed, Bold: true));
        (Subtitle, Tick, Mark) = (new(12.5, grey), new(12, grey), new(11, grey));
        AxisTitle = Label = new(12.5, Observed);

        // LoopSim's own colour on its own ground; on another one a mixture of ground and text.
        Color Quiet(int own, double share) =>
            house is { Background: null, Text: null } ? Color.FromRgb(own) : Color.Between(Background, Observed, share);
    }

    /// <summary>LoopSim's own look.</summary>
    public static ChartStyle Default { get; } = new(HouseStyle.Default);

    /// <summary>Every word that charts say of themselves.</summary>
    public ChartWords Words { get; }

    /// <summary>How numbers are written.</summary>
    public NumberSigns Numbers { get; }

    public Color Background { get; }

    public Color Grid { get; }

    public Color Frame { get; }

    public Color MarkLine { get; }

    public Color ZeroLine { get; }

    public Color Observed { get; }

    public TextStyle Title { get; }

    public TextStyle SmallTitle { get; }

    public TextStyle Subtitle { get; }

    public TextStyle Tick { get; }

    public TextStyle AxisTitle { get; }

    public TextStyle Label { get; }

    public TextStyle Mark { get; }

    /// <summary>How many curves have colours of their own.</summary>
    public int LineColors => lines.Count;

    /// <summary>The look that a house style asks for.</summary>
    public static ChartStyle Of(HouseStyle? house) => house is null || ReferenceEquals(house, HouseStyle.Default) ? Default : new(house);

    /// <summary>The colour of a curve; after the last colour the first comes again.</summary>
    public Color LineColor(int curve) => lines[curve % lines.Count];

    static Color ColorOf(StyleColour colour) => Color.FromRgb(colour.Rgb);
}
