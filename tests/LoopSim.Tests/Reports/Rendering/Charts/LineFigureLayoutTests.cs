using LoopSim.Languages;
using LoopSim.Models;
using LoopSim.Reports.Figures;
using LoopSim.Reports.Rendering;
using LoopSim.Reports.Rendering.Charts;
using LoopSim.Reports.Rendering.Fonts;
using LoopSim.Reports.Rendering.Png;

namespace LoopSim.Tests.Reports.Rendering.Charts;

public class LineFigureLayoutTests
{
    static readonly string[] Words =
    [
        "growth", "of", "backlog", "service_leads_from_marketing", "Ä", "policy", "WWWWWWWWWWWWWWWWWWWWWWWW", "−20 %", "€", "in",
    ];

    static IEnumerable<int> Seeds => Enumerable.Range(0, 200);

    static readonly HouseStyle German = new() { Language = Language.All.Single(l => l.Code == "de") };

    // Every figure is laid out in one of these.
    static readonly ChartStyle[] Styles =
    [
        ChartStyle.Default,
        ChartStyle.Of(German with { Logo = LogoIn(Corner.TopRight) }),
        ChartStyle.Of(German with { Logo = LogoIn(Corner.TopLeft), Font = new("bold.ttf", EmbeddedFonts.For(bold: true).File) }),
        ChartStyle.Of(German with { Logo = LogoIn(Corner.BottomLeft) }),
    ];

    [Fact]
    public void No_two_texts_overlap_and_none_leaves_the_picture()
    {
        foreach (var seed in Seeds)
        {
            var layout = LineFigureLayout.Of(FigureOf(new Random(seed)), StyleOf(seed));

            var picture = new Box(0, 0, ChartStyle.Width, layout.Height);
            var texts = layout.Texts.Select(t => (t.Text, t.Bounds)).ToList();
            Assert.All(texts, t => Assert.True(picture.Contains(t.Bounds), $"Seed {seed}: '{t.Text}' leaves the picture."));
            for (var i = 0; i < texts.Count; i++)
            {
                var clash = texts.FindIndex(i + 1, other => other.Bounds.Overlaps(texts[i].Bounds));
                Assert.True(clash < 0, $"Seed {seed}: '{texts[i].Text}' overlaps another text.");
            }
        }
    }

    [Fact]
    public void No_text_stands_in_the_plot_or_on_a_sample_or_on_the_pole_of_a_mark()
    {
        foreach (var seed in Seeds)
        {
            var layout = LineFigureLayout.Of(FigureOf(new Random(seed)), StyleOf(seed));

            var shapes = layout.Keys.Select(k => k.Sample)
                .Concat(layout.Frame.Marks.Select(m => new Box(m.X, m.Top, m.X, layout.Frame.Plot.Bottom)))
                .Append(layout.Frame.Plot)
                .Concat(StyleOf(seed).LogoBox(layout.Height + StyleOf(seed).Footer) is { } logo ? [logo] : Array.Empty<Box>());
            foreach (var (text, bounds) in layout.Texts.Select(t => (t.Text, t.Bounds)))
                Assert.False(shapes.Any(s => s.Overlaps(bounds)), $"Seed {seed}: '{text}' stands on another thing.");
        }
    }

    [Fact]
    public void Every_series_is_named_once()
    {
        // A single curve may be named by the title.
        foreach (var figure in Seeds.Select(seed => FigureOf(new Random(seed))).Where(f => f.Curves.Count != 1))
        {
            var layout = LineFigureLayout.Of(figure, ChartStyle.Default);

            var named = layout.EndLabels.Select(l => l.Curve).Concat(layout.Keys.Select(k => k.Series)).Order();
            Assert.Equal(Enumerable.Range(0, figure.Curves.Count + figure.Observations.Count), named);
        }
    }

    [Fact]
    public void A_single_curve_that_the_title_names_needs_no_label()
    {
        var figure = new LineFigure("Backlog over time", "", new("Time"), new(""), [new("Backlog", [0, 1], [1, 2])], [], []);

        var layout = LineFigureLayout.Of(figure, ChartStyle.Default);

        Assert.Empty(layout.EndLabels);
        Assert.Empty(layout.Keys);
    }

    [Fact]
    public void Curves_that_coincide_take_turns_and_are_both_named()
    {
        Curve[] curves = [new("A", [0, 1], [1, 2]), new("B", [0, 1], [1, 2]), new("C", [0, 1], [1, 3])];
        var figure = new LineFigure("Two", "", new("Time"), new(""), curves, [], []);

        var layout = LineFigureLayout.Of(figure, ChartStyle.Default);

        Assert.Equal([0, 2, 0], layout.Strokes.Select(s => s.Dash.Count));
        Assert.Equal(3, layout.EndLabels.Count);
    }

    [Theory]
    [InlineData(1, 6)]
    [InlineData(2, 12)]
    [InlineData(5, 30)]
    [InlineData(6, 36)]
    public void No_two_curves_look_the_same_however_few_colours_a_style_has(int colours, int curves)
    {
        var style = ChartStyle.Of(new() { Lines = [.. Enumerable.Range(0, colours).Select(i => new StyleColour(i * 0x102030))] });

        var strokes = LineStyles.For([.. Enumerable.Repeat(new CurveTurn(0, 1), curves)], labelled: true, style);

        Assert.Equal(curves, strokes.Select(s => (s.Color, string.Join(' ', s.Dash))).Distinct().Count());
    }

    [Fact]
    public void Marks_at_one_moment_share_one_line()
    {
        TimeMark[] marks = [new(12, "Ads"), new(12, "Price"), new(99, "Late")];
        var figure = new LineFigure("", "", new(""), new(""), [new("A", [0, 60], [1, 2])], marks, []);

        var mark = Assert.Single(LineFigureLayout.Of(figure, ChartStyle.Default).Frame.Marks);

        Assert.Equal("Ads, Price", mark.Text?.Text);
    }

    [Fact]
    public void Every_one_of_eight_marks_near_each_other_keeps_its_words()
    {
        var marks = Enumerable.Range(1, 8).Select(i => new TimeMark(4 * i, $"Policy {i} starts")).ToList();
        var figure = new LineFigure("Eight", "", new("Time"), new(""), [new("A", [0, 60], [1, 2])], marks, []);

        var layout = LineFigureLayout.Of(figure, ChartStyle.Default);

        Assert.Equal(marks.Select(m => m.Text), layout.Frame.Marks.Select(m => m.Text?.Text));
    }

    [Fact]
    public void A_logo_stands_inside_the_picture_beside_or_below_everything_else()
    {
        foreach (var seed in Seeds.Where(s => StyleOf(s).Logo is not null))
        {
            var (style, layout) = (StyleOf(seed), LineFigureLayout.Of(FigureOf(new Random(seed)), StyleOf(seed)));
            var logo = style.LogoBox(layout.Height + style.Footer) ?? default;

            Assert.True(new Box(0, 0, ChartStyle.Width, layout.Height + style.Footer).Contains(logo));
            Assert.False(logo.Overlaps(layout.Frame.Plot));
            Assert.DoesNotContain(layout.Keys, k => k.Sample.Overlaps(logo));
            Assert.Equal((60, 30), (logo.Width, logo.Height));
        }
    }

    static ChartStyle StyleOf(int seed) => Styles[seed % Styles.Length];

    static StyleLogo LogoIn(Corner place) => new(new("logo.png", new PngCanvas(80, 40, 1, default).ToPng()), place, 30);

    // Curves end near each other as often as far apart, and some stop early or never begin.
    static LineFigure FigureOf(Random random)
    {
        var magnitude = Math.Pow(10, random.Next(-20, 25));
        var meet = random.Next(3) == 0;
        double[] time = [.. Enumerable.Range(0, 25).Select(i => (double)i * random.Next(1, 4))];
        Array.Sort(time);
        Curve CurveOf(int index)
        {
            var (start, end) = (random.NextDouble(), meet ? 0.5 + random.NextDouble() * 0.1 : random.NextDouble());
            double Value(int i) => random.Next(200) == 0 ? double.NaN : magnitude * (start + (end - start) * i / 24);
            return new Curve(Name(random, 12), time, [.. Enumerable.Range(0, 25).Select(Value)]);
        }
        return new LineFigure(
            Name(random, 25),
            Name(random, 50),
            new Axis(Name(random, 20), AxisNumbers.Plain, random.Next(2) == 0 ? AxisSteps.Months : AxisSteps.Decimal),
            new Axis(Name(random, 20), random.Next(3) == 0 ? AxisNumbers.Percent : AxisNumbers.Plain),
            [.. Enumerable.Range(0, random.Next(4) == 0 ? random.Next(40) : random.Next(8)).Select(CurveOf)],
            [.. Enumerable.Range(0, random.Next(9)).Select(_ => new TimeMark(random.Next(60), Name(random, 8)))],
            [.. Enumerable.Range(0, random.Next(4)).Select(_ => new Observation(Name(random, 6), [3], [magnitude]))]);
    }

    static string Name(Random random, int mostWords) =>
        string.Join(' ', Enumerable.Range(0, random.Next(1, mostWords)).Select(_ => Words[random.Next(Words.Length)]));
}
