using System.Globalization;
using System.Text.RegularExpressions;
using LoopSim.Formats.Sketches;
using LoopSim.Formats.Yaml.Grammar;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Formats.Yaml;

/// <summary>Writes a drawing as a model in LoopSim's language: a sketch that runs as it is, with a scenario that moves something.</summary>
internal sealed partial class SketchWriter
{
    const int LongestDoc = 400;

    readonly Sketch sketch;
    readonly SketchTimes times;

    SketchWriter(Sketch sketch, FaultLog faults) => (this.sketch, times) = (sketch, new(sketch, faults));

    /// <summary>The model as text.</summary>
    /// <param name="drawn">The drawing as it was read.</param>
    /// <param name="title">Its title, where it has none of its own.</param>
    /// <param name="origin">Where it is from, in a few words.</param>
    /// <param name="faults">Where it is noted what could not be taken over as it is drawn.</param>
    public static string Write(Sketch drawn, string title, string origin, FaultLog faults)
    {
        var sketch = SketchTidying.Tidy(drawn, faults);
        return sketch.Links.Count == 0 ? "" : new SketchWriter(sketch, faults).Write(title, origin);
    }

    string Write(string title, string origin)
    {
        List<string> lines =
        [
            $"# A sketch, imported from {Words(origin)}. It runs as it is, without one equation:",
            "# a variable is 0.5 on a scale of 0..1 until something moves it, and the links say which way it goes then.",
            $"model: {Plain(Words(sketch.Title.Trim().Length > 0 ? sketch.Title : title))}",
        ];
        if (Words(sketch.Description ?? "") is { Length: > 0 } description)
            lines.Add($"description: {Quoted(description)}");
        lines.Add(FormattableString.Invariant($"time: {{ unit: {times.Unit}, stop: {times.Stop}, step: 1/{times.Below} }}"));
        // Behind a number the name of a variable is a unit only where it is declared as one.
        if (sketch.Nodes.Any(n => new Name(n.Name).Equals(new(times.Unit))))
            lines.Add($"units: {{ {times.Unit}: {{}} }}");
        lines.AddRange(Section("links:", "  - ", sketch.Links.Select((l, i) => $"{Link(i)}{(l.Sign is null ? "  # + is assumed" : "")}")));
        lines.AddRange(Section("variables:", "  ", sketch.Nodes.Where(n => Words(n.Doc ?? "").Length > 0).Select(n => $"{Plain(n.Name)}: {{ doc: {Quoted(Words(n.Doc ?? ""))} }}")));
        lines.AddRange(Section("diagram:\n  positions:", "    ", Positions()));
        var push = $"a push: {{ push: {{ {Plain(sketch.Nodes[Moved()].Name)}: +20% }}, from: {times.Text(Math.Floor(times.Stop / 10))} }}  # push what you like";
        lines.AddRange(Section("scenarios:", "  ", ["as it is: {}", push]));
        return string.Join('\n', lines) + '\n';
    }

    // An empty line, the head, and the entries; nothing where there are none.
    static IEnumerable<string> Section(string head, string indent, IEnumerable<string> entries) => entries.Select(e => indent + e).ToList() is { Count: > 0 } lines ? ["", head, .. lines] : [];

    string Link(int number)
    {
        var link = sketch.Links[number];
        var arrow = Plain($"{sketch.Nodes[link.From].Name} {LinkText.Arrow} {(link.Sign == LinkPolarity.Negative ? "-" : "+")} {sketch.Nodes[link.To].Name}");
        var more = new List<string>();
        if (times.Delays[number] is { } delay)
            more.Add($"delay: {times.Text(delay)}{(link.Delay is { Order: > 1 and var order } ? FormattableString.Invariant($", order: {order}") : "")}");
        if (link.Strength is { } strength and not 1)
            more.Add($"strength: {LinkKeys.Strengths.FirstOrDefault(s => s.Strength == strength).Word ?? strength.ToString("R", CultureInfo.InvariantCulture)}");
        if (Words(link.Doc ?? "") is { Length: > 0 } doc)
            more.Add($"doc: {Quoted(doc)}");
        return more.Count == 0 ? arrow : $"{{ link: {arrow}, {string.Join(", ", more)} }}";
    }

    // The leftmost is at 0, the lowest too.
    IEnumerable<string> Positions()
    {
        var placed = sketch.Nodes.Where(n => n.Position is not null).ToList();
        var (left, lowest) = (placed.Min(n => n.Position?.X) ?? 0, placed.Min(n => n.Position?.Y) ?? 0);
        return placed.Select(n => FormattableString.Invariant($"{Plain(n.Name)}: [{Math.Round((n.Position?.X ?? 0) - left, 2)}, {Math.Round((n.Position?.Y ?? 0) - lowest, 2)}]"));
    }

    // What nothing in the drawing moves is what somebody outside can: of these the one with most links, else of all.
    int Moved()
    {
        var (targets, acts) = (sketch.Links.Select(l => l.To).ToHashSet(), sketch.Links.CountBy(l => l.From).ToDictionary());
        return Enumerable.Range(0, sketch.Nodes.Count).OrderBy(n => targets.Contains(n)).ThenByDescending(n => acts.GetValueOrDefault(n)).First();
    }

    // Of a text over many lines the first few hundred letters, in one line.
    static string Words(string doc)
    {
        var words = SketchNames.OneLine(doc);
        return words.Length <= LongestDoc ? words : $"{words[..(char.IsHighSurrogate(words[LongestDoc - 1]) ? LongestDoc - 1 : LongestDoc)]} …";
    }

    static string Plain(string value) => PlainValue().IsMatch(value) ? value : Quoted(value);

    static string Quoted(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    [GeneratedRegex(@"^(?!(?:null|true|false|yes|no|on|off|y|n)$)\p{L}[\p{L}\p{N}()%&/.+>_-]*(?: [\p{L}\p{N}()%&/.+>_-]+)*$", RegexOptions.IgnoreCase)]
    private static partial Regex PlainValue();
}
