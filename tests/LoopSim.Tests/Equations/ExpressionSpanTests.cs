using LoopSim.Equations;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Equations;

/// <summary>Each node knows where it stands: a diagnostic marks exactly that.</summary>
public class ExpressionSpanTests
{
    // The equation, then the text of every node, a node before its parts.
    [Theory]
    [InlineData("a + b * c", "a + b * c|a|b * c|b|c")]
    [InlineData("  a -  b ", "a -  b|a|b")]
    [InlineData("(a + b) * c", "(a + b) * c|(a + b)|a|b|c")]
    [InlineData("( ( a ) )", "( ( a ) )")]
    [InlineData("- a ^ 2", "- a ^ 2|a ^ 2|a|2")]
    [InlineData("+ a", "+ a")]
    [InlineData("not a and b", "not a and b|not a|a|b")]
    [InlineData("if a then b else c + 1", "if a then b else c + 1|a|b|c + 1|c|1")]
    [InlineData("min( a , b+1 ) / 2", "min( a , b+1 ) / 2|min( a , b+1 )|a|b+1|b|1|2")]
    [InlineData("effect of age (a)", "effect of age (a)|a")]
    [InlineData("start time ( )", "start time ( )")]
    [InlineData("2.5 month * 30%", "2.5 month * 30%|2.5 month|30%")]
    [InlineData("\"a\" * 2", "\"a\" * 2|\"a\"|2")]
    [InlineData("a @ closed loop - b @ \"silos\"", "a @ closed loop - b @ \"silos\"|a @ closed loop|a|b @ \"silos\"|b")]
    [InlineData("a <= b or c <> 1", "a <= b or c <> 1|a <= b|a|b|c <> 1|c|1")]
    public void Every_node_knows_its_text(string equation, string texts)
    {
        var (tree, faults) = Parsing.Parse(equation, "a", "b", "c");
        Assert.Empty(faults);
        Assert.Equal(texts.Split('|'), tree?.Nodes().Select(n => n.Span.Text));
    }

    [Fact]
    public void A_call_knows_where_its_name_stands() =>
        Assert.Equal("effect  of age", Assert.IsType<FunctionCall>(Parsing.Parse("effect  of age (a)", "a").Tree).NameSpan.Text);

    [Fact]
    public void A_text_with_gaps_is_placed_character_by_character()
    {
        // In YAML 'it''s' the second quote is no character of the text: offsets tell where each one stands.
        var file = new LoopSim.Diagnostics.SourceFile("f", "x: 'a + ''b'''");
        var text = new EquationText(file, "a + 'b'", 4, [4, 5, 6, 7, 8, 10, 11]);
        Assert.Equal((4, 9), (text.Span.Start, text.Span.Length + 1));
        Assert.Equal((10, 1), (text.SpanOf(5, 1).Start, text.SpanOf(5, 1).Length));
        Assert.Equal((8, 3), (text.SpanOf(4, 2).Start, text.SpanOf(4, 2).Length));
        Assert.Equal((12, 0), (text.SpanOf(7, 0).Start, text.SpanOf(7, 0).Length));
    }

    [Theory]
    [InlineData("(", 99)]
    [InlineData("sqrt(", 49)]
    public void Nesting_is_read_up_to_its_limit_and_refused_beyond(string piece, int most)
    {
        (Expression? Tree, List<LoopSim.Diagnostics.Diagnostic> Faults) Nested(int times) =>
            Parsing.Parse(string.Concat(Enumerable.Repeat(piece, times)) + "a" + new string(')', times), "a");
        Assert.NotNull(Nested(most).Tree);
        var fault = Assert.Single(Nested(100).Faults);
        Assert.Equal(("LS212", 0, (100 * piece.Length) + 101), (fault.Code, fault.At.Start, fault.At.Length));
        Assert.Contains("Split it", fault.Hint);
    }

    [Theory]
    [InlineData(999, true)]
    [InlineData(1001, false)]
    public void An_equation_has_two_thousand_parts_at_most(int sums, bool isRead) =>
        Assert.Equal(isRead, Parsing.Parse("a" + string.Concat(Enumerable.Repeat("+a", sums)), "a").Tree is not null);

    [Fact]
    public void Brackets_side_by_side_are_not_nested() =>
        Assert.NotNull(Parsing.Parse(string.Join(" + ", Enumerable.Repeat("(a)", 200)), "a").Tree);
}
