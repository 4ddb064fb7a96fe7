using LoopSim.Reports.Rendering;
using LoopSim.Reports.Rendering.Charts;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Reports.Rendering.Charts;

public class DrawingTests
{
    const int Seeds = 60;

    public static TheoryData<string> Kinds => [.. RandomFigures.Kinds.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_two_texts_overlap_and_none_leaves_the_picture(string kind)
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var drawing = Drawing.Of(RandomFigures.Kinds[kind](new Random(seed)), ChartStyle.Default);

            var picture = new Box(0, 0, ChartStyle.Width, drawing.Height);
            var texts = drawing.Texts.Select(t => (t.Text, t.Bounds)).ToList();
            Assert.All(texts, t => Assert.True(picture.Contains(t.Bounds), $"Seed {seed}: '{t.Text}' leaves the picture."));
            for (var i = 0; i < texts.Count; i++)
            {
                var clash = texts.FindIndex(i + 1, other => other.Bounds.Overlaps(texts[i].Bounds));
                Assert.True(clash < 0, $"Seed {seed}: '{texts[i].Text}' overlaps '{(clash < 0 ? "" : texts[clash].Text)}'.");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_drawn_stays_in_the_picture_and_is_finite(string kind)
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var drawing = Drawing.Of(RandomFigures.Kinds[kind](new Random(seed)), ChartStyle.Default);
            var canvas = new ExtentCanvas();

            drawing.Paint(canvas);

            Assert.True(new Box(0, 0, ChartStyle.Width, drawing.Height).Contains(canvas.Extent), $"Seed {seed}: something is drawn at {canvas.Extent}.");
        }
    }
}

/// <summary>Draws nothing, and notes how far what is drawn would reach.</summary>
internal sealed class ExtentCanvas : ICanvas
{
    public Box Extent { get; private set; } = new(450, 100, 450, 100);

    public void Polyline(IReadOnlyList<Point> points, Stroke stroke) => Polygon(points, stroke.Color);

    public void Polygon(IReadOnlyList<Point> outline, Color fill)
    {
        foreach (var point in outline)
            Circle(point, 0, fill);
    }

    public void Rectangle(Box box, Color fill) => Polygon([new(box.Left, box.Top), new(box.Right, box.Bottom)], fill);

    public void Circle(Point centre, double radius, Color fill)
    {
        Assert.True(double.IsFinite(centre.X) && double.IsFinite(centre.Y), $"A point is at {centre}.");
        Extent = new(
            Math.Min(Extent.Left, centre.X - radius), Math.Min(Extent.Top, centre.Y - radius), Math.Max(Extent.Right, centre.X + radius), Math.Max(Extent.Bottom, centre.Y + radius));
    }

    public void Picture(Logo logo, Box box) => Rectangle(box, default);

    public void Text(PlacedText text)
    {
    }
}
