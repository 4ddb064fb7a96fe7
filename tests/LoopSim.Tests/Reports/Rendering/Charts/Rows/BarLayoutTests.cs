using LoopSim.Reports.Figures;
using LoopSim.Reports.Rendering;
using LoopSim.Reports.Rendering.Charts;
using LoopSim.Reports.Rendering.Charts.Rows;

namespace LoopSim.Tests.Reports.Rendering.Charts.Rows;

public class BarLayoutTests
{
    static BarLayout Layout(bool? higherIsBetter, params double[] values) => BarLayout.Of(
        new("Title", "", [.. values.Select((_, i) => $"scenario {i}")], 0, [new(new("Value"), higherIsBetter, values)]), ChartStyle.Default);

    [Fact]
    public void Bars_begin_at_zero_and_are_as_long_as_their_values()
    {
        var layout = Layout(true, 1000, 1001, -500);

        var (bars, block) = (layout.Bars[0], layout.Grid.Blocks[0]);
        Assert.Equal(block.AcrossAt(0), bars[0].Box.Left, 9);
        Assert.Equal(block.AcrossAt(0), bars[2].Box.Right, 9);
        Assert.Equal(1000.0 / 1001, bars[0].Box.Width / bars[1].Box.Width, 9);
        Assert.Equal(500.0 / 1000, bars[2].Box.Width / bars[0].Box.Width, 9);
    }

    [Theory]
    [InlineData(true, Verdict.Better, Verdict.Worse)]
    [InlineData(false, Verdict.Worse, Verdict.Better)]
    [InlineData(null, Verdict.Open, Verdict.Open)]
    public void A_bar_is_better_or_worse_than_the_first_where_it_is_known_what_is_better(bool? higherIsBetter, object higher, object lower) =>
        Assert.Equal([Verdict.Same, (Verdict)higher, (Verdict)lower], Layout(higherIsBetter, 5, 6, 4).Bars[0].Select(b => b.Verdict));

    [Fact]
    public void What_reads_the_same_is_the_same() => Assert.Equal(Verdict.Same, Layout(true, 5.5, 5.5 - 1e-12).Bars[0][1].Verdict);

    [Fact]
    public void What_was_never_reached_has_a_dash_and_no_bar()
    {
        var layout = Layout(true, 5, double.NaN, 4);
        Assert.Equal(2, layout.Bars[0].Count);
        Assert.Equal(["5", "–", "4"], layout.Values.Select(v => v.Text));
    }

    static BarLayout Moments(params double[] values) => BarLayout.Of(
        new("Title", "", [.. values.Select((_, i) => $"scenario {i}")], 0, [new(new("When"), false, values, IsMoment: true)]), ChartStyle.Default);

    [Fact]
    public void A_moment_that_never_comes_says_so_in_the_colour_of_its_verdict()
    {
        var layout = Moments(5, double.NaN, 4);
        Assert.Equal(["5", "never", "4"], layout.Values.Select(v => v.Text));
        Assert.Equal([ChartStyle.Default.Label.Color, Verdicts.ColorOf(Verdict.Worse, ChartStyle.Default), ChartStyle.Default.Label.Color], layout.Values.Select(v => v.Style.Color));
        Assert.Equal(["scenario 0", "better", "worse"], layout.Key.Entries.Select(e => e.Name));
    }

    [Fact]
    public void A_reference_that_is_not_drawn_is_no_line_of_the_key()
    {
        var layout = Moments(double.NaN, 4, double.NaN);
        Assert.Equal(Verdict.Better, Assert.Single(layout.Bars[0]).Verdict);
        Assert.Equal(["better than scenario 0"], layout.Key.Entries.Select(e => e.Name));
        Assert.Equal(ChartStyle.Default.Label.Color, layout.Values[2].Style.Color);
        Assert.Empty(Layout(true, double.PositiveInfinity, double.PositiveInfinity).Key.Entries);
    }

    [Fact]
    public void What_is_not_finite_has_its_sign_and_no_further_words()
    {
        var svg = FigureRenderer.ToSvg(new BarFigure("Title", "", ["a", "b"], 0, [new(new("Value"), true, [double.PositiveInfinity, double.NaN])]));
        Assert.Contains(">∞<", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("no finite values", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_scenario_is_held_against_nothing()
    {
        var layout = Layout(true, 5);
        Assert.Equal((Verdict.Open, false), (layout.Bars[0][0].Verdict, layout.Bars[0][0].IsReference));
        Assert.Empty(layout.Key.Entries);
    }

    [Fact]
    public void Numbers_stand_beside_their_bars()
    {
        var layout = Layout(true, 5, -5);
        Assert.True(layout.Values[0].Bounds.Left > layout.Bars[0][0].Box.Right);
        Assert.True(layout.Values[1].Bounds.Right < layout.Bars[0][1].Box.Left);
    }
}
