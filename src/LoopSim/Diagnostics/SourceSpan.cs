namespace LoopSim.Diagnostics;

/// <summary>A piece of a source text: where a thing is said.</summary>
/// <param name="File">The text it stands in.</param>
/// <param name="Start">Offset of its first UTF-16 unit.</param>
/// <param name="Length">Its length in UTF-16 units; 0 marks a place between two characters.</param>
public readonly record struct SourceSpan(SourceFile File, int Start, int Length)
{
    /// <summary>Offset just behind the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The words themselves.</summary>
    public string Text => File.Text.Substring(Math.Min(Start, File.Text.Length), Math.Min(Length, File.Text.Length - Math.Min(Start, File.Text.Length)));

    /// <summary>Line and column of the start, both from 1.</summary>
    public (int Line, int Column) Position => File.PositionOf(Start);

    /// <summary>The piece from the start of this one to the end of another in the same text.</summary>
    internal SourceSpan To(SourceSpan last) => this with { Length = Math.Max(0, last.End - Start) };
}
