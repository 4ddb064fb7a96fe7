using LoopSim.Naming;
using LoopSim.Reports.Diagrams;
using LoopSim.Reports.Figures;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Reports.Diagrams;

public class DiagramDrawingTests
{
    const string Hiring = """
        model: Hiring
        time: { unit: month, stop: 24, step: 1/4 }
        parameters: { goal: 100, time to see: 3 month }
        stocks: { staff: { initial: 80, inflows: [hiring], outflows: [leaving] } }
        flows: { hiring: gap / 2 month, leaving: staff / 20 month }
        variables:
          seen staff: smooth(staff, time to see)
          gap: goal - seen staff
          goal twice: 2 * goal
        """;

    const string Sketch = """
        model: Sketch
        time: { unit: month, stop: 24 }
        parameters: { lever: { value: 0.2, range: 0..1 } }
        links:
          - lever -> + trust
          - trust -> - fear
          - fear -> - talk
          - { link: talk -> + trust, delay: 2 month }
        loops:
          R1 hero on site: trust -> fear -> talk
        scenarios: { more: { set: { lever: 0.8 } } }
        """;

    [Fact]
    public void Equations_are_drawn_with_signs_and_delays_and_without_parameters()
    {
        var drawing = DiagramOf.Text(Hiring);
        Assert.Equal(
            ["gap -> + hiring", "hiring -> + staff", "leaving -> - staff", "seen staff -> - gap", "staff -> + leaving", "staff -> + seen staff ‖"],
            DiagramOf.Told(drawing.Plan));
        Assert.Equal("Not shown: 3 parameters.", drawing.Note);
        Assert.Equal(["B1", "B2"], drawing.Plan.Loops.Select(l => l.Badge).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_only_accumulates_is_no_delay() => Assert.Contains(
        "staff -> + months worked", DiagramOf.Told(DiagramOf.Text(Hiring + "\n  months worked: integral(staff)").Plan));

    [Fact]
    public void Parameters_are_drawn_where_they_are_asked_for() =>
        Assert.Contains("goal -> + gap", DiagramOf.Told(DiagramOf.Text(Hiring, new() { Parameters = true }).Plan));

    [Fact]
    public void One_parameter_is_drawn_where_the_file_asks_for_it()
    {
        var told = DiagramOf.Told(DiagramOf.Text(Hiring + "\ndiagram: { show: [goal] }").Plan);
        Assert.Contains("goal -> + gap", told);
        Assert.DoesNotContain(told, t => t.Contains("time to see", StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_goes_on_through_what_is_hidden_and_keeps_its_sign()
    {
        var drawing = DiagramOf.Text(Hiring + "\ndiagram: { hide: [gap] }");
        Assert.Contains("seen staff -> - hiring", DiagramOf.Told(drawing.Plan));
        Assert.Equal(2, drawing.Plan.Loops.Count);
        Assert.Contains("1 variable inside a link", drawing.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sketch_is_drawn_as_its_author_drew_it_levers_too()
    {
        var drawing = DiagramOf.Text(Sketch);
        Assert.Equal(["fear -> - talk", "lever -> + trust", "talk -> + trust ‖", "trust -> - fear"], DiagramOf.Told(drawing.Plan));
        var loop = Assert.Single(drawing.Plan.Loops);
        Assert.Equal(("R1", "hero on site", BadgePolarity.Reinforcing), (loop.Badge, loop.Name, loop.Polarity));
        Assert.Equal("", drawing.Note);
    }

    [Fact]
    public void A_loop_that_no_scenario_moves_is_known_by_its_signs()
    {
        var drawing = DiagramOf.Text("model: Still\ntime: { unit: month, stop: 24 }\nlinks:\n  - a -> + b\n  - b -> - a\nscenarios: { same: {} }\n");
        Assert.Equal(("B", BadgePolarity.Balancing), (drawing.Plan.Loops[0].Badge, drawing.Plan.Loops[0].Polarity));
    }

    [Fact]
    public void Chosen_loops_are_drawn_alone_and_with_their_own_links()
    {
        var all = DiagramOf.Gallery("market-growth");
        var two = DiagramOf.Gallery("market-growth", new() { Loops = [0, 1] });
        Assert.Equal(2, two.Plan.Loops.Count);
        Assert.Equal($"{all.Subtitle}: {two.Plan.Loops[0].Badge}, {two.Plan.Loops[1].Badge}", two.Subtitle);
        Assert.Equal(two.Plan.Loops.SelectMany(l => l.Nodes).Distinct().Count(), two.Plan.Nodes.Count);
        Assert.Subset(DiagramOf.Told(all.Plan).ToHashSet(), DiagramOf.Told(two.Plan).ToHashSet());
    }

    [Fact]
    public void A_large_model_shows_its_stocks_and_says_what_it_leaves_out()
    {
        var drawing = DiagramOf.Gallery("closing-the-loop");
        Assert.All(drawing.Plan.Nodes, n => Assert.Equal(NodeKind.Stock, n.Kind));
        Assert.Contains("simplified", drawing.Subtitle, StringComparison.Ordinal);
        Assert.Matches("^Not shown: [0-9]+ parameters?, [0-9]+ variables inside links, [0-9]+ other variables, [0-9]+ weaker links?, [0-9]+ other loops\\.$", drawing.Note);
        var names = drawing.Study.Graph.Nodes;
        Assert.True(DiagramOf.Gallery("closing-the-loop", new() { Everything = true }).Plan.Nodes.Count > ShownVariables.Most, $"{names.Count} variables");
    }

    [Theory]
    [InlineData("closing-the-loop")]
    [InlineData("dark-side")]
    [InlineData("closing-the-loop/sketch")]
    public void Where_loops_have_names_these_have_the_badges(string model)
    {
        var loops = DiagramOf.Gallery(model).Plan.Loops;
        Assert.NotEmpty(loops);
        Assert.InRange(loops.Count(l => l.Name.Length == 0), 0, 2);
        Assert.DoesNotContain(loops, l => l.Name.Length == 0 && (l.Polarity == BadgePolarity.Open || l.Badge.Length == 1));
    }

    [Fact]
    public void What_is_remembered_from_the_start_is_no_delay() =>
        Assert.Contains("staff -> + gained", DiagramOf.Told(DiagramOf.Text(Hiring + "\n  gained: staff - initial(staff)\n").Plan));

    [Fact]
    public void A_loop_that_is_named_takes_nothing_out_of_the_picture() => Assert.Equal(
        DiagramOf.Text(Hiring).Plan.Nodes.Select(n => n.Name),
        DiagramOf.Text(Hiring + "\nloops: { B1 leaving: staff -> leaving }\n").Plan.Nodes.Select(n => n.Name));

    [Fact]
    public void Flows_are_pipes_with_an_end_on_both_sides()
    {
        var plan = DiagramOf.Text(Hiring, new() { Look = DiagramLook.StockFlow }).Plan;
        string Name(int node) => plan.Nodes[node].Kind == NodeKind.Cloud ? "cloud" : plan.Nodes[node].Name;
        Assert.Equal(
            ["cloud → hiring", "hiring → staff", "leaving → cloud", "staff → leaving"],
            plan.Links.Where(l => l.IsPipe).Select(l => $"{Name(l.From)} → {Name(l.To)}").Order(StringComparer.Ordinal));
        Assert.All(plan.Links, l => Assert.Equal("", l.Sign));
    }

    [Fact]
    public void Weights_are_shares_in_what_moves_the_target()
    {
        var drawing = DiagramOf.Text(Hiring);
        var figure = drawing.At(new Name("base"), 3);
        var into = drawing.Plan.Links.Select((l, i) => (Link: l, Weight: figure.Weights?[i] ?? 0)).ToLookup(l => drawing.Plan.Nodes[l.Link.To].Name, l => l.Weight);
        Assert.Equal(1, into["gap"].Sum(), 9);
        Assert.Equal(1, into["staff"].Sum(), 9);
        Assert.Equal(2, into["staff"].Count(w => w is > 0.01 and < 0.99));
        Assert.EndsWith("scenario base, month 3", figure.Subtitle, StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_of_several_times_have_one_plan()
    {
        var row = DiagramOf.Text(Hiring).Row(new Name("base"), [1, 12]);
        Assert.Same(row.Panels[0].Plan, row.Panels[1].Plan);
        Assert.Equal(["month 1", "month 12"], row.Panels.Select(p => p.Subtitle));
        Assert.NotEqual(row.Panels[0].Weights, row.Panels[1].Weights);
    }
}
