using LoopSim.Diagnostics;
using LoopSim.Formats.Yaml.Grammar;
using LoopSim.Models;

namespace LoopSim.Formats.Yaml;

/// <summary>Reads the colours of a house style: those of lines alone, or of background, text and grid too.</summary>
internal sealed class StyleColours(ReadContext context)
{
    const string Example = "colours: [\"#0A429F\", \"#CC4D08\"]";

    public HouseStyle Read(YamlEntry? entry)
    {
        if (entry is { Value.IsEmpty: true } && CommentBehind(entry.Key.Span) is { } comment)
            context.Faults.Add(StyleFaults.ColourInComment(entry.Key.Span, comment));
        if (entry?.Value is not YamlMapping mapping)
            return HouseStyle.Default with { Lines = Lines(entry?.Value) };
        var fields = new Fields(context, mapping, "'colours'", StyleKeys.Colours);
        return HouseStyle.Default with
        {
            Lines = Lines(fields["lines"]),
            Background = Of("background"),
            Text = Of("text"),
            Grid = Of("grid"),
        };

        // A colour without quotes is a comment, which leaves the key without a value.
        StyleColour? Of(string key) => mapping.Entries.FirstOrDefault(e => e.Key.Text.Equals(key, StringComparison.OrdinalIgnoreCase)) is { } entry
            ? Colour(entry.Value.IsEmpty ? entry.Key : entry.Value, entry.Value.IsEmpty)
            : null;
    }

    IReadOnlyList<StyleColour> Lines(YamlNode? node) => node is null or { IsEmpty: true }
        ? []
        : [.. context.Names(node, "'colours'", Example).Select(n => Colour(n, n.IsEmpty)).OfType<StyleColour>()];

    StyleColour? Colour(YamlNode node, bool isMissing)
    {
        if (isMissing)
            context.Faults.Add(StyleFaults.ColourInComment(node.Span, CommentBehind(node.Span) ?? "#0A429F"));
        else if (context.Text(node, "A colour") is not { } text)
            return null;
        else if (ColourNames.Find(text) is { } rgb)
            return new(rgb, node.Span);
        else
            context.Faults.Add(StyleFaults.NotAColour(node.Span, text, Spelling.DidYouMean(text, ColourNames.All)));
        return null;
    }

    // The word of the comment on the same line.
    static string? CommentBehind(SourceSpan span)
    {
        var line = span.File.Text.AsSpan(Math.Min(span.Start, span.File.Text.Length));
        line = line[..(line.IndexOfAny('\r', '\n') is >= 0 and var end ? end : line.Length)];
        var hash = line.IndexOf('#');
        if (hash < 0)
            return null;
        var word = line[hash..];
        return word[..(word.IndexOfAny(' ', ',', ']') is > 0 and var stop ? stop : word.Length)].ToString();
    }
}
