using LoopSim.Formats.Yaml.Grammar;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Formats.Yaml;

/// <summary>Reads <c>lookups:</c>.</summary>
internal sealed class LookupSection(ReadContext context)
{
    public const string Example = "[[0, 1], [1, 0.4]]";

    public GraphicalFunction? Read(YamlEntry entry)
    {
        var name = new Name(entry.Key.Text.Trim());
        if (entry.Value is not YamlMapping mapping)
            return Points(entry.Value) is { } plain ? new(name, entry.Key.Span, plain) : null;
        var fields = new Fields(context, mapping, $"The lookup '{name}'", LookupKeys.All);
        if (fields["points"] is not { } node)
        {
            context.Faults.Add(StructureFaults.Missing(entry.Key.Span, $"The lookup '{name}'", "points", $"{name}: {{ points: {Example} }}"));
            return null;
        }

        return Points(node) is not { } points ? null : new(name, entry.Key.Span, points)
        {
            Between = Interpolation(fields),
            Extrapolates = fields.OneOf("outside") == "extrapolate",
            Doc = fields.Text("doc"),
            Source = fields.Text("source"),
        };
    }

    public static Interpolation Interpolation(Fields fields) =>
        fields.OneOf("between") == "step" ? Models.Interpolation.Step : Models.Interpolation.Linear;

    /// <summary>Pairs of numbers with rising x; null where they are not, which is noted.</summary>
    public IReadOnlyList<Point>? Points(YamlNode node)
    {
        var points = new List<Point>();
        foreach (var item in (node as YamlSequence)?.Items ?? [])
        {
            if (item is not YamlSequence { Items: [var first, var second] })
                return Fault(item, "this is no pair");
            if (context.Number(first, "A point's x", Example) is not { } x || context.Number(second, "A point's y", Example) is not { } y)
                return null;
            if (points.Count > 0 && x <= points[^1].X)
                return Fault(item, "this x is not above the one before");
            points.Add(new(x, y));
        }

        return points.Count > 0 ? points : Fault(node, "there is none");
    }

    IReadOnlyList<Point>? Fault(YamlNode node, string why)
    {
        context.Faults.Add(StructureFaults.BadPoints(node.Span, why));
        return null;
    }
}
