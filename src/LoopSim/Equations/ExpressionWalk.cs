using LoopSim.Naming;

namespace LoopSim.Equations;

/// <summary>Walks over trees: what all passes share, so that none of them lists the kinds of nodes again.</summary>
internal static class ExpressionWalk
{
    /// <summary>The direct parts of a node, in the order in which they are written.</summary>
    public static IReadOnlyList<Expression> Parts(this Expression expression) => expression switch
    {
        UnaryOperation u => [u.Operand],
        BinaryOperation b => [b.Left, b.Right],
        Conditional c => [c.Condition, c.Then, c.Else],
        FunctionCall f => f.Arguments,
        InScenario s => [s.Operand],
        ByScenario s => [s.Otherwise, .. s.Cases.Values],
        _ => [],
    };

    /// <summary>The node and all below it.</summary>
    public static IEnumerable<Expression> Nodes(this Expression expression)
    {
        var open = new Stack<Expression>();
        open.Push(expression);
        while (open.TryPop(out var node))
        {
            yield return node;
            var parts = node.Parts();
            for (var i = parts.Count - 1; i >= 0; i--)
                open.Push(parts[i]);
        }
    }

    /// <summary>The names that an expression refers to, each as often as it does.</summary>
    public static IEnumerable<Name> References(this Expression expression) =>
        expression.Nodes().OfType<Reference>().Select(r => r.Name);

    /// <summary>True where an expression refers to a name.</summary>
    public static bool Mentions(this Expression expression, Name name) => expression.References().Any(name.Equals);

    /// <summary>The tree with every node changed, parts first.</summary>
    public static Expression Rewrite(this Expression expression, Func<Expression, Expression> change) => change(expression switch
    {
        UnaryOperation u => u with { Operand = u.Operand.Rewrite(change) },
        BinaryOperation b => b with { Left = b.Left.Rewrite(change), Right = b.Right.Rewrite(change) },
        Conditional c => c with { Condition = c.Condition.Rewrite(change), Then = c.Then.Rewrite(change), Else = c.Else.Rewrite(change) },
        FunctionCall f => f with { Arguments = [.. f.Arguments.Select(a => a.Rewrite(change))] },
        InScenario s => s with { Operand = s.Operand.Rewrite(change) },
        ByScenario s => s with
        {
            Otherwise = s.Otherwise.Rewrite(change),
            Cases = s.Cases.ToDictionary(c => c.Key, c => c.Value.Rewrite(change)),
        },
        _ => expression,
    });

    /// <summary>The tree with every reference to one name replaced by one to another.</summary>
    public static Expression Rename(this Expression expression, Name from, Name to) =>
        expression.Rewrite(e => e is Reference r && r.Name.Equals(from) ? r with { Name = to } : e);
}
