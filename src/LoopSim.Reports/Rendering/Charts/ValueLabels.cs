using LoopSim.Reports.Figures;
using LoopSim.Reports.Tables;

namespace LoopSim.Reports.Rendering.Charts;

/// <summary>Numbers that stand beside what they measure, written as in tables but in the signs of the house.</summary>
internal static class ValueLabels
{
    /// <summary>All numbers of one axis, in the same manner; a dash for what is not a number, or the word for a moment that never comes.</summary>
    public static IReadOnlyList<string> For(IReadOnlyList<double> values, Axis axis, ChartStyle style, bool areMoments = false) =>
        [.. ValueText.Column(values, axis.Numbers == AxisNumbers.Percent ? "%" : null).Select((t, i) => areMoments && double.IsNaN(values[i]) ? style.Words.Never : ValueText.InSigns(t, style.Numbers))];
}
