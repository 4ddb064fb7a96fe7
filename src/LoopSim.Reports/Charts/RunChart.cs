using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Reports.Rendering;
using LoopSim.Simulation;

namespace LoopSim.Reports.Charts;

/// <summary>A chart of runs, in the model's house style, ready to be drawn.</summary>
public sealed class RunChart
{
    readonly Chart chart;
    readonly RunSet runs;

    RunChart(Chart chart, RunSet runs, string fileName) => (this.chart, this.runs, FileName) = (chart, runs, fileName);

    /// <summary>Its name in the model.</summary>
    public Name Name => chart.Name;

    /// <summary>Its name as one for a file, without an ending: letters, digits and hyphens.</summary>
    public string FileName { get; }

    /// <summary>The charts that the model names, else one of each variable that its outcomes look at; only what these runs can show.</summary>
    /// <param name="runs">The runs.</param>
    public static IReadOnlyList<RunChart> AllOf(RunSet runs)
    {
        var charts = ChartPlan.Of(runs).Charts;
        var fileNames = ChartPlan.FileNames([.. charts.Select(c => c.Name)]);
        return [.. charts.Select((c, i) => new RunChart(c, runs, fileNames[i]))];
    }

    /// <summary>A chart of one variable in every run.</summary>
    /// <param name="runs">The runs.</param>
    /// <param name="variable">The variable.</param>
    /// <exception cref="KeyNotFoundException">The model has no such variable.</exception>
    public static RunChart Of(RunSet runs, Name variable)
    {
        // A run says best that it has no such variable.
        _ = runs.Runs[0].Saved(variable);
        var declared = runs.Model.Visible.First(v => v.Name.Equals(variable));
        return new(ChartPlan.ChartOf(declared), runs, ChartPlan.FileNames([declared.Name])[0]);
    }

    /// <summary>The chart as the text of an .svg file, 900 CSS pixels wide, to be stored as UTF-8.</summary>
    public string ToSvg() => FigureRenderer.ToSvg(RunFigure.Of(chart, runs), runs.Model.Source.Style);

    /// <summary>The chart as the bytes of a .png file.</summary>
    /// <param name="scale">Pixels per CSS pixel, 0.1 to 10: 2 gives 1800 pixels of width.</param>
    /// <exception cref="ArgumentOutOfRangeException">The scale is not between 0.1 and 10.</exception>
    public byte[] ToPng(double scale = 2) => FigureRenderer.ToPng(RunFigure.Of(chart, runs), runs.Model.Source.Style, scale);
}
