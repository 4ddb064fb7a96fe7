using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Rendering.Charts.Rows;

/// <summary>One number before and after; null for one that is not finite.</summary>
internal sealed record Pair(Point? Before, Point? After, Verdict Verdict);

/// <summary>Where everything of a before-and-after figure stands.</summary>
/// <param name="Height">The picture's height.</param>
/// <param name="Header">Title and subtitle.</param>
/// <param name="Key">What dots and colours mean.</param>
/// <param name="Grid">Names, blocks and scales.</param>
/// <param name="Pairs">The dots of each block, row by row.</param>
/// <param name="Values">The numbers beside the dots.</param>
internal sealed record PairLayout(
    double Height, ChartHeader Header, KeyRow Key, RowGrid Grid, IReadOnlyList<IReadOnlyList<Pair>> Pairs, IReadOnlyList<PlacedText> Values)
{
    const double BesideDot = 9;

    // Dots that stand nearer than this say the same number, which is written once.
    const double SamePlace = 0.5;

    static readonly Verdict[] Told = [Verdict.Better, Verdict.Worse, Verdict.Higher, Verdict.Lower];

    /// <summary>Every word of the picture with its place.</summary>
    public IEnumerable<PlacedText> Texts => Header.Texts.Concat(Key.Texts).Concat(Grid.Texts).Concat(Values);

    public static PairLayout Of(PairFigure figure, ChartStyle style)
    {
        var edge = ChartStyle.Width - ChartStyle.Margin;
        var header = ChartHeader.Of(figure.Title, figure.Subtitle, ChartStyle.Margin, edge, style);
        // Before and after share one manner of writing, so that they compare.
        var labels = figure.Blocks.Select(b => ValueLabels.For([.. b.Before, .. b.After], b.Axis, style)).ToList();
        var verdicts = figure.Blocks.Select((b, i) => figure.Rows.Select((_, row) => VerdictOf(b, labels[i], row, figure.Rows.Count)).ToList()).ToList();
        var key = KeyRow.Of([.. Entries(figure, verdicts.SelectMany(v => v).ToHashSet(), style)], ChartStyle.Margin, edge, header.Bottom, style);
        var grid = RowGrid.Of(figure.Rows, [.. figure.Blocks.Select((b, i) => ContentOf(b, labels[i], style))], key.BottomOr(header.Bottom), style);
        var (pairs, values) = (new List<IReadOnlyList<Pair>>(), new List<PlacedText>());
        for (var i = 0; i < figure.Blocks.Count; i++)
        {
            var (block, place) = (figure.Blocks[i], grid.Blocks[i]);
            pairs.Add([.. figure.Rows.Select((_, row) => new Pair(PointAt(block.Before[row], place, row), PointAt(block.After[row], place, row), verdicts[i][row]))]);
            for (var row = 0; row < figure.Rows.Count; row++)
                values.AddRange(ValuesAt(pairs[i][row], labels[i][row], labels[i][figure.Rows.Count + row], place, row, style));
        }
        return new PairLayout(grid.Bottom, header, key, grid, pairs, values);
    }

    // Without a line between two dots there is nothing to wear its colour.
    static Verdict VerdictOf(PairBlock block, IReadOnlyList<string> labels, int row, int rows) =>
        !double.IsFinite(block.Before[row]) || !double.IsFinite(block.After[row]) ? Verdict.Open
        : Verdicts.Of((block.After[row], labels[rows + row]), (block.Before[row], labels[row]), block.HigherIsBetter);

    static IEnumerable<KeyEntry> Entries(PairFigure figure, HashSet<Verdict> verdicts, ChartStyle style)
    {
        yield return KeyEntry.Ring(figure.Before, style.Frame, style);
        yield return KeyEntry.Dot(figure.After, style.Frame);
        string[] words = [style.Words.Better, style.Words.Worse, style.Words.Higher, style.Words.Lower];
        foreach (var (verdict, word) in Told.Zip(words).Where(t => verdicts.Contains(t.First)))
            yield return KeyEntry.Bar(word, Verdicts.ColorOf(verdict, style));
    }

    static RowContent ContentOf(PairBlock block, IReadOnlyList<string> labels, ChartStyle style)
    {
        var finite = block.Before.Concat(block.After).Where(double.IsFinite).ToList();
        var room = labels.Select(l => TextMeasure.Width(l, style.Label)).DefaultIfEmpty(0).Max() + BesideDot + 2;
        return new(block.Axis, finite.Count == 0 ? null : new DataRange(finite.Min(), finite.Max()), room, room);
    }

    static Point? PointAt(double value, RowBlock place, int row) => double.IsFinite(value) ? new Point(place.AcrossAt(value), place.Centres[row]) : null;

    static IEnumerable<PlacedText> ValuesAt(Pair pair, string before, string after, RowBlock place, int row, ChartStyle style)
    {
        var baseline = PlacedText.BaselineFor(place.Centres[row], style.Label);
        PlacedText Left(string text, double x) => new(text, style.Label, new Point(x - BesideDot, baseline), Anchor.End);
        PlacedText Right(string text, double x) => new(text, style.Label, new Point(x + BesideDot, baseline));
        return pair switch
        {
            { Before: { } b, After: { } a } when Math.Abs(a.X - b.X) < SamePlace && before == after => [Right(after, a.X)],
            { Before: { } b, After: { } a } => a.X >= b.X ? [Left(before, b.X), Right(after, a.X)] : [Left(after, a.X), Right(before, b.X)],
            { Before: { } b } => [Left(before, b.X), Right(after, b.X)],
            { After: { } a } => [Left(before, a.X), Right(after, a.X)],
            // Nothing to draw: a sign at the left edge, where the room for words is.
            _ => [new PlacedText(after, style.Label, new Point(place.Plot.Left + 2, baseline))],
        };
    }
}
