using System.Text.RegularExpressions;
using LoopSim.Diagnostics;
using LoopSim.Formats.Sketches;

namespace LoopSim.Formats.Mermaid;

/// <summary>Reads a Mermaid flowchart: names and arrows; what is there for the looks is passed over.</summary>
internal sealed partial class MermaidSketchReader(SourceFile file, FaultLog faults)
{
    readonly Dictionary<string, int> numberOf = [];
    readonly List<SketchNode> nodes = [];
    readonly List<SketchLink> links = [];

    /// <summary>Whether there is a flowchart in a file.</summary>
    public static bool Recognises(SourceFile file) => MermaidText.Find(file) is not null;

    /// <summary>The drawing; null where there is no flowchart.</summary>
    public static Sketch? Read(SourceFile file, FaultLog faults)
    {
        if (MermaidText.Find(file) is not { } found)
        {
            faults.Add(SketchFaults.UnknownKind(file));
            return null;
        }

        foreach (var other in found.Others)
            faults.Add(SketchFaults.SecondDiagram(other));
        var reader = new MermaidSketchReader(file, faults);
        foreach (Match statement in Statement().Matches(file.Text[..found.Body.End], found.Body.Start))
            reader.Take(statement.Index, statement.Index + statement.Length);
        return new(found.Title ?? "") { Nodes = reader.nodes, Links = reader.links };
    }

    void Take(int start, int end)
    {
        var statement = new MermaidStatement(file, start, end);
        if (statement.IsDone || ForTheLooks().IsMatch(file.Text.AsSpan(statement.At, end - statement.At)))
            return;
        var behind = Group(statement);
        while (behind.Count > 0 && statement.Arrow() is { } arrow)
        {
            var ahead = Group(statement);
            foreach (var (from, to) in behind.SelectMany(f => ahead.Select(t => (f, t))).TakeWhile(_ => !arrow.IsHidden && links.Count <= Sketch.MostLinks))
                Link(from, to, arrow);
            behind = ahead;
        }

        if (!statement.IsDone || behind.Count == 0)
            faults.Add(SketchFaults.NotUnderstood(new(file, Math.Min(statement.At, end), Math.Max(0, end - statement.At))));
    }

    // Nodes with ampersands between.
    List<int> Group(MermaidStatement statement)
    {
        var group = new List<int>();
        do
        {
            if (statement.Node() is not var (id, label, at))
                break;
            group.Add(NumberOf(id, label, at));
        }
        while (statement.And());
        return group;
    }

    int NumberOf(string id, string? label, SourceSpan at)
    {
        if (!numberOf.TryGetValue(id, out var number))
        {
            numberOf[id] = number = nodes.Count;
            nodes.Add(new(id, at));
        }

        if (label is not null)
            nodes[number] = nodes[number] with { Name = label };
        return number;
    }

    void Link(int from, int to, MermaidArrow arrow)
    {
        var (sign, delay, rest) = ArrowWords.Label(arrow.Label);
        var link = new SketchLink(from, to, arrow.At) { Sign = sign, Delay = delay, UnknownSign = sign is null ? rest : null, Doc = rest };
        if (!arrow.Forward && !arrow.Back)
            faults.Add(SketchFaults.WithoutHead(arrow.At, nodes[from].Name, nodes[to].Name));
        if (arrow.Forward || !arrow.Back)
            links.Add(link);
        if (arrow.Back)
            links.Add(link with { From = to, To = from });
    }

    // A statement ends with its line or at a semicolon, unless these stand in quotes or in the entity of a letter; %% begins a comment.
    [GeneratedRegex(@"(?:%%[^\r\n]*)|(?:""[^""]*""|#(?:\d+|[a-zA-Z]+);|(?!%%)[^;\r\n""]|""(?![^""]*""))+")]
    private static partial Regex Statement();

    [GeneratedRegex(@"^(?:%%|(?:subgraph|direction|style|classDef|class|click|linkStyle|accTitle|accDescr|end)(?=\s|:|\{|$)(?!\s*(?:[-=~<]|&)))")]
    private static partial Regex ForTheLooks();
}
