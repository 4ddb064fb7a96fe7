using LoopSim.Languages;
using LoopSim.Reports.Figures;
using LoopSim.Reports.Rendering.Charts;

namespace LoopSim.Reports.Rendering.Diagrams;

/// <summary>The lines below a diagram: how to read it, and what it leaves out.</summary>
internal static class DiagramNotes
{
    const int MostLines = 4;

    /// <summary>The lines, broken where they are too long.</summary>
    public static IEnumerable<string> Of(DiagramFigure figure, DiagramStyle style, double width) =>
        Sentences(figure, style.Look.Words).Where(n => n.Length > 0).SelectMany(n => FittedText.Lines(TextMeasure.Clean(n), style.Look.Subtitle, width, MostLines));

    static IEnumerable<string> Sentences(DiagramFigure figure, ChartWords words)
    {
        if (figure.Weights is not null)
            yield return words.LinkWeights;
        yield return string.Join(' ', new[]
        {
            figure.Plan.Links.Any(l => l.Sign == "±") ? words.MixedSigns : "",
            figure.Plan.Loops.Any(l => l.Polarity == BadgePolarity.Open) ? words.MixedLoops : "",
        }.Where(s => s.Length > 0));
        yield return figure.Note;
    }
}
