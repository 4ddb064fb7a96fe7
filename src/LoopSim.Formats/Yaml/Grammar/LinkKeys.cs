namespace LoopSim.Formats.Yaml.Grammar;

/// <summary>The keys of drawn links, of named loops and of the diagram.</summary>
internal static class LinkKeys
{
    /// <summary>The words for strengths, and what they stand for.</summary>
    public static IReadOnlyList<(string Word, double Strength)> Strengths { get; } = [("medium", 1), ("weak", 0.5), ("strong", 2)];

    /// <summary>A link in its long form.</summary>
    public static IReadOnlyList<Key> Link { get; } =
    [
        new("link", Shape.Text, "The link: what acts, an arrow, the sign (+, - or ±) and what it acts on.", "lead volume -> + recognition") { IsRequired = true },
        new("strength", Shape.NumberOr([.. Strengths.Select(s => s.Word)]), "How strongly it acts on a variable without an equation: weak (0.5), medium (1), strong (2), or a number.", "strong") { Default = "medium" },
        new("delay", Shape.Equation, "How long the source takes to arrive, as an information delay.", "2 month"),
        new("order", Shape.Within(1, 100), "The order of the delay, a whole number: 1 begins at once and fades in, 3 comes as a wave, 10 nearly as a whole.", "3") { Default = "1", Needs = "delay" },
        new("doc", Shape.Text, "Why it is drawn, and who says so.", "Told by three technicians."),
    ];

    /// <summary>A named feedback loop in its long form.</summary>
    public static IReadOnlyList<Key> Loop { get; } =
    [
        new("loop", Shape.Text, "Its variables in order, with arrows between. Where only one way joins two of them, those between may be left out.", "trust -> leads -> recognition") { IsRequired = true },
        new("doc", Shape.Text, "What the loop tells, in a sentence.", "Who is thanked tells more."),
    ];

    /// <summary>The picture of the causal loop diagram.</summary>
    public static IReadOnlyList<Key> Diagram { get; } =
    [
        new("positions", new NamedGroup(new Listed(Shape.Number, 2, 2), "position", "Where this variable stands: [to the right, upwards].", "recognition: [3, 1]"),
            "Variables that are pinned to a place, in steps of the picture's grid: [to the right, upwards].", "{ recognition: [3, 1] }"),
        new("hide", Shape.Names, "Variables that are left out of the picture.", "[installed base]"),
        new("show", Shape.Names, "Variables, such as parameters, that are drawn though they would be left out.", "[report back]"),
    ];
}
