using LoopSim.Reports.Figures;
using LoopSim.Reports.Rendering.Charts.Areas;

namespace LoopSim.Tests.Reports.Rendering.Charts.Areas;

public class AreaStackTests
{
    static AreaStack Stack(bool asShares, params double[][] layers) =>
        AreaStack.Of(new AreaPanel("", [.. Enumerable.Range(0, layers[0].Length).Select(i => (double)i)], layers), asShares);

    [Fact]
    public void Positive_layers_lie_on_each_other()
    {
        var stack = Stack(false, [1, 2], [10, 20]);

        Assert.Equal([0, 1], stack.Bands.Select(b => b.Layer));
        Assert.Equal((IEnumerable<double>)[1, 2], stack.Bands[0].Upper);
        Assert.Equal((IEnumerable<double>)[1, 2], stack.Bands[1].Lower);
        Assert.Equal((IEnumerable<double>)[11, 22], stack.Bands[1].Upper);
        Assert.Equal((IEnumerable<double>)[11, 22], stack.Total);
    }

    [Fact]
    public void Negative_layers_lie_below_zero_beside_the_positive_ones()
    {
        var stack = Stack(false, [5, 5], [-2, -2], [-1, -1]);

        Assert.Equal([(0, 5.0), (1, -2.0), (2, -3.0)], stack.Bands.Select(b => (b.Layer, b.Upper[0])));
        Assert.Equal((IEnumerable<double>)[2, 2], stack.Total);
    }

    [Fact]
    public void A_layer_that_changes_its_sign_crosses_zero_in_between()
    {
        var stack = Stack(false, [1, -3], [4, 4]);

        Assert.Equal([0, 0.25, 1], stack.X);
        Assert.Equal([(0, 1.0, 0.0, 0.0), (1, 5.0, 4.0, 4.0), (0, 0.0, 0.0, -3.0)], stack.Bands.Select(b => (b.Layer, b.Upper[0], b.Upper[1], b.Upper[2])));
    }

    [Fact]
    public void Where_a_layer_is_not_finite_the_whole_stack_has_a_gap()
    {
        var stack = Stack(false, [1, double.NaN, 1], [2, 2, double.PositiveInfinity]);

        Assert.Equal([3, double.NaN, double.NaN], stack.Total);
        Assert.All(stack.Bands, b => Assert.True(double.IsNaN(b.Upper[1]) && double.IsNaN(b.Lower[1])));
    }

    [Fact]
    public void Shares_add_up_to_all_and_losses_count_as_much_as_gains()
    {
        var stack = Stack(true, [3, 0], [-1, 0]);

        Assert.Equal([0.75, -0.25], stack.Bands.Select(b => b.Upper[0]));
        Assert.Equal(0, stack.Bands[0].Upper[1]);
    }
}
