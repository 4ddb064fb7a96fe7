namespace LoopSim.Tests.Documentation;

/// <summary>A piece of a page: a fenced block, or the text between two of them.</summary>
/// <param name="Language">What the fence says, such as <c>console</c>; null: text.</param>
/// <param name="LeadIn">The last line of text before a block.</param>
/// <param name="Lines">The lines, without the fences.</param>
internal sealed record Piece(string? Language, string LeadIn, IReadOnlyList<string> Lines);

/// <summary>A page of documentation, taken into its pieces and put together again.</summary>
internal static class Page
{
    const string Fence = "```";

    public static IReadOnlyList<Piece> Read(string text)
    {
        var pieces = new List<Piece>();
        var lines = new List<string>();
        string? language = null;
        var leadIn = "";
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (!line.StartsWith(Fence, StringComparison.Ordinal))
            {
                lines.Add(line);
                continue;
            }

            pieces.Add(new(language, leadIn, lines));
            leadIn = language is null ? lines.LastOrDefault(l => l.Length > 0) ?? "" : "";
            language = language is null ? line[Fence.Length..] : null;
            lines = [];
        }

        Assert.True(language is null, "A block of the page is never closed.");
        return [.. pieces, new(null, "", lines)];
    }

    public static string Write(IEnumerable<Piece> pieces) =>
        string.Join('\n', pieces.SelectMany(p => p.Language is null ? p.Lines : [Fence + p.Language, .. p.Lines, Fence]));
}
