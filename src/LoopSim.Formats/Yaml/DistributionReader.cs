using LoopSim.Formats.Yaml.Grammar;
using LoopSim.Models;

namespace LoopSim.Formats.Yaml;

/// <summary>Reads <c>uncertain:</c>: one distribution and its numbers.</summary>
internal static class DistributionReader
{
    public static Uncertainty? Read(YamlNode node, ReadContext context, double factor)
    {
        const string example = "uncertain: { triangular: [3, 6, 12] }";
        if (node is not YamlMapping { Entries: [var entry] })
        {
            context.Faults.Add(StructureFaults.WrongKind(node.Span, "'uncertain'", "one distribution with its numbers", node is YamlMapping ? "a group of several or none" : node.Kind, example));
            return null;
        }

        var shape = context.OneOf(entry.Key, "'uncertain'", [.. Distributions.Keys.Select(k => k.Name)]);
        if (context.Numbers(entry.Value, $"'{shape}'", example) is not { } numbers)
            return null;
        var distribution = Distributions.All.First(d => d.Name == shape);
        if (distribution.Takes(numbers))
            return new(shape, shape == "beta" ? numbers : [.. numbers.Select(n => n * factor)]);
        context.Faults.Add(StructureFaults.BadDistribution(entry.Value.Span, shape, distribution.Needs, distribution.Example));
        return null;
    }
}
