namespace LoopSim.Reports.Rendering.Charts;

/// <summary>The title and the subtitle of a chart, aligned at the left edge of its plot.</summary>
/// <param name="Texts">Their lines.</param>
/// <param name="Bottom">Where the next thing may begin.</param>
internal sealed record ChartHeader(IReadOnlyList<PlacedText> Texts, double Bottom)
{
    const double Above = 10, Below = 10;

    public static ChartHeader Of(string title, string subtitle, double left, double right, ChartStyle look, double width = ChartStyle.Width)
    {
        (left, right, var bottom) = look.BesideLogo(left, right, width);
        var texts = new List<PlacedText>();
        var (style, lines) = Fit(TextMeasure.Clean(title), right - left, look);
        var y = Above;
        foreach (var line in lines)
        {
            y += ChartStyle.TitleLine;
            texts.Add(new PlacedText(line, style, new Point(left, y - 4)));
        }
        foreach (var line in FittedText.Lines(TextMeasure.Clean(subtitle), look.Subtitle, right - left, 2))
        {
            y += ChartStyle.SubtitleLine;
            texts.Add(new PlacedText(line, look.Subtitle, new Point(left, y - 2)));
        }
        return new ChartHeader(texts, Math.Max(y, bottom) + Below);
    }

    // A title that is a little too long is better a little smaller on one line than broken in two.
    static (TextStyle Style, IReadOnlyList<string> Lines) Fit(string title, double width, ChartStyle look)
    {
        var style = TextMeasure.Width(title, look.Title) <= width ? look.Title : look.SmallTitle;
        return (style, FittedText.Lines(title, style, width, 2));
    }
}
