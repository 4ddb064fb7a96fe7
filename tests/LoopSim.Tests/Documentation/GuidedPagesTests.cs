using System.Text.RegularExpressions;
using LoopSim.Builtins;
using LoopSim.Naming;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Documentation;

/// <summary>The pages that lead a reader by the hand are true: every command works, every edit fits, every output is what comes.</summary>
[Collection(nameof(GuidedPagesTests))]
public sealed partial class GuidedPagesTests
{
    public static TheoryData<string> Pages => ["TUTORIAL.md", "FROM-VENSIM-AND-STELLA.md", "WORKSHOPS.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Whoever_does_what_a_page_says_sees_what_it_shows(string page)
    {
        using var reader = new PageReader();
        var path = Path.Combine(Repository.Models, page);
        Golden.Matches(path, reader.Follow(File.ReadAllText(path), Repository.Models));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Commands_that_a_page_only_mentions_are_there(string page) => Assert.All(
        Mentioned().Matches(File.ReadAllText(Path.Combine(Repository.Models, page))).Select(m => m.Groups[1].Value).Distinct(),
        command => Assert.True(CommandLine.Call(command, "--help").Code == 0, command));

    [Fact]
    public void Every_function_of_the_table_of_words_is_there_and_takes_these_arguments()
    {
        var calls = TableCells("LoopSim").SelectMany(c => Code().Matches(c)).SelectMany(m => FunctionCall().Matches(m.Value)).ToList();
        Assert.True(calls.Count > 40);
        Assert.All(calls, call =>
        {
            var function = BuiltinFunctions.Find(new Name(call.Groups[1].Value));
            Assert.True(function is not null, $"There is no function '{call.Groups[1].Value}'.");
            var arguments = call.Groups[2].Value.Split(',', StringSplitOptions.RemoveEmptyEntries).Length;
            Assert.True(arguments >= function.LeastJudged && arguments <= function.MostArguments, $"{call.Value}: {function.Usage}");
        });
    }

    [Fact]
    public void An_output_that_changed_an_edit_that_does_not_fit_and_a_wrong_call_are_found()
    {
        const string page = "Save it as `m.yaml`:\n\n```yaml\nmodel: M\nvariables:\n  a: 1\n```\n\n```diff\n-  a: 1\n+  a: 2\n```\n\n```console\n$ loopsim check m.yaml\nwhatever\n```\n";
        Assert.EndsWith("```console\n$ loopsim check m.yaml\nm.yaml: no faults; 1 variable, 1 scenario.\n```\n", Follow(page), StringComparison.Ordinal);
        var shortened = Follow("```console\n$ loopsim explain LS201\nfirst\n…\nlast\n```\n").Split('\n');
        Assert.Equal(["```console", "$ loopsim explain LS201", "error LS201: A name that the model does not know", "…", "      freshness: effect of age(time)", "```", ""], shortened);
        Assert.ThrowsAny<Exception>(() => Follow(page.Replace("-  a: 1", "-  a: 3", StringComparison.Ordinal)));
        Assert.ThrowsAny<Exception>(() => Follow(page.Replace("check m.yaml", "check m.yaml --nonsense", StringComparison.Ordinal)));
        Assert.ThrowsAny<Exception>(() => Follow("![nothing drew it](nowhere.svg)"));
    }

    static string Follow(string page)
    {
        using var reader = new PageReader();
        return reader.Follow(page, "");
    }

    // The cells of a column, in all tables of the page that have it.
    static IEnumerable<string> TableCells(string column)
    {
        var at = -1;
        foreach (var line in File.ReadLines(Path.Combine(Repository.Models, "FROM-VENSIM-AND-STELLA.md")))
        {
            string[] cells = [.. line.Split('|').Select(c => c.Trim())];
            if (!line.StartsWith('|'))
                at = -1;
            else if (at < 0)
                at = Array.IndexOf(cells, column) is >= 0 and var found ? found : int.MaxValue;
            else if (at < cells.Length)
                yield return cells[at];
        }
    }

    [GeneratedRegex("`loopsim ([a-z]+)")]
    private static partial Regex Mentioned();

    [GeneratedRegex("`[^`]+`")]
    private static partial Regex Code();

    [GeneratedRegex(@"([a-z][a-z0-9 ]*)\(([^()]*)\)")]
    private static partial Regex FunctionCall();
}

/// <summary>Runs alone: the reader of a page changes the folder in which the process stands.</summary>
[CollectionDefinition(nameof(GuidedPagesTests), DisableParallelization = true)]
public sealed class GuidedPages;
