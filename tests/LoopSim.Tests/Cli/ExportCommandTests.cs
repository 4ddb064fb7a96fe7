using System.Text;
using LoopSim.Equations;
using LoopSim.Formats;
using LoopSim.Models;
using LoopSim.Tests.Formats;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Cli;

public sealed class ExportCommandTests : IDisposable
{
    const string Model = """
        model: Hiring
        time: { unit: month, stop: 24, step: 1/4 }
        parameters: { goal: 100, time to see: 3 month }
        stocks: { staff: { initial: 80, inflows: [hiring] } }
        flows: { hiring: gap / 2 month }
        variables:
          seen staff: smooth(staff, time to see)
          gap: goal - seen staff
          strain: (staff - 90) ^ 2
        """;

    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 40)];

    // What has no file of its own name is a style or a part of a model.
    public static TheoryData<string> Gallery => [.. Directory.EnumerateDirectories(Repository.Models).Select(d => Path.Combine(Path.GetFileName(d), Path.GetFileName(d) + ".yaml")).Where(f => File.Exists(Path.Combine(Repository.Models, f)))];

    [Fact]
    public void Links_of_equations_have_the_signs_that_are_proved_or_observed_and_their_delays()
    {
        var called = CommandLine.Call("export", folder.Write("m.yaml", Model), "--to", "csv");
        Assert.Equal((0, ""), (called.Code, called.Error));
        Assert.Equal("from,to,sign,delay\r\nhiring,staff,+,\r\ngap,hiring,+,\r\nstaff,seen staff,+,\"smooth, time to see\"\r\nseen staff,gap,-,\r\nstaff,strain,±,\r\n", called.Out);
    }

    [Fact]
    public void Parameters_come_along_where_they_are_asked_for() =>
        Assert.Contains("goal,gap,+,\r\n", CommandLine.Call("export", folder.Write("m.yaml", Model), "--to", "csv", "--parameters").Out, StringComparison.Ordinal);

    [Fact]
    public void Of_a_drawn_diagram_what_is_drawn_goes_out_and_how_its_flows_fill_stocks()
    {
        var path = folder.Write("m.yaml", Model + "\nlinks:\n  - gap -> + hiring\n  - { link: gap -> - mood, strength: strong, delay: 2 month, order: 3 }\n  - goal -> + gap\n  - staff -> ± strain\ndiagram: { hide: [strain] }\n");
        Assert.Equal("from,to,sign,delay,strength\r\ngap,hiring,+,,\r\ngap,mood,-,\"2 month, order 3\",2\r\ngoal,gap,+,,\r\nhiring,staff,+,,\r\n", CommandLine.Call("export", path, "--to", "csv").Out);
    }

    [Fact]
    public void Parameters_come_along_in_a_drawn_diagram_too_and_those_that_it_shows_always()
    {
        var drawn = folder.Write("m.yaml", Model + "\nlinks:\n  - gap -> + hiring\n");
        Assert.Contains("time to see,seen staff,", CommandLine.Call("export", drawn, "--to", "csv", "--parameters").Out, StringComparison.Ordinal);
        var shown = folder.Write("m.yaml", Model + "\ndiagram: { show: [goal] }\n");
        var called = CommandLine.Call("export", shown, "--to", "csv").Out;
        Assert.Contains("goal,gap,+,\r\n", called, StringComparison.Ordinal);
        Assert.DoesNotContain("time to see,", called, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("links.csv", true, "from,to,sign,delay\r\n")]
    [InlineData("links.tsv", true, "from\tto\tsign\tdelay\r\n")]
    [InlineData("d.mmd", false, "---\ntitle: 'Hiring'\n---\nflowchart LR\n")]
    [InlineData("d.md", false, "```mermaid\n---\n")]
    [InlineData("d.DOT", false, "digraph \"Hiring\" {\n")]
    public void The_ending_of_a_file_tells_the_format(string name, bool hasMark, string begins)
    {
        var called = CommandLine.Call("export", folder.Write("m.yaml", Model), "--to", folder.File("new/" + name));
        Assert.Equal((0, "", $"Wrote {folder.File("new/" + name)}: 5 links.\n"), (called.Code, called.Error, called.Out));
        var bytes = File.ReadAllBytes(folder.File("new/" + name));
        // By the mark spreadsheets know that the letters are UTF-8.
        Assert.Equal(hasMark, bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        Assert.StartsWith(begins, File.ReadAllText(folder.File("new/" + name)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_format_may_be_named_beside_the_file()
    {
        Assert.Equal(0, CommandLine.Call("export", folder.Write("m.yaml", Model), "--to", "csv-semicolon", "--out", folder.File("l.csv")).Code);
        Assert.Contains("hiring;staff;+;\r\n", File.ReadAllText(folder.File("l.csv")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("say in which format", "--to", "")]
    [InlineData("say in which format")]
    [InlineData("Did you mean 'mermaid'?", "--to", "mermad")]
    [InlineData("There are csv, ", "--to", "picture.pdf")]
    [InlineData("name a file each", "--to", "a.csv", "--out", "b.csv")]
    [InlineData("--out is empty", "--to", "csv", "--out", "")]
    public void A_wrong_call_is_told(string words, params string[] more)
    {
        var called = CommandLine.Call(["export", folder.Write("m.yaml", Model), .. more]);
        Assert.Equal((2, ""), (called.Code, called.Out));
        Assert.Contains(words, called.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_drawn_diagram_comes_back_as_it_was(int seed)
    {
        var text = RandomDiagrams.Of(seed);
        var path = folder.Write("m.yaml", text);
        var drawn = Reading.Read(text).Links;
        foreach (var (format, name, hasStrength) in new[] { ("csv", "l.csv", true), ("csv-semicolon", "l.csv", true), ("tsv", "l.tsv", true), ("mermaid", "f.mmd", false), ("markdown", "f.md", false) })
        {
            var imported = Drawings.Import(name, CommandLine.Call("export", path, "--to", format).Out);
            Assert.Empty(imported.Diagnostics);
            Assert.Equal(drawn.Select(l => Told(l, hasStrength)).Order(), Reading.Read(imported.Text ?? "").Links.Select(l => Told(l, hasStrength)).Order());
        }
    }

    [Theory]
    [MemberData(nameof(Gallery))]
    public void A_model_of_the_gallery_goes_out_and_comes_back_as_a_sketch_that_runs(string model)
    {
        var table = CommandLine.Call("export", Path.Combine(Repository.Models, model), "--to", "csv").Out;
        var flowchart = CommandLine.Call("export", Path.Combine(Repository.Models, model), "--to", "mermaid").Out;
        var drawn = Drawings.Read("l.csv", table).Sketch;
        Assert.NotNull(drawn);
        var links = Drawings.Links(drawn with { Links = [.. drawn.Links.Select(l => l with { Delay = null, Strength = null })] });
        var (read, _) = Drawings.Read("f.mmd", flowchart);
        Assert.NotNull(read);
        Assert.Equal(links, Drawings.Links(read with { Links = [.. read.Links.Select(l => l with { Delay = null })] }));
        var imported = Drawings.Import("l.csv", table);
        Assert.Equal(drawn.Links.Count, Reading.Read(imported.Text ?? "").Links.Count);
        Assert.True(LoopModel.ReadText(imported.Text ?? "").IsSound);
    }

    static string Told(CausalLink link, bool hasStrength) => FormattableString.Invariant(
        $"{link.From.Name.Key} {link.Polarity} {link.To.Name.Key} {(link.Delay as NumberLiteral)?.Value} {link.Order} {(hasStrength ? link.Strength : 0)}");
}
