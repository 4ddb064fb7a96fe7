using System.Text.RegularExpressions;
using LoopSim.Diagnostics;
using LoopSim.Formats.Data;
using LoopSim.Formats.Sketches;
using LoopSim.Models;

namespace LoopSim.Formats.Loopy;

/// <summary>Reads what LOOPY saves: lists of nodes, of edges and of texts; alone in a file, or in the link that it makes to share a drawing.</summary>
internal sealed partial class LoopySketchReader(FaultLog faults)
{
    readonly Dictionary<string, int> numberOf = [];
    readonly List<SketchNode> nodes = [];
    readonly List<SketchLink> links = [];

    /// <summary>Whether it begins with a list, or holds a link with a list in it.</summary>
    public static bool Recognises(SourceFile file) => file.Text.AsSpan().TrimStart().StartsWith('[') || Shared().IsMatch(file.Text);

    /// <summary>The drawing; null where the file is broken.</summary>
    public static Sketch? Read(SourceFile file, FaultLog faults)
    {
        var (root, brokenAt) = JsonTree.Read(DataOf(file));
        if (root is null)
        {
            faults.Add(SketchFaults.BrokenJson(brokenAt));
            return null;
        }

        if (root.Items is not [{ Items.Count: > 0 } drawn, { Text: null } arrows, ..])
        {
            faults.Add(SketchFaults.UnknownKind(file));
            return null;
        }

        var reader = new LoopySketchReader(faults);
        foreach (var node in drawn.Items)
            reader.TakeNode(node);
        foreach (var arrow in arrows.Items)
            reader.TakeArrow(arrow);
        var texts = root.Items.Skip(2).FirstOrDefault()?.Items.Select(t => t.Items is [_, _, { Text: { } text }, ..] ? Plain(text) : "").Where(t => t.Length > 0) ?? [];
        return new("") { Description = string.Join(" / ", texts) is { Length: > 0 } description ? description : null, Nodes = reader.nodes, Links = reader.links };
    }

    // In a link quotes and the last bracket are escaped, and the names in it twice over.
    static SourceFile DataOf(SourceFile file)
    {
        if (Shared().Match(file.Text) is not { Success: true } shared)
            return file.Text.Contains("%22", StringComparison.Ordinal) ? new(file.Path, Uri.UnescapeDataString(file.Text)) : file;
        var data = Uri.UnescapeDataString(shared.Groups[1].Value);
        return new(file.Path, data[..(data.LastIndexOf(']') + 1)]);
    }

    // [id, x, y, start, label, hue]
    void TakeNode(JsonItem node)
    {
        if (node.Items is not [{ Text: { } id }, var x, var y, _, var label, ..])
            return;
        numberOf.TryAdd(id, nodes.Count);
        nodes.Add(new(Plain(label.Text ?? ""), label.At) { Position = SketchNode.PositionOf(x.Number, y.Number) });
    }

    // [from, to, bend, strength, turn]; a strength below 0 is a minus.
    void TakeArrow(JsonItem arrow)
    {
        if (arrow.Items is not [{ Text: { } from }, { Text: { } to }, ..] || !numberOf.TryGetValue(from, out var source) || !numberOf.TryGetValue(to, out var target))
        {
            faults.Add(SketchFaults.WithoutEnd(arrow.At, "This arrow does not say between which circles it is drawn"));
            return;
        }

        var strength = arrow.Items is [_, _, _, { Number: { } number }, ..] ? number : 0;
        links.Add(new(source, target, arrow.At)
        {
            Sign = strength > 0 ? LinkPolarity.Positive : strength < 0 ? LinkPolarity.Negative : null,
            Strength = Math.Abs(strength) is > 0 and not 1 ? Math.Abs(strength) : null,
        });
    }

    static string Plain(string escaped) => Uri.UnescapeDataString(Uri.UnescapeDataString(escaped));

    [GeneratedRegex(@"[?&#]data=((?:\[|%5B)\S*)", RegexOptions.IgnoreCase)]
    private static partial Regex Shared();
}
