namespace LoopSim.Reports.Rendering.Charts.Areas;

/// <summary>The colours of layers, and of words on them.</summary>
internal static class AreaColors
{
    // A second round of colours is this much nearer to the ground.
    const double Lighter = 0.45;

    static readonly Color Light = Color.FromRgb(0xFFFFFF), Dark = Color.FromRgb(0x10131F);

    public static Color Fill(int layer, ChartStyle style)
    {
        var color = style.LineColor(layer);
        return layer / style.LineColors % 2 == 0 ? color : Color.Between(color, style.Background, Lighter);
    }

    /// <summary>Words on a layer, light or dark, whichever reads better.</summary>
    public static TextStyle On(int layer, ChartStyle style)
    {
        var fill = Fill(layer, style);
        return style.Label with { Color = Contrast.Of(Light, fill) >= Contrast.Of(Dark, fill) ? Light : Dark };
    }

    /// <summary>The colour of words beside a layer.</summary>
    public static Color Beside(int layer, ChartStyle style) => Contrast.Readable(Fill(layer, style), style.Observed, style.Background);
}
