using LoopSim.Reports.Figures;
using LoopSim.Reports.Rendering.Charts;
using LoopSim.Reports.Rendering.Charts.Panels;

namespace LoopSim.Tests.Reports.Rendering.Charts.Panels;

public class PanelLayoutTests
{
    static PanelLayout Layout(int panels, params string[] names) => PanelLayout.Of(
        new("Title", "", new("Time"), new("Value"), names,
            [.. Enumerable.Range(0, panels).Select(i => new Panel($"scenario {i}", [.. names.Select(n => new Curve(n, [0, 10], [0, 100 * i]))], i == 1 ? [5] : []))], []),
        ChartStyle.Default);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    [InlineData(4, 2)]
    [InlineData(6, 3)]
    [InlineData(12, 4)]
    [InlineData(18, 5)]
    [InlineData(30, 6)]
    public void So_many_panels_stand_side_by_side(int panels, int columns) => Assert.Equal(columns, PanelShape.For(panels).Columns);

    [Fact]
    public void No_two_panels_overlap_and_all_have_the_same_axes()
    {
        for (var count = 1; count <= 40; count++)
        {
            var layout = Layout(count, "x");

            var boxes = layout.Grid.Panels.Select(p => p.Box).ToList();
            Assert.Equal(count, boxes.Count);
            Assert.All(boxes, b => Assert.DoesNotContain(boxes, other => other != b && other.Overlaps(b)));
            Assert.Single(layout.Grid.Panels.Select(p => (p.X, p.Y)).Distinct());
        }
    }

    [Fact]
    public void Each_panel_bears_its_scenario()
    {
        var layout = Layout(7, "x");
        Assert.All(Enumerable.Range(0, 7), i => Assert.Contains(layout.Texts, t => t.Text == $"scenario {i}" && t.At.X == layout.Grid.Panels[i].Box.Left));
    }

    [Fact]
    public void One_variable_has_the_others_behind_it_and_several_have_a_key()
    {
        var words = ChartStyle.Default.Words;
        Assert.Equal([words.OtherScenarios, words.PoliciesStart], Layout(3, "x").Key.Entries.Select(e => e.Name));
        Assert.Equal(["x", "y", words.PoliciesStart], Layout(3, "x", "y").Key.Entries.Select(e => e.Name));
        Assert.Empty(Layout(1, "x").Key.Entries);
    }
}
