using LoopSim.Naming;

namespace LoopSim.Equations;

/// <summary>A place in an equation's text that moves forward: the smallest steps of reading.</summary>
/// <param name="text">The text.</param>
internal sealed class Cursor(string text)
{
    public string Text { get; } = text;

    /// <summary>Where it stands.</summary>
    public int At { get; private set; }

    /// <summary>Just behind the last thing that was taken, before any blanks.</summary>
    public int EndOfLast { get; private set; }

    public bool AtEnd => At >= Text.Length;

    public char Current => AtEnd ? '\0' : Text[At];

    /// <summary>The character that begins here, both its halves where it has two.</summary>
    public string Character => AtEnd ? "" : Text.Substring(At, char.IsHighSurrogate(Current) && At + 1 < Text.Length ? 2 : 1);

    public void SkipBlanks()
    {
        while (!AtEnd && char.IsWhiteSpace(Text[At]))
            At++;
    }

    public void Take(int length)
    {
        At = Math.Min(Text.Length, At + length);
        EndOfLast = At;
    }

    public bool StandsAt(string symbol) => string.CompareOrdinal(Text, At, symbol, 0, symbol.Length) == 0;

    /// <summary>True where this keyword stands here as a whole word, in any case.</summary>
    public bool StandsAtWord(string word) => Name.IsWordAt(Text, At, word);

    /// <summary>The offset of the next character that is no blank, from an offset on.</summary>
    public int NextAfterBlanks(int from)
    {
        while (from < Text.Length && char.IsWhiteSpace(Text[from]))
            from++;
        return from;
    }

    /// <summary>The run of words that begins here, without the blanks at its end: what an unknown name probably is.</summary>
    public string WordsHere(bool withHyphens)
    {
        var end = At;
        while (end < Text.Length && !EndsRun(end, withHyphens))
            end++;
        return Text[At..end].TrimEnd();
    }

    bool EndsRun(int at, bool withHyphens)
    {
        var c = Text[at];
        if (Name.IsWordCharacter(c) || c is '\'' or '.' or '&')
            return false;
        if (c == '-')
            return !withHyphens || at + 1 >= Text.Length || !char.IsLetterOrDigit(Text[at + 1]);
        return !char.IsWhiteSpace(c) || Keywords.Any(k => Name.IsWordAt(Text, NextAfterBlanks(at), k));
    }

    /// <summary>The words that end an expression or join two.</summary>
    public static IReadOnlyList<string> Keywords { get; } = ["and", "or", "mod", "then", "else"];
}
