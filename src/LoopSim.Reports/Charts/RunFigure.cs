using LoopSim.Models;
using LoopSim.Reports.Figures;
using LoopSim.Simulation;

namespace LoopSim.Reports.Charts;

/// <summary>Turns a chart of a model and its runs into a figure.</summary>
internal static class RunFigure
{
    /// <summary>The figure of a chart, of the kind that the chart asks for.</summary>
    public static Figure Of(Chart chart, RunSet runs)
    {
        var subject = new ChartSubject(chart, runs);
        return chart.Kind switch
        {
            ChartKind.Panels => CourseFigures.Panels(subject),
            ChartKind.Areas => CourseFigures.Areas(subject),
            ChartKind.Phase => CourseFigures.Phase(subject),
            ChartKind.Bars => NumberFigures.Bars(subject),
            ChartKind.BeforeAndAfter => NumberFigures.Pairs(subject),
            _ => CourseFigures.Lines(subject),
        };
    }
}
