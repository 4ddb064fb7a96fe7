using LoopSim.Diagnostics;

namespace LoopSim.Formats.Yaml;

/// <summary>Explains a key without a value inside { }: a value with a comma that YAML split there, or a colon without a blank.</summary>
internal static class SplitValue
{
    // A line longer than this is no help in a hint.
    const int LongestLine = 300;

    /// <param name="key">The key that has no value.</param>
    /// <param name="before">The entry before it, to which it probably belongs, or null.</param>
    public static Diagnostic Explain(YamlScalar key, YamlEntry? before)
    {
        var file = key.Span.File;
        if (key is { IsPlain: true, Text: var text } && text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && colon < text.Length - 1)
            return YamlFaults.NoBlankAfterColon(key.Span, $"{text[..colon]}: {text[(colon + 1)..]}");
        if (before is not { Value: YamlScalar { IsPlain: true, IsEmpty: false } value })
            return YamlFaults.NoValue(key.Span, key.Text);
        if (char.IsAsciiDigit(value.Text[^1]) && key.Text.Length > 0 && char.IsAsciiDigit(key.Text[0]) && double.TryParse(value.Text, out _))
            return StructureFaults.DecimalComma(value.Span.To(key.Span), $"{value.Text}.{key.Text}");
        return YamlFaults.SplitAtComma(key.Span, key.Text, Corrected(file, before.Key.Span, value.Span.Start, key.Span.End));
    }

    // The line, its value quoted up to the end of the call that the comma split.
    static string Corrected(SourceFile file, SourceSpan key, int start, int end)
    {
        var line = file.LineOf(key.Start);
        var first = file.StartOfLine(line);
        var isLong = file.Text.AsSpan(first) is { Length: > LongestLine } rest && rest[..LongestLine].IndexOfAny('\r', '\n') < 0;
        end = isLong ? end : EndOfBrackets(file.Text, start, end);
        if (isLong || file.LineOf(end) != line)
            return "{ equation: \"min(a, b)\" }";
        var text = file.LineText(line);
        var quote = file.Text.AsSpan(start, end - start).Contains('"') ? '\'' : '"';
        return $"{text[..(start - first)].TrimStart()}{quote}{file.Text[start..end]}{quote}{text[(end - first)..].TrimEnd()}";
    }

    // min(a, b, c): the second comma splits once more, and all of it is one value.
    static int EndOfBrackets(string text, int start, int end)
    {
        var open = 0;
        for (var i = start; i < text.Length && text[i] is not ('\n' or '}' or ':'); i++)
        {
            open += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (i >= end - 1 && open <= 0 && (i + 1 == text.Length || text[i + 1] is ',' or '}' or '\n' or ' '))
                return text.AsSpan(start, i + 1 - start).TrimEnd().Length + start;
        }

        return end;
    }
}
