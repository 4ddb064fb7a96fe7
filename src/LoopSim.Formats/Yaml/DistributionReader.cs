using LoopSim.Models;

namespace LoopSim.Formats.Yaml;

/// <summary>Reads <c>uncertain:</c>: one distribution and its numbers.</summary>
internal static class DistributionReader
{
    // What each distribution needs, in words, and whether numbers are that.
    static readonly (string Shape, string Needs, Func<IReadOnlyList<double>, bool> Fits)[] Shapes =
    [
        ("triangular", "three rising numbers: lowest, most likely, highest", n => n.Count == 3 && n[0] <= n[1] && n[1] <= n[2] && n[0] < n[2]),
        ("pert", "three rising numbers: lowest, most likely, highest", n => n.Count == 3 && n[0] <= n[1] && n[1] <= n[2] && n[0] < n[2]),
        ("uniform", "two rising numbers: lowest and highest", n => n.Count == 2 && n[0] < n[1]),
        ("normal", "a mean and a standard deviation above 0", n => n.Count == 2 && n[1] > 0),
        ("lognormal", "a mean and a standard deviation, both above 0", n => n.Count == 2 && n[0] > 0 && n[1] > 0),
        ("beta", "two numbers above 0", n => n.Count == 2 && n[0] > 0 && n[1] > 0),
        ("one of", "a list of at least one value", n => n.Count > 0),
        ("integer", "two whole numbers: lowest and highest", n => n.Count == 2 && n[0] < n[1] && n.All(x => x == Math.Floor(x))),
    ];

    public static Uncertainty? Read(YamlNode node, ReadContext context, double factor)
    {
        const string example = "uncertain: { triangular: [3, 6, 12] }";
        if (node is not YamlMapping { Entries: [var entry] })
        {
            context.Faults.Add(StructureFaults.WrongKind(node.Span, "'uncertain'", "one distribution with its numbers", node is YamlMapping ? "a group of several or none" : node.Kind, example));
            return null;
        }

        var shape = context.OneOf(entry.Key, "'uncertain'", [.. Shapes.Select(s => s.Shape)]);
        if (context.Numbers(entry.Value, $"'{shape}'", example) is not { } numbers)
            return null;
        var (_, needs, fits) = Array.Find(Shapes, s => s.Shape == shape);
        if (fits(numbers))
            return new(shape, shape == "beta" ? numbers : [.. numbers.Select(n => n * factor)]);
        context.Faults.Add(StructureFaults.BadDistribution(entry.Value.Span, shape, needs));
        return null;
    }
}
