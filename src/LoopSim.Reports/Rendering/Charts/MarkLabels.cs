using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Rendering.Charts;

/// <summary>A marked moment: a vertical line through the plot that ends at its text above the plot.</summary>
/// <param name="X">Where the line stands.</param>
/// <param name="Top">Where it begins; it ends at the bottom of the plot.</param>
/// <param name="Text">Its words, or null when it has none or there was no room.</param>
internal sealed record MarkLabel(double X, double Top, PlacedText? Text);

/// <summary>Places the texts of moments in rows above the plot, like flags, clear of each other and of all poles.</summary>
internal static class MarkLabels
{
    const int MostRows = 8;
    const double RowHeight = 15, BesidePole = 4, AbovePlot = 5, PoleAboveBaseline = 8, Room = 6;

    // Wider texts are cut first; narrower ones would say nothing.
    static readonly double[] Widths = [260, 170, 110, 70, 40];

    /// <summary>How much room the flags take above the plot.</summary>
    public static double HeightOf(IReadOnlyList<MarkLabel> marks, double plotTop) =>
        marks.Count == 0 ? 0 : marks.Max(m => plotTop - (m.Text?.Bounds.Top ?? plotTop));

    /// <param name="marks">In any order.</param>
    /// <param name="at">Where a moment stands on the picture; null outside the plot.</param>
    /// <param name="plotTop">The upper edge of the plot.</param>
    /// <param name="left">No text reaches to the left of this.</param>
    /// <param name="right">No text reaches to the right of this.</param>
    /// <param name="style">Its looks.</param>
    public static IReadOnlyList<MarkLabel> Place(
        IReadOnlyList<TimeMark> marks, Func<double, double?> at, double plotTop, double left, double right, ChartStyle style)
    {
        // From right to left: a flag then reaches over poles that are already known, and finds a row above them.
        var moments = marks.Where(m => at(m.At) is not null).GroupBy(m => m.At).OrderByDescending(g => g.Key);
        var placed = new List<MarkLabel>();
        foreach (var moment in moments)
        {
            if (at(moment.Key) is not { } x)
                continue;
            var text = string.Join(", ", moment.Select(m => TextMeasure.Clean(m.Text)).Where(t => t.Length > 0).Distinct());
            placed.Add(Candidates(text, x, plotTop, style).FirstOrDefault(c => Fits(c, placed, plotTop, left, right))
                ?? new MarkLabel(x, plotTop, null));
        }
        placed.Reverse();
        return placed;
    }

    static IEnumerable<MarkLabel> Candidates(string text, double x, double plotTop, ChartStyle style)
    {
        var texts = Widths.Select(width => FittedText.Start(text, style.Mark, width)).Where(t => t.Length > 1).Distinct();
        // A flag to the left hides the way of earlier ones, so it comes last: near the right edge.
        foreach (var (fitted, toLeft) in texts.SelectMany(t => new[] { (t, false), (t, true) }))
        {
            for (var row = 0; row < MostRows; row++)
            {
                var at = new Point(x + (toLeft ? -BesidePole : BesidePole), plotTop - AbovePlot - row * RowHeight);
                var placed = new PlacedText(fitted, style.Mark, at, toLeft ? Anchor.End : Anchor.Start);
                yield return new MarkLabel(x, at.Y - PoleAboveBaseline, placed);
            }
        }
    }

    static bool Fits(MarkLabel mark, List<MarkLabel> others, double plotTop, double left, double right)
    {
        if (mark.Text is not { Bounds: var words } || words.Left < left || words.Right > right)
            return false;
        var pole = Pole(mark, plotTop);
        return others.TrueForAll(other =>
            !words.Overlaps(Pole(other, plotTop).Grown(2))
            && (other.Text is not { Bounds: var theirs }
                || (!theirs.Overlaps(words with { Left = words.Left - Room, Right = words.Right + Room })
                    && !theirs.Overlaps(pole.Grown(2)))));
    }

    // Inside the plot all poles are alike; above it they must not run through words.
    static Box Pole(MarkLabel mark, double plotTop) => new(mark.X - 0.5, mark.Top, mark.X + 0.5, plotTop);
}
