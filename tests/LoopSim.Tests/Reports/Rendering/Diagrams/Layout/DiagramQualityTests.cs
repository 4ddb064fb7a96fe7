using LoopSim.Reports.Rendering;
using LoopSim.Reports.Rendering.Diagrams.Layout;

namespace LoopSim.Tests.Reports.Rendering.Diagrams.Layout;

public class DiagramQualityTests
{
    [Fact]
    public void Two_links_that_cross_are_counted_once() => Assert.Equal(new DiagramQuality(1, 0), QualityOf([(0, 0), (200, 200), (0, 200), (200, 0)], [new(0, 1, false, false), new(2, 3, false, false)]));

    [Fact]
    public void Names_that_cover_one_another_are_counted() => Assert.Equal(new DiagramQuality(0, 1), QualityOf([(0, 0), (30, 5), (200, 0)], []));

    [Fact]
    public void A_link_through_a_name_is_counted() => Assert.Equal(new DiagramQuality(0, 1), QualityOf([(0, 0), (300, 0), (150, 0)], [new(0, 1, false, false)]));

    [Fact]
    public void A_sign_on_another_link_is_counted()
    {
        var clear = QualityOf([(0, 0), (300, 0), (0, 60), (300, 60)], [new(0, 1, true, false), new(2, 3, false, false)]);
        var covered = QualityOf([(0, 0), (300, 0), (0, -40), (300, 12)], [new(0, 1, true, false), new(2, 3, false, false)]);
        Assert.Equal((0, 0), (clear.Overlaps, clear.Crossings));
        Assert.True(covered.Overlaps > 0);
    }

    [Fact]
    public void A_delay_mark_on_another_link_is_counted() =>
        Assert.Equal(new DiagramQuality(1, 1), QualityOf([(0, 0), (200, 0), (100, -90), (100, 90)], [new(0, 1, false, true), new(2, 3, false, false)]));

    [Fact]
    public void A_badge_on_a_name_is_counted()
    {
        var at = PlacementOf([(0, 0), (200, 0)], [new(0, 1, false, false), new(1, 0, false, false)], [new([0, 1], [0, 1], Extent.Around(30, 30))]);
        (at.BadgeX[0], at.BadgeY[0]) = (10, 0);
        Assert.True(DiagramQuality.Of(at).Overlaps > 0);
        (at.BadgeX[0], at.BadgeY[0]) = (100, 80);
        Assert.Equal(0, DiagramQuality.Of(at).Overlaps);
    }

    // Two variables with two links between them; a third beside; the badge of the first loop, its name below, is far above, beside, or below its loop.
    [Theory]
    [InlineData(100, -200, 100, -100, 0, 1)]
    [InlineData(100, -200, 400, 400, 0, 0)]
    [InlineData(100, 200, 400, 400, 0, 0)]
    public void The_line_from_a_badge_to_its_loop_is_counted(double x, double y, double otherX, double otherY, int crossings, int overlaps)
    {
        var at = PlacementOf([(0, 0), (200, 0), (otherX, otherY)], [new(0, 1, false, false), new(1, 0, false, false)], [new([0, 1], [0, 1], new(30, 16, 30, 40))]);
        (at.BadgeX[0], at.BadgeY[0]) = (x, y);
        Assert.NotNull(Leader.Of(at, 0));
        Assert.Equal(new DiagramQuality(crossings, overlaps), DiagramQuality.Of(at));
    }

    [Fact]
    public void The_line_from_a_badge_to_its_loop_crosses_links_too()
    {
        var at = PlacementOf(
            [(0, 0), (200, 0), (0, -100), (200, -100)], [new(0, 1, false, false), new(1, 0, false, false), new(2, 3, false, false)], [new([0, 1], [0, 1], Extent.Around(30, 30))]);
        (at.BadgeX[0], at.BadgeY[0]) = (100, -200);
        Assert.Equal(new DiagramQuality(1, 0), DiagramQuality.Of(at));
        BadgeSettling.Apply(at);
        Assert.Equal(new DiagramQuality(0, 0), DiagramQuality.Of(at));
    }

    [Fact]
    public void A_line_from_a_badge_leaves_below_its_name()
    {
        var at = PlacementOf([(0, 0), (200, 0)], [new(0, 1, false, false), new(1, 0, false, false)], [new([0, 1], [0, 1], new(30, 16, 30, 40))]);
        (at.BadgeX[0], at.BadgeY[0]) = (100, -200);
        Assert.Equal(-160, Leader.Of(at, 0)?.From.Y ?? 0, 6);
        (at.BadgeX[0], at.BadgeY[0]) = (100, 200);
        Assert.Equal(184, Leader.Of(at, 0)?.From.Y ?? 0, 6);
    }

    [Fact]
    public void A_sign_goes_to_the_clearer_side_of_its_link()
    {
        var at = PlacementOf([(0, 0), (300, 0), (0, -40), (300, -26)], [new(0, 1, true, false), new(2, 3, false, false)], []);
        var upper = at.Paths[0].Sign.Y;
        SignSettling.Apply(at);
        Assert.True(upper < 0 && at.Paths[0].Sign.Y > 0, $"{upper} {at.Paths[0].Sign.Y}");
    }

    [Fact]
    public void What_is_kept_pair_by_pair_is_what_all_costs()
    {
        var at = PlacementOf([(0, 0), (120, 30), (60, 140), (20, 40)], [new(0, 1, true, false), new(1, 2, true, true), new(2, 0, true, false), new(3, 1, true, false)], [new([0, 1, 2], [0, 1, 2], Extent.Around(30, 30))]);
        var random = new LayoutRandom(7);
        var cost = Annealing.Run(at, random, 3000, 0.5);
        Assert.Equal(new CostTable(at).Total, cost, 1e-6 * Math.Abs(cost));
    }

    static DiagramQuality QualityOf((double X, double Y)[] places, SceneLink[] links) => DiagramQuality.Of(PlacementOf(places, links, []));

    static Placement PlacementOf((double X, double Y)[] places, SceneLink[] links, SceneLoop[] loops)
    {
        var scene = new Scene([.. places.Select(_ => Extent.Around(60, 20))], links, loops, new Point?[places.Length]);
        var at = new Placement(scene, Placement.Fine);
        for (var i = 0; i < places.Length; i++)
            (at.X[i], at.Y[i]) = places[i];
        for (var e = 0; e < links.Length; e++)
            at.Trace(e);
        return at;
    }
}
