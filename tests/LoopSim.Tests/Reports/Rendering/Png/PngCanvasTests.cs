using LoopSim.Reports.Rendering;
using LoopSim.Reports.Rendering.Png;

namespace LoopSim.Tests.Reports.Rendering.Png;

public class PngCanvasTests
{
    static readonly Color Ground = new(255, 255, 255), Black = new(0, 0, 0), Blue = new(10, 60, 200);
    static readonly (int, int, int) White = (255, 255, 255);

    [Fact]
    public void A_canvas_starts_white_and_has_its_scale_in_pixels()
    {
        var picture = Drawn(_ => { }, width: 7, height: 5, scale: 3);

        Assert.Equal((21, 15), (picture.Width, picture.Height));
        Assert.Equal(White, picture[20, 14]);
    }

    [Fact]
    public void A_rectangle_on_whole_pixels_is_exact()
    {
        var picture = Drawn(c => c.Rectangle(new Box(2, 3, 6, 5), Blue));

        for (var y = 0; y < picture.Height; y++)
        {
            for (var x = 0; x < picture.Width; x++)
                Assert.Equal(x is >= 2 and < 6 && y is >= 3 and < 5 ? (10, 60, 200) : White, picture[x, y]);
        }
    }

    [Theory]
    [InlineData(2.5, 3, 2, 3)]
    [InlineData(2, 3.5, 2, 3)]
    public void A_pixel_that_is_half_covered_is_half_as_dark(double left, double top, int x, int y)
    {
        var picture = Drawn(c => c.Rectangle(new Box(left, top, 6, 6), Black));

        Assert.InRange(picture[x, y].Red, 126, 129);
        Assert.Equal((0, 0, 0), picture[4, 4]);
    }

    [Fact]
    public void Contours_that_overlap_are_one_shape()
    {
        // The same square twice: summed coverage would make its soft edge too dark.
        var filler = new PolygonFiller();
        Point[] square = [new(2.5, 2), new(6, 2), new(6, 6), new(2.5, 6)];
        filler.Add(square);
        filler.Add(square);
        var bitmap = new Bitmap(10, 10, Ground);
        filler.Fill(bitmap, Black);

        Assert.InRange(bitmap.Row(3)[2 * 3], 126, 129);
    }

    [Fact]
    public void A_contour_within_another_wound_the_other_way_is_a_hole()
    {
        var filler = new PolygonFiller();
        filler.Add([new(0, 0), new(9, 0), new(9, 9), new(0, 9)]);
        filler.Add([new(3, 3), new(3, 6), new(6, 6), new(6, 3)]);
        var bitmap = new Bitmap(10, 10, Ground);
        filler.Fill(bitmap, Black);

        Assert.Equal((0, 255), (bitmap.Row(1)[3], bitmap.Row(4)[4 * 3]));
    }

    [Fact]
    public void The_ink_of_a_line_is_its_length_times_its_width()
    {
        var picture = Drawn(c => c.Polyline([new(5, 5), new(35, 12), new(12, 34)], new Stroke(Black, 2, [])), 40, 40, 2);

        // The round ends add a circle, the bend's wedge and the overlap within it cancel nearly.
        var length = Math.Sqrt(30 * 30 + 7 * 7) + Math.Sqrt(23 * 23 + 22 * 22);
        Assert.Equal(length * 2 + Math.PI, InkOf(picture) / 4, 1.5);
    }

    // Left and right bends: a wedge that wound the other way would cut a hole where the line comes back over it.
    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void A_line_that_crosses_its_own_bend_has_no_hole(int side)
    {
        Point[] bends = [new(5, 0), new(20, 0), new(20, 15), new(35, 15), new(10, -10)];
        var line = bends.Select(p => new Point(p.X, 20 + side * p.Y)).ToList();

        var picture = Drawn(c => c.Polyline(line, new Stroke(Black, 8, [])), 40, 40);

        Assert.Equal((0, 0, 0), picture[21, side > 0 ? 18 : 21]);
    }

    [Fact]
    public void A_dashed_line_has_the_ink_of_its_dashes_only()
    {
        var picture = Drawn(c => c.Polyline([new(2, 5), new(22, 5), new(42, 5)], new Stroke(Black, 2, [6, 4])), 50, 10);

        Assert.Equal(4 * 6 * 2, InkOf(picture), 0.5);
        Assert.Equal(White, picture[9, 5]);
    }

    [Fact]
    public void The_offset_moves_the_dashes_back()
    {
        var picture = Drawn(c => c.Polyline([new(0, 5), new(40, 5)], new Stroke(Black, 2, [6, 4], 6)), 50, 10);

        Assert.Equal(White, picture[2, 5]);
        Assert.Equal((0, 0, 0), picture[6, 5]);
    }

    [Fact]
    public void A_circle_has_the_area_of_a_circle()
    {
        Assert.Equal(Math.PI * 64, InkOf(Drawn(c => c.Circle(new Point(15.3, 14.8), 8, Black), 30, 30)), 1.0);
    }

    [Fact]
    public void A_line_without_length_is_a_dot()
    {
        var picture = Drawn(c => c.Polyline([new(5, 5), new(5, 5)], new Stroke(Black, 4, [])));

        Assert.Equal(Math.PI * 4, InkOf(picture), 0.3);
    }

    [Fact]
    public void Shapes_may_reach_beyond_the_picture()
    {
        var picture = Drawn(c => c.Rectangle(new Box(-1e6, -1e6, 1e6, 5), Black));

        Assert.Equal(((0, 0, 0), White), (picture[9, 4], picture[0, 5]));
    }

    [Fact]
    public void A_transparent_colour_lets_the_ground_through()
    {
        Assert.InRange(Drawn(c => c.Rectangle(new Box(0, 0, 9, 9), Black with { Alpha = 51 }))[4, 4].Red, 203, 205);
    }

    [Fact]
    public void A_text_stands_within_its_bounds_upright_and_upwards()
    {
        foreach (var upwards in new[] { false, true })
        {
            foreach (var anchor in Enum.GetValues<Anchor>())
            {
                var text = new PlacedText("Ég", new TextStyle(20, Black), new Point(50, 50), anchor, upwards);
                var picture = Drawn(c => c.Text(text), 100, 100);

                var inside = text.Bounds.Grown(1);
                var pixels = Enumerable.Range(0, 10_000).Select(i => (X: i % 100, Y: i / 100));
                var inked = pixels.Where(p => picture[p.X, p.Y] != White).ToList();
                Assert.True(inked.Count > 100);
                Assert.All(inked, p => Assert.True(inside.Contains(new Box(p.X, p.Y, p.X + 1, p.Y + 1)), $"{p} {text}"));
            }
        }
    }

    static double InkOf(PngDecoder picture) => Enumerable.Range(0, picture.Width * picture.Height)
        .Sum(i => 1 - picture[i % picture.Width, i / picture.Width].Red / 255.0);

    static PngDecoder Drawn(Action<ICanvas> draw, double width = 10, double height = 10, double scale = 1)
    {
        var canvas = new PngCanvas(width, height, scale, Ground);
        draw(canvas);
        return new PngDecoder(canvas.ToPng());
    }
}
