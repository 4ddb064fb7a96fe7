using LoopSim.Formats;
using LoopSim.Models;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Formats;

/// <summary>House styles, in a model and in a file of their own, and the calendar.</summary>
public sealed class StyleSectionTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_model_without_a_style_has_LoopSim_s_own() => Assert.Same(HouseStyle.Default, Reading.Read("model: x\nstyle:\n").Style);

    [Theory]
    [InlineData("[\"#0A429F\", 'CC4D08', \"#0F8\", Navy]", 0x0A429F, 0xCC4D08, 0x00FF88, 0x000080)]
    [InlineData("{ lines: [white, black] }", 0xFFFFFF, 0x000000)]
    [InlineData("orange", 0xFFA500)]
    public void Colours_of_lines(string colours, params int[] rgb)
    {
        Assert.Equal(rgb, Reading.Read($"model: x\nstyle: {{ colours: {colours} }}").Style.Lines.Select(c => c.Rgb));
        Assert.Equal(rgb, Reading.Read($"model: x\nstyle: {{ colors: {colours} }}").Style.Lines.Select(c => c.Rgb));
    }

    [Fact]
    public void A_style_in_all_its_parts()
    {
        folder.Write("font.ttf", "one");
        folder.Write("logo.png", "three");
        var style = ReadIn("""
            style:
              colours: { lines: [red], background: "#101820", text: white, grid: grey }
              font: font.ttf
              bold: font.ttf
              logo: { file: logo.png, place: bottom left, height: 20 }
              numbers: "1 234,5"
              language: de
            """).Style;

        Assert.Equal((0x101820, 0xFFFFFF, 0x808080), (style.Background?.Rgb, style.Text?.Rgb, style.Grid?.Rgb));
        Assert.Equal(("font.ttf", 3, 3), (style.Font?.Name, style.Font?.Bytes.Length, style.Bold?.Bytes.Length));
        Assert.Equal((Corner.BottomLeft, 20, 5), (style.Logo?.Place, style.Logo?.Height, style.Logo?.File.Bytes.Length));
        Assert.Equal((",", " ", " %"), (style.Numbers.Decimal, style.Numbers.Thousands, style.Numbers.Percent));
        Assert.Equal("de", style.Language.Code);
    }

    [Fact]
    public void A_logo_alone_stands_at_the_top_right()
    {
        folder.Write("logo.png", "three");

        Assert.Equal((Corner.TopRight, 36), ReadIn("style: { logo: logo.png }").Style.Logo is { } logo ? (logo.Place, logo.Height) : default);
    }

    [Theory]
    [InlineData("1,234.5", ".", ",")]
    [InlineData("1.234,5", ",", ".")]
    [InlineData("1 234,5", ",", " ")]
    [InlineData("1'234.5", ".", "'")]
    [InlineData("1234,5", ",", "")]
    public void Numbers_are_shown_by_one(string numbers, string point, string thousands) =>
        Assert.Equal((point, thousands), Reading.Read($"model: x\nstyle: {{ numbers: \"{numbers}\" }}").Style.OwnNumbers);

    [Fact]
    public void A_style_file_names_its_own_files_from_where_it_stands()
    {
        Directory.CreateDirectory(folder.File("house"));
        folder.Write("house/style.yaml", "language: de\nfont: font.ttf\n");
        folder.Write("house/font.ttf", "one");
        folder.Write("leads.csv", "month,leads\n0,1\n");

        var model = ReadIn("style: house/style.yaml\ndata:\n  leads: { file: leads.csv, time: month, column: leads }");

        Assert.Equal(("de", 3), (model.Style.Language.Code, model.Style.Font?.Bytes.Length));
        Assert.Equal(["house/font.ttf", "house/style.yaml", "leads.csv"], model.NamedFiles.Select(f => Path.GetRelativePath(folder.Path, f).Replace('\\', '/')).Order(StringComparer.Ordinal));
        Assert.Equal(["house/font.ttf"], ModelFormats.ReadStyle(folder.File("house/style.yaml")).Files.Select(f => Path.GetRelativePath(folder.Path, f).Replace('\\', '/')));
    }

    [Theory]
    [InlineData("unit: month, calendar: 2026-03", "2026-03-01")]
    [InlineData("unit: months, calendar: Mar 2026", "2026-03-01")]
    [InlineData("unit: year, calendar: March 2026", "2026-03-01")]
    [InlineData("unit: quarter, calendar: 2026-03-01", "2026-03-01")]
    [InlineData("unit: week, calendar: 2026-03-09", "2026-03-09")]
    [InlineData("unit: day, calendar: 2024-02-29", "2024-02-29")]
    public void A_calendar_is_the_date_of_time_0(string time, string date) =>
        Assert.Equal(DateOnly.ParseExact(date, "yyyy-MM-dd"), Reading.Read($"model: x\ntime: {{ {time} }}").Specs.Calendar);

    [Theory]
    [InlineData("time: { unit: month, calendar: [2026-13] }", "LS810")]
    [InlineData("time: { unit: day, calendar: [2026-02-29] }", "LS810")]
    [InlineData("time: { calendar: [2026-01] }", "LS811")]
    [InlineData("time: { unit: sprint, calendar: [2026-01] }", "LS811")]
    [InlineData("time: { unit: year, calendar: [2026-01-02] }", "LS812")]
    [InlineData("style: { numbers: [12] }", "LS803")]
    [InlineData("style: { numbers: \"[1.234.5]\" }", "LS803")]
    [InlineData("style: { colours: { text: \"[#12345G]\" } }", "LS802")]
    [InlineData("style: { font: [nowhere.ttf] }", "LS801")]
    [InlineData("style: { logo: { file: [nowhere.png], height: 20 } }", "LS801")]
    public void What_is_no_style_is_told_at_its_place(string section, string code)
    {
        var (text, place) = (section.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal), section[(section.IndexOf('[', StringComparison.Ordinal) + 1)..section.IndexOf(']', StringComparison.Ordinal)]);

        var fault = Assert.Single(ModelFormats.ReadText("x.yaml", $"model: x\n{text}\n").Diagnostics);

        Assert.Equal(code, fault.Code);
        Assert.Contains(place, fault.At.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_logo_has_bounds_of_its_height()
    {
        folder.Write("logo.png", "three");

        var fault = Assert.Single(ModelFormats.ReadText(folder.File("model.yaml"), "model: x\nstyle: { logo: { file: logo.png, height: 200 } }\n").Diagnostics);

        Assert.Equal(("LS804", "200"), (fault.Code, fault.At.Text));
    }

    Model ReadIn(string yaml)
    {
        var read = ModelFormats.ReadText(folder.File("model.yaml"), $"model: x\n{yaml}\n");
        Assert.Empty(read.Diagnostics);
        return Assert.IsType<Model>(read.Model);
    }
}
