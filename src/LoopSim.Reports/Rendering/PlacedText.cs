namespace LoopSim.Reports.Rendering;

/// <summary>One line of text with its place, so that a layout can be examined before anything is drawn.</summary>
/// <param name="Text">The words.</param>
/// <param name="Style">Size, weight and colour.</param>
/// <param name="At">The place of the anchor on the baseline.</param>
/// <param name="Anchor">Which part of the text stands at <paramref name="At"/>.</param>
/// <param name="Upwards">Whether it is turned to be read from bottom to top, as beside a vertical axis.</param>
internal sealed record PlacedText(string Text, TextStyle Style, Point At, Anchor Anchor = Anchor.Start, bool Upwards = false)
{
    // Shares of the em: capitals with an accent above the baseline, descenders below.
    const double Ascent = 0.95, Descent = 0.24;

    /// <summary>What the text covers in the picture.</summary>
    public Box Bounds
    {
        get
        {
            var width = TextMeasure.Width(Text, Style);
            var before = Anchor switch { Anchor.Start => 0, Anchor.Middle => width / 2, _ => width };
            return Upwards
                ? new Box(At.X - Ascent * Style.Size, At.Y + before - width, At.X + Descent * Style.Size, At.Y + before)
                : new Box(At.X - before, At.Y - Ascent * Style.Size, At.X - before + width, At.Y + Descent * Style.Size);
        }
    }

    /// <summary>The baseline that centres capitals and digits of this size on a height.</summary>
    public static double BaselineFor(double centre, TextStyle style) => centre + style.Face.CapitalHeight / 2 * style.Size;
}
