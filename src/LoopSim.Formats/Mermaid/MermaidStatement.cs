using System.Net;
using System.Text.RegularExpressions;
using LoopSim.Diagnostics;

namespace LoopSim.Formats.Mermaid;

/// <summary>An arrow of a flowchart.</summary>
/// <param name="Label">What is written on it; empty for nothing.</param>
/// <param name="At">Where it is written.</param>
/// <param name="Forward">True where it has a head at its end.</param>
/// <param name="Back">True where it has a head at its beginning.</param>
/// <param name="IsHidden">True where it only moves things in the picture.</param>
internal sealed record MermaidArrow(string Label, SourceSpan At, bool Forward, bool Back, bool IsHidden);

/// <summary>Reads the words of a statement one after the other: nodes with their labels, and arrows.</summary>
/// <param name="file">The file.</param>
/// <param name="start">Where the statement begins.</param>
/// <param name="end">Where it ends.</param>
internal sealed partial class MermaidStatement(SourceFile file, int start, int end)
{
    // The longest first.
    static readonly (string Open, string[] Close)[] Shapes =
    [
        ("(((", [")))"]), ("((", ["))"]), ("([", ["])"]), ("[[", ["]]"]), ("[(", [")]"]), ("{{", ["}}"]), ("[/", ["/]", "\\]"]), ("[\\", ["\\]", "/]"]),
        ("[", ["]"]), ("(", [")"]), ("{", ["}"]), (">", ["]"]),
    ];

    int at = start;

    /// <summary>Where it has been read to.</summary>
    public int At => at;

    /// <summary>True where nothing is left.</summary>
    public bool IsDone => Skip() == end;

    /// <summary>A node: its id and, where it has one, its label; null where none stands here.</summary>
    public (string Id, string? Label, SourceSpan At)? Node()
    {
        Skip();
        if (Id().Match(file.Text, at, end - at) is not { Success: true } id)
            return null;
        at += id.Length;
        var label = Label();
        if (StyleClass().Match(file.Text, at, end - at) is { Success: true } style)
            at += style.Length;
        return (id.Value, label, new(file, id.Index, at - id.Index));
    }

    /// <summary>Whether an ampersand stands here, which adds a node; it is taken.</summary>
    public bool And()
    {
        if (Skip() == end || file.Text[at] != '&')
            return false;
        at++;
        return true;
    }

    /// <summary>An arrow with its label; null where none stands here.</summary>
    public MermaidArrow? Arrow()
    {
        Skip();
        if (ArrowShape().Match(file.Text, at, end - at) is not { Success: true } arrow)
            return null;
        at += arrow.Length;
        var (head, back) = (arrow.Groups["head"].Value, arrow.Groups["back"].Value);
        return new(Clean(arrow.Groups["label"].Value), new(file, arrow.Index, arrow.Length), head.Length > 0, back.Length > 0, arrow.Value[0] == '~');
    }

    int Skip()
    {
        while (at < end && char.IsWhiteSpace(file.Text[at]))
            at++;
        return at;
    }

    string? Label()
    {
        if (Properties().Match(file.Text, at, end - at) is { Success: true } properties)
        {
            at += properties.Length;
            return properties.Groups["label"].Success ? Clean(properties.Groups["label"].Value) : null;
        }

        var shape = Array.Find(Shapes, s => string.CompareOrdinal(file.Text, at, s.Open, 0, s.Open.Length) == 0);
        if (shape.Open is null || at + shape.Open.Length > end)
            return null;
        var inner = at + shape.Open.Length;
        // Brackets inside quotes are letters.
        var quoted = Quoted().Match(file.Text, inner, end - inner);
        var from = quoted.Success ? inner + quoted.Length : inner;
        var closed = shape.Close.Select(c => (Place: file.Text.IndexOf(c, from, end - from, StringComparison.Ordinal), c.Length)).Where(c => c.Place >= 0).DefaultIfEmpty((Place: -1, Length: 0)).Min();
        if (closed.Place < 0)
            return null;
        at = closed.Place + closed.Length;
        return Clean(file.Text[inner..closed.Place]);
    }

    // Quotes, Markdown, line breaks and the entities of HTML and Mermaid (#quot; #35;) become plain text.
    static string Clean(string text)
    {
        var plain = text.Trim();
        if (plain is ['"', .. var inner, '"'])
            plain = inner;
        plain = plain.Trim().Trim('`');
        plain = Tag().Replace(plain, " ");
        plain = Entity().Replace(plain, e => WebUtility.HtmlDecode(char.IsAsciiDigit(e.Value[1]) ? $"&{e.Value}" : $"&{e.Value[1..]}"));
        return Blanks().Replace(WebUtility.HtmlDecode(plain), " ").Trim();
    }

    [GeneratedRegex(@"\G[\p{L}\p{N}\p{M}_](?:[\p{L}\p{N}\p{M}_]|[-.](?=[\p{L}\p{N}_]))*")]
    private static partial Regex Id();

    [GeneratedRegex(@"\G:::[\w-]+")]
    private static partial Regex StyleClass();

    [GeneratedRegex(@"\G@\{(?:(?=[^}]*?\blabel\s*:\s*(?<label>""[^""]*""|[^,}]*)))?(?:[^}""]|""[^""]*"")*\}")]
    private static partial Regex Properties();

    [GeneratedRegex(@"\G\s*""[^""]*""")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"</?[a-zA-Z][^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"#(?:\d{1,7}|[a-zA-Z]{1,12});")]
    private static partial Regex Entity();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    // ~~~ | --> and --- with a label behind them | -- label -->, each of lines, thick lines or dots, of any length.
    [GeneratedRegex("""
        \G(?:\w+@)?(?:~{3,}|(?<back><|[ox](?=[-=]))?(?:
            (?:-{2,}|={2,}|-\.+-)(?<head>[>ox](?![\p{L}\p{N}])|>)
          | -{3,} | ={3,} | -\.+-
          | (?: --\s*(?<label>"[^"]*"|[^-\s"](?:[^-]|-(?!-))*?|-)\s*-{2,}
              | ==\s*(?<label>"[^"]*"|[^=\s"](?:[^=]|=(?!=))*?)\s*={2,}
              | -\.\s*(?<label>"[^"]*"|[^.\s"][^.]*?)\s*\.+-
            )(?<head>[>ox](?![\p{L}\p{N}])|>)?
        ))(?:\s*\|(?<label>\s*"[^"]*"\s*|[^|]*)\|)?
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex ArrowShape();
}
