using System.Text.RegularExpressions;
using LoopSim.Diagnostics;

namespace LoopSim.Formats.Mermaid;

/// <summary>Finds the flowchart in a file: the whole of it, or what stands in a fence of a Markdown page.</summary>
/// <param name="Body">Where its statements are, behind the word flowchart.</param>
/// <param name="Title">Its title, or null.</param>
/// <param name="Others">Where further flowcharts begin.</param>
internal sealed partial record MermaidText(SourceSpan Body, string? Title, IReadOnlyList<SourceSpan> Others)
{
    /// <summary>The first flowchart of a file; null where there is none.</summary>
    public static MermaidText? Find(SourceFile file)
    {
        var fences = Fence().Matches(file.Text);
        List<(int Start, int End)> pieces = fences.Count == 0 ? [(0, file.Text.Length)] : [.. fences.Select(f => (f.Groups["body"].Index, f.Groups["body"].Index + f.Groups["body"].Length))];
        var found = new List<(Match Head, int Start, int End)>();
        foreach (var (start, end) in pieces)
        {
            if (Head().Match(file.Text, start, end - start) is { Success: true } head)
                found.Add((head, start, end));
        }

        if (found.Count == 0)
            return null;
        var (first, from, to) = found[0];
        var body = first.Index + first.Length;
        var title = TitleLine().Match(file.Text, from, first.Index - from);
        return new(new(file, body, to - body), title.Success ? Unquoted(title.Groups[1].Value) : null, [.. found.Skip(1).Select(f => new SourceSpan(file, f.Head.Groups["word"].Index, f.Head.Groups["word"].Length))]);
    }

    static string Unquoted(string text) => text.Trim() switch
    {
        ['\'', .. var inner, '\''] => inner.Replace("''", "'", StringComparison.Ordinal),
        ['"', .. var inner, '"'] => inner.Replace("\\\"", "\"", StringComparison.Ordinal),
        var plain => plain,
    };

    [GeneratedRegex(@"^[ \t>]*(?<fence>`{3,}|~{3,})[ \t]*\{?mermaid\b[^\r\n]*\r?\n(?<body>.*?)(?:^[ \t>]*\k<fence>|\z)", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^[ \t]*(?<word>flowchart(?:-elk)?|graph)(?:[ \t]+(?:TB|TD|BT|RL|LR|[<>^v]))?[ \t]*(?=;|\r|\n|\z|%%)", RegexOptions.Multiline)]
    private static partial Regex Head();

    [GeneratedRegex(@"^title:[ \t]*([^\r\n]+)", RegexOptions.Multiline)]
    private static partial Regex TitleLine();
}
