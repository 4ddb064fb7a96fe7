using LoopSim.Models;
using LoopSim.Reports.Rendering;
using LoopSim.Reports.Rendering.Charts;
using LoopSim.Reports.Rendering.Charts.Rows;

namespace LoopSim.Tests.Reports.Rendering.Charts.Rows;

public class VerdictsTests
{
    public static TheoryData<int?, int[]> Houses => new()
    {
        { null, [] },
        { 0x1E2128, [] },
        { null, [0x2F8359] },
        { null, [0xCC4D08, 0x2F8359, 0x0A429F] },
        { null, [0x30855A, 0x596070] },
        { 0xFCFBF7, [0x00688B, 0xC2410C] },
    };

    [Theory]
    [MemberData(nameof(Houses))]
    public void No_two_verdicts_share_a_colour_or_nearly_so(int? background, int[] lines)
    {
        var style = ChartStyle.Of(new HouseStyle
        {
            Background = background is { } ground ? new StyleColour(ground, default) : null,
            Lines = [.. lines.Select(l => new StyleColour(l, default))],
        });
        List<Color> colors = [.. new[] { Verdict.Better, Verdict.Worse, Verdict.Same, Verdict.Higher, Verdict.Lower }.Select(v => Verdicts.ColorOf(v, style))];
        foreach (var (color, i) in colors.Select((c, i) => (c, i)))
            Assert.All(colors.Skip(i + 1), other => Assert.True(Math.Abs(color.Red - other.Red) + Math.Abs(color.Green - other.Green) + Math.Abs(color.Blue - other.Blue) > 80, $"{color} and {other}"));
    }

    [Fact]
    public void Higher_and_lower_wear_lines_of_the_house_that_mean_nothing_else()
    {
        var style = ChartStyle.Of(new HouseStyle { Lines = [new(0x2F8359, default), new(0x0000CD, default), new(0x800080, default)] });
        Assert.Equal([Color.FromRgb(0x0000CD), Color.FromRgb(0x800080)], new[] { Verdict.Higher, Verdict.Lower }.Select(v => Verdicts.ColorOf(v, style)));
    }
}
