using System.Globalization;
using LoopSim.Formats.Sketches;

namespace LoopSim.Formats.Dot;

/// <summary>Writes a diagram for Graphviz: names without boxes, stocks in boxes, the sign and the delay on each arrow.</summary>
internal static class DotSketchWriter
{
    /// <summary>The graph as text.</summary>
    public static string Write(Sketch sketch)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        text.Write($"digraph {Quoted(sketch.Title)} {{\n");
        text.Write($"  graph [label={Quoted(sketch.Title)}, labelloc=t, fontname=\"Helvetica\", nodesep=0.5, ranksep=0.7];\n");
        text.Write("  node [shape=plaintext, fontname=\"Helvetica\"];\n");
        text.Write("  edge [fontname=\"Helvetica\", color=\"#555555\"];\n");
        foreach (var (name, nodes) in sketch.Loops)
            text.Write($"  // {OneLine(name)}: {string.Join(" -> ", nodes.Select(n => OneLine(sketch.Nodes[n].Name)))}\n");
        foreach (var node in sketch.Nodes)
            text.Write($"  {Quoted(node.Name)}{(node.IsStock ? " [shape=box]" : "")};\n");
        foreach (var link in sketch.Links)
            text.Write($"  {Quoted(sketch.Nodes[link.From].Name)} -> {Quoted(sketch.Nodes[link.To].Name)} [label={Quoted($" {SketchSigns.Label(link)} ")}];\n");
        text.Write("}\n");
        return text.ToString();
    }

    // A backslash begins an escape of Graphviz's own.
    static string Quoted(string text) => $"\"{OneLine(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
