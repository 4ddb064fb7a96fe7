using LoopSim.Reports.Rendering;
using LoopSim.Reports.Rendering.Charts;

namespace LoopSim.Tests.Reports.Rendering.Charts;

public class EndLabelsTests
{
    [Fact]
    public void Names_far_apart_stay_beside_their_lines()
    {
        Assert.Equal([50, 100, 150], EndLabels.Spread([50, 100, 150], [20, 20, 20], 0, 200) ?? []);
    }

    [Fact]
    public void Names_too_near_move_apart_equally()
    {
        Assert.Equal([80, 100, 120], EndLabels.Spread([100, 100, 100], [20, 20, 20], 0, 200) ?? []);
    }

    [Fact]
    public void Names_keep_within_the_bounds()
    {
        Assert.Equal([10, 30, 50], EndLabels.Spread([2, 3, 5], [20, 20, 20], 0, 200) ?? []);
    }

    [Fact]
    public void Names_that_need_more_room_than_there_is_are_not_placed()
    {
        Assert.Null(EndLabels.Spread([10, 20, 30], [20, 20, 20], 0, 59));
    }

    [Fact]
    public void Names_that_would_stand_too_far_from_their_lines_are_not_placed()
    {
        var names = Enumerable.Range(0, 10).Select(i => (IReadOnlyList<string>)[$"Curve {i}"]).ToList();
        var ends = names.ConvertAll(_ => new Point(700, 100));

        Assert.Null(EndLabels.Place(names, ends, 0, 400, _ => ChartStyle.Default.Observed, ChartStyle.Default));
    }
}
