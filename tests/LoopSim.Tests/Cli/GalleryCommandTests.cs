using LoopSim.Tests.Support;

namespace LoopSim.Tests.Cli;

public sealed class GalleryCommandTests : IDisposable
{
    const string Model = """
        model: Tea
        description: A cup.
        time: { unit: minute, stop: 4, step: 1 }
        stocks: { heat: { initial: 8, outflows: [cooling] } }
        flows: { cooling: heat / 2 }
        charts: { the heat: { plot: heat, title: It cools } }
        checks: { it cools: final(heat) < 8 }

        """;

    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    string Page => File.ReadAllText(folder.File("README.md"));

    string Add(string file, string text = Model)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.File(file)) ?? "");
        return folder.Write(file, text);
    }

    [Fact]
    public void Each_model_gets_its_section_and_its_pictures_beside_it()
    {
        Add("tea/tea.yaml");
        Add("bread/bread.yaml", Model.Replace("Tea", "Bread", StringComparison.Ordinal));
        var called = CommandLine.Call("gallery", folder.Path);
        Assert.Equal((0, "", $"{folder.File("README.md")}: 2 models; 5 files written, the others are as they were.\n"), (called.Code, called.Error, called.Out.ReplaceLineEndings("\n")));
        Assert.Equal(["README.md", Path.Combine("bread", "bread.yaml"), Path.Combine("bread", "diagram.svg"), Path.Combine("bread", "the-heat.svg"), Path.Combine("tea", "diagram.svg"), Path.Combine("tea", "tea.yaml"), Path.Combine("tea", "the-heat.svg")], folder.Files());
        Assert.Matches(@"(?s)^# Models\n.*## Bread\n.*!\[It cools\]\(bread/the-heat\.svg\).*## Tea\n\nA cup\.\n\n    loopsim run loopsim-\w+/tea/tea\.yaml\n", Page);
    }

    [Fact]
    public void The_introduction_stays_and_says_who_comes_first()
    {
        Add("a/a.yaml", Model.Replace("Tea", "Last", StringComparison.Ordinal));
        Add("b/b.yaml");
        Add("README.md", "# Ours\n\nRead this.\n\n<!-- gallery: b -->\n<!-- end of gallery -->\nBye.\n");
        Assert.Equal(0, CommandLine.Call("gallery", folder.Path).Code);
        Assert.Matches("(?s)^# Ours\n\nRead this\\.\n.*## Tea.*## Last.*Bye\\.\n$", Page);
    }

    [Fact]
    public void Called_again_it_writes_nothing()
    {
        Add("tea.yaml");
        CommandLine.Call("gallery", folder.Path);
        Assert.Contains("1 model; 0 files written", CommandLine.Call("gallery", folder.Path).Out, StringComparison.Ordinal);
        Assert.Equal((0, "The gallery is as the models are today."), Checked());
    }

    [Fact]
    public void Check_tells_what_is_not_of_today_and_writes_nothing()
    {
        var model = Add("tea.yaml");
        Assert.Equal(1, Checked().Code);
        Assert.Equal(["tea.yaml"], folder.Files());
        CommandLine.Call("gallery", folder.Path);
        File.WriteAllText(model, Model.Replace("heat / 2", "heat / 3", StringComparison.Ordinal));
        var (code, said) = Checked();
        Assert.Equal(1, code);
        Assert.Equal($"{folder.File("the-heat.svg")} is not as the models are today.\nMake it anew: loopsim gallery \"{folder.Path}\"", said);
    }

    [Fact]
    public void A_copy_with_the_line_endings_of_another_system_is_as_good()
    {
        Add("tea.yaml");
        CommandLine.Call("gallery", folder.Path);
        File.WriteAllText(folder.File("README.md"), Page.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(0, Checked().Code);
        Add("coffee/coffee.yaml");
        CommandLine.Call("gallery", folder.Path);
        Assert.Equal(Page.ReplaceLineEndings("\r\n"), Page);
        Assert.Contains("coffee/coffee.yaml", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_house_style_beside_the_models_is_told_and_left_out()
    {
        Add("tea.yaml");
        Add("style.yaml", "language: de\n");
        var called = CommandLine.Call("gallery", folder.Path);
        Assert.Equal((0, $"{folder.File("style.yaml")}: no line begins with 'model:', so it is no model; it is left out.\n"), (called.Code, called.Error.ReplaceLineEndings("\n")));
        Assert.Equal(["README.md", "diagram.svg", "style.yaml", "tea.yaml", "the-heat.svg"], folder.Files());
    }

    [Fact]
    public void A_page_that_cannot_be_written_is_told()
    {
        Add("tea.yaml");
        Directory.CreateDirectory(folder.File("README.md"));
        var called = CommandLine.Call("gallery", folder.Path);
        Assert.Equal((2, $"loopsim: '{folder.File("README.md")}' cannot be written: it is a folder. Name another place, or make room for it there.\n"), (called.Code, called.Error.ReplaceLineEndings("\n")));
    }

    [Fact]
    public void Models_that_share_a_folder_have_pictures_of_their_own()
    {
        Add("tea.yaml");
        Add("coffee.yaml");
        Assert.Equal(0, CommandLine.Call("gallery", folder.Path).Code);
        Assert.Equal(["README.md", "coffee-diagram.svg", "coffee-the-heat.svg", "coffee.yaml", "tea-diagram.svg", "tea-the-heat.svg", "tea.yaml"], folder.Files());
    }

    [Fact]
    public void A_folder_has_the_pictures_of_the_model_that_has_its_name()
    {
        Add("tea/tea.yaml");
        Add("tea/coffee.yaml");
        Assert.Equal(0, CommandLine.Call("gallery", folder.Path).Code);
        Assert.Equal(["coffee-diagram.svg", "coffee-the-heat.svg", "coffee.yaml", "diagram.svg", "tea.yaml", "the-heat.svg"], folder.Files().Select(f => Path.GetFileName(f)).Where(f => f != "README.md"));
    }

    [Fact]
    public void Where_several_loops_act_a_picture_tells_which_drives_what()
    {
        Add("rumour.yaml", "model: Rumour\nstocks: { x: { initial: 0.01, inflows: [up], outflows: [down] } }\nflows: { up: x, down: x ^ 2 }\n");
        Assert.Equal(0, CommandLine.Call("gallery", folder.Path).Code);
        Assert.Contains("![Which loop drives the behaviour, and when](loops.svg)", Page, StringComparison.Ordinal);
        Assert.Contains("![Causal loop diagram](diagram.svg)", Page, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.File("loops.svg")));
    }

    [Fact]
    public void The_picture_is_the_one_that_a_run_draws()
    {
        var model = Add("tea.yaml");
        Assert.Equal(0, CommandLine.Call("gallery", folder.Path).Code);
        Assert.Equal(0, CommandLine.Call("run", model, "--out", folder.File("out")).Code);
        Assert.Equal(File.ReadAllText(Path.Combine(folder.File("out"), "the-heat.svg")), File.ReadAllText(folder.File("the-heat.svg")));
    }

    [Theory]
    [InlineData("heat / 2", "haet / 2", "LS201")]
    [InlineData("final(heat) < 8", "final(heat) > 8", "1 of its 1 checks fails. See: loopsim test")]
    [InlineData("heat / 2", "heat / (time - 1)", "LS701")]
    public void Where_one_model_is_wrong_nothing_is_written(string right, string wrong, string said)
    {
        Add("a/a.yaml");
        Add("b/b.yaml", Model.Replace(right, wrong, StringComparison.Ordinal));
        var called = CommandLine.Call("gallery", folder.Path);
        Assert.Equal((1, ""), (called.Code, called.Out));
        Assert.Contains(said, called.Error, StringComparison.Ordinal);
        Assert.Equal([Path.Combine("a", "a.yaml"), Path.Combine("b", "b.yaml")], folder.Files());
    }

    [Theory]
    [InlineData("<!-- gallery -->", "needs one line <!-- gallery -->, and one <!-- end of gallery --> below it")]
    [InlineData("<!-- gallery: tee -->\n<!-- end of gallery -->", "wants 'tee' first, but there is no such model. Did you mean 'tea'?")]
    public void A_page_that_cannot_take_the_models_is_left_alone(string page, string said)
    {
        Add("tea.yaml");
        Add("README.md", page);
        var called = CommandLine.Call("gallery", folder.Path);
        Assert.Equal(2, called.Code);
        Assert.Contains(said, called.Error, StringComparison.Ordinal);
        Assert.Equal(page, Page);
        Assert.Equal(["README.md", "tea.yaml"], folder.Files());
    }

    [Fact]
    public void A_folder_that_is_none_or_empty_is_a_wrong_call()
    {
        Assert.Equal((2, $"loopsim: there is no model in '{folder.Path}', nor in a folder directly in it.\n"), Refused(folder.Path));
        Assert.Equal((2, "loopsim: there is no folder 'nowhere'.\n"), Refused("nowhere"));
        var model = Add("tea.yaml");
        Assert.Equal((2, $"loopsim: '{model}' is a file. Name the folder that holds the models.\n"), Refused(model));
    }

    (int Code, string Said) Checked()
    {
        var called = CommandLine.Call("gallery", folder.Path, "--check");
        return (called.Code, called.Out.ReplaceLineEndings("\n").TrimEnd());
    }

    static (int Code, string Error) Refused(string path)
    {
        var called = CommandLine.Call("gallery", path);
        return (called.Code, called.Error.ReplaceLineEndings("\n"));
    }
}
