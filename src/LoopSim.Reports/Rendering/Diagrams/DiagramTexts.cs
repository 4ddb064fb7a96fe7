using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Rendering.Diagrams;

/// <summary>The words inside a diagram: names of variables, badges and names of loops.</summary>
internal static class DiagramTexts
{
    public static IEnumerable<PlacedText> Of(DiagramPlan plan, DiagramPlaces places, DiagramStyle style)
    {
        for (var n = 0; n < plan.Nodes.Count; n++)
        {
            var (label, x) = (places.Labels[n], places.At.X[n]);
            for (var i = 0; i < label.Lines.Count; i++)
                yield return Centred(label.Lines[i], style.Name, x, places.At.Y[n] + label.FirstLine + i * DiagramStyle.NameLine);
        }

        for (var l = 0; l < plan.Loops.Count; l++)
        {
            var (x, y) = (places.At.BadgeX[l], places.At.BadgeY[l]);
            var (numbers, text) = style.BadgeOf(plan.Loops[l]);
            for (var i = 0; i < numbers.Count; i++)
                yield return Centred(numbers[i], text, x, y + (i - (numbers.Count - 1) / 2.0) * text.Size);
            for (var i = 0; i < places.Badges[l].Count; i++)
                yield return Centred(places.Badges[l][i], style.BadgeName, x, y + DiagramStyle.RingRadius + (i + 0.6) * DiagramStyle.BadgeLine);
        }
    }

    static PlacedText Centred(string text, TextStyle style, double x, double y) => new(text, style, new(x, PlacedText.BaselineFor(y, style)), Anchor.Middle);
}
