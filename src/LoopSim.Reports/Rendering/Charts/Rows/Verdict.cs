namespace LoopSim.Reports.Rendering.Charts.Rows;

/// <summary>How a number stands to the one that it is held against.</summary>
internal enum Verdict
{
    /// <summary>There is nothing to compare.</summary>
    Open,
    Same,
    Better,
    Worse,
    Higher,
    Lower,
}

/// <summary>Finds verdicts, and gives them colours that stay apart for people who see few.</summary>
internal static class Verdicts
{
    // So far apart in sRGB are colours that must not be taken for one another; all lines of ours are.
    const double Apart = 80;

    static readonly Color Good = Color.FromRgb(0x2F8359), Bad = Color.FromRgb(0xCC4D08);

    /// <summary>How a number stands to another, an infinite one too; what reads the same is the same.</summary>
    /// <param name="value">The number, and how it is written.</param>
    /// <param name="other">What it is held against.</param>
    /// <param name="higherIsBetter">Which way is better; null where nobody says.</param>
    public static Verdict Of((double Number, string Text) value, (double Number, string Text) other, bool? higherIsBetter)
    {
        if (double.IsNaN(value.Number) || double.IsNaN(other.Number))
            return Verdict.Open;
        if (value.Text == other.Text)
            return Verdict.Same;
        var isHigher = value.Number > other.Number;
        return higherIsBetter is { } higher ? isHigher == higher ? Verdict.Better : Verdict.Worse : isHigher ? Verdict.Higher : Verdict.Lower;
    }

    public static Color ColorOf(Verdict verdict, ChartStyle style) => verdict switch
    {
        Verdict.Better => Contrast.Readable(Good, style.Observed, style.Background),
        Verdict.Worse => Contrast.Readable(Bad, style.Observed, style.Background),
        Verdict.Same => style.Frame,
        Verdict.Lower => Neutral(style)[1],
        Verdict.Higher => Neutral(style)[0],
        _ => style.LineColor(0),
    };

    // The first two lines of the house that nobody takes for better, worse or the same; where it has none, two of our own.
    static List<Color> Neutral(ChartStyle style)
    {
        List<Color> told = [ColorOf(Verdict.Better, style), ColorOf(Verdict.Worse, style), ColorOf(Verdict.Same, style)];
        var taken = told.Count;
        var lines = Enumerable.Range(0, style.LineColors).Select(style.LineColor)
            .Concat(LineStyles.Colors.Concat(LineStyles.ColorsOnDark).Where(c => Contrast.Of(c, style.Background) >= Contrast.LeastForLines));
        foreach (var line in lines.Where(l => told.TrueForAll(t => Distance(l, t) >= Apart)))
            told.Add(line);
        return [.. told.Skip(taken), style.Observed, style.Observed];
    }

    static double Distance(Color a, Color b) => Math.Sqrt(Math.Pow(a.Red - b.Red, 2) + Math.Pow(a.Green - b.Green, 2) + Math.Pow(a.Blue - b.Blue, 2));
}
