namespace LoopSim.Reports.Rendering.Charts;

/// <summary>The sizes and quiet colours that every chart shares, in logical units.</summary>
internal static class ChartStyle
{
    public const double Width = 900, Height = 520, Margin = 16;

    public const double TitleLine = 23, SubtitleLine = 17, LabelLine = 15.5, AxisTitleLine = 17;

    static readonly Color Dark = Color.FromRgb(0x1F2028), Grey = Color.FromRgb(0x596070);

    public static Color Grid { get; } = Color.FromRgb(0xE4E6EA);

    public static Color Frame { get; } = Color.FromRgb(0x596070);

    public static Color MarkLine { get; } = Color.FromRgb(0x8D94A2);

    public static Color ZeroLine { get; } = Color.FromRgb(0x9AA0AC);

    public static Color Observed { get; } = Dark;

    public static TextStyle Title { get; } = new(17, Dark, Bold: true);

    public static TextStyle SmallTitle { get; } = new(15, Dark, Bold: true);

    public static TextStyle Subtitle { get; } = new(12.5, Grey);

    public static TextStyle Tick { get; } = new(12, Grey);

    public static TextStyle AxisTitle { get; } = new(12.5, Dark);

    public static TextStyle Label { get; } = new(12.5, Dark);

    public static TextStyle Mark { get; } = new(11, Grey);
}
