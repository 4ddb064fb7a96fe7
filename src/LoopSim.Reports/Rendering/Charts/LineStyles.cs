namespace LoopSim.Reports.Rendering.Charts;

/// <summary>How the curves of one chart look: apart in colour, and in dashes too where colour alone would not do.</summary>
internal static class LineStyles
{
    // So many lines are told apart by colour and the label at their end, even in print without colour.
    const int MostSolid = 4;

    // Logical units of each piece where curves that coincide take turns.
    const double Turn = 9;

    // Every two are 30 or more apart in CIELAB for people with protanopia, deuteranopia or tritanopia (Machado 2009), and
    // each has a contrast of 4.5 on white, so that labels can wear the colour of their line.
    public static IReadOnlyList<Color> Colors { get; } =
    [
        Color.FromRgb(0x0A429F), Color.FromRgb(0xCC4D08), Color.FromRgb(0x2F8359), Color.FromRgb(0xB4539C),
        Color.FromRgb(0x10131F), Color.FromRgb(0x553000),
    ];

    // The same on dark grounds, for grounds as light as #2A2E38.
    public static IReadOnlyList<Color> ColorsOnDark { get; } =
    [
        Color.FromRgb(0xA581FF), Color.FromRgb(0xEDAE37), Color.FromRgb(0x79FFF9), Color.FromRgb(0xEE6D6B),
        Color.FromRgb(0xF1FDA8), Color.FromRgb(0x46A1B5),
    ];

    static readonly double[][] Dashes = [[], [9, 4], [2.5, 3], [10, 3.5, 2.5, 3.5], [18, 5], [9, 3.5, 2.5, 3.5, 2.5, 3.5]];

    /// <summary>One stroke per curve.</summary>
    /// <param name="turns">Which of the curves coincide.</param>
    /// <param name="labelled">Whether each line bears its name at its end, rather than a legend naming its look.</param>
    /// <param name="style">The colours of lines.</param>
    public static IReadOnlyList<Stroke> For(IReadOnlyList<CurveTurn> turns, bool labelled, ChartStyle style)
    {
        var width = turns.Count switch { <= 6 => 2.4, <= 12 => 2.0, _ => 1.7 };
        var dashed = turns.Count > Math.Min(labelled ? MostSolid : 1, style.LineColors);
        return [.. turns.Select((turn, curve) => turn is { Count: > 1, Index: > 0 }
            ? TakingTurns(turn, style.LineColor(curve), width)
            : new Stroke(style.LineColor(curve), width, dashed ? DashOf(curve, style.LineColors) : []))];
    }

    // Of curves that coincide the first lies beneath in its own look; each later one leaves gaps through which the others show.
    static Stroke TakingTurns(CurveTurn turn, Color color, double width) =>
        new(color, width, [Turn, Turn * (turn.Count - 1)], Turn * (turn.Count - turn.Index));

    // After each round of colours the dashes move on by one, so that with six colours 36 curves pass before a look comes back.
    static double[] DashOf(int curve, int colors) => Dashes[(curve % colors + curve / colors) % Dashes.Length];
}
