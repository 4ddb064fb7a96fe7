using LoopSim.Analysis.Comparing;

namespace LoopSim.Tests.Analysis.Comparing;

public class SeriesGapTests
{
    static SeriesGap Gap(double[] reference, double[] other) =>
        SeriesGap.Of([.. Enumerable.Range(0, Math.Max(reference.Length, other.Length)).Select(i => (double)i)], reference, other);

    [Fact]
    public void Series_part_where_they_differ_by_more_than_a_hundredth_of_the_larger_range()
    {
        Assert.Null(Gap([0, 50, 100], [0, 51, 100]).PartsAt);
        Assert.Equal(1, Gap([0, 50, 100], [0, 51.001, 100]).PartsAt);
        // The other one ranges over 151.5.
        Assert.Equal(2, Gap([0, 50, 100], [0, 51.5, -100]).PartsAt);
    }

    [Fact]
    public void The_same_series_never_part_nor_cross()
    {
        var gap = Gap([1, 2, 3], [1, 2, 3]);
        Assert.Null(gap.PartsAt);
        Assert.Empty(gap.CrossesAt);
    }

    [Fact]
    public void Series_that_do_not_move_part_at_once_unless_rounding_alone_tells_them_apart()
    {
        Assert.Equal(0, Gap([5, 5], [6, 6]).PartsAt);
        Assert.Null(Gap([5, 5], [5 + 1e-10, 5 - 1e-10]).PartsAt);
    }

    [Fact]
    public void Series_cross_on_a_straight_line_between_two_steps()
    {
        // The difference goes from −2 to 6: it is 0 a quarter of the step later.
        var gap = Gap([0, 2, 0, 0], [0, 0, 6, 6]);
        Assert.Equal(1, gap.PartsAt);
        Assert.Equal([1.25], gap.CrossesAt);
    }

    [Fact]
    public void Series_may_cross_several_times() => Assert.Equal([1.5, 2.5, 3.5], Gap([0, 0, 0, 0, 0], [0, 1, -1, 1, -1]).CrossesAt);

    [Fact]
    public void What_comes_together_and_parts_on_the_same_side_has_not_crossed() =>
        Assert.Empty(Gap([0, 0, 0, 0], [1, 0, -0.001, 1]).CrossesAt);

    [Fact]
    public void What_wavers_near_the_crossing_crosses_once_where_it_last_changed_sides()
    {
        // Differences 1, −0.001, 0.001, −1: apart at first and last only.
        var gap = Gap([0, 0, 0, 0], [1, -0.001, 0.001, -1]);
        Assert.Equal(2 + (0.001 / 1.001), Assert.Single(gap.CrossesAt), 12);
    }

    [Fact]
    public void What_lingers_at_the_other_crosses_where_it_came() => Assert.Equal([1.0], Gap([0, 0, 0, 0], [1, 0, 0, -1]).CrossesAt);

    [Fact]
    public void The_shorter_of_two_runs_counts() => Assert.Null(Gap([1, 2], [1, 2, 300]).PartsAt);

    [Fact]
    public void A_number_and_none_are_apart_and_cross_nowhere()
    {
        var gap = Gap([1, 2, 3], [1, double.NaN, double.PositiveInfinity]);
        Assert.Equal(1, gap.PartsAt);
        Assert.Empty(gap.CrossesAt);
        Assert.Null(Gap([double.NaN], [double.NaN]).PartsAt);
    }
}
