using LoopSim.Reports.Figures;

namespace LoopSim.Tests.Reports.Figures;

public class CurveTests
{
    [Fact]
    public void A_curve_with_more_positions_than_values_is_refused()
    {
        var fault = Assert.Throws<ArgumentException>(() => new Curve("Stock", [1, 2], [3]));

        Assert.Contains("'Stock' has 2 positions but 1 values", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Measurements_with_fewer_positions_than_values_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new Observation("Survey", [], [3]));
    }
}
