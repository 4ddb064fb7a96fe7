using LoopSim.Reports.Gallery;

namespace LoopSim.Tests.Reports.Gallery;

public class MarkdownTextTests
{
    [Theory]
    [InlineData("plain, 5 % of 3.5 (or so)!", "plain, 5 % of 3.5 (or so)!")]
    [InlineData("a*b_c `d` [e] <f> \\ |", @"a\*b\_c \`d\` \[e\] \<f\> \\ \|")]
    [InlineData("# no heading", @"\# no heading")]
    [InlineData("- no list, a-b", @"\- no list, a-b")]
    [InlineData("1978. No list either", @"1978\. No list either")]
    [InlineData("In 1978. Fine", "In 1978. Fine")]
    [InlineData("see https://a.org/b_c?d=1, (http://e.org).", "see <https://a.org/b_c?d=1>, (<http://e.org>).")]
    public void A_text_shows_as_it_is_and_its_addresses_are_links(string text, string markdown) => Assert.Equal(markdown, MarkdownText.Escaped(text));

    [Fact]
    public void Lines_are_wrapped_but_never_before_what_would_begin_a_list()
    {
        var words = string.Concat(Enumerable.Repeat("word ", 27));
        Assert.Equal($"{words}word\nnext", MarkdownText.Wrapped($"{words}word next"));
        Assert.Equal($"{words}word - 2.\nnext word", MarkdownText.Wrapped($"{words}word - 2. next word"));
    }

    [Fact]
    public void Empty_lines_and_line_breaks_part_paragraphs() => Assert.Equal(["a b", "c", "d"], MarkdownText.Paragraphs("a b\n\n c\nd\n"));
}
