namespace LoopSim.Diagnostics;

/// <summary>A text that can be pointed into: a model file, a data file, or words given on the command line.</summary>
public sealed class SourceFile
{
    readonly Lazy<int[]> lineStarts;

    internal SourceFile(string path, string text)
    {
        (Path, Text) = (path, text);
        lineStarts = new(() => FindLineStarts(text));
    }

    /// <summary>The path as the user wrote it, or what stands in its place, such as <c>--set</c>.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>SHA-256 of the bytes that the text was read from, in lower-case hexadecimal digits; null where it is from no file.</summary>
    internal string? Sha256 { get; init; }

    /// <summary>Line and column of an offset, both counted from 1; a column counts characters, not UTF-16 units.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var line = LineOf(offset);
        var start = StartOfLine(line);
        var column = 1;
        for (var i = start; i < offset; i++)
        {
            if (!char.IsLowSurrogate(Text[i]))
                column++;
        }

        return (line, column);
    }

    /// <summary>The line of an offset, counted from 1: cheap also where a line is long.</summary>
    internal int LineOf(int offset)
    {
        var index = Array.BinarySearch(lineStarts.Value, Math.Clamp(offset, 0, Text.Length));
        return index >= 0 ? index + 1 : ~index;
    }

    /// <summary>The offset at which a line begins; lines count from 1 and are clamped to those there are.</summary>
    internal int StartOfLine(int line) => lineStarts.Value[Math.Clamp(line, 1, lineStarts.Value.Length) - 1];

    /// <summary>The text of a line without its line break; lines count from 1.</summary>
    public string LineText(int line)
    {
        var start = StartOfLine(line);
        var end = Text.AsSpan(start).IndexOfAny('\r', '\n');
        return end < 0 ? Text[start..] : Text.Substring(start, end);
    }

    static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return [.. starts];
    }
}
