namespace LoopSim.Formats.Yaml.Grammar;

/// <summary>The keys of outcomes and of correlations.</summary>
internal static class JudgementKeys
{
    public static IReadOnlyList<Key> Outcome { get; } =
    [
        new("value", Shape.Equation, "The number by which scenarios are judged, such as final(x), max(x) or time when(x > y).", "final(wins)") { IsRequired = true },
        new("unit", Shape.Text, "The unit in which it is shown.", "deal"),
        new("better", Shape.OneOf("higher", "lower"), "Which way is better.", "higher"),
        new("for", Shape.Text, "Whom it matters to.", "company"),
        new("doc", Shape.Text, "What it means.", "Deals won over the five years."),
    ];

    public static IReadOnlyList<Key> Correlation { get; } =
    [
        new("between", Shape.TwoNames, "The two parameters; each has an uncertain.", "[visits, need per visit]") { IsRequired = true },
        new("rank", Shape.Within(-1, 1), "The rank correlation, between -1 and 1.", "-0.3") { IsRequired = true },
    ];
}
