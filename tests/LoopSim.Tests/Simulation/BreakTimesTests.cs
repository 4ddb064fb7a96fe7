using LoopSim.Compilation;
using LoopSim.Models;
using LoopSim.Simulation;

namespace LoopSim.Tests.Simulation;

public class BreakTimesTests
{
    static BreakTimes Of(params (double First, double Period)[] breaks)
    {
        var memory = new LaneMemory(2 * breaks.Length, 1);
        for (var i = 0; i < breaks.Length; i++)
        {
            memory.Fill(2 * i, breaks[i].First);
            memory.Fill((2 * i) + 1, breaks[i].Period);
        }

        return new(
            new SimulationProgram
            {
                SlotCount = 2 * breaks.Length,
                LaneCount = 1,
                LaneStops = [10],
                Specs = new SimulationSpecs(),
                Fixed = [],
                TimeSlot = 0,
                Constants = [],
                Initial = [],
                Rates = [],
                Stocks = [],
                Memories = [],
                Kernels = [],
                Lookups = [],
                Choices = [],
                Draws = [],
                Breaks = [.. breaks.Select((b, i) => new BreakTime(2 * i, b.Period == 0 ? -1 : (2 * i) + 1))],
            },
            memory,
            0);
    }

    [Theory]
    [InlineData(0, 1, 0.5)]
    [InlineData(0.5, 1, 0.7)]
    [InlineData(0.7, 1, 1)]
    [InlineData(1, 2, 2)]
    [InlineData(0, 0.5, 0.5)]
    [InlineData(-1, 0.4, 0.4)]
    public void The_nearest_one_strictly_between_is_found(double from, double to, double found) =>
        Assert.Equal(found, Of((0.7, 0), (0.5, 0), (double.NaN, 0), (double.PositiveInfinity, 0), (double.NegativeInfinity, 0)).FirstBetween(from, to));

    [Theory]
    [InlineData(0.5, true)]
    [InlineData(0.7, true)]
    [InlineData(0.7000000000000001, true)]
    [InlineData(0.70001, false)]
    [InlineData(1.25, true)]
    [InlineData(2.75, true)]
    [InlineData(2.5, false)]
    [InlineData(-1, false)]
    public void It_is_known_whether_a_time_is_one(double time, bool isOne) =>
        Assert.Equal(isOne, Of((0.7, 0), (0.5, 0), (double.PositiveInfinity, 0), (1.25, 0.5)).IsAt(time));

    [Fact]
    public void Without_any_the_end_is_found() => Assert.Equal(3, Of().FirstBetween(1, 3));

    [Theory]
    [InlineData(0, 1, 0.25)]
    [InlineData(0.25, 1, 0.75)]
    [InlineData(0.3, 1, 0.75)]
    [InlineData(0.75, 1, 1)]
    [InlineData(1.0, 2, 1.25)]
    public void A_period_repeats_one(double from, double to, double found) => Assert.Equal(found, Of((0.25, 0.5)).FirstBetween(from, to));

    // Going from each to the next must meet them all, whatever first and period are as binary fractions.
    [Fact]
    public void None_is_lost_to_rounding()
    {
        var random = new Random(1);
        for (var trial = 0; trial < 500; trial++)
        {
            var (first, period) = (Math.Round(random.NextDouble(), 2), Math.Round(0.01 + random.NextDouble(), 2));
            var breaks = Of((first, period));
            var time = first;
            for (var k = 1; k <= 200; k++)
            {
                time = breaks.FirstBetween(time, time + (10 * period));
                Assert.Equal(first + (k * period), time, 1e-9);
            }
        }
    }
}
