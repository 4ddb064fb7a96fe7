using LoopSim.Reports.Figures;
using LoopSim.Reports.Rendering;
using LoopSim.Reports.Rendering.Charts;
using LoopSim.Reports.Rendering.Charts.Areas;

namespace LoopSim.Tests.Reports.Rendering.Charts.Areas;

public class AreaLayoutTests
{
    static readonly double[] Times = [.. Enumerable.Range(0, 49).Select(i => (double)i)];

    static AreaLayout Layout(int panels, params (string Name, Func<double, double> Value)[] layers) => AreaLayout.Of(
        new("Title", "", new("Time"), new("Value"), [.. layers.Select(l => l.Name)],
            [.. Enumerable.Range(0, panels).Select(i => new AreaPanel($"scenario {i}", Times, [.. layers.Select(l => Array.ConvertAll(Times, t => l.Value(t)))]))], AsShares: false),
        ChartStyle.Default);

    [Fact]
    public void Names_stand_inside_where_their_layers_are_thick()
    {
        var layout = Layout(1, ("below", _ => 10), ("above", t => t));

        Assert.Equal(["below", "above"], layout.Inside.Select(t => t.Text));
        Assert.Empty(layout.Ends);
        Assert.Equal(["total"], layout.Key.Entries.Select(e => e.Name));
        var plot = layout.Grid.Panels[0];
        Assert.True(plot.HeightAt(10) < layout.Inside[0].Bounds.Top && layout.Inside[0].Bounds.Bottom < plot.HeightAt(0));
        Assert.True(layout.Inside[1].Bounds.Bottom < plot.HeightAt(10));
    }

    [Fact]
    public void A_thin_layer_is_named_at_its_end() =>
        Assert.Equal([1], Layout(1, ("thick", _ => 100), ("thin", _ => 0.5), ("fat", _ => 50)).Ends.Select(e => e.Curve));

    [Fact]
    public void Several_panels_have_a_key_from_the_top_layer_down() =>
        Assert.Equal(["above", "below", "total"], Layout(2, ("below", _ => 10), ("above", t => t)).Key.Entries.Select(e => e.Name));

    [Fact]
    public void No_name_stands_on_the_line_of_the_total()
    {
        for (var loss = 1; loss < 20; loss++)
        {
            var layout = Layout(1, ("gains", t => 20 + t / 4), ("losses", t => -loss - t / 9));

            var (plot, stack) = (layout.Grid.Panels[0], layout.Stacks[0]);
            foreach (var text in layout.Inside)
                Assert.DoesNotContain(stack.X.Zip(stack.Total), p => new Box(plot.AcrossAt(p.First), plot.HeightAt(p.Second), plot.AcrossAt(p.First), plot.HeightAt(p.Second)).Overlaps(text.Bounds with { Top = text.Bounds.Top + 4 }));
        }
    }

    [Fact]
    public void The_axis_has_zero_even_where_all_is_far_above() => Assert.Equal(0, Layout(1, ("high", t => 1000 + t)).Grid.Panels[0].Y.Low);
}
