using System.Text.RegularExpressions;
using LoopSim.Diagnostics;

namespace LoopSim.Formats.Yaml;

/// <summary>Finds, by looking at a text that is no YAML, what its author probably meant.</summary>
internal static class BrokenYaml
{
    // YAML's own limit for a key in one line.
    const int LongestKey = 1024;

    // A line longer than this was not typed; looking for what its author meant is no use.
    const int LongestLine = 10_000;

    // Each place in a line where a value begins.
    static readonly Regex OddStart = new(@"(?:^\s*-|:)\s+(\S)");

    // A colour without quotes inside brackets: the # makes a comment of the rest of its line, and of the bracket's end.
    static readonly Regex BareColour = new(
        """^(?:"[^"]*"|'[^']*'|[^#"'])*[\[{](?:(?:"[^"]*"|'[^']*'|[^#"'])*[\s,\[{])?(#(?:[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3}))(?:[^0-9A-Za-z]|$)""", RegexOptions.NonBacktracking);

    static readonly Regex NumberAtEnd = new(@"^(.*\S)\s+([-+]?[\d.]+(?:\s.*)?)$");

    /// <summary>The most likely cause of a parser's failure at or before an offset.</summary>
    public static Diagnostic Explain(SourceFile file, int at)
    {
        // The parser often fails at the start of the next token, which may stand several blank lines below.
        var line = file.LineOf(at);
        var before = line - 1;
        while (before > 1 && string.IsNullOrWhiteSpace(file.LineText(before)))
            before--;
        int[] near = before >= 1 ? [line, before] : [line];
        return TabNear(file, near)
            ?? First(near, l => OddValue(file, l))
            ?? ColourInBrackets(file)
            ?? BracketScan.Explain(file)
            ?? First(near, l => OddKey(file, l))
            ?? (IsIndentedAlone(file, line) ? YamlFaults.Indentation(WholeLine(file, line)) : YamlFaults.Broken(WholeLine(file, line)));
    }

    static Diagnostic? First(int[] lines, Func<int, Diagnostic?> look) => lines.Select(look).FirstOrDefault(f => f is not null);

    static Diagnostic? TabNear(SourceFile file, int[] lines)
    {
        foreach (var line in lines.Append(lines[0] + 1).Order())
        {
            var text = file.LineText(line);
            var tab = text.IndexOf('\t', StringComparison.Ordinal);
            if (tab >= 0 && string.IsNullOrWhiteSpace(text[..tab]))
                return YamlFaults.Tab(new(file, file.StartOfLine(line) + tab, 1));
        }

        return null;
    }

    static Diagnostic? ColourInBrackets(SourceFile file)
    {
        for (var line = 1; line <= file.LineOf(file.Text.Length); line++)
        {
            if (file.LineText(line) is { Length: <= LongestLine } text && BareColour.Match(text) is { Success: true, Groups: [_, var colour] })
                return StyleFaults.ColourInComment(new(file, file.StartOfLine(line) + colour.Index, colour.Length), colour.Value);
        }

        return null;
    }

    // The value of 'key: value' in one line, where something in it makes YAML stumble.
    static Diagnostic? OddValue(SourceFile file, int line)
    {
        var text = file.LineText(line);
        IEnumerable<Match> pieces = text.Length > LongestLine ? [] : OddStart.Matches(text);
        foreach (var piece in pieces)
        {
            var inBrackets = text.AsSpan(0, piece.Index).IndexOfAny('{', '[') >= 0;
            var start = piece.Groups[1].Index;
            var value = text[start..].TrimEnd();
            if (inBrackets)
                value = value[..(value.AsSpan().IndexOfAny(",}") is > 0 and var end ? end : value.Length)].TrimEnd();
            var at = new SourceSpan(file, file.StartOfLine(line) + start, value.Length);
            var corrected = $"{text[..start].TrimStart()}{Quoting.Quoted(value)}{text[(start + value.Length)..].TrimEnd()}";
            if (value.StartsWith("- ", StringComparison.Ordinal))
                return YamlFaults.DashValue(at, corrected);
            if (value[0] is '%' or '@' or '`' || (!inBrackets && value[0] is '|' or '>' or ']' or '}' or ',' && !inBrackets))
                return YamlFaults.ReservedStart(at, value[0], corrected);
            if (value[0] is not ('{' or '[' or '"' or '\'' or '-') && !inBrackets && value.Contains(": ", StringComparison.Ordinal))
                return YamlFaults.ColonInValue(at, corrected);
            if (!inBrackets && value[0] is not ('{' or '['))
                return null;
        }

        return null;
    }

    // A line without ': ', which YAML joins to its neighbours.
    static Diagnostic? OddKey(SourceFile file, int line)
    {
        var text = file.LineText(line).TrimEnd();
        if (text.Length > LongestKey)
            return YamlFaults.LongKey(WholeLine(file, line) with { Length = LongestKey }, LongestKey);
        var trimmed = text.Trim();
        if (trimmed.Length == 0 || trimmed[0] is '#' or '-' or '{' or '[' or '"' or '\'' || trimmed.EndsWith(':') || trimmed.Contains(": ", StringComparison.Ordinal))
            return null;
        var colon = trimmed.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0)
            return YamlFaults.NoBlankAfterColon(WholeLine(file, line), $"{trimmed[..colon]}: {trimmed[(colon + 1)..]}");
        var value = NumberAtEnd.Match(trimmed);
        return YamlFaults.NoColon(WholeLine(file, line), value.Success ? $"{value.Groups[1].Value}: {value.Groups[2].Value}" : $"{trimmed}: 1");
    }

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
