using LoopSim.Tests.Reports.Rendering.Png;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Cli;

/// <summary><c>loopsim run --style</c>: charts in another house style than the model's own.</summary>
public sealed class RunStyleTests : IDisposable
{
    readonly TemporaryFolder folder = new();
    readonly string model;

    public RunStyleTests() => model = folder.Write("word of mouth.yaml", Samples.WordOfMouth);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("colurs: [red]", "Did you mean 'colours'?")]
    [InlineData("color: red", "Did you mean 'colours'?")]
    [InlineData("nonsense: 1", "It may have: colours, font, bold, logo, numbers, language.")]
    [InlineData("font: nowhere.ttf", "The font 'nowhere.ttf' cannot be used: there is no file")]
    public void A_style_that_is_wrong_says_what_would_be_right(string style, string expected) =>
        Assert.Contains(expected, CommandLine.Call("run", model, "--style", folder.Write("style.yaml", style)).Error, StringComparison.Ordinal);

    [Fact]
    public void A_folder_is_no_style()
    {
        var called = CommandLine.Call("run", model, "--style", folder.Path);
        Assert.Equal(2, called.Code);
        Assert.Contains("it is a folder.", called.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("model file", called.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Charts_wear_the_style_and_the_numbers_do_not()
    {
        var style = folder.Write("style.yaml", "language: de\ncolours: { background: \"#101820\" }\n");
        var plain = CommandLine.Call("run", model, "--out", folder.File("plain"));
        var styled = CommandLine.Call("run", model, "--out", folder.File("styled"), "--style", style);

        Assert.Equal((0, ""), (styled.Code, styled.Error));
        Assert.Equal(plain.Out, styled.Out.Replace("styled", "plain", StringComparison.Ordinal));
        Assert.Equal(File.ReadAllText(folder.File("plain/results.csv")), File.ReadAllText(folder.File("styled/results.csv")));
        var svg = File.ReadAllText(folder.File("styled/believers.svg"));
        Assert.Contains(">Zeit (Monate)</text>", svg, StringComparison.Ordinal);
        Assert.Contains("fill=\"#101820\"", svg, StringComparison.Ordinal);
        Assert.Equal((0x10, 0x18, 0x20), new PngDecoder(File.ReadAllBytes(folder.File("styled/believers.png")))[5, 5]);
    }

    [Theory]
    [InlineData("style.yaml", "langauge: de", 1, "LS101")]
    [InlineData("style.yaml", "font: nowhere.ttf", 1, "LS801")]
    [InlineData("nowhere.yaml", "", 2, "LS001")]
    public void A_style_that_is_wrong_stops_the_run_before_it_writes(string name, string text, int code, string fault)
    {
        folder.Write("style.yaml", text);

        var called = CommandLine.Call("run", model, "--out", folder.File("out"), "--style", folder.File(name));

        Assert.Equal(code, called.Code);
        Assert.Contains($" {fault}: ", called.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("out")));
    }
}
