using LoopSim.Reports.Figures;
using LoopSim.Reports.Rendering;
using LoopSim.Reports.Rendering.Charts;
using LoopSim.Reports.Rendering.Charts.Phase;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Reports.Rendering.Charts.Phase;

public class PhaseLayoutTests
{
    static readonly double[] Times = [.. Enumerable.Range(0, 241).Select(i => i / 4.0)];

    static PhaseFigure Figure(params PhaseCurve[] curves) => new("Title", "", new("x"), new("y"), new("Time (months)", Steps: AxisSteps.Months), curves);

    // Once round in 60 months, against the clock: in the picture upwards is less.
    static PhaseCurve Circle(double radius) => new(
        new($"radius {radius}", [.. Times.Select(t => 10 + radius * Math.Cos(t * Math.PI / 30))], [.. Times.Select(t => 10 + radius * Math.Sin(t * Math.PI / 30))]), Times);

    [Fact]
    public void Arrows_point_where_time_goes()
    {
        var layout = PhaseLayout.Of(Figure(Circle(5)), ChartStyle.Default);

        Assert.InRange(layout.Signs.Arrows.Count, 6, 20);
        var centre = layout.Plot.At(10, 10);
        Assert.All(layout.Signs.Arrows, a => Assert.True((a.At.X - centre.X) * a.Direction.Y - (a.At.Y - centre.Y) * a.Direction.X < 0));
    }

    [Fact]
    public void Times_stand_beside_their_places()
    {
        var layout = PhaseLayout.Of(Figure(Circle(5)), ChartStyle.Default);

        Assert.Equal(["12", "24", "36", "48"], layout.Signs.Moments.Select(m => m.Text.Text));
        Assert.All(layout.Signs.Moments, m => Assert.True(new Box(m.At.X, m.At.Y, m.At.X, m.At.Y).Grown(14).Overlaps(m.Text.Bounds), m.Text.Text));
    }

    [Fact]
    public void No_time_stands_on_a_curve_or_an_arrow()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var layout = PhaseLayout.Of((PhaseFigure)RandomFigures.Kinds["phase"](new Random(seed)), ChartStyle.Default);

            foreach (var text in layout.Signs.Moments.Select(m => m.Text))
            {
                Assert.DoesNotContain(layout.Ways.SelectMany(w => w.Points), p => new Box(p.X, p.Y, p.X, p.Y).Overlaps(text.Bounds));
                Assert.DoesNotContain(layout.Signs.Arrows, a => new Box(a.At.X, a.At.Y, a.At.X, a.At.Y).Grown(PhaseSigns.ArrowReach).Overlaps(text.Bounds));
            }
        }
    }

    [Fact]
    public void A_curve_that_comes_by_again_has_one_arrow_at_a_place()
    {
        var twice = new PhaseCurve(new("twice", [.. Times.Select(t => Math.Cos(t * Math.PI / 15))], [.. Times.Select(t => Math.Sin(t * Math.PI / 15))]), Times);

        var arrows = PhaseLayout.Of(Figure(twice), ChartStyle.Default).Signs.Arrows;

        Assert.All(arrows, a => Assert.DoesNotContain(arrows, other => other != a && PhaseWay.Distance(other.At, a.At) < 50));
    }

    [Fact]
    public void What_does_not_move_has_neither_arrows_nor_times()
    {
        var still = new PhaseCurve(new("still", [.. Times.Select(_ => 3.0)], [.. Times.Select(_ => 4.0)]), Times);

        var layout = PhaseLayout.Of(Figure(still), ChartStyle.Default);

        Assert.Empty(layout.Signs.Arrows);
        Assert.Empty(layout.Signs.Moments);
    }

    [Fact]
    public void Several_curves_are_named_and_one_alone_is_not()
    {
        string[] signs = ["start", "end", "Time (months)"];
        Assert.Equal(["radius 5", "radius 3", .. signs], PhaseLayout.Of(Figure(Circle(5), Circle(3)), ChartStyle.Default).Key.Entries.Select(e => e.Name));
        Assert.Equal(signs, PhaseLayout.Of(Figure(Circle(5)), ChartStyle.Default).Key.Entries.Select(e => e.Name));
    }
}
