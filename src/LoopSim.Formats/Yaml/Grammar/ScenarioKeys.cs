namespace LoopSim.Formats.Yaml.Grammar;

/// <summary>The keys of policies and scenarios.</summary>
internal static class ScenarioKeys
{
    static readonly Shape Settings = new NamedGroup(new Either(Shape.Equation, Shape.Points),
        "setting", "What stands in the place of this parameter, initial value or lookup: a number, an equation of parameters, or points.", "share reported back: 0.9");

    static readonly Shape Pushes = new NamedGroup(Shape.Equation, "push", "By how much of its normal this variable is pushed: +20% or -20%.", "recognition: +20%");

    public static IReadOnlyList<Key> Policy { get; } =
    [
        new("set", Settings, "What changes: names of parameters, of stocks (their initial values) or of lookups, each with what takes its place.", "{ share reported back: 0.9 }"),
        new("push", Pushes, "Variables without an equation that are pushed: each by how much of its normal it would move if nothing else did.", "{ recognition: +20% }"),
        new("from", Shape.Equation, "From when on it holds. Left out, from the start.", "6 month"),
        new("until", Shape.Equation, "Until when it holds. Left out, to the end.", "18 month"),
        new("ramp", Shape.Equation, "How long it takes to come in after from, and to go after until, in a straight line.", "3 month"),
        new("cost", Shape.Equation, "What it costs per unit of time while it is on; summed into the variable 'policy cost'.", "3_500 EUR/month"),
        new("doc", Shape.Text, "What is done, by whom, and why.", "Sales reports back on every lead."),
    ];

    // A policy by its name, or its name with what this scenario changes about it.
    static readonly Shape Use = new Either(Shape.Text, new NamedGroup(new Group(Policy), "changed policy", "A policy that this scenario changes.", "follow-up promise: { until: 12 month }") { Count = 1 });

    public static IReadOnlyList<Key> Scenario { get; } =
    [
        new("policies", new Either(Use, new Listed(Use)), "The policies of this scenario, by name, each perhaps with changes. Of two on one parameter the later wins while it is on.",
            "[close the loop, follow-up promise: { until: 12 month }]"),
        .. Policy,
        new("stop", Shape.Number, "When this scenario ends, where that differs from the model's stop.", "120 month"),
        new("hidden", Shape.Flag, "With true it serves checks, and appears in results only where it is named.", "true") { Default = "false" },
    ];
}
