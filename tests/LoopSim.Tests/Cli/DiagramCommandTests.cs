using LoopSim.Tests.Support;

namespace LoopSim.Tests.Cli;

public sealed class DiagramCommandTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_picture_is_the_one_file_that_is_asked_for()
    {
        var (svg, png) = (folder.File("a.svg"), folder.File("b.png"));
        var called = Draw("--out", svg);
        Assert.Equal((0, ""), (called.Code, called.Error));
        Assert.StartsWith("Word of mouth: Causal loop diagram: 2 variables, 2 links, 1 badge.\nNot shown: 2 parameters.", called.Out, StringComparison.Ordinal);
        Assert.Contains("<desc>Causal loop diagram. Links: winning over → + believers, believers → ", File.ReadAllText(svg), StringComparison.Ordinal);
        Assert.Equal(0, Draw("--out", png, "--style", "stock-flow").Code);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], File.ReadAllBytes(png).Take(4));
    }

    [Fact]
    public void Several_times_make_a_row()
    {
        var row = folder.File("row.svg");
        Assert.Equal(0, Draw("--out", row, "--scenario", "closed loop", "--at", "1,6,12").Code);
        Assert.All(["month 1", "month 6", "month 12"], m => Assert.Contains($">{m}<", File.ReadAllText(row), StringComparison.Ordinal));
    }

    [Fact]
    public void The_picture_can_be_of_one_loop_by_its_name() => Assert.Contains("1 badge.", Draw("--loops", "u1", "--out", folder.File("a.svg")).Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("--scenario|closed lop", "there is no scenario 'closed lop'. Did you mean 'closed loop'?")]
    [InlineData("--scenario|today|--at|13", "--at: 13 is not within the run, which goes from month 0 to 12.")]
    [InlineData("--scenario|today|--at|0,1,2,3,4,5,6,7,8,9,10,11,12", "--at names 13 times; a row has room for 12.")]
    [InlineData("--scenario|today|--at|soon", "--at: 'soon' is")]
    [InlineData("--at|3", "--at needs a scenario: --scenario \"today\".")]
    [InlineData("--loops|R7", "--loops: there is no loop 'R7'.")]
    [InlineData("--loops|,", "--loops names no loop.")]
    [InlineData("--style|cdl", "--style: there is no style 'cdl'. Did you mean 'cld'?")]
    [InlineData("--out|picture.pdf", "--out: 'picture.pdf' ends neither in .svg nor in .png")]
    public void A_wrong_call_is_told_in_a_line_and_nothing_is_written(string words, string fault)
    {
        var before = Directory.GetFileSystemEntries(folder.Path).Length;
        var called = Draw(words.Split('|'));
        Assert.Equal((2, ""), (called.Code, called.Out));
        Assert.StartsWith($"loopsim: {fault}", called.Error, StringComparison.Ordinal);
        Assert.InRange(Directory.GetFileSystemEntries(folder.Path).Length, before, before + 1);
    }

    [Fact]
    public void A_model_without_links_has_nothing_to_draw()
    {
        var called = CommandLine.Call("diagram", folder.Write("m.yaml", "model: Still\ntime: { unit: month, stop: 3 }\nstocks: { water: { initial: 3 } }\n"), "--out", folder.File("a.svg"));
        Assert.Equal(2, called.Code);
        Assert.Contains("nothing to draw", called.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("a.svg")));
    }

    Called Draw(params string[] words) => CommandLine.Call(["diagram", folder.Write("m.yaml", Samples.WordOfMouth), .. words]);
}
