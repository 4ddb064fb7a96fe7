using System.Text.Json;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Cli;

public sealed class CheckCommandTests : IDisposable
{
    const string Faulty = """
        model: Two faults
        time: { unit: month, stop: 12 }
        parameters:
          need: 0.08
        variables:
          leads: visits * ned
          visits: 30 +
        """;

    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_sound_model_says_what_it_holds()
    {
        var called = CommandLine.Call("check", folder.Write("m.yaml", Samples.WordOfMouth));
        Assert.Equal((0, ""), (called.Code, called.Error));
        Assert.EndsWith("m.yaml: no faults; 1 stock, 1 flow, 2 parameters, 3 scenarios.\n", called.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_could_not_be_read_is_not_blamed_for_lying_outside_its_range()
    {
        var path = folder.Write("m.yaml", "model: M\ntime: { stop: 1 }\nparameters: { share: { value: 0.5, range: 0..1 } }\nvariables: { twice: 2 * share }\nscenarios:\n  more:\n    set:\n      share: 0,9\n");
        var called = CommandLine.Call("check", path);
        Assert.Contains("error LS118", called.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("LS505", called.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_loops_of_links_it_says_which_amplify()
    {
        var called = CommandLine.Call("check", folder.Write("m.yaml", """
            model: m
            variables: { b: { stock: true } }
            links: [{ link: a -> + b, strength: strong }, { link: b -> + a, strength: strong }, { link: b -> - c, strength: weak }, c -> + b]
            loops: { R1 hero: a -> b }
            scenarios: { s: { push: { a: 20% } } }
            """));
        Assert.Equal((0, ""), (called.Code, called.Error));
        Assert.EndsWith("    4, reinforcing, amplifies: R1 hero: b → a → b\n    -0.5, balancing, damps: b → c → b\n", called.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_of_a_file_come_at_once_with_line_and_caret()
    {
        var path = folder.Write("m.yaml", Faulty);
        var called = CommandLine.Call("check", path);
        Assert.Equal((1, ""), (called.Code, called.Out));
        Assert.Contains($"{path}:6:19: error LS", called.Error, StringComparison.Ordinal);
        Assert.Contains("  6 |   leads: visits * ned\n    |                   ^^^\n  → Did you mean 'need'?\n", called.Error, StringComparison.Ordinal);
        Assert.Contains($"{path}:7:", called.Error, StringComparison.Ordinal);
        Assert.EndsWith("2 errors\n", called.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_section_is_misspelled_that_alone_is_told()
    {
        var called = CommandLine.Call("check", folder.Write("m.yaml", "model: m\nvariable:\n  a: 1\n"));
        Assert.Contains("Did you mean 'variables'?", called.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("LS313", called.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_files_the_worst_decides()
    {
        var called = CommandLine.Call("check", folder.Write("good.yaml", Samples.WordOfMouth), folder.Write("bad.yaml", Faulty));
        Assert.Equal(1, called.Code);
        Assert.Contains("good.yaml: no faults", called.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void For_editors_there_is_json()
    {
        var called = CommandLine.Call("check", folder.Write("m.yaml", Faulty), "--format", "json");
        Assert.Equal((1, ""), (called.Code, called.Error));
        var found = JsonDocument.Parse(called.Out).RootElement;
        Assert.Equal(2, found.GetArrayLength());
        var first = found[0];
        Assert.Equal(("error", 6, 19, 6, 22), (first.GetProperty("severity").GetString(), first.GetProperty("line").GetInt32(), first.GetProperty("column").GetInt32(), first.GetProperty("endLine").GetInt32(), first.GetProperty("endColumn").GetInt32()));
        Assert.Equal("Did you mean 'need'?", first.GetProperty("hint").GetString());
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public void Places_that_belong_together_are_given_together(string format)
    {
        var called = CommandLine.Call("check", folder.Write("m.yaml", "model: m\nvariables:\n  a: b\n  b: a\n"), "--format", format);
        var root = JsonDocument.Parse(called.Out).RootElement;
        var related = format == "json" ? root[0].GetProperty("related") : root.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("relatedLocations");
        Assert.Equal(1, related.GetArrayLength());
    }

    [Fact]
    public void For_code_hosts_there_is_sarif()
    {
        var called = CommandLine.Call("check", folder.Write("m.yaml", Faulty), "--format", "SARIF");
        var run = JsonDocument.Parse(called.Out).RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results")[0];
        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.Equal(6, result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Contains(result.GetProperty("ruleId").GetString(), run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()));
    }

    [Fact]
    public void In_sarif_each_rule_says_what_it_is_about()
    {
        var called = CommandLine.Call("check", folder.Write("m.yaml", "model: m\nflows: { hiring: 1 }\n"), "--format", "sarif");
        var rule = JsonDocument.Parse(called.Out).RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];
        Assert.Equal("LS307", rule.GetProperty("id").GetString());
        Assert.Equal("A flow that moves no stock", rule.GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.StartsWith("A flow is there to change a stock", rule.GetProperty("fullDescription").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("warning", rule.GetProperty("defaultConfiguration").GetProperty("level").GetString());
        var help = rule.GetProperty("help").GetProperty("markdown").GetString();
        Assert.StartsWith("A flow is there to change a stock", help, StringComparison.Ordinal);
        Assert.EndsWith("outflows: [losing leads] }\n```", help, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sound_model_has_an_empty_list() => Assert.Equal("[]\n", CommandLine.Call("check", folder.Write("m.yaml", Samples.WordOfMouth), "--format", "json").Out);

    [Fact]
    public void What_would_move_the_cursor_is_not_shown()
    {
        var called = CommandLine.Call("check", folder.Write("m.yaml", "model: x\nvariables:\n  a: \"\\e[31m b\"\n"));
        Assert.Equal(1, called.Code);
        Assert.DoesNotContain('\e', called.Error);
    }
}
