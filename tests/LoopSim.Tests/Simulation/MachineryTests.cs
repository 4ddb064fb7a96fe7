using LoopSim.Simulation;

namespace LoopSim.Tests.Simulation;

/// <summary>The small parts of the engine by themselves: rows, rings and sums.</summary>
public class MachineryTests
{
    static double[] Row(params double[] numbers) => [.. Enumerable.Range(0, 16).Select(i => numbers[i % numbers.Length])];

    [Fact]
    public void A_row_is_as_wide_as_whole_vectors()
    {
        Assert.Equal([8, 8, 16], new[] { 1, 8, 9 }.Select(n => new LaneMemory(3, n).Width));
        var memory = new LaneMemory(3, 2);
        memory.Fill(1, 5);
        Assert.Equal((0, 5, 5, 0), (memory[0, 7], memory[1, 0], memory[1, 7], memory[2, 0]));
        Assert.True(memory.Row(-1).IsEmpty);
    }

    [Fact]
    public void All_finite_sees_every_place_of_a_row()
    {
        Assert.True(RowOperations.AllFinite(Row(1, -2, 0, double.MaxValue)));
        foreach (var bad in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity })
        {
            for (var at = 0; at < 16; at++)
            {
                var row = Row(1);
                row[at] = bad;
                Assert.False(RowOperations.AllFinite(row));
            }
        }
    }

    [Fact]
    public void Operations_work_in_every_lane_also_onto_their_own_operand()
    {
        var (a, b, into) = (Row(1, 2, 3, double.NaN), Row(2, 2, 2, 2), Row(0));
        RowOperations.Apply<RowOperations.Less>(a, b, into);
        Assert.Equal(Row(1, 0, 0, 0), into);
        RowOperations.Apply<RowOperations.NotEqual>(a, b, into);
        Assert.Equal(Row(1, 0, 1, 0), into);
        RowOperations.Apply<RowOperations.Min>(a, b, into);
        Assert.Equal(Row(1, 2, 2, double.NaN), into);
        RowOperations.Apply<RowOperations.Max>(a, b, a);
        Assert.Equal(Row(2, 2, 3, double.NaN), a);
        RowOperations.Select(Row(0, -1, double.NaN, 1), Row(5), Row(6), into);
        Assert.Equal(Row(6, 5, 5, 5), into);
    }

    [Theory]
    [InlineData(1, 4)]
    [InlineData(1.1, 4)]
    [InlineData(0, 1)]
    [InlineData(-3, 1)]
    [InlineData(double.NaN, 1)]
    [InlineData(0.25, 1)]
    [InlineData(0.4, 2)]
    [InlineData(1e9, 11)]
    [InlineData(double.PositiveInfinity, 11)]
    public void A_ring_gives_back_after_whole_steps_what_went_in(double delay, int steps)
    {
        var ring = new DelayRing([7], [delay], 0.25, 10);
        var output = new double[1];
        for (var step = 0; step < 10; step++)
        {
            ring.Move(step, [100 + step], output);
            Assert.Equal(step + 1 < steps ? 7 : 100 + step + 1 - steps, output[0]);
        }
    }

    [Fact]
    public void Each_lane_has_its_own_ring()
    {
        var ring = new DelayRing([7, 8], [1, 2], 1, 10);
        var output = new double[2];
        ring.Move(0, [100, 200], output);
        Assert.Equal([100, 8], output);
        ring.Move(1, [101, 201], output);
        Assert.Equal([101, 200], output);
    }
}
