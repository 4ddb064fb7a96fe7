using LoopSim.Diagnostics;

namespace LoopSim.Equations;

/// <summary>An equation's text and where each of its characters stands in the file.</summary>
/// <param name="file">The file it is from.</param>
/// <param name="text">The text, as YAML understands it.</param>
/// <param name="start">The file offset of its first character.</param>
/// <param name="offsets">The file offset of each character, or null where they follow one another without a gap.</param>
internal sealed class EquationText(SourceFile file, string text, int start, int[]? offsets = null)
{
    /// <summary>The text, as YAML understands it.</summary>
    public string Text { get; } = text;

    /// <summary>The whole of it.</summary>
    public SourceSpan Span => SpanOf(0, Text.Length);

    /// <summary>A piece of it, as a piece of the file.</summary>
    public SourceSpan SpanOf(int from, int length)
    {
        var first = OffsetOf(from);
        var last = length == 0 ? first : OffsetOf(from + length - 1) + 1;
        return new(file, first, Math.Max(0, last - first));
    }

    int OffsetOf(int index) =>
        offsets is null || offsets.Length == 0 ? start + index
        : index < offsets.Length ? offsets[index]
        : offsets[^1] + 1 + index - offsets.Length;
}
