using LoopSim.Diagnostics;

namespace LoopSim.Formats.Yaml;

/// <summary>Reads a text that is no YAML for its brackets and quotes alone, and finds the first that is out of place.</summary>
internal sealed class BracketScan(SourceFile file)
{
    // Brackets deeper than any model's: by then something else is wrong.
    const int Deepest = 10_000;

    readonly string text = file.Text;
    readonly Stack<int> open = new();
    int at;

    /// <summary>The first bracket or quote out of place, or null.</summary>
    public static Diagnostic? Explain(SourceFile file) => new BracketScan(file).Scan();

    Diagnostic? Scan()
    {
        // Where a value may begin: behind ': ', '- ', ',' and an opening bracket, and at the start of a line.
        var mayBegin = true;
        while (at < text.Length && open.Count < Deepest)
        {
            var c = text[at];
            if (c == '#' && (at == 0 || char.IsWhiteSpace(text[at - 1])))
            {
                SkipLine();
            }
            else if (mayBegin && c is '"' or '\'')
            {
                if (Quote(c) is { } fault)
                    return fault;
                mayBegin = false;
            }
            else if (mayBegin && open.Count == 0 && c is '|' or '>')
            {
                SkipBlock();
            }
            else if (c is '[' or '{' && (mayBegin || open.Count > 0))
            {
                if (!mayBegin)
                    return WasComplete() ? YamlFaults.MissingComma(Here(1)) : YamlFaults.BracketInValue(Value(), CorrectedLine());
                open.Push(at++);
            }
            else if (c is ']' or '}' && (mayBegin || open.Count > 0))
            {
                if (open.Count == 0)
                    return null;
                if (text[open.Peek()] != (c == ']' ? '[' : '{'))
                    return YamlFaults.Unclosed(new(file, open.Peek(), 1), text[open.Peek()]);
                if (Close() is { } fault)
                    return fault;
                mayBegin = false;
            }
            else
            {
                mayBegin = c is '\n' or '\r' ? open.Count == 0 || mayBegin
                    : char.IsWhiteSpace(c) ? mayBegin || (at > 0 && text[at - 1] == ':') || (at > 0 && text[at - 1] == '-' && IsListMark(at - 1))
                    : c == ',' && open.Count > 0;
                at++;
            }
        }

        return open.Count == 0 ? null : YamlFaults.Unclosed(new(file, open.Peek(), 1), text[open.Peek()]);
    }

    // A bracket closes; behind the outermost nothing but a comment or a colon may follow.
    Diagnostic? Close()
    {
        var opened = open.Pop();
        at++;
        if (open.Count > 0)
            return null;
        var rest = RestOfLine();
        if (rest.Length == 0 || rest[0] is '#' or ':')
            return null;
        at += text.AsSpan(at).IndexOf(rest);
        if (rest[0] is ']' or '}')
            return YamlFaults.ClosesNothing(Here(1), rest[0]);
        var span = new SourceSpan(file, opened, at + rest.Length - opened);
        return YamlFaults.BracketInValue(span, $"{LineBefore(opened)}{Quoting.Quoted(span.Text)}");
    }

    // Stands at a quote; goes behind its end.
    Diagnostic? Quote(char quote)
    {
        var start = at++;
        while (at < text.Length && (text[at] != quote || (quote == '\'' && at + 1 < text.Length && text[at + 1] == quote)))
            at += text[at] == quote || (quote == '"' && text[at] == '\\') ? 2 : 1;
        var isClosed = at < text.Length;
        at = Math.Min(at + 1, text.Length);
        // A text over several lines among which one is a key is a quote that was left open.
        var line = file.LineOf(start);
        if (!isClosed || (file.LineOf(at - 1) > line && file.LineText(line + 1).Contains(": ", StringComparison.Ordinal)))
            return YamlFaults.UnclosedQuote(new(file, start, 1));
        var rest = RestOfLine();
        if (rest.Length == 0 || rest[0] is '#' or ':' || (open.Count > 0 && rest[0] is ',' or ']' or '}'))
            return null;
        var end = at + text.AsSpan(at).IndexOf(rest) + (open.Count == 0 ? rest.Length : LengthOfPiece(rest));
        var span = new SourceSpan(file, start, end - start);
        return YamlFaults.GoesOnAfterQuote(span, $"{LineBefore(start)}{Quoting.Quoted(span.Text)}{LineAfter(end)}");
    }

    // [0, 1] [1, 2]: what stands before this bracket is complete.
    bool WasComplete()
    {
        var before = text.AsSpan(0, at).TrimEnd();
        return before.Length > 0 && before[^1] is ']' or '}';
    }

    // foo (x) [b]: the plain value around this bracket, up to the comma or bracket that ends it.
    SourceSpan Value()
    {
        var start = at - 1;
        while (start > 0 && text[start - 1] is not (',' or '{' or '[' or '\n') && !(text[start - 1] == ' ' && start > 1 && text[start - 2] == ':'))
            start--;
        while (char.IsWhiteSpace(text[start]))
            start++;
        var (end, depth) = (at, 0);
        for (; end < text.Length && text[end] != '\n'; end++)
        {
            if (depth == 0 && text[end] is ',' or '}')
                break;
            depth += text[end] switch { '[' or '{' or '(' => 1, ']' or '}' or ')' => -1, _ => 0 };
        }

        return new(file, start, text.AsSpan(start, end - start).TrimEnd().Length);
    }

    string CorrectedLine()
    {
        var value = Value();
        return $"{LineBefore(value.Start)}{Quoting.Quoted(value.Text)}{LineAfter(value.End)}";
    }

    string LineBefore(int offset) => text[file.StartOfLine(file.LineOf(offset))..offset].TrimStart();

    string LineAfter(int offset) => text.AsSpan(offset).IndexOfAny('\r', '\n') is >= 0 and var length ? text.Substring(offset, length) : text[offset..];

    ReadOnlySpan<char> RestOfLine() => LineAfter(at).AsSpan().Trim();

    static int LengthOfPiece(ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOfAny(',', '}', ']');
        return length < 0 ? rest.Length : rest[..length].TrimEnd().Length;
    }

    bool IsListMark(int dash) => LineBefore(dash).AsSpan().Trim('-').Trim().Length == 0;

    SourceSpan Here(int length) => new(file, at, length);

    void SkipLine()
    {
        var length = text.AsSpan(at).IndexOfAny('\r', '\n');
        at = length < 0 ? text.Length : at + length;
    }

    // | and >: the lines below that are indented further.
    void SkipBlock()
    {
        var line = file.LineOf(at);
        var indent = Indent(file.LineText(line));
        SkipLine();
        while (at < text.Length)
        {
            var next = file.LineText(++line);
            if (next.Trim().Length > 0 && Indent(next) <= indent)
                return;
            at = Math.Max(at + 1, Math.Min(text.Length, file.StartOfLine(line) + next.Length));
        }
    }

    static int Indent(string line) => line.Length - line.TrimStart().Length;
}
