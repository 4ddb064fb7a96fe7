using LoopSim.Diagnostics;
using LoopSim.Formats.Data;
using LoopSim.Formats.Sketches;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Formats.Kumu;

/// <summary>Reads what Kumu exports or is fed with: elements and connections, whose fields stand in <c>attributes</c> or beside them.</summary>
internal sealed class KumuSketchReader(FaultLog faults)
{
    // Of several fields that can bear the sign, the first that bears one.
    static readonly string[] SignFields = ["polarity", "sign", "connection type", "type", "postlabel", "label"];
    static readonly string[] DelayFields = ["delayed", "delay"];
    static readonly string[] NameFields = ["id", "label"];

    readonly Dictionary<Name, int> numberOf = [];
    readonly List<SketchNode> nodes = [];
    readonly List<SketchLink> links = [];

    /// <summary>Whether it is JSON with connections.</summary>
    public static bool Recognises(SourceFile file) =>
        file.Text.AsSpan().TrimStart().StartsWith('{') && file.Text.Contains("\"connections\"", StringComparison.OrdinalIgnoreCase);

    /// <summary>The drawing; null where the file is broken.</summary>
    public static Sketch? Read(SourceFile file, FaultLog faults)
    {
        var (root, brokenAt) = JsonTree.Read(file);
        if (root is null)
        {
            faults.Add(SketchFaults.BrokenJson(brokenAt));
            return null;
        }

        var reader = new KumuSketchReader(faults);
        foreach (var element in root["elements"]?.Items ?? [])
            reader.TakeElement(element);
        // Places are those of the first map that has any.
        foreach (var placed in (root["maps"]?.Items ?? []).Select(m => m["elements"]?.Items ?? []).FirstOrDefault(m => m.Any(e => Place(e) is not null)) ?? [])
            reader.Put(placed);
        foreach (var connection in root["connections"]?.Items ?? [])
            reader.TakeConnection(connection);
        return new(Field(root, "name")?.Text ?? "") { Description = Field(root, "description")?.Text, Nodes = reader.nodes, Links = reader.links };
    }

    void TakeElement(JsonItem element)
    {
        var label = Field(element, "label");
        var name = label?.Text ?? Field(element, "name")?.Text ?? "";
        nodes.Add(new(name, label?.At ?? element.At) { Doc = Field(element, "description")?.Text, Position = Place(element) });
        foreach (var id in NameFields.Select(f => Field(element, f)?.Text).OfType<string>())
            numberOf.TryAdd(new(id), nodes.Count - 1);
    }

    void Put(JsonItem placed)
    {
        if (Place(placed) is { } place && Field(placed, "element")?.Text is { } id && numberOf.TryGetValue(new(id), out var number))
            nodes[number] = nodes[number] with { Position = place };
    }

    void TakeConnection(JsonItem connection)
    {
        if (End(connection, "from") is not { } from || End(connection, "to") is not { } to)
            return;
        if (Field(connection, "reversed")?.Text == "true")
        {
            (from, to) = (to, from);
            faults.Add(SketchFaults.Reversed(connection.At, nodes[from].Name, nodes[to].Name));
        }

        var said = SignFields.Select(f => Field(connection, f)).Where(f => f is { Text.Length: > 0 }).Select(f => (Item: f, Sign: Sign(f?.Text ?? ""))).ToList();
        var (item, sign) = said.FirstOrDefault(s => s.Sign is not null);
        var delay = DelayFields.Select(f => Field(connection, f)?.Text).OfType<string>().Select(ArrowWords.Delay).FirstOrDefault(d => d is not null);
        var label = Field(connection, "label")?.Text;
        var (strongly, strength) = Field(connection, "strength") is { Text: { } word } field ? (field, ArrowWords.Strength(word)) : default;
        if (strongly is not null && strength is null)
            faults.Add(SketchFaults.NoStrength(strongly.At, strongly.Text ?? ""));
        var link = new SketchLink(from, to, item?.At ?? connection.At)
        {
            Sign = sign,
            UnknownSign = sign is null && said.Count > 0 ? said[0].Item?.Text : null,
            Delay = delay is { Text: "true" } ? new("‖") : delay ?? (label is null ? null : ArrowWords.Label(label).Delay),
            Strength = strength,
            Doc = Field(connection, "description")?.Text ?? (label is null ? null : ArrowWords.Label(label).Words),
        };
        links.Add(link);
        var direction = Field(connection, "direction")?.Text ?? "";
        if (direction.Equals("mutual", StringComparison.OrdinalIgnoreCase))
            links.Add(link with { From = to, To = from });
        else if (direction.Equals("undirected", StringComparison.OrdinalIgnoreCase))
            faults.Add(SketchFaults.WithoutHead(connection.At, nodes[from].Name, nodes[to].Name));
    }

    int? End(JsonItem connection, string which)
    {
        var said = Field(connection, which);
        if (said?.Text is { } text && numberOf.TryGetValue(new(text), out var number))
            return number;
        faults.Add(SketchFaults.WithoutEnd(said?.At ?? connection.At, said?.Text is { } unknown ? $"There is no element '{unknown}'" : $"This connection does not say its '{which}'"));
        return null;
    }

    // Kumu's own types may have a sign for either end: two that are alike mean the same way, two that differ the opposite.
    static LinkPolarity? Sign(string text) => text.Trim() switch
    {
        "++" or "--" => LinkPolarity.Positive,
        "+-" or "-+" => LinkPolarity.Negative,
        var words => ArrowWords.Label(words).Sign,
    };

    static JsonItem? Field(JsonItem item, string name) => item["attributes"]?[name] ?? item[name];

    static (double X, double Y)? Place(JsonItem item) => SketchNode.PositionOf((item["position"] ?? item)["x"]?.Number, (item["position"] ?? item)["y"]?.Number);
}
