namespace LoopSim.Formats.Yaml.Grammar;

/// <summary>The keys of parameters, flows, variables and stocks in their long form.</summary>
internal static class VariableKeys
{
    /// <summary>What every variable may have beside its equation.</summary>
    static readonly IReadOnlyList<Key> Described =
    [
        new("unit", Shape.Text, "The unit, checked against every equation. A unit with a sign such as % stands in quotes.", "lead/month"),
        new("doc", Shape.Text, "What it means, in words of the people who will read the model.", "Leads that technicians hand to sales."),
        new("source", Shape.Text, "Where its number is from. What nobody has measured says: assumption.", "assumption"),
        new("range", Shape.Range, "Between which values it sensibly lies, with two dots between; either end may be left open. A value outside it is a warning.", "0..1"),
        new("uncertain", new Group(Distributions.Keys) { Count = 1 }, "How well its value is known: one distribution with its numbers, in the unit of the parameter.", "{ triangular: [3, 6, 12] }"),
    ];

    /// <summary>Parameters, flows and variables.</summary>
    public static IReadOnlyList<Key> Equations { get; } =
    [
        new("value", Shape.Equation, "What it is: a number, with its unit behind it or under unit, or an equation. The same as equation.", "0.25 1/month"),
        new("equation", Shape.Equation, "How it is computed from others, at each time. The same as value.", "visits * need per visit"),
        .. Described,
    ];

    /// <summary>Variables, which have an equation or are computed from the links that are drawn to them.</summary>
    public static IReadOnlyList<Key> Variable { get; } =
    [
        .. Equations,
        new("normal", Shape.Equation, "Its value while nothing moves. Left out, 0.5 or the middle of its range; of a variable with an equation, what that gives.", "20 lead/month"),
        new("spread", Shape.Equation, "The size of an ordinary deviation, of a variable that is computed from links and may change its sign.", "5 EUR/month"),
        new("stock", Shape.Flag, "true: computed from links, it moves only in time toward what they say.", "true") { Default = "false" },
        new("adjust", Shape.Equation, "How long such a stock takes to move there. Left out, 4 time units; written, it says that this is a stock.", "3 month"),
    ];

    public static IReadOnlyList<Key> Stock { get; } =
    [
        new("initial", Shape.Equation, "What it holds at the start: a number with its unit, or an equation.", "100 lead") { IsRequired = true },
        new("inflows", Shape.Names, "The flows that fill it, by name.", "[winning, hiring]"),
        new("outflows", Shape.Names, "The flows that drain it, by name. Where it cannot go below zero, the first named is served first.", "[losing]"),
        new("non-negative", Shape.Flag, "With true its outflows take no more than it holds.", "true") { Default = "false" },
        .. Described,
    ];
}
