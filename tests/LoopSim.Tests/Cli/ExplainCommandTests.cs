using LoopSim.Cli;
using LoopSim.Cli.Terminal;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Cli;

public class ExplainCommandTests
{
    [Theory]
    [InlineData("LS208")]
    [InlineData("ls208")]
    [InlineData("208")]
    [InlineData(" 208 ")]
    public void A_code_is_explained_with_the_wrong_and_the_right_line(string code)
    {
        var called = CommandLine.Call("explain", code);
        Assert.Equal((0, ""), (called.Code, called.Error));
        Assert.StartsWith("error LS208: ", called.Out, StringComparison.Ordinal);
        Assert.Contains("\n\nWrong:\n      pressure: if open leads > capacity then open leads / capacity\n", called.Out, StringComparison.Ordinal);
        Assert.EndsWith("\n\nRight:\n      pressure: if open leads > capacity then open leads / capacity else 1\n", called.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Short_numbers_are_filled_up() => Assert.StartsWith("error LS013: ", CommandLine.Call("explain", "13").Out, StringComparison.Ordinal);

    [Fact]
    public void Several_codes_are_explained_in_the_order_asked_for_and_each_once()
    {
        var called = CommandLine.Call("explain", "LS307", "LS013", "307");
        var heads = called.Out.Split('\n').Where(l => l.Contains(" LS", StringComparison.Ordinal) && l.Contains(": ", StringComparison.Ordinal)).Select(l => l.Split(':')[0]);
        Assert.Equal(["warning LS307", "error LS013"], heads);
    }

    [Fact]
    public void Without_a_code_all_are_listed_in_their_families()
    {
        var called = CommandLine.Call("explain");
        Assert.Equal((0, ""), (called.Code, called.Error));
        var lines = called.Out.Split('\n');
        Assert.Equal(Explanations.Codes, lines.Where(l => l.StartsWith("  LS", StringComparison.Ordinal)).Select(l => l[2..7]));
        Assert.Equal("Finding and opening the file", lines[0]);
        Assert.Contains("  LS504  note     Two policies of a scenario set the same value", lines);
    }

    [Fact]
    public void Every_hundred_of_codes_has_a_family_of_its_own() =>
        Assert.All(Explanations.Codes.GroupBy(c => c[..3]), hundred => Assert.DoesNotContain(
            Explanations.FamilyOf(hundred.First()), Explanations.Codes.Where(c => string.CompareOrdinal(c, hundred.Key) < 0).Select(Explanations.FamilyOf)));

    [Theory]
    [InlineData("LS299", "loopsim: there is no diagnostic 'LS299'. There are LS201, LS202, ")]
    [InlineData("1000", "loopsim: there is no diagnostic '1000'. ")]
    [InlineData("LSS01", "loopsim: there is no diagnostic 'LSS01'. Did you mean 'LS001'? All are listed by: loopsim explain.\n")]
    [InlineData("tabs", "loopsim: there is no diagnostic 'tabs'. Codes look like LS201. All are listed by: loopsim explain.\n")]
    [InlineData("", "loopsim: there is no diagnostic ''. ")]
    [InlineData("--all", "loopsim: there is no option '--all' of 'explain'.")]
    public void An_unknown_code_is_a_wrong_call_and_nothing_is_shown(string code, string words)
    {
        var called = CommandLine.Call("explain", "LS201", code);
        Assert.Equal((2, ""), (called.Code, called.Out));
        Assert.StartsWith(words, called.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40, 40)]
    [InlineData(80, 80)]
    [InlineData(400, 100)]
    public void The_paragraph_keeps_within_the_screen_and_is_never_too_wide_to_read(int width, int longest)
    {
        using var output = new StringWriter();
        using var screen = new Screen(output, TextWriter.Null) { Width = width };
        Application.Run(["explain", "LS309"], screen, TestContext.Current.CancellationToken);
        var paragraph = output.ToString().Split("\n\n")[1].Split('\n');
        Assert.InRange(paragraph.Max(l => l.Length), longest - 15, longest);
        Assert.Equal(Explanations.Find("LS309")?.Paragraph, string.Join(' ', paragraph));
    }

    [Theory]
    [InlineData(true, "More about it: loopsim explain LS201 LS203\n")]
    [InlineData(false, "2 errors\n")]
    public void Only_to_a_person_it_is_said_after_the_diagnostics_where_more_is_told(bool isWatched, string end)
    {
        using var folder = new TemporaryFolder();
        using var error = new StringWriter();
        using var screen = new Screen(TextWriter.Null, error) { ErrorsAreWatched = isWatched };
        Application.Run(["check", folder.Write("m.yaml", "model: m\nvariables:\n  a: b\n  c: 1 +\n")], screen, TestContext.Current.CancellationToken);
        Assert.EndsWith(end, error.ToString(), StringComparison.Ordinal);
    }
}
