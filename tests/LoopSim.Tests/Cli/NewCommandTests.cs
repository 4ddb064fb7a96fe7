using LoopSim.Cli;
using LoopSim.Formats;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Cli;

public sealed class NewCommandTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string> GalleryNames => [.. Gallery.Names];

    [Fact]
    public void The_starter_is_clean_runs_and_its_checks_hold()
    {
        var called = New("service-leads.yaml");
        Assert.Equal((0, ""), (called.Code, called.Error));
        Assert.Equal(["loopsim.schema.json", "service-leads.yaml"], folder.Files());
        Assert.Contains(": no faults;", CommandLine.Call("check", folder.File("service-leads.yaml")).Out, StringComparison.Ordinal);
        Assert.Contains("3 passed, 0 failed", CommandLine.Call("test", folder.File("service-leads.yaml")).Out, StringComparison.Ordinal);
        var run = CommandLine.Call("run", folder.File("service-leads.yaml"), "--out", folder.File("r"));
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith("Service leads: 3 scenarios", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_what_to_do_next_with_calls_that_work()
    {
        var called = New("my first model");
        var path = folder.File("my first model.yaml");
        Assert.Contains($"loopsim run \"{path}\" --watch", called.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(path));
    }

    [Theory]
    [MemberData(nameof(GalleryNames))]
    public void A_model_of_the_gallery_is_the_one_in_the_folder_of_that_name(string name)
    {
        var called = New("m.yaml", "--from", name);
        Assert.Equal((0, ""), (called.Code, called.Error));
        static string Without(string text) => text.StartsWith("# yaml-language-server", StringComparison.Ordinal) ? text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..] : text;
        var made = File.ReadAllText(folder.File("m.yaml"));
        Assert.Equal(Without(File.ReadAllText(Flagships.PathOf(name)).ReplaceLineEndings("\n")), Without(made));
        Assert.StartsWith("# yaml-language-server: $schema=loopsim.schema.json\n", made, StringComparison.Ordinal);
        Assert.Equal(0, CommandLine.Call("check", folder.File("m.yaml")).Code);
    }

    [Theory]
    [InlineData("sir", "boys-in-bed.csv")]
    [InlineData("weiterempfehlung", "haus/hausstil.yaml haus/logo.png")]
    public void The_files_that_it_names_come_along_and_those_that_these_name(string name, string expected)
    {
        New("m.yaml", "--from", name);
        Assert.Equal(expected.Split(' '), folder.Files().Select(f => f.Replace('\\', '/')).Except(["m.yaml", "loopsim.schema.json"]));
    }

    [Fact]
    public void A_file_of_the_same_name_with_something_else_in_it_is_left_as_it_is()
    {
        folder.Write("boys-in-bed.csv", "mine");
        var called = New("m.yaml", "--from", "sir");
        Assert.Equal(2, called.Code);
        Assert.Contains("boys-in-bed.csv', which the model reads, is there already with something else in it", called.Error, StringComparison.Ordinal);
        Assert.Equal(["boys-in-bed.csv"], folder.Files());
    }

    [Fact]
    public void Every_folder_of_models_but_the_faulty_ones_is_in_the_gallery() => Assert.Equal(
        Directory.EnumerateDirectories(Repository.Models).Select(Path.GetFileName).Where(n => n != "faulty" && File.Exists(Path.Combine(Repository.Models, n ?? "", n + ".yaml"))).Order(StringComparer.Ordinal),
        Gallery.Names);

    [Fact]
    public void The_gallery_is_listed_with_titles()
    {
        var called = CommandLine.Call("new", "--list");
        Assert.Equal(0, called.Code);
        Assert.All(Gallery.Names, n => Assert.Contains($"  {n} ", called.Out, StringComparison.Ordinal));
        Assert.Contains("Word of mouth", called.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_gallery_may_be_asked_in_other_words() => Assert.Equal(0, New("m", "--from", "First Loop").Code);

    [Fact]
    public void A_schema_that_is_there_is_left_as_it_is()
    {
        folder.Write("loopsim.schema.json", "mine");
        Assert.Equal(0, New("m.yaml").Code);
        Assert.Equal("mine", File.ReadAllText(folder.File("loopsim.schema.json")));
    }

    [Fact]
    public void The_schema_is_that_of_the_language()
    {
        New("m.yaml");
        Assert.Equal(LanguageSchema.Text, File.ReadAllText(folder.File("loopsim.schema.json")));
    }

    [Fact]
    public void Where_one_file_cannot_be_written_none_is_left()
    {
        Directory.CreateDirectory(folder.File("loopsim.schema.json"));
        Assert.Equal(2, New("m.yaml").Code);
        Assert.Empty(folder.Files());
    }

    [Fact]
    public void Folders_on_the_way_are_made() => Assert.Equal(0, New("models/of service/leads.yaml").Code);

    [Theory]
    [InlineData("service-leads.yaml", "Service leads")]
    [InlineData("2026.yaml", "2026")]
    [InlineData("null.yml", "Null")]
    [InlineData("it's: a # test.yaml", "It's: a # test")]
    [InlineData("über_uns.yaml", "Über uns")]
    [InlineData("$1 {a}.yaml", "$1 {a}")]
    [InlineData("-.yaml", "My model")]
    public void The_title_comes_from_the_files_name(string file, string expected)
    {
        if (OperatingSystem.IsWindows() && file.Contains(':', StringComparison.Ordinal))
            Assert.Skip("Windows has no such file names.");
        New(file);
        var read = ModelFormats.Read(folder.File(file));
        Assert.Empty(read.Diagnostics);
        Assert.Equal(expected, read.Model?.Title);
    }

    [Theory]
    [InlineData("there.yaml", "", "is there already, and is left as it is")]
    [InlineData("there", "", "is there already, and is left as it is")]
    [InlineData("m.json", "", "a model file ends in .yaml: loopsim new ")]
    [InlineData("sub/", "", "is a folder. Name the file to make in it")]
    [InlineData("m.yaml", "frist-loop", "there is no model 'frist-loop' in the gallery. Did you mean 'first-loop'? There are ")]
    [InlineData("m.yaml", "xyz", "there is no model 'xyz' in the gallery. There are ")]
    [InlineData("there.yaml/m.yaml", "", "cannot be written")]
    public void What_cannot_be_made_is_told_and_nothing_is_written(string file, string from, string expected)
    {
        folder.Write("there.yaml", "mine");
        var called = from.Length == 0 ? New(file) : New(file, "--from", from);
        Assert.Equal((2, ""), (called.Code, called.Out));
        Assert.Contains(expected, called.Error, StringComparison.Ordinal);
        Assert.Equal(["there.yaml"], folder.Files());
        Assert.Equal("mine", File.ReadAllText(folder.File("there.yaml")));
    }

    [Fact]
    public void Without_a_file_it_asks_for_one() => Assert.Contains("name the file to make: loopsim new my-model.yaml.", CommandLine.Call("new").Error, StringComparison.Ordinal);

    Called New(string file, params string[] options) => CommandLine.Call(["new", folder.File(file), .. options]);
}
