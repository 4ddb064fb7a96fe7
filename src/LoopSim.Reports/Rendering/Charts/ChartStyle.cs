using System.Runtime.CompilerServices;
using LoopSim.Languages;
using LoopSim.Models;
using LoopSim.Reports.Rendering.Fonts;
using LoopSim.Reports.Rendering.Png;

namespace LoopSim.Reports.Rendering.Charts;

/// <summary>The sizes that every chart shares, in logical units, and what a house style decides: colours, words, numbers.</summary>
internal sealed class ChartStyle
{
    public const double Width = 900, Height = 520, Margin = 16;

    public const double TitleLine = 23, SubtitleLine = 17, LabelLine = 15.5, AxisTitleLine = 17;

    const double LogoAbove = 10, LogoApart = 16;

    static readonly Color White = Color.FromRgb(0xFFFFFF), Dark = Color.FromRgb(0x1F2028), Light = Color.FromRgb(0xF2F3F5);

    // Fonts and logos are read once a style, not once a chart.
    static readonly ConditionalWeakTable<HouseStyle, ChartStyle> Known = [];

    readonly IReadOnlyList<Color> lines;

    ChartStyle(HouseStyle house)
    {
        Family = FamilyOf(house);
        Logo = house.Logo is { } logo && PngReader.Read(logo.File.Bytes).Picture is { } picture ? Logo.Of(logo, picture) : null;
        (Words, Numbers, Calendar) = (house.Language.Words, house.Numbers, house.Language.Calendar);
        Background = house.Background is { } ground ? ColorOf(ground) : White;
        var isDark = Contrast.Of(Light, Background) > Contrast.Of(Dark, Background);
        Observed = house.Text is { } text ? ColorOf(text) : isDark ? Light : Dark;
        lines = house.Lines.Count > 0 ? [.. house.Lines.Select(ColorOf)] : isDark ? LineStyles.ColorsOnDark : LineStyles.Colors;
        var grey = Quiet(0x596070, 0.7);
        (Frame, MarkLine, ZeroLine) = (grey, Quiet(0x8D94A2, 0.45), Quiet(0x9AA0AC, 0.4));
        Grid = house.Grid is { } grid ? ColorOf(grid) : Quiet(0xE4E6EA, 0.12);
        (Title, SmallTitle) = (Written(17, Observed, Family.HasBold), Written(15, Observed, Family.HasBold));
        (Subtitle, Tick, Mark) = (Written(12.5, grey), Written(12, grey), Written(11, grey));
        AxisTitle = Label = Written(12.5, Observed);

        TextStyle Written(double size, Color color, bool bold = false) => new(size, color, bold, Family);

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

    /// <summary>How dates are written.</summary>
    public CalendarWords Calendar { get; }

    /// <summary>The fonts of all texts.</summary>
    public FontFamily Family { get; }

    /// <summary>The logo in a corner, or null.</summary>
    public Logo? Logo { get; }

    /// <summary>The room that a logo takes below everything else.</summary>
    public double Footer => Logo is { IsAbove: false } logo ? logo.Height + LogoAbove : 0;

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
    public static ChartStyle Of(HouseStyle? house) => house is null || ReferenceEquals(house, HouseStyle.Default) ? Default : Known.GetValue(house, h => new(h));

    /// <summary>The colour of a curve; after the last colour the first comes again.</summary>
    public Color LineColor(int curve) => lines[curve % lines.Count];

    /// <summary>The colour of words that wear the colour of a curve: nearer to that of other words where they could not be read.</summary>
    public Color LabelColor(int curve) => Contrast.Readable(LineColor(curve), Observed, Background);

    /// <summary>Where the logo stands in a picture of this height and width; null where there is none.</summary>
    public Box? LogoBox(double height, double width = Width)
    {
        if (Logo is not { } logo)
            return null;
        var left = logo.IsLeft ? Margin : width - Margin - logo.Width;
        var top = logo.IsAbove ? LogoAbove : height - LogoAbove - logo.Height;
        return new(left, top, left + logo.Width, top + logo.Height);
    }

    /// <summary>The room for a title that a logo above leaves, and how far down it is taken.</summary>
    public (double Left, double Right, double Bottom) BesideLogo(double left, double right, double width = Width) => Logo is { IsAbove: true } && LogoBox(0, width) is { } box
        ? Logo.IsLeft ? (Math.Max(left, box.Right + LogoApart), right, box.Bottom) : (left, Math.Min(right, box.Left - LogoApart), box.Bottom)
        : (left, right, 0);

    // Fonts that cannot be read have been told of when the style was checked.
    static FontFamily FamilyOf(HouseStyle house) => house.Font is { } file && FontReading.Read(file.Bytes).Font is { } regular
        ? new(regular, house.Bold is { } bold ? FontReading.Read(bold.Bytes).Font : null)
        : FontFamily.DejaVu;

    static Color ColorOf(StyleColour colour) => Color.FromRgb(colour.Rgb);
}
