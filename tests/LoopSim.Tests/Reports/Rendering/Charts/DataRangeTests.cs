using LoopSim.Reports.Rendering.Charts;

namespace LoopSim.Tests.Reports.Rendering.Charts;

public class DataRangeTests
{
    [Theory]
    [InlineData(1, 10, 0, 10)]
    [InlineData(3.5, 10, 0, 10)]
    [InlineData(3.6, 10, 3.6, 10)]
    [InlineData(-10, -1, -10, 0)]
    [InlineData(-10, -9, -10, -9)]
    [InlineData(-3, 4, -3, 4)]
    [InlineData(0, 0, 0, 1)]
    [InlineData(100, 100, 0, 140)]
    [InlineData(-100, -100, -140, 0)]
    public void Values_near_zero_show_it_and_constants_get_room(double low, double high, double from, double to)
    {
        Assert.Equal(new DataRange(from, to), new DataRange(low, high).ForValues());
    }

    [Fact]
    public void Rounding_errors_of_a_constant_are_not_magnified()
    {
        Assert.Equal(0, new DataRange(100, 100 + 1e-12).ForValues().Low);
    }

    [Theory]
    [InlineData(0, 60, 0, 60)]
    [InlineData(0, 0, -1, 1)]
    [InlineData(10, 10, 9, 11)]
    public void Positions_are_shown_exactly_and_a_single_one_gets_room(double low, double high, double from, double to)
    {
        Assert.Equal(new DataRange(from, to), new DataRange(low, high).ForPositions());
    }
}
