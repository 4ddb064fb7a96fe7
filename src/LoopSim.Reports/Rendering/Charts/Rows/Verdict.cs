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
    static readonly Color Good = Color.FromRgb(0x2F8359), Bad = Color.FromRgb(0xCC4D08);

    /// <summary>How a number stands to another; what reads the same is the same.</summary>
    /// <param name="value">The number, and how it is written.</param>
    /// <param name="other">What it is held against.</param>
    /// <param name="higherIsBetter">Which way is better; null where nobody says.</param>
    public static Verdict Of((double Number, string Text) value, (double Number, string Text) other, bool? higherIsBetter)
    {
        if (!double.IsFinite(value.Number) || !double.IsFinite(other.Number))
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
        Verdict.Lower => style.LineColor(1),
        _ => style.LineColor(0),
    };
}
