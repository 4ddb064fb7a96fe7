using System.Globalization;
using System.Text.RegularExpressions;
using LoopSim.Languages;

namespace LoopSim.Reports.Gallery;

/// <summary>A page of models in Markdown: what stands between its two marks is made from the models, all else is its author's.</summary>
/// <remarks>The first mark may say which models come first, such as <c>&lt;!-- gallery: first-loop, teacup --&gt;</c>.</remarks>
internal static partial class GalleryPage
{
    const string End = "<!-- end of gallery -->";

    /// <summary>The names that the page wants first, in its order; none where it does not say.</summary>
    public static IReadOnlyList<string> First(string page) =>
        Begin().Match(page).Groups[1].Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The page with these models between its marks; at its end where it has no marks.</summary>
    /// <returns>Null where the marks are not one pair, in this order.</returns>
    public static string? With(string page, IReadOnlyList<GalleryEntry> entries)
    {
        var models = string.Concat(entries.Select(e => Section(e) + "\n"));
        var (begins, ends) = (Begin().Matches(page), page.Split(End).Length - 1);
        if (begins.Count == 0 && ends == 0)
            return $"{page.TrimEnd()}\n\n<!-- gallery -->\n\n{models}{End}\n";
        var end = page.IndexOf(End, StringComparison.Ordinal);
        return begins is [var begin] && ends == 1 && end > begin.Index
            ? $"{page[..(begin.Index + begin.Length)]}\n\n{models}{page[end..]}"
            : null;
    }

    static string Section(GalleryEntry entry)
    {
        var words = entry.Language.Gallery;
        var call = entry.Call.Contains(' ', StringComparison.Ordinal) ? $"\"{entry.Call}\"" : entry.Call;
        var paragraphs = MarkdownText.Paragraphs(entry.Description ?? "").Select(p => Paragraph(p, words.Teaching));
        List<string> blocks = [$"## {MarkdownText.Escaped(entry.Title)}", .. paragraphs, $"    loopsim run {call}"];
        blocks.AddRange(entry.Pictures.Select(p => $"![{MarkdownText.Escaped(p.Title)}]({MarkdownText.Address(p.Path)})"));
        blocks.Add($"{words.File}: [{MarkdownText.Escaped(entry.Link)}]({MarkdownText.Address(entry.Link)}). {Checks(entry.Checks, words)}{(entry.Sources.Count > 0 ? $" {words.Sources}" : "")}");
        if (entry.Sources.Count > 0)
            blocks.Add(string.Join("\n", entry.Sources.Select(s => $"- {MarkdownText.Escaped(s)}")));
        return string.Join("\n\n", blocks) + "\n";
    }

    static string Paragraph(string text, string teaching)
    {
        var escaped = MarkdownText.Escaped(text);
        return MarkdownText.Wrapped(escaped.StartsWith(teaching, StringComparison.Ordinal) ? $"**{teaching}**{escaped[teaching.Length..]}" : escaped);
    }

    static string Checks(int count, GalleryWords words) => count switch
    {
        0 => words.NoChecks,
        1 => words.OneCheck,
        _ => string.Format(CultureInfo.InvariantCulture, words.Checks, count),
    };

    [GeneratedRegex(@"<!--\s*gallery\s*(?::([^>]*?))?\s*-->")]
    private static partial Regex Begin();
}
