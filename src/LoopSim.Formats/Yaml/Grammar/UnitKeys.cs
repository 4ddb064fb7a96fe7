namespace LoopSim.Formats.Yaml.Grammar;

/// <summary>The keys of a unit.</summary>
internal static class UnitKeys
{
    public static IReadOnlyList<Key> All { get; } =
    [
        new("alias", Shape.Names, "Other words for the same unit. Simple plurals need none.", "[€, euro]"),
        new("in", Shape.Text, "The unit that this one is converted to; factor says how many of it make one of this.", "month"),
        new("factor", Shape.Number, "How many of the unit named by in make one of this.", "12") { Default = "1" },
        new("doc", Shape.Text, "What the unit counts.", "A visit of a technician to a customer."),
    ];
}
