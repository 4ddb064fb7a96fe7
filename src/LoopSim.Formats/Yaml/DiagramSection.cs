using LoopSim.Diagnostics;
using LoopSim.Formats.Yaml.Grammar;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Formats.Yaml;

/// <summary>Reads <c>loops:</c> and <c>diagram:</c>, which name variables of the model.</summary>
internal sealed class DiagramSection(ReadContext context, IReadOnlyList<Variable> variables)
{
    const string LoopExample = "R1 hero on site: trust -> leads -> recognition";
    const string PositionExample = "positions: { recognition: [3, 1] }";

    readonly NameTable known = new(variables.Select(v => v.Name));

    public NamedLoop? ReadLoop(YamlEntry entry)
    {
        var name = new Name(entry.Key.Text.Trim());
        var fields = entry.Value is YamlMapping mapping ? new Fields(context, mapping, $"The loop '{name}'", LinkKeys.Loop) : null;
        switch (fields is null ? entry.Value : fields["loop"])
        {
            case null or YamlScalar { IsEmpty: true }:
                context.Faults.Add(StructureFaults.Missing(entry.Key.Span, $"The loop '{name}'", "loop", LoopExample));
                return null;
            case YamlScalar text:
                return Through(text, name) is { } passed ? new(name, entry.Key.Span, passed) { Doc = fields?.Text("doc") } : null;
            case var other:
                context.Faults.Add(StructureFaults.WrongKind(other.Span, $"The loop '{name}'", "variables with arrows between", other.Kind, LoopExample));
                return null;
        }
    }

    public DiagramSettings ReadDiagram(YamlNode? node)
    {
        if (node is null or { IsEmpty: true })
            return new();
        if (node is not YamlMapping mapping)
        {
            context.Faults.Add(StructureFaults.WrongKind(node.Span with { Length = Math.Min(node.Span.Length, 40) }, "'diagram'", "a group of keys", node.Kind, $"diagram: {{ {PositionExample} }}"));
            return new();
        }

        var fields = new Fields(context, mapping, "'diagram'", LinkKeys.Diagram);
        return new() { Positions = Positions(fields["positions"]), Hide = Uses(fields.Names("hide")), Show = Uses(fields.Names("show")) };
    }

    // A loop may say its first variable again at the end, as a circle is often written.
    IReadOnlyList<NameUse>? Through(YamlScalar text, Name loop)
    {
        var parts = LinkText.Parts(text).ToList();
        if (parts.Count > 2 && parts[0].Name.Equals(parts[^1].Name))
            parts.RemoveAt(parts.Count - 1);
        if (parts.Exists(p => p.Name.Key.Length == 0) || parts.DistinctBy(p => p.Name).Count() != parts.Count || (parts.Count == 1 && known.Find(parts[0].Name) is null))
        {
            context.Faults.Add(LinkReadingFaults.NotALoop(text.Span, loop.Text));
            return null;
        }

        foreach (var part in parts.Where(p => known.Find(p.Name) is null))
            context.Faults.Add(LinkReadingFaults.UnknownInLoop(part.Span, part.Name.Text, loop.Text, DidYouMean(part.Name)));
        return parts.TrueForAll(p => known.Find(p.Name) is not null) ? parts : null;
    }

    List<PinnedPosition> Positions(YamlNode? node)
    {
        if (node is not null and not YamlMapping)
            context.Faults.Add(StructureFaults.WrongKind(node.Span, "'positions'", "a group of names with places", node.Kind, PositionExample));
        var pinned = new List<PinnedPosition>();
        foreach (var (key, value) in (node as YamlMapping)?.Entries ?? [])
        {
            var what = $"The position of '{key.Text.Trim()}'";
            var place = context.Numbers(value, what, PositionExample);
            if (place is { Count: not 2 })
                context.Faults.Add(StructureFaults.WrongKind(value.Span, what, "two numbers, to the right and upwards", $"a list of {place.Count}", PositionExample));
            if (Uses([key]) is [var use] && place is [var x, var y])
                pinned.Add(new(use, x, y));
        }

        return pinned;
    }

    List<NameUse> Uses(IReadOnlyList<YamlScalar> names)
    {
        var uses = new List<NameUse>();
        foreach (var name in names)
        {
            var use = new NameUse(new(name.Text.Trim()), name.Span);
            if (known.Find(use.Name) is null)
                context.Faults.Add(LinkReadingFaults.UnknownInDiagram(use.Span, use.Name.Text, DidYouMean(use.Name)));
            else
                uses.Add(use);
        }

        return uses;
    }

    string? DidYouMean(Name name) => context.Faults.LeavesOut() ? null : Spelling.DidYouMean(name.Text, known.Names.Select(n => n.Text));
}
