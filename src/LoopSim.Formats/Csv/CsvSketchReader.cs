using LoopSim.Diagnostics;
using LoopSim.Formats.Data;
using LoopSim.Formats.Sketches;
using LoopSim.Naming;

namespace LoopSim.Formats.Csv;

/// <summary>Reads a table of links: one row each, with columns in any order and under the names that people give them.</summary>
internal sealed class CsvSketchReader
{
    // Of several columns that could be meant, the one whose word stands first.
    static readonly string[] FromWords = ["from", "source", "cause", "influencer", "start", "from variable", "von", "quelle", "ursache"];
    static readonly string[] ToWords = ["to", "target", "effect", "influenced", "end", "destination", "to variable", "nach", "auf", "ziel", "wirkung"];
    static readonly string[] SignWords = ["sign", "polarity", "+/-", "link type", "connection type", "type", "effect sign", "vorzeichen", "polarität", "richtung", "art", "typ"];
    static readonly string[] DelayWords = ["delay", "delayed", "lag", "time lag", "delay time", "verzögerung", "verzögert"];
    static readonly string[] StrengthWords = ["strength", "weight", "stärke", "gewicht"];
    static readonly string[] DocWords = ["doc", "description", "label", "comment", "comments", "note", "notes", "reason", "beschreibung", "kommentar", "bemerkung", "begründung"];

    readonly FaultLog faults;
    readonly Dictionary<Name, int> numberOf = [];
    readonly List<SketchNode> nodes = [];
    readonly List<SketchLink> links = [];
    readonly int from;
    readonly int to;
    readonly int sign;
    readonly int delay;
    readonly int strength;
    readonly int doc;

    CsvSketchReader(IReadOnlyList<string> header, FaultLog faults)
    {
        this.faults = faults;
        int Column(string[] words) => words.Select(w => header.ToList().IndexOf(w)).FirstOrDefault(i => i >= 0, -1);
        (from, to, sign) = (Column(FromWords), Column(ToWords), Column(SignWords));
        (delay, strength, doc) = (Column(DelayWords), Column(StrengthWords), Column(DocWords));
    }

    /// <summary>Whether the first row names the two ends of links.</summary>
    public static bool Recognises(SourceFile file)
    {
        var header = Header(new CsvTable(file).Rows().FirstOrDefault() ?? []);
        return header.Intersect(FromWords).Any() && header.Intersect(ToWords).Any();
    }

    /// <summary>The drawing; null where no columns are named.</summary>
    public static Sketch? Read(SourceFile file, FaultLog faults)
    {
        using var rows = new CsvTable(file).Rows().GetEnumerator();
        var first = rows.MoveNext() ? rows.Current : [];
        var reader = new CsvSketchReader(Header(first), faults);
        SourceSpan at = first.Count == 0 ? new(file, 0, 0) : first[0].At.To(first[^1].At);
        if (reader.from < 0 || reader.to < 0)
        {
            faults.Add(SketchFaults.NoColumns(at, [.. reader.from < 0 ? [FromWords[0]] : Array.Empty<string>(), .. reader.to < 0 ? [ToWords[0]] : Array.Empty<string>()], [.. first.Select(c => c.Text)]));
            return null;
        }

        while (rows.MoveNext())
            reader.Take(rows.Current);
        return new("") { Nodes = reader.nodes, Links = reader.links };
    }

    static List<string> Header(IReadOnlyList<CsvCell> row) => [.. row.Select(c => Name.KeyOf(c.Text.Trim(':', '?', '*', '\uFEFF')))];

    void Take(List<CsvCell> row)
    {
        if (Cell(row, from) is not { } cause || Cell(row, to) is not { } effect)
        {
            faults.Add(SketchFaults.WithoutEnd(row[0].At.To(row.FindLast(c => c.Text.Length > 0).At), $"The column '{(Cell(row, from) is null ? "from" : "to")}' is empty in this row"));
            return;
        }

        var said = Cell(row, sign);
        var strongly = Cell(row, strength) is { } word ? ArrowWords.Strength(word.Text) : null;
        if (strongly is null && Cell(row, strength) is { } unknown)
            faults.Add(SketchFaults.NoStrength(unknown.At, unknown.Text));
        var meant = said is { } s ? ArrowWords.Sign(s.Text) : null;
        links.Add(new(NumberOf(cause), NumberOf(effect), row[0].At.To(row.FindLast(c => c.Text.Length > 0).At))
        {
            Sign = meant,
            UnknownSign = meant is null ? said?.Text : null,
            Delay = Cell(row, delay) is { } late ? ArrowWords.Delay(late.Text) : null,
            Strength = strongly,
            Doc = Cell(row, doc)?.Text,
        });
    }

    static CsvCell? Cell(List<CsvCell> row, int column) => column >= 0 && column < row.Count && row[column].Text.Length > 0 ? row[column] : null;

    int NumberOf(CsvCell cell)
    {
        var name = new Name(cell.Text);
        if (numberOf.TryGetValue(name, out var number))
            return number;
        nodes.Add(new(cell.Text, cell.At));
        return numberOf[name] = nodes.Count - 1;
    }
}
