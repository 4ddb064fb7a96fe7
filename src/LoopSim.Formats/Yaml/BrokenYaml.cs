using LoopSim.Diagnostics;

namespace LoopSim.Formats.Yaml;

/// <summary>Finds, by looking at a text that is no YAML, what its author probably meant.</summary>
internal static class BrokenYaml
{
    /// <summary>The most likely cause of a parser's failure at or before an offset.</summary>
    public static Diagnostic Explain(SourceFile file, int at)
    {
        var line = file.PositionOf(at).Line;
        return TabNear(file, line)
            ?? new[] { line, line - 1 }.Where(l => l >= 1).Select(l => OddValue(file, l)).FirstOrDefault(f => f is not null)
            ?? UnclosedBefore(file)
            ?? (IsIndentedAlone(file, line) ? YamlFaults.Indentation(WholeLine(file, line)) : YamlFaults.Broken(WholeLine(file, line)));
    }

    static Diagnostic? TabNear(SourceFile file, int line)
    {
        for (var l = Math.Max(1, line - 1); l <= line + 1; l++)
        {
            var text = file.LineText(l);
            var tab = text.IndexOf('\t', StringComparison.Ordinal);
            if (tab >= 0 && string.IsNullOrWhiteSpace(text[..tab]) && file.PositionOf(file.StartOfLine(l)).Line == l)
                return YamlFaults.Tab(new(file, file.StartOfLine(l) + tab, 1));
        }

        return null;
    }

    // The value of 'key: value' in one line, where something in it makes YAML stumble.
    static Diagnostic? OddValue(SourceFile file, int line)
    {
        var text = file.LineText(line);
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        var start = colon < 0 ? text.Length : text.Length - text[(colon + 1)..].TrimStart().Length;
        if (start >= text.Length)
            return null;
        var value = text[start..].TrimEnd();
        var at = new SourceSpan(file, file.StartOfLine(line) + start, value.Length);
        var corrected = $"{text[..start].TrimStart()}{Quoted(value)}";
        if (value[0] is '"' or '\'')
        {
            var close = value.IndexOf(value[0], 1);
            return close < 0 ? YamlFaults.UnclosedQuote(at with { Length = 1 }) : close < value.Length - 1 && value[(close + 1)..].TrimStart() is not ['#', ..] ? YamlFaults.GoesOnAfterQuote(at, corrected) : null;
        }

        if (value[0] is '%' or '@' or '`' or '|' or '>' or ']' or '}' or ',')
            return YamlFaults.ReservedStart(at, value[0], corrected);
        if (value.StartsWith("- ", StringComparison.Ordinal))
            return YamlFaults.DashValue(at, corrected);
        return value[0] is not ('{' or '[') && value.Contains(": ", StringComparison.Ordinal) ? YamlFaults.ColonInValue(at, corrected) : null;
    }

    static string Quoted(string value) => value.Contains('"', StringComparison.Ordinal) ? $"'{value.Replace("'", "''", StringComparison.Ordinal)}'" : $"\"{value}\"";

    // The innermost bracket that is open at the end, comments and quoted texts left out.
    static Diagnostic? UnclosedBefore(SourceFile file)
    {
        var open = new Stack<int>();
        var text = file.Text;
        for (var i = 0; i < text.Length && open.Count < 100_000; i++)
        {
            if (text[i] is '[' or '{')
                open.Push(i);
            else if (text[i] is ']' or '}' && open.Count > 0)
                open.Pop();
            else if (text[i] == '#' && (i == 0 || char.IsWhiteSpace(text[i - 1])))
                i = EndOfLine(text, i);
            else if (text[i] is '"' && i > 0 && text[i - 1] is ' ' or '[' or '{' or ',')
                i = Math.Max(i, text.IndexOf('"', i + 1));
        }

        return open.Count == 0 ? null : YamlFaults.Unclosed(new(file, open.Peek(), 1), text[open.Peek()]);
    }

    static int EndOfLine(string text, int from) => text.IndexOf('\n', from) is >= 0 and var end ? end : text.Length;

    static bool IsIndentedAlone(SourceFile file, int line)
    {
        var indent = Indent(file.LineText(line));
        var before = line > 1 ? Indent(file.LineText(line - 1)) : 0;
        return indent != before && indent > 0;
    }

    static int Indent(string text) => text.Length - text.TrimStart().Length;

    static SourceSpan WholeLine(SourceFile file, int line)
    {
        var text = file.LineText(line);
        var indent = Indent(text);
        return new(file, file.StartOfLine(line) + indent, Math.Max(0, text.TrimEnd().Length - indent));
    }
}
