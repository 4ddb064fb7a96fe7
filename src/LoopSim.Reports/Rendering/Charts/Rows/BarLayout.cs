using System.Globalization;
using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Rendering.Charts.Rows;

/// <summary>One bar, from 0 to its value.</summary>
internal sealed record Bar(Box Box, Verdict Verdict, bool IsReference);

/// <summary>Where everything of a bar figure stands.</summary>
/// <param name="Height">The picture's height.</param>
/// <param name="Header">Title and subtitle.</param>
/// <param name="Key">What the colours mean.</param>
/// <param name="Grid">Names, blocks and scales.</param>
/// <param name="Bars">The bars of each block; of values that are not finite there is none.</param>
/// <param name="Values">The numbers beside the bars.</param>
internal sealed record BarLayout(
    double Height, ChartHeader Header, KeyRow Key, RowGrid Grid, IReadOnlyList<IReadOnlyList<Bar>> Bars, IReadOnlyList<PlacedText> Values)
{
    const double BesideBar = 5, HalfThickness = 7.4;

    /// <summary>Every word of the picture with its place.</summary>
    public IEnumerable<PlacedText> Texts => Header.Texts.Concat(Key.Texts).Concat(Grid.Texts).Concat(Values);

    public static BarLayout Of(BarFigure figure, ChartStyle style)
    {
        var edge = ChartStyle.Width - ChartStyle.Margin;
        var header = ChartHeader.Of(figure.Title, figure.Subtitle, ChartStyle.Margin, edge, style);
        var labels = figure.Blocks.Select(b => ValueLabels.For(b.Values, b.Axis, style, b.IsMoment)).ToList();
        var verdicts = figure.Blocks.Select((b, i) => b.Values.Select((_, row) => VerdictOf(figure, b, labels[i], row)).ToList()).ToList();
        var key = KeyRow.Of([.. Entries(figure, verdicts.SelectMany(v => v).ToHashSet(), style)], ChartStyle.Margin, edge, header.Bottom, style);
        var grid = RowGrid.Of(figure.Rows, [.. figure.Blocks.Select((b, i) => ContentOf(b, labels[i], style))], key.BottomOr(header.Bottom), style);
        var bars = figure.Blocks.Select((b, i) => BarsOf(figure, b, verdicts[i], grid.Blocks[i])).ToList();
        var values = figure.Blocks.SelectMany((b, i) => b.Values.Select((v, row) => ValueAt(v, labels[i][row], verdicts[i][row], grid.Blocks[i], row, style)));
        return new BarLayout(grid.Bottom, header, key, grid, bars, [.. values]);
    }

    // Of what nobody calls better or worse all bars look alike.
    static Verdict VerdictOf(BarFigure figure, BarBlock block, IReadOnlyList<string> labels, int row) =>
        figure.Reference is not { } reference || figure.Rows.Count < 2 ? Verdict.Open
        : row == reference ? Verdict.Same
        : block.HigherIsBetter is null ? Verdict.Open
        : Verdicts.Of((Comparable(block, row), labels[row]), (Comparable(block, reference), labels[reference]), block.HigherIsBetter);

    static double Comparable(BarBlock block, int row) => block.IsMoment && double.IsNaN(block.Values[row]) ? double.PositiveInfinity : block.Values[row];

    static IEnumerable<KeyEntry> Entries(BarFigure figure, HashSet<Verdict> verdicts, ChartStyle style)
    {
        if (figure.Reference is not { } reference || figure.Rows.Count < 2)
            yield break;
        var isDrawn = figure.Blocks.Any(b => double.IsFinite(b.Values[reference]));
        if (isDrawn)
            yield return KeyEntry.Line(figure.Rows[reference], BarPainter.ReferenceStroke(style));
        foreach (var (verdict, word) in new[] { (Verdict.Better, style.Words.Better), (Verdict.Worse, style.Words.Worse) }.Where(v => verdicts.Contains(v.Item1)))
            yield return KeyEntry.Patch(isDrawn ? word : string.Format(CultureInfo.InvariantCulture, style.Words.Than, word, figure.Rows[reference]), Verdicts.ColorOf(verdict, style));
    }

    // A bar's length is its message, so its scale always has 0.
    static RowContent ContentOf(BarBlock block, IReadOnlyList<string> labels, ChartStyle style)
    {
        var finite = block.Values.Where(double.IsFinite).ToList();
        double Room(Predicate<double> side) => block.Values.Zip(labels, (v, l) => side(v) ? TextMeasure.Width(l, style.Label) + BesideBar + 2 : 0).Max();
        return new(
            block.Axis,
            finite.Count == 0 ? null : new DataRange(Math.Min(0, finite.Min()), Math.Max(0, finite.Max())),
            Room(v => v < 0),
            Room(v => !(v < 0)));
    }

    static List<Bar> BarsOf(BarFigure figure, BarBlock block, IReadOnlyList<Verdict> verdicts, RowBlock place)
    {
        var bars = new List<Bar>();
        for (var row = 0; row < block.Values.Count; row++)
        {
            if (!double.IsFinite(block.Values[row]))
                continue;
            var (zero, end) = (place.AcrossAt(0), place.AcrossAt(block.Values[row]));
            var box = new Box(Math.Min(zero, end), place.Centres[row] - HalfThickness, Math.Max(zero, end), place.Centres[row] + HalfThickness);
            bars.Add(new Bar(box, verdicts[row], row == figure.Reference && figure.Rows.Count > 1));
        }
        return bars;
    }

    // What is not finite has its sign where its bar would begin, in the colour that the bar would have.
    static PlacedText ValueAt(double value, string label, Verdict verdict, RowBlock place, int row, ChartStyle style)
    {
        var end = place.X.Ticks.Count == 0 ? place.Scaled.Left : place.AcrossAt(double.IsFinite(value) ? value : 0);
        var at = new Point(end + (value < 0 ? -BesideBar : BesideBar), PlacedText.BaselineFor(place.Centres[row], style.Label));
        var look = double.IsFinite(value) || verdict is not (Verdict.Better or Verdict.Worse) ? style.Label : style.Label with { Color = Verdicts.ColorOf(verdict, style) };
        return new PlacedText(label, look, at, value < 0 ? Anchor.End : Anchor.Start);
    }
}
