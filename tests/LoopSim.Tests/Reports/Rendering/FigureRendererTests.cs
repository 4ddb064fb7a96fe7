using System.Globalization;
using System.Xml.Linq;
using LoopSim.Languages;
using LoopSim.Models;
using LoopSim.Reports.Figures;
using LoopSim.Reports.Rendering;
using LoopSim.Tests.Reports.Rendering.Png;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Reports.Rendering;

public class FigureRendererTests
{
    [Fact]
    public void A_picture_at_scale_two_is_1800_pixels_wide()
    {
        var picture = new PngDecoder(FigureRenderer.ToPng(Growth()));

        Assert.Equal((1800, 1040), (picture.Width, picture.Height));
    }

    [Fact]
    public void A_picture_is_the_same_every_time_and_in_every_culture() => AssertSameInEveryCulture(Growth);

    static void AssertSameInEveryCulture(Func<Figure> made)
    {
        var (svg, png) = (FigureRenderer.ToSvg(made()), FigureRenderer.ToPng(made()));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(svg, FigureRenderer.ToSvg(made()));
            Assert.Equal(png, FigureRenderer.ToPng(made()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    public static TheoryData<string, double[], double[]> OddCurves => new()
    {
        { "nothing at all", [], [] },
        { "no finite value", [0, 1], [double.NaN, double.PositiveInfinity] },
        { "no finite position", [double.NaN, double.NegativeInfinity], [1, 2] },
        { "one point", [3], [42] },
        { "one place", [3, 3, 3], [1, 2, 3] },
        { "zero", [0, 1], [0, 0] },
        { "the largest numbers", [double.MinValue, double.MaxValue], [double.MinValue, double.MaxValue] },
        { "the smallest numbers", [0, double.Epsilon], [0, double.Epsilon] },
        { "neighbouring numbers", [1e20, 1e20 + 16384], [1e20, 1e20 + 16384] },
        { "backwards", [2, 1, 0, 1, 2], [1, 2, 3, 4, 5] },
    };

    [Theory]
    [MemberData(nameof(OddCurves))]
    public void Odd_data_are_drawn_in_every_kind_without_failing(string name, double[] x, double[] y)
    {
        var curve = new Curve(name, x, y);
        double[] rows = [.. y.DefaultIfEmpty(double.NaN)];
        Figure[] figures =
        [
            new PanelFigure(name, "", new("Time"), new("Stock"), [name], [new(name, [curve], [1, double.NaN]), new(name, [curve], [])], []),
            new AreaFigure(name, "", new("Time"), new("Stock"), [name, name], [new(name, x, [y, y])], AsShares: false),
            new AreaFigure(name, "", new("Time"), new("Stock"), [name], [new(name, x, [y]), new(name, x, [y])], AsShares: true),
            new BarFigure(name, "", [.. rows.Select(_ => name)], 0, [new(new("Stock"), true, rows)]),
            new PairFigure(name, "", "before", "after", [.. rows.Select(_ => name)], [new(new("Stock"), null, rows, [.. rows.Reverse()])]),
            new PhaseFigure(name, "", new("Stock"), new("Stock"), new("Time"), [new(curve, x)]),
        ];

        foreach (var figure in figures)
        {
            var svg = FigureRenderer.ToSvg(figure);
            Assert.DoesNotContain("NaN", svg, StringComparison.Ordinal);
            Assert.DoesNotContain("\"∞", svg, StringComparison.Ordinal);
            Assert.NotNull(XDocument.Parse(svg).Root);
            Assert.Equal(900, new PngDecoder(FigureRenderer.ToPng(figure, scale: 1)).Width);
        }
    }

    [Theory]
    [MemberData(nameof(OddCurves))]
    public void Odd_data_are_drawn_without_failing(string name, double[] x, double[] y)
    {
        TimeMark[] marks = [new(1, "now"), new(double.NaN, "?")];
        var figure = new LineFigure(name, "", new("Time"), new("Stock"), [new(name, x, y)], marks, [new(name, x, y)]);

        var svg = FigureRenderer.ToSvg(figure);
        var png = new PngDecoder(FigureRenderer.ToPng(figure, scale: 1));

        Assert.DoesNotContain("NaN", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("∞", svg, StringComparison.Ordinal);
        Assert.NotNull(XDocument.Parse(svg).Root);
        Assert.Equal(900, png.Width);
    }

    public static TheoryData<string> Kinds => [.. RandomFigures.Kinds.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_is_described_and_drawn_the_same_in_every_culture(string kind)
    {
        var svg = FigureRenderer.ToSvg(RandomFigures.Kinds[kind](new Random(7)));
        Assert.Contains("<desc>", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("{", svg, StringComparison.Ordinal);
        AssertSameInEveryCulture(() => RandomFigures.Kinds[kind](new Random(7)));
    }

    [Fact]
    public void A_figure_without_finite_values_says_so()
    {
        var figure = new LineFigure("", "", new(""), new(""), [new("A", [1], [double.NaN])], [], []);

        Assert.Contains(">no finite values<", FigureRenderer.ToSvg(figure), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_is_not_finite_breaks_the_line()
    {
        var whole = FigureRenderer.ToSvg(Growth());
        var broken = Growth();
        broken.Curves[0].Y[5] = double.NaN;

        Assert.Equal(Lines(whole) + 1, Lines(FigureRenderer.ToSvg(broken)));
    }

    [Fact]
    public void A_house_style_changes_ground_words_and_lines()
    {
        var house = new HouseStyle
        {
            Background = new(0x101820),
            Text = new(0xF4F4F4),
            Lines = [new(0xFFB000), new(0x64B5F6)],
            Language = Language.All.Single(l => l.Code == "de"),
        };

        var svg = FigureRenderer.ToSvg(Growth(), house);
        var png = new PngDecoder(FigureRenderer.ToPng(Growth(), house, 1));

        Assert.Contains("<rect x=\"0\" y=\"0\" width=\"900\" height=\"520\" fill=\"#101820\"/>", svg, StringComparison.Ordinal);
        Assert.Contains("stroke=\"#ffb000\"", svg, StringComparison.Ordinal);
        Assert.Contains("fill=\"#64b5f6\">Plan</text>", svg, StringComparison.Ordinal);
        Assert.Contains(">600.000</text>", svg, StringComparison.Ordinal);
        Assert.Contains("Liniendiagramm: Customers (people) über Time (months): Model, Plan, Measured (gemessen).", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("#ffffff", svg, StringComparison.Ordinal);
        Assert.Equal((0x10, 0x18, 0x20), png[0, 0]);
        Assert.Equal((0x10, 0x18, 0x20), png[899, 519]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(11)]
    [InlineData(double.NaN)]
    public void A_scale_that_makes_no_picture_is_refused(double scale)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FigureRenderer.ToPng(Growth(), scale: scale));
    }

    static int Lines(string svg) => svg.Split("<polyline").Length - 1;

    static LineFigure Growth()
    {
        double[] time = [.. Enumerable.Range(0, 25)];
        return new LineFigure(
            "Customers grow by 12.5 %",
            "Model and measurements",
            new Axis("Time (months)", Steps: AxisSteps.Months),
            new Axis("Customers (people)"),
            [new("Model", time, [.. time.Select(t => 1000.5 * t * t)]), new("Plan", time, [.. time.Select(t => 9000 * t)])],
            [new(6, "Campaign")],
            [new("Measured", [3, 9, 20], [9000, 80000, 420000])]);
    }
}
