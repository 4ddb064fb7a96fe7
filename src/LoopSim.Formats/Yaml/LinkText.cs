using LoopSim.Diagnostics;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Formats.Yaml;

/// <summary>The words of links and loops: names with arrows between, and a sign where a link leads to.</summary>
internal static class LinkText
{
    public const string Arrow = "->";

    // The longest first; a typist's minus signs are one.
    static readonly (string Written, LinkPolarity Means)[] Signs =
    [
        ("+/-", LinkPolarity.Changing), ("+-", LinkPolarity.Changing), ("±", LinkPolarity.Changing),
        ("+", LinkPolarity.Positive), ("-", LinkPolarity.Negative), ("−", LinkPolarity.Negative), ("–", LinkPolarity.Negative),
    ];

    // What people draw arrows with: a name never ends with them.
    public static readonly char[] Strokes = ['-', '=', '<', '>', '—', '–'];

    /// <summary>A link such as <c>trust -> + leads</c>. What is none is noted, and gives the links that were probably meant, so that their
    /// names are known all the same.</summary>
    public static IReadOnlyList<CausalLink> Links(YamlScalar scalar, FaultLog faults)
    {
        var parts = Parts(scalar);
        var heads = parts.Skip(1).Select(Head).ToList();
        NameUse[] names = [parts[0], .. heads.Select(h => h.Name)];
        if (parts.Count != 2 || Array.Exists(names, n => n.Name.Key.Length == 0) || names[0].Name.Text.IndexOfAny(Strokes, Math.Max(0, names[0].Name.Text.Length - 1)) >= 0)
            faults.Add(LinkReadingFaults.NotALink(scalar.Span, scalar.Text, parts.Count > 2));
        else if (heads[0].Sign is null)
            faults.Add(LinkReadingFaults.WithoutSign(scalar.Span, names[0].Name.Text, names[1].Name.Text));
        return [.. heads.Select((h, i) => new CausalLink(names[i], h.Name, h.Sign ?? LinkPolarity.Positive, scalar.Span)).Where(l => l.From.Name.Key.Length > 0 && l.To.Name.Key.Length > 0)];
    }

    // The sign and the name behind an arrow.
    static (LinkPolarity? Sign, NameUse Name) Head(NameUse piece)
    {
        var (written, means) = Array.Find(Signs, s => piece.Name.Text.StartsWith(s.Written, StringComparison.Ordinal));
        if (written is null)
            return (null, piece);
        var behind = piece.Name.Text[written.Length..];
        var skipped = written.Length + behind.Length - behind.TrimStart().Length;
        return (means, Use(behind.Trim(), new(piece.Span.File, piece.Span.Start + skipped, Math.Max(0, piece.Span.Length - skipped))));
    }

    /// <summary>The pieces between arrows, without blanks at their ends; a piece in double quotes without them.</summary>
    public static IReadOnlyList<NameUse> Parts(YamlScalar scalar)
    {
        var text = ScalarText.Of(scalar);
        var parts = new List<NameUse>();
        for (var start = 0; start <= text.Text.Length;)
        {
            var end = text.Text.IndexOf(Arrow, start, StringComparison.Ordinal) is >= 0 and var arrow ? arrow : text.Text.Length;
            var piece = text.Text[start..end];
            var trimmed = piece.Trim();
            parts.Add(Use(trimmed, text.SpanOf(start + piece.Length - piece.TrimStart().Length, trimmed.Length)));
            start = end + Arrow.Length;
        }

        return parts;
    }

    static NameUse Use(string text, SourceSpan span) =>
        text is ['"', .., '"'] ? new(new Name(text[1..^1].Trim()), span) : new(new Name(text), span);
}
