using System.Collections.ObjectModel;
using LoopSim.Diagnostics;

namespace LoopSim.Formats;

/// <summary>The faults of a file as they are found: as many as somebody can read, the rest only counted.</summary>
internal sealed class FaultLog : Collection<Diagnostic>
{
    /// <summary>More errors than this nobody reads; most of them follow from the first.</summary>
    public const int Most = 200;

    // A name of ten thousand characters is quoted by its beginning.
    const int LongestMessage = 600;

    readonly int[] listed = new int[Enum.GetValues<Severity>().Length];
    int unlisted;
    bool hasLeftOut;

    /// <summary>True where further errors are only counted.</summary>
    public bool IsFull => listed[(int)Severity.Error] >= Most;

    /// <summary>True where a part of the file need not be read any more, as its errors would only be counted.</summary>
    public bool LeavesOut()
    {
        hasLeftOut |= IsFull;
        return IsFull;
    }

    /// <summary>The faults in the order of the file, those of other files behind them, and how many are not listed.</summary>
    public IReadOnlyList<Diagnostic> InOrder(SourceFile file)
    {
        var ordered = this.OrderBy(f => f.At.File == file ? f.At.Start : int.MaxValue).ToList();
        if (unlisted > 0 || hasLeftOut)
            ordered.Add(FileFaults.More(file, unlisted));
        return ordered;
    }

    protected override void InsertItem(int index, Diagnostic item)
    {
        if (listed[(int)item.Severity] >= Most)
        {
            unlisted++;
            return;
        }

        listed[(int)item.Severity]++;
        base.InsertItem(index, item with { Message = Cut(item.Message), Hint = item.Hint is { } hint ? Cut(hint) : null });
    }

    static string Cut(string text) => text.Length <= LongestMessage ? text : $"{text[..LongestMessage].TrimEnd()} …";
}
