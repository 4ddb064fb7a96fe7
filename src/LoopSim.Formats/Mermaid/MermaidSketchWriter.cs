using System.Globalization;
using System.Text;
using LoopSim.Formats.Sketches;

namespace LoopSim.Formats.Mermaid;

/// <summary>Writes a diagram as a Mermaid flowchart: stocks in boxes, other names in rounded ones, the sign and the delay on each arrow.</summary>
internal static class MermaidSketchWriter
{
    // What Mermaid would take for markup; and at the start of a label for a list, which some of its versions refuse to show.
    const string Markup = "\"#&<>`;\\*_~$";
    const string Bullets = "+-0123456789";

    /// <summary>The flowchart as text.</summary>
    public static string Write(Sketch sketch)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        if (sketch.Title.Length > 0)
            text.Write($"---\ntitle: '{OneLine(sketch.Title).Replace("'", "''", StringComparison.Ordinal)}'\n---\n");
        text.Write("flowchart LR\n");
        foreach (var (name, nodes) in sketch.Loops)
            text.Write($"    %% {OneLine(name)}: {string.Join(" -> ", nodes.Select(n => OneLine(sketch.Nodes[n].Name)))}\n");
        for (var i = 0; i < sketch.Nodes.Count; i++)
            text.Write($"    n{i + 1}{(sketch.Nodes[i].IsStock ? "[" : "(")}\"{Escaped(sketch.Nodes[i].Name)}\"{(sketch.Nodes[i].IsStock ? "]" : ")")}\n");
        foreach (var link in sketch.Links)
            text.Write($"    n{link.From + 1} -->|\"{Escaped(SketchSigns.Label(link))}\"| n{link.To + 1}\n");
        return text.ToString();
    }

    /// <summary>The same in the fence by which Markdown pages show it as a picture.</summary>
    public static string WriteFenced(Sketch sketch) => $"```mermaid\n{Write(sketch)}```\n";

    static string Escaped(string label)
    {
        var text = new StringBuilder(label.Length);
        foreach (var c in OneLine(label))
            text.Append(Markup.Contains(c) || (text.Length == 0 && Bullets.Contains(c)) ? $"#{(int)c};" : c.ToString());
        return text.ToString();
    }

    static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
