namespace LoopSim.Formats.Yaml.Grammar;

/// <summary>The keys of a lookup in its long form.</summary>
internal static class LookupKeys
{
    /// <summary>How a curve runs between its points.</summary>
    public static Key Between { get; } = new("between", Shape.OneOf("linear", "step"), "What holds between two points: a straight line (linear), or the value of the point before (step).", "step") { Default = "linear" };

    public static IReadOnlyList<Key> All { get; } =
    [
        new("points", Shape.Points, "The points of the curve, each [x, y], with rising x.", "[[0, 1], [1, 0.4]]") { IsRequired = true },
        Between,
        new("outside", Shape.OneOf("clamp", "extrapolate"), "What holds outside the points: the first and the last value (clamp), or the first and the last line drawn on (extrapolate).", "extrapolate") { Default = "clamp" },
        new("doc", Shape.Text, "What the curve means.", "How the worth of a lead falls with its age."),
        new("source", Shape.Text, "Where the curve is from.", "assumption"),
        new("unit", Shape.Text, "The unit of what the curve gives.", "1"),
    ];
}
