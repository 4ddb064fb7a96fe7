using LoopSim.Languages;
using LoopSim.Reports.Gallery;

namespace LoopSim.Tests.Reports.Gallery;

public class GalleryPageTests
{
    static readonly GalleryEntry Tea = new("tea", "models/tea/tea.yaml", "tea/tea.yaml", "Tea", "A cup.\nWhat it teaches: patience.\n", ["Newton 1701"], [("tea/heat.svg", "It cools")], 2, English.Language);

    const string Section = """
        ## Tea

        A cup.

        **What it teaches:** patience.

            loopsim run models/tea/tea.yaml

        ![It cools](tea/heat.svg)

        File: [tea/tea.yaml](tea/tea.yaml). All 2 of its own checks hold. Sources:

        - Newton 1701


        """;

    [Fact]
    public void What_stands_between_the_marks_is_made_anew_and_all_else_stays() => Assert.Equal(
        $"# Mine\n\n<!-- gallery: tea -->\n\n{Section}<!-- end of gallery -->\n\nMy last word.\n",
        GalleryPage.With("# Mine\n\n<!-- gallery: tea -->\nold\n<!-- end of gallery -->\n\nMy last word.\n", [Tea]));

    [Fact]
    public void A_page_without_marks_gets_them_at_its_end_and_keeps_them()
    {
        var page = GalleryPage.With("# Mine\n", [Tea]);
        Assert.Equal($"# Mine\n\n<!-- gallery -->\n\n{Section}<!-- end of gallery -->\n", page);
        Assert.Equal(page, GalleryPage.With(page ?? "", [Tea]));
    }

    [Theory]
    [InlineData("<!-- gallery -->")]
    [InlineData("<!-- end of gallery -->")]
    [InlineData("<!-- end of gallery -->\n<!-- gallery -->")]
    [InlineData("<!-- gallery -->\n<!-- gallery -->\n<!-- end of gallery -->")]
    [InlineData("<!-- gallery -->\n<!-- end of gallery -->\n<!-- end of gallery -->")]
    public void Marks_that_are_not_one_pair_in_order_are_refused(string page) => Assert.Null(GalleryPage.With(page, [Tea]));

    [Theory]
    [InlineData("no marks", "")]
    [InlineData("<!-- gallery -->", "")]
    [InlineData("<!-- gallery: b, a -->", "b|a")]
    [InlineData("<!--gallery :  my model ,a-b, -->", "my model|a-b")]
    public void The_first_mark_says_which_models_come_first(string page, string names) => Assert.Equal(names, string.Join('|', GalleryPage.First(page)));

    [Fact]
    public void A_model_that_says_nothing_of_itself_has_a_short_section()
    {
        var page = GalleryPage.With("", [new("a b", "my models/a b.yaml", "a b.yaml", "A_b", null, [], [], 0, English.Language)]);
        Assert.Contains("## A\\_b\n\n    loopsim run \"my models/a b.yaml\"\n\nFile: [a b.yaml](a%20b.yaml). It has no checks of its own.\n\n<!-- end", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_speaks_the_language_of_its_model() => Assert.EndsWith(
        "**Was es lehrt:** Geduld.\n\n    loopsim run t.yaml\n\nDatei: [t.yaml](t.yaml). Alle 3 eigenen Prüfungen bestehen. Quellen:\n\n- Newton 1701\n\n<!-- end of gallery -->\n",
        GalleryPage.With("", [new("t", "t.yaml", "t.yaml", "Tee", "Was es lehrt: Geduld.", ["Newton 1701"], [], 3, German.Language)]),
        StringComparison.Ordinal);

    [Fact]
    public void One_check_is_not_several() => Assert.Contains(". Its own check holds. Sources:\n", GalleryPage.With("", [Tea with { Checks = 1 }]), StringComparison.Ordinal);
}
