using System.Text.RegularExpressions;
using LoopSim.Formats;
using LoopSim.Models;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Documentation;

/// <summary>The pictures that the pages show are those that the program draws; the commands that they name work.</summary>
public sealed partial class GalleryTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    // Such as closing-the-loop/sketch.
    public static TheoryData<string> Models =>
        [.. Directory.EnumerateDirectories(Repository.Models).Where(d => Path.GetFileName(d) != "faulty").SelectMany(d => Directory.EnumerateFiles(d, "*.yaml"))
            .Select(f => Path.GetRelativePath(Repository.Models, f).Replace('\\', '/')[..^".yaml".Length]).Order(StringComparer.Ordinal)];

    static string FileOf(string model) => Path.Combine(Repository.Models, model + ".yaml");

    // The charts of a model; its diagram and loops are the gallery's own. Those of a model that shares the folder of another one begin with its name.
    static IEnumerable<(string Path, string Drawn)> PicturesOf(string model)
    {
        var home = Path.GetDirectoryName(FileOf(model)) ?? "";
        var guests = Directory.GetFiles(home, "*.yaml").Select(Path.GetFileNameWithoutExtension).Where(n => n != Path.GetFileName(home)).Select(n => n + "-").ToList();
        var own = guests.Find(g => g == Path.GetFileName(model) + "-");
        return Directory.GetFiles(home, "*.svg").Select(f => (Path: f, Name: Path.GetFileName(f)))
            .Where(f => own is null ? !guests.Exists(g => f.Name.StartsWith(g, StringComparison.Ordinal)) : f.Name.StartsWith(own, StringComparison.Ordinal))
            .Select(f => (f.Path, Drawn: f.Name[(own?.Length ?? 0)..]))
            .Where(f => f.Drawn is not ("diagram.svg" or "loops.svg"));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_picture_of_a_model_is_the_one_that_it_draws_today(string model)
    {
        var called = CommandLine.Call("run", FileOf(model), "--out", folder.Path);
        Assert.Equal((0, ""), (called.Code, called.Error));
        var shown = PicturesOf(model).ToList();
        Assert.NotEmpty(shown);
        Assert.All(shown, picture => Golden.Matches(picture.Path, File.ReadAllText(folder.File(picture.Drawn))));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_model_passes_its_own_checks(string model)
    {
        var called = CommandLine.Call("test", FileOf(model));
        Assert.Equal((0, ""), (called.Code, called.Error));
        Assert.DoesNotContain("no checks", called.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_and_the_pictures_are_those_that_the_gallery_makes_today()
    {
        var called = Golden.Rewrites ? CommandLine.Call("gallery", Repository.Models) : CommandLine.Call("gallery", Repository.Models, "--check");
        Assert.Equal((0, ""), (called.Code, called.Error));
        var page = File.ReadAllText(Path.Combine(Repository.Models, "README.md"));
        Assert.All(Models, m => Assert.Contains($"loopsim run models/{m.Data}.yaml", page, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_model_is_without_a_note_and_says_what_all_is_and_where_numbers_are_from(string model)
    {
        Assert.StartsWith($"{FileOf(model)}: no faults;", CommandLine.Call("check", FileOf(model)).Out, StringComparison.Ordinal);
        var read = ModelFormats.Read(FileOf(model)).Model;
        Assert.NotNull(read);
        Assert.Contains($"\n{read.Style.Language.Gallery.Teaching} ", read.Description ?? "", StringComparison.Ordinal);
        Assert.Empty(read.Variables.Where(v => v.Doc is null && v is not DataSeries).Select(v => v.Name.Text));
        Assert.Empty(read.Variables.OfType<Constant>().Where(v => v.Source is null).Select(v => v.Name.Text));
        Assert.Empty(read.Lookups.Where(l => l.Doc is null || l.Source is null).Select(l => l.Name.Text));
    }

    // The shell gives these files to the call that the page shows.
    [Fact]
    public void All_checks_pass_in_the_one_call_that_the_page_shows()
    {
        string[] files = [.. Directory.EnumerateDirectories(Repository.Models).SelectMany(d => Directory.EnumerateFiles(d, "*.yaml")).Order(StringComparer.Ordinal)];
        var called = CommandLine.Call(["test", .. files]);
        Assert.Equal((0, ""), (called.Code, called.Error));
        Assert.EndsWith(", 0 failed", called.Out.TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/README.md")]
    [InlineData("tests/README.md")]
    [InlineData("models/README.md")]
    [InlineData("models/LANGUAGE.md")]
    [InlineData("models/TUTORIAL.md")]
    [InlineData("models/FROM-VENSIM-AND-STELLA.md")]
    [InlineData("models/WORKSHOPS.md")]
    public void Every_link_of_a_page_leads_somewhere(string page)
    {
        var home = Path.GetDirectoryName(Path.Combine(Repository.Root, page)) ?? "";
        var links = Link().Matches(File.ReadAllText(Path.Combine(Repository.Root, page))).Select(m => m.Groups[1].Value).Where(l => !l.StartsWith("http", StringComparison.Ordinal));
        Assert.All(links, l => Assert.True(Path.Exists(Path.Combine(home, l)), l));
    }

    [GeneratedRegex(@"\]\(([^)#\s]+)\)")]
    private static partial Regex Link();
}
