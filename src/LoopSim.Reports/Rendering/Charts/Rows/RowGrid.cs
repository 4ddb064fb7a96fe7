using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Rendering.Charts.Rows;

/// <summary>What one block of rows has to hold.</summary>
/// <param name="Axis">Its title, and how its numbers are written.</param>
/// <param name="Range">What its scale covers; null where there is nothing to draw.</param>
/// <param name="Before">The room that words need to the left of the lowest value.</param>
/// <param name="After">The room that words need to the right of the highest value.</param>
internal sealed record RowContent(Axis Axis, DataRange? Range, double Before, double After);

/// <summary>One block: a horizontal scale, and a row for each name.</summary>
/// <param name="Plot">Where its rows are drawn.</param>
/// <param name="X">Its scale.</param>
/// <param name="Scaled">The part of the plot that the scale spans, inside the room for words.</param>
/// <param name="Centres">The vertical middle of each row.</param>
internal sealed record RowBlock(Box Plot, AxisScale X, Box Scaled, IReadOnlyList<double> Centres)
{
    public double AcrossAt(double value) => Scaled.Left + X.ShareOf(value) * Scaled.Width;
}

/// <summary>Names at the left, and beside them blocks of rows, each with a scale of its own.</summary>
/// <param name="Blocks">The blocks, from left to right and from top to bottom.</param>
/// <param name="Texts">The names, and the titles and numbers of the scales.</param>
/// <param name="Bottom">Where the picture may end.</param>
internal sealed record RowGrid(IReadOnlyList<RowBlock> Blocks, IReadOnlyList<PlacedText> Texts, double Bottom)
{
    const double OneLineRow = 23, TwoLineRow = 35, BesideNames = 10, BetweenBlocks = 26, AcrossEdge = 11, LeastScale = 130, UnderTitle = 8, BetweenRowsOfBlocks = 20;

    static readonly double[] MostNameWidths = [300, 250, 200];

    public static RowGrid Of(IReadOnlyList<string> rows, IReadOnlyList<RowContent> contents, double top, ChartStyle style)
    {
        var mostWidth = MostNameWidths[Math.Min(contents.Count, MostNameWidths.Length) - 1];
        var names = NamesOf(rows, mostWidth, style);
        var nameWidth = names.SelectMany(n => n).Select(n => TextMeasure.Width(n, style.Label)).DefaultIfEmpty(0).Max();
        var heights = names.Select(n => n.Count > 1 ? TwoLineRow : OneLineRow).ToList();
        var (left, right) = (ChartStyle.Margin + nameWidth + BesideNames, ChartStyle.Width - 2 * ChartStyle.Margin);
        var columns = ColumnsFor(contents, right - left);
        var width = (right - left - (columns - 1) * BetweenBlocks) / columns;

        var (blocks, texts) = (new List<RowBlock>(), new List<PlacedText>());
        for (var first = 0; first < contents.Count; first += columns)
        {
            var row = contents.Skip(first).Take(columns).ToList();
            var titles = row.Select(c => FittedText.Lines(TextMeasure.Clean(c.Axis.Label), style.AxisTitle, width, 3)).ToList();
            top += titles.Max(t => t.Count) * ChartStyle.AxisTitleLine + UnderTitle;
            var centres = heights.Select((height, i) => top + heights.Take(i).Sum() + height / 2).ToList();
            for (var i = 0; i < row.Count; i++)
            {
                var block = BlockOf(row[i], new Box(left + i * (width + BetweenBlocks), top, left + i * (width + BetweenBlocks) + width, top + heights.Sum()), centres, style);
                blocks.Add(block);
                texts.AddRange(AxisTexts.Below(block.Scaled, block.X, style, block.Plot.Left - AcrossEdge, block.Plot.Right + AcrossEdge));
                texts.AddRange(titles[i].Select((line, n) => new PlacedText(
                    line, style.AxisTitle, new Point(block.Plot.Left, top - UnderTitle - 2 - (titles[i].Count - 1 - n) * ChartStyle.AxisTitleLine))));
            }
            texts.AddRange(centres.SelectMany((centre, i) => NameAt(names[i], left - BesideNames, centre, style)));
            top += heights.Sum() + AxisTexts.BelowAlone + BetweenRowsOfBlocks;
        }
        return new RowGrid(blocks, texts, top - BetweenRowsOfBlocks);
    }

    // On one line where all fit so, else on two.
    static List<IReadOnlyList<string>> NamesOf(IReadOnlyList<string> rows, double width, ChartStyle style)
    {
        var clean = rows.Select(TextMeasure.Clean).ToList();
        List<IReadOnlyList<string>> names = [.. clean.Select(n => FittedText.Lines(n, style.Label, width, 2, keepEnd: true))];
        var cut = FittedText.Apart(clean, n => string.Join('\n', FittedText.Lines(n, style.Label, width, 2, keepEnd: true)));
        return [.. names.Select((n, i) => n.Count == 0 ? n : cut[i].Split('\n'))];
    }

    static int ColumnsFor(IReadOnlyList<RowContent> contents, double room)
    {
        var least = LeastScale + contents.Max(c => c.Before + c.After);
        var most = Math.Clamp((int)((room + BetweenBlocks) / (least + BetweenBlocks)), 1, contents.Count);
        var rows = (contents.Count + most - 1) / most;
        return (contents.Count + rows - 1) / rows;
    }

    static RowBlock BlockOf(RowContent content, Box plot, IReadOnlyList<double> centres, ChartStyle style)
    {
        var scaled = plot with { Left = plot.Left + content.Before, Right = plot.Right - content.After };
        var x = content.Range is { } range ? AxisScale.ForValuesAcross(range, content.Axis, scaled.Width, style) : AxisScale.Empty;
        return new RowBlock(plot, x, scaled, centres);
    }

    static IEnumerable<PlacedText> NameAt(IReadOnlyList<string> lines, double right, double centre, ChartStyle style) => lines.Select((line, i) => new PlacedText(
        line,
        style.Label,
        new Point(right, PlacedText.BaselineFor(centre + (i - (lines.Count - 1) / 2.0) * ChartStyle.LabelLine, style.Label)),
        Anchor.End));
}
