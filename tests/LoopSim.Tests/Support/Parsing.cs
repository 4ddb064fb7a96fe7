using LoopSim.Builtins;
using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Naming;
using LoopSim.Units;

namespace LoopSim.Tests.Support;

/// <summary>Reads equations for tests, with a few names that a service model would have.</summary>
internal static class Parsing
{
    public static Vocabulary Words(params string[] names) => new(
        new(names.Select(n => new Name(n)).Concat(Vocabulary.Reserved)),
        new(BuiltinFunctions.Names.Append(new("effect of age"))),
        new([new("closed loop"), new("base"), new("silos")]),
        new UnitSystem([new("day", [], "month", 0.0329), new("lead", [], null, 1), new("service visit", [], null, 1)]));

    public static (Expression? Tree, List<Diagnostic> Faults) Parse(string text, params string[] names)
    {
        var faults = new List<Diagnostic>();
        var tree = EquationParser.Parse(new EquationText(new SourceFile("test.yaml", text), text, 0), Words(names), faults);
        return (tree, faults);
    }

    /// <summary>Reads a text in which [brackets] mark a span; gives it without them, and the span.</summary>
    public static (string Text, int Start, int Length) Marked(string text)
    {
        var open = text.IndexOf('[', StringComparison.Ordinal);
        var close = text.IndexOf(']', StringComparison.Ordinal);
        return (text.Remove(close, 1).Remove(open, 1), open, close - open - 1);
    }

    /// <summary>The tree with every bracket written out, to show what binds what.</summary>
    public static string Shape(Expression? tree) => tree switch
    {
        NumberLiteral { Unit: null } n => FormattableString.Invariant($"{n.Value}"),
        NumberLiteral n => FormattableString.Invariant($"{n.Value} {n.Unit}"),
        Reference r => r.Name.Key.Replace(' ', '_'),
        UnaryOperation { Operator: UnaryOperator.Negate } u => $"(-{Shape(u.Operand)})",
        UnaryOperation u => $"(not {Shape(u.Operand)})",
        BinaryOperation b => $"({Shape(b.Left)} {OperatorRow.Of(b.Operator).Symbol} {Shape(b.Right)})",
        Conditional c => $"(if {Shape(c.Condition)} then {Shape(c.Then)} else {Shape(c.Else)})",
        FunctionCall f => $"{f.Function.Key.Replace(' ', '_')}({string.Join(", ", f.Arguments.Select(Shape))})",
        InScenario s => $"({Shape(s.Operand)} @ {s.Scenario.Key})",
        _ => "?",
    };
}
