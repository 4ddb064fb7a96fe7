using System.Text.RegularExpressions;
using LoopSim.Diagnostics;

namespace LoopSim.Cli.Terminal;

/// <summary>What a diagnostic code means, at length.</summary>
/// <param name="Code">The code, such as <c>LS201</c>.</param>
/// <param name="Severity">Its weight.</param>
/// <param name="Title">The fault in a few plain words.</param>
/// <param name="Paragraph">What it means, how it comes about and what to do.</param>
/// <param name="Examples">Wrong lines, each with what is right.</param>
internal sealed partial record Explanation(string Code, Severity Severity, string Title, string Paragraph, IReadOnlyList<Example> Examples)
{
    /// <summary>The paragraph and the examples as Markdown.</summary>
    public required string Markdown { get; init; }

    /// <summary>Reads the text of a file such as <c>models/faulty/LS201.md</c>, whose form is told beside it.</summary>
    /// <exception cref="InvalidDataException">The text has another form.</exception>
    public static Explanation Read(string text)
    {
        var form = Form().Match(text.ReplaceLineEndings("\n"));
        if (!form.Success)
            throw new InvalidDataException($"This explanation has another form than the others: {text.Split('\n')[0]}");
        var (wrong, right) = (form.Groups["wrong"].Captures, form.Groups["right"].Captures);
        return new(
            form.Groups["code"].Value,
            Enum.Parse<Severity>(form.Groups["severity"].Value, ignoreCase: true),
            form.Groups["title"].Value,
            form.Groups["paragraph"].Value.Trim().Replace('\n', ' '),
            [.. wrong.Zip(right, (w, r) => new Example(w.Value.TrimEnd('\n'), r.Value.TrimEnd('\n')))])
        {
            Markdown = form.Value[form.Groups["paragraph"].Index..].TrimEnd('\n'),
        };
    }

    [GeneratedRegex("""
        \A\#[ ](?<severity>error|warning|note)[ ](?<code>LS\d{3}):[ ](?<title>[^\n]+)\n
        \n(?<paragraph>(?:[^\n]+\n)+)
        (?:\nWrong:\n\n```\w*\n(?<wrong>(?:(?!```)[^\n]*\n)+)```\n
        \nRight:\n\n```\w*\n(?<right>(?:(?!```)[^\n]*\n)+)```\n)+\z
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Form();
}

/// <summary>Lines as they should not be, and as they should: of a model, of a data file, or a call.</summary>
internal sealed record Example(string Wrong, string Right);
