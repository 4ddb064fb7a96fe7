using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Reports.Figures;
using LoopSim.Reports.Rendering;
using LoopSim.Simulation;

namespace LoopSim.Reports.Charts;

/// <summary>A chart of runs, in the model's house style, ready to be drawn.</summary>
public sealed class RunChart
{
    readonly Func<Figure> draw;
    readonly HouseStyle style;

    RunChart(Name name, Func<Figure> draw, HouseStyle style, string fileName) => (Name, this.draw, this.style, FileName) = (name, draw, style, fileName);

    /// <summary>Its name in the model.</summary>
    public Name Name { get; }

    /// <summary>Its name as one for a file, without an ending: letters, digits and hyphens.</summary>
    public string FileName { get; }

    /// <summary>The charts that the model names, else one of each variable that its outcomes look at; only what these runs can show.</summary>
    /// <param name="runs">The runs.</param>
    public static IReadOnlyList<RunChart> AllOf(RunSet runs) => Planned(runs).All;

    /// <summary>The same, and why there are no more of them.</summary>
    internal static RunCharts Planned(RunSet runs)
    {
        var (charts, ofOtherScenarios, unasked) = ChartPlan.Of(runs);
        return new(Named(runs, charts.Select(c => (c.Name, (Func<Figure>)(() => RunFigure.Of(c, runs))))), ofOtherScenarios, unasked);
    }

    /// <summary>Charts of these figures, each with a file name of its own; a figure is made when it is drawn.</summary>
    internal static IReadOnlyList<RunChart> Named(RunSet runs, IEnumerable<(Name Name, Func<Figure> Draw)> figures)
    {
        var all = figures.ToList();
        var fileNames = ChartPlan.FileNames([.. all.Select(f => f.Name)]);
        return [.. all.Select((f, i) => new RunChart(f.Name, f.Draw, runs.Model.Source.Style, fileNames[i]))];
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
        return Named(runs, [(declared.Name, () => RunFigure.Of(ChartPlan.ChartOf(declared), runs))])[0];
    }

    /// <summary>The chart as data.</summary>
    internal Figure Figure => draw();

    /// <summary>The chart as the text of an .svg file, 900 CSS pixels wide, to be stored as UTF-8.</summary>
    public string ToSvg() => FigureRenderer.ToSvg(Figure, style);

    /// <summary>The chart as the bytes of a .png file.</summary>
    /// <param name="scale">Pixels per CSS pixel, 0.1 to 10: 2 gives 1800 pixels of width.</param>
    /// <exception cref="ArgumentOutOfRangeException">The scale is not between 0.1 and 10.</exception>
    public byte[] ToPng(double scale = 2) => FigureRenderer.ToPng(Figure, style, scale);
}

/// <summary>The charts that runs get.</summary>
/// <param name="All">The charts.</param>
/// <param name="OfOtherScenarios">How many were left out because none of their scenarios was run.</param>
/// <param name="Unasked">How many variables go without a chart because nobody asked for them.</param>
internal sealed record RunCharts(IReadOnlyList<RunChart> All, int OfOtherScenarios, int Unasked);
