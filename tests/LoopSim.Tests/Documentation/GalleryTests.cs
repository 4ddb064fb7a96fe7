using System.Text.RegularExpressions;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Documentation;

/// <summary>The pictures that the pages show are those that the program draws; the commands that they name work.</summary>
public sealed partial class GalleryTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string> Models =>
        [.. Directory.EnumerateDirectories(Repository.Models).Select(Path.GetFileName).OfType<string>().Where(n => n != "faulty").Order(StringComparer.Ordinal)];

    static string FileOf(string model) => Path.Combine(Repository.Models, model, model + ".yaml");

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_picture_of_a_model_is_the_one_that_it_draws_today(string model)
    {
        var called = CommandLine.Call("run", FileOf(model), "--out", folder.Path);
        Assert.Equal((0, ""), (called.Code, called.Error));
        var shown = Directory.GetFiles(Path.Combine(Repository.Models, model), "*.svg");
        Assert.NotEmpty(shown);
        Assert.All(shown, picture => Golden.Matches(picture, File.ReadAllText(folder.File(Path.GetFileName(picture)))));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_model_passes_its_own_checks(string model)
    {
        var called = CommandLine.Call("test", FileOf(model));
        Assert.Equal((0, ""), (called.Code, called.Error));
        Assert.DoesNotContain("no checks", called.Out, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_model_has_its_place_in_the_gallery(string model) =>
        Assert.Contains($"models/{model}/{model}.yaml", File.ReadAllText(Path.Combine(Repository.Models, "README.md")), StringComparison.Ordinal);

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/README.md")]
    [InlineData("tests/README.md")]
    [InlineData("models/README.md")]
    [InlineData("models/LANGUAGE.md")]
    public void Every_link_of_a_page_leads_somewhere(string page)
    {
        var home = Path.GetDirectoryName(Path.Combine(Repository.Root, page)) ?? "";
        var links = Link().Matches(File.ReadAllText(Path.Combine(Repository.Root, page))).Select(m => m.Groups[1].Value).Where(l => !l.StartsWith("http", StringComparison.Ordinal));
        Assert.All(links, l => Assert.True(Path.Exists(Path.Combine(home, l)), l));
    }

    [GeneratedRegex(@"\]\(([^)#\s]+)\)")]
    private static partial Regex Link();
}
