using System.Globalization;
using LoopSim.Reports.Figures;
using LoopSim.Reports.Rendering;
using LoopSim.Reports.Rendering.Charts;
using LoopSim.Reports.Rendering.Diagrams;
using LoopSim.Reports.Rendering.Diagrams.Layout;
using LoopSim.Tests.Documentation;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Reports.Rendering.Diagrams;

public class DiagramPlacesTests
{
    static readonly DiagramStyle Style = new(ChartStyle.Default);

    // The most crossings that the diagrams of a model may have, causal and with pipes; of the others none may.
    static readonly Dictionary<string, (int Causal, int Pipes)> Crossings = new()
    {
        ["inventory-workforce/inventory-workforce"] = (0, 1),
        ["market-growth/market-growth"] = (1, 3),
        ["platinum-contract/platinum-contract"] = (2, 1),
        ["dark-side/dark-side"] = (5, 4),
        ["closing-the-loop/closing-the-loop"] = (3, 1),
        ["closing-the-loop/sketch"] = (1, 0),
    };

    public static TheoryData<string> Gallery => GalleryTests.Models;

    [Theory]
    [MemberData(nameof(Gallery))]
    public void Nothing_overlaps_in_the_diagrams_of_the_gallery(string model)
    {
        var (causal, both, pipes) = (QualityOf(model, DiagramLook.Causal), QualityOf(model, DiagramLook.Both), QualityOf(model, DiagramLook.StockFlow));
        var most = Crossings.GetValueOrDefault(model);
        Assert.Equal((0, 0, 0), (causal.Overlaps, both.Overlaps, pipes.Overlaps));
        Assert.InRange(causal.Crossings, 0, most.Causal);
        Assert.InRange(both.Crossings, 0, most.Causal);
        Assert.InRange(pipes.Crossings, 0, most.Pipes);
    }

    [Fact]
    public void Chosen_loops_of_a_large_model_do_not_cross() =>
        Assert.Equal(new DiagramQuality(0, 0), DiagramPlaces.Of(DiagramOf.Loops("closing-the-loop", "R1", "R5", "B1").Plan, Style).Quality);

    [Fact]
    public void Pipes_run_on_beyond_their_valves_and_meet_stocks_at_different_places()
    {
        var plan = DiagramOf.Gallery("predator-prey", new() { Look = DiagramLook.StockFlow }).Plan;
        var at = DiagramPlaces.Of(plan, Style).At;
        foreach (var valve in Enumerable.Range(0, plan.Nodes.Count).Where(n => plan.Nodes[n].Kind == NodeKind.Flow))
        {
            var (before, after) = (at.Paths[PipeAt(l => l.To == valve)], at.Paths[PipeAt(l => l.From == valve)]);
            Assert.True((before.Tail.X - at.X[valve]) * (after.Tip.X - at.X[valve]) < 0, plan.Nodes[valve].Name);
        }

        var ends = Enumerable.Range(0, plan.Links.Count).Where(l => plan.Links[l].IsPipe).Select(l => plan.Nodes[plan.Links[l].From].Kind == NodeKind.Flow ? at.Paths[l].Tip : at.Paths[l].Tail).ToList();
        for (var a = 0; a < ends.Count; a++)
            Assert.All(ends.Skip(a + 1), b => Assert.True(Nearness.Square(ends[a], b) > 100));

        int PipeAt(Func<DiagramLink, bool> isThere) => Enumerable.Range(0, plan.Links.Count).Single(l => plan.Links[l].IsPipe && isThere(plan.Links[l]));
    }

    static DiagramQuality QualityOf(string model, DiagramLook look) => DiagramPlaces.Of(DiagramOf.Gallery(model, new() { Look = look }).Plan, Style).Quality;

    [Fact]
    public void Forty_variables_are_drawn_without_an_overlap() => Assert.Equal(0, DiagramPlaces.Of(Rings(40), Style).Quality.Overlaps);

    [Fact]
    public void The_same_diagram_is_the_same_picture_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-US");
            var one = FigureRenderer.ToSvg(new DiagramFigure("Rings", "", Rings(9)));
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal(one, FigureRenderer.ToSvg(new DiagramFigure("Rings", "", Rings(9))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Pinned_variables_stay_where_they_are_pinned()
    {
        var plan = Rings(9);
        var pinned = plan with { Nodes = [.. plan.Nodes.Select((n, i) => i < 3 ? n with { Pinned = (2 * i, i) } : n)] };
        var at = DiagramPlaces.Of(pinned, Style).At;
        for (var i = 0; i < 3; i++)
            Assert.Equal((2 * i * Placement.Step, -i * Placement.Step), (at.X[i], at.Y[i]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_badge_turns_the_way_its_loop_turns_on_the_picture(bool clockwise)
    {
        (double X, double Y)[] corners = [(0, 1), (1, 1), (1, 0), (0, 0)];
        if (!clockwise)
            Array.Reverse(corners);
        var plan = new DiagramPlan(
            [.. corners.Select((c, i) => new DiagramNode($"v{i}", NodeKind.Variable) { Pinned = c })],
            [.. corners.Select((_, i) => new DiagramLink(i, (i + 1) % 4, "+"))],
            [new("R1", "", BadgePolarity.Reinforcing, [0, 1, 2, 3], [0, 1, 2, 3])]);
        var places = DiagramPlaces.Of(plan, Style);
        Assert.Equal(clockwise, BadgePainter.TurnsClockwise(plan.Loops[0], places.At));
        Assert.Equal(new DiagramQuality(0, 0), places.Quality);
        // In the middle of the square, and its links bent outwards.
        Assert.InRange(places.At.BadgeX[0], 40, 110);
        Assert.InRange(places.At.BadgeY[0], -110, -40);
        Assert.All(places.At.Bulge, b => Assert.Equal(clockwise, b > 0));
    }

    [Fact]
    public void Parts_that_nothing_joins_and_a_link_to_itself_are_drawn_too()
    {
        var plan = new DiagramPlan(
            [.. new[] { "a", "b", "c", "d", "顧客満足 & more" }.Select(n => new DiagramNode(n, NodeKind.Variable))],
            [new(0, 1, "+"), new(2, 3, "-"), new(3, 3, "+", IsDelayed: true), new(4, 4, "")],
            [new("R1", "", BadgePolarity.Reinforcing, [3], [2])]);
        var places = DiagramPlaces.Of(plan, Style);
        Assert.Equal(new DiagramQuality(0, 0), places.Quality);
        Assert.InRange(places.Bounds.Width, 100, 900);
    }

    [Fact]
    public void Links_end_outside_the_names_that_they_join()
    {
        const string Wide = "Kundenzufriedenheitsindexveränderung";
        var plan = new DiagramPlan([new(Wide, NodeKind.Variable), new("x", NodeKind.Variable)], [new(0, 1, "+"), new(1, 0, "-")], []);
        var places = DiagramPlaces.Of(plan, Style);
        Assert.All(places.At.Paths, p => Assert.All(p.Points(), point => Assert.True(Nearness.Square(point, places.At.NodeBox(0)) > 4)));
    }

    // Rings of five that share a variable each with the next.
    static DiagramPlan Rings(int count)
    {
        var links = new List<DiagramLink>();
        for (var i = 0; i < count; i++)
        {
            var first = i / 4 * 4;
            links.Add(new(i, i + 1 < count && i - first < 4 ? i + 1 : first, i % 3 == 0 ? "-" : "+", i % 5 == 0));
            if (i % 4 == 0 && i > 0)
                links.Add(new(i, i - 4, "+"));
        }

        return new([.. Enumerable.Range(0, count).Select(i => new DiagramNode($"variable number {i}", NodeKind.Variable))], [.. links.DistinctBy(l => (l.From, l.To)).Where(l => l.From != l.To)], []);
    }
}
