using System.Text.RegularExpressions;
using LoopSim.Analysis.Judging;
using LoopSim.Builtins;
using LoopSim.Formats;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Documentation;

/// <summary>models/LANGUAGE.md is true: its examples run, and its tables are those that the program reads.</summary>
public partial class LanguageReferenceTests
{
    static readonly string Page = Path.Combine(Repository.Models, "LANGUAGE.md");

    public static TheoryData<string> Examples => [.. Example().Matches(File.ReadAllText(Page).ReplaceLineEndings("\n")).Select(m => m.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_runs_and_its_checks_hold(string yaml)
    {
        var read = ModelFormats.ReadText(Path.Combine(Repository.Models, "example.yaml"), yaml);
        Assert.Empty(read.Diagnostics);
        var check = Pipeline.Check(read.Model ?? throw new InvalidOperationException(), new());
        Assert.DoesNotContain(check.Diagnostics, d => d.Severity != Diagnostics.Severity.Note);
        var model = check.Model ?? throw new InvalidOperationException();
        var runs = Pipeline.Run(model, new(), Needs.OfChecks(model.Source), TestContext.Current.CancellationToken);
        Assert.Empty(runs.Diagnostics);
        Assert.All(Verdicts.Of(runs), v => Assert.True(v.Holds, $"{v.Check.Name} ({v.Scenario}): {string.Join("; ", v.Why)}"));
    }

    [Fact]
    public void The_page_has_examples() => Assert.True(Examples.Count >= 9);

    [Fact]
    public void The_tables_of_functions_are_those_of_the_program()
    {
        var page = File.ReadAllText(Page).ReplaceLineEndings("\n");
        page = Between(page, "| function | gives |\n|---|---|\n", BuiltinFunctions.All.Where(b => b.Does is not (Measured or OfLoop)));
        page = Between(page, "| in outcomes and checks | gives |\n|---|---|\n", BuiltinFunctions.All.Where(b => b.Does is Measured or OfLoop));
        Golden.Matches(Page, page);
    }

    // The page with the rows under a heading replaced by those of the program.
    static string Between(string page, string heading, IEnumerable<Builtin> functions)
    {
        var start = page.IndexOf(heading, StringComparison.Ordinal) + heading.Length;
        Assert.True(start >= heading.Length, $"The page has no table '{heading.Split('\n')[0]}'.");
        var end = page.IndexOf("\n\n", start, StringComparison.Ordinal) + 1;
        return page[..start] + string.Concat(functions.Select(Row)) + page[end..];
    }

    static string Row(Builtin function)
    {
        var aliases = function.Aliases.Count == 0 ? "" : $" (also {string.Join(", ", function.Aliases.Select(a => $"`{a}`"))})";
        return $"| `{function.Usage}` | {function.Meaning}{aliases} |\n";
    }

    [GeneratedRegex("^```yaml\n(model:.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
