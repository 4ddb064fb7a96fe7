using LoopSim.Equations;
using LoopSim.Naming;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Equations;

public class ExpressionWalkTests
{
    const string All = "if not a then -b + min(c, a @ silos) else 2";

    static Expression Tree(string text) => Parsing.Parse(text, "a", "b", "c").Tree ?? throw new InvalidOperationException();

    static ByScenario Choice() => new(Tree("a"), new Dictionary<Name, Expression> { [new("x")] = Tree("b"), [new("y")] = Tree("c") }, default);

    [Fact]
    public void The_nodes_of_a_tree_come_in_the_order_in_which_they_are_written()
    {
        Assert.Equal(["a", "b", "c", "a"], Tree(All).References().Select(n => n.Text));
        Assert.Equal(11, Tree(All).Nodes().Count());
        Assert.Equal(["a", "b", "c"], Choice().References().Select(n => n.Text));
    }

    [Fact]
    public void A_name_is_mentioned_wherever_it_stands()
    {
        Assert.All(new[] { "a", "b", "c" }, n => Assert.True(Tree(All).Mentions(new(n))));
        Assert.False(Tree(All).Mentions(new("silos")));
        Assert.True(Choice().Mentions(new("c")));
    }

    [Fact]
    public void Renaming_reaches_every_kind_of_node()
    {
        Assert.Equal("(if (not z) then ((-b) + min(c, (z @ silos))) else 2)", Parsing.Shape(Tree(All).Rename(new("a"), new("z"))));
        Assert.Equal(["a", "b", "z"], Choice().Rename(new("c"), new("z")).References().Select(n => n.Text));
        Assert.Equal(["z", "b", "c"], Choice().Rename(new("a"), new("z")).References().Select(n => n.Text));
        Assert.Equal(["z", "b", "c", "z"], Tree(All).Rename(new("A"), new("z")).References().Select(n => n.Text));
    }

    [Fact]
    public void Rewriting_changes_parts_before_the_whole()
    {
        var seen = new List<string>();
        Tree("a + b * 2").Rewrite(e =>
        {
            seen.Add(e.Span.Text);
            return e;
        });
        Assert.Equal(["a", "b", "2", "b * 2", "a + b * 2"], seen);
    }

    [Fact]
    public void The_table_of_operators_is_in_the_order_of_their_numbers_and_of_their_binding()
    {
        Assert.All(OperatorRow.All, r => Assert.Same(r, OperatorRow.Of(r.Operator)));
        Assert.Equal(OperatorRow.All.OrderByDescending(r => r.Binding), OperatorRow.All);
        Assert.InRange(OperatorRow.SignBinding, OperatorRow.Of(BinaryOperator.Multiply).Binding + 1, OperatorRow.Of(BinaryOperator.Power).Binding - 1);
    }
}
