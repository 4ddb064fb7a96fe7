using LoopSim.Reports.Figures;
using LoopSim.Reports.Rendering.Charts;
using LoopSim.Reports.Rendering.Diagrams.Layout;

namespace LoopSim.Reports.Rendering.Diagrams;

/// <summary>A variable's name in short lines, and all that it covers.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Size">What the variable covers around its place, with its box or valve.</param>
/// <param name="FirstLine">How far below its place the middle of the first line is.</param>
internal sealed record NodeLabel(IReadOnlyList<string> Lines, Extent Size, double FirstLine)
{
    // A name of one short line stays one; longer ones get two or three lines of about the same width, and words stay whole.
    const double ShortName = 92, LineWidth = 104, WidestLine = 280, WidthStep = 4;
    const int FewLines = 3, MostLines = 4;
    const double BesideName = 3, BoxBeside = 9, BoxAbove = 7, CloudWidth = 30, CloudHeight = 20, BelowValve = 3;

    public static NodeLabel Of(DiagramNode node, DiagramLook look, DiagramStyle style)
    {
        if (node.Kind == NodeKind.Cloud)
            return new([], Extent.Around(CloudWidth, CloudHeight), 0);
        var lines = Wrapped(TextMeasure.Clean(node.Name), style.Name);
        var width = lines.Max(l => TextMeasure.Width(l, style.Name));
        var height = lines.Count * DiagramStyle.NameLine;
        if (node.Kind == NodeKind.Flow && look == DiagramLook.StockFlow)
        {
            var half = Math.Max(width / 2 + BesideName, DiagramStyle.ValveReach + 2);
            return new(lines, new(half, DiagramStyle.ValveReach + 1, half, DiagramStyle.ValveReach + BelowValve + height), DiagramStyle.ValveReach + BelowValve + DiagramStyle.NameLine / 2);
        }

        var (beside, above) = IsBoxed(node, look) ? (BoxBeside, BoxAbove) : (BesideName, 0.0);
        return new(lines, Extent.Around(width + 2 * beside, height + 2 * above), -(lines.Count - 1) * DiagramStyle.NameLine / 2);
    }

    /// <summary>Whether it stands in a box.</summary>
    public static bool IsBoxed(DiagramNode node, DiagramLook look) => node.Kind == NodeKind.Stock && look != DiagramLook.Causal;

    /// <summary>A text in lines of about the same width, no more than there need be.</summary>
    public static IReadOnlyList<string> Wrapped(string text, TextStyle style, double shortText = ShortName, double lineWidth = LineWidth)
    {
        var whole = TextMeasure.Width(text, style);
        if (whole <= shortText)
            return [text];
        var longestWord = text.Split(' ').Max(w => TextMeasure.Width(w, style));
        var count = Math.Clamp((int)Math.Ceiling(whole / lineWidth), 2, FewLines);
        var width = Math.Min(Math.Max(longestWord, whole / count), WidestLine);
        while (width < WidestLine && FittedText.Lines(text, style, width, MostLines + 5).Count > count)
            width += WidthStep;
        return FittedText.Lines(text, style, width, MostLines);
    }
}
