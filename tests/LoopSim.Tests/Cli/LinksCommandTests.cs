using System.Text.Json;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Cli;

public sealed class LinksCommandTests : IDisposable
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

    [Fact]
    public void Each_link_is_told_with_its_sign_how_it_was_decided_and_its_delay()
    {
        var called = CommandLine.Call("links", folder.Write("m.yaml", Model));
        Assert.Equal((0, ""), (called.Code, called.Error));
        Assert.StartsWith("Hiring: 7 links, 5 proved, 2 observed.\n", called.Out, StringComparison.Ordinal);
        Assert.Matches(@"hiring -> \+ staff +proved +accumulates\n", called.Out);
        Assert.Matches(@"staff -> \+ seen staff +proved +smooth, time to see\n", called.Out);
        Assert.Matches(@"seen staff -> - gap +proved\n", called.Out);
        Assert.Matches(@"staff -> ± strain +observed\n", called.Out);
        Assert.Matches(@"staff -> ± strain: \+ in base at month [\d.]+, - in base at month 0\n", called.Out);
    }

    [Fact]
    public void The_json_has_them_all()
    {
        var called = CommandLine.Call("links", folder.Write("m.yaml", Model), "--json", "-");
        using var json = JsonDocument.Parse(called.Out);
        var links = json.RootElement.GetProperty("links").EnumerateArray().ToList();
        Assert.Equal(7, links.Count);
        Assert.Equal(["from", "to", "sign", "decided", "delay", "drawn", "strength", "seen"], links[0].EnumerateObject().Select(p => p.Name));
        var strain = links.Single(l => l.GetProperty("to").GetString() == "strain");
        Assert.Equal(("±", "observed", 2), (strain.GetProperty("sign").GetString(), strain.GetProperty("decided").GetString(), strain.GetProperty("seen").GetArrayLength()));
        Assert.Equal(80, strain.GetProperty("seen")[1].GetProperty("values").GetProperty("staff").GetDouble());
    }

    [Fact]
    public void Drawn_links_show_what_was_drawn_and_how_strongly()
    {
        var called = CommandLine.Call("links", folder.Write("m.yaml", Model + "\nlinks:\n  - staff -> + seen staff\n  - { link: gap -> - mood, strength: strong, delay: 2 month }\n"));
        Assert.Equal((0, ""), (called.Code, called.Error));
        Assert.Matches(@"staff -> \+ seen staff +proved +smooth, time to see +\+", called.Out);
        Assert.Matches(@"gap -> - mood +as drawn +2 month +- +2\n", called.Out);
        Assert.Matches(@"gap -> \+ hiring +proved +derived", called.Out);
    }

    [Fact]
    public void Check_counts_the_verdicts_in_one_line()
    {
        var called = CommandLine.Call("check", folder.Write("m.yaml", Model + "\nlinks:\n  - staff -> + seen staff\n  - seen staff -> - gap\n  - gap -> + hiring\n  - staff -> ± strain\n  - gap -> - mood\n"));
        Assert.Equal((0, ""), (called.Code, called.Error));
        Assert.Contains("\nlinks: 5 drawn, 3 proved, 1 observed, 1 as drawn.\n", called.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_fails_where_a_sign_is_wrong()
    {
        var called = CommandLine.Call("check", folder.Write("m.yaml", Model + "\nlinks:\n  - staff -> - seen staff\n"));
        Assert.Equal((1, ""), (called.Code, called.Out));
        Assert.Contains("m.yaml:11:5: error LS940: ", called.Error, StringComparison.Ordinal);
    }
}
