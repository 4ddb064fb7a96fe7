using System.Text;
using System.Text.RegularExpressions;

namespace LoopSim.Reports.Gallery;

/// <summary>Plain text as Markdown that shows just that text.</summary>
internal static partial class MarkdownText
{
    const int Width = 140;

    /// <summary>The paragraphs of a text: what empty lines, or the line breaks of a folded YAML text, part.</summary>
    public static IReadOnlyList<string> Paragraphs(string text) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>The text with its special characters made plain, and its addresses made links.</summary>
    public static string Escaped(string text)
    {
        var result = new StringBuilder();
        var done = 0;
        foreach (Match address in Url().Matches(text))
        {
            result.Append(Special().Replace(text[done..address.Index], @"\$0")).Append('<').Append(address.Value).Append('>');
            done = address.Index + address.Length;
        }

        return result.Append(Special().Replace(text[done..], @"\$0")).ToString();
    }

    /// <summary>A path as the target of a link.</summary>
    public static string Address(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>One paragraph in lines of an even length.</summary>
    /// <remarks>A line begins with a letter or a bold word: a number or a hyphen in that place would begin a list.</remarks>
    public static string Wrapped(string paragraph)
    {
        var result = new StringBuilder();
        var length = 0;
        foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var breaks = length > 0 && length + 1 + word.Length > Width && char.IsLetter(word[0]);
            if (length > 0)
                result.Append(breaks ? '\n' : ' ');
            length = breaks ? word.Length : length + word.Length + (length > 0 ? 1 : 0);
            result.Append(word);
        }

        return result.ToString();
    }

    [GeneratedRegex(@"https?://[^\s<>]*[^\s<>.,;:!?)'""]")]
    private static partial Regex Url();

    // A paragraph that begins with a number and a dot, or with +, - or #, would be a list or a heading.
    [GeneratedRegex(@"[\\`*_\[\]<>|]|^[+#-]|(?<=^\d+)[.)]")]
    private static partial Regex Special();
}
