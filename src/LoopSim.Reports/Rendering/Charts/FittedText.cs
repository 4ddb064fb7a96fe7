namespace LoopSim.Reports.Rendering.Charts;

/// <summary>Brings texts into the room that they have: wrapped, or cut short with ….</summary>
internal static class FittedText
{
    const string Ellipsis = "…";

    /// <summary>The text, or its beginning and …; empty when not even that fits.</summary>
    public static string Start(string text, TextStyle style, double width)
    {
        if (TextMeasure.Width(text, style) <= width)
            return text;
        var length = Longest(text.Length, n => TextMeasure.Width(Head(text, n).TrimEnd() + Ellipsis, style) <= width);
        return length == 0 ? "" : Head(text, length).TrimEnd() + Ellipsis;
    }

    /// <summary>The text, or its beginning, …, and its end, since names of a family often differ at their ends only.</summary>
    public static string BothEnds(string text, TextStyle style, double width)
    {
        if (TextMeasure.Width(text, style) <= width)
            return text;
        string Cut(int kept) => Head(text, kept - kept / 2).TrimEnd() + Ellipsis + Tail(text, kept / 2).TrimStart();
        var length = Longest(text.Length, n => TextMeasure.Width(Cut(n), style) <= width);
        return length == 0 ? "" : Cut(length);
    }

    /// <summary>Each text cut, and those that would then look the same told by what follows the words that they share.</summary>
    public static IReadOnlyList<string> Apart(IReadOnlyList<string> texts, Func<string, string> cut)
    {
        var shown = texts.Select(cut).ToArray();
        var alike = Enumerable.Range(0, shown.Length).GroupBy(i => shown[i]).Where(g => g.Select(i => texts[i]).Distinct().Count() > 1).Select(g => g.ToList()).ToList();
        foreach (var same in alike)
        {
            var shared = SharedWords([.. same.Select(i => texts[i])]);
            foreach (var i in same)
                shown[i] = cut(Ellipsis + texts[i][shared..]);
        }
        return shown;
    }

    // The length of the beginning that all have in common, up to the end of a word.
    static int SharedWords(IReadOnlyList<string> texts)
    {
        var shortest = texts.Min(t => t.Length);
        var shared = 0;
        while (shared < shortest && texts.All(t => t[shared] == texts[0][shared]))
            shared++;
        return texts[0].LastIndexOf(' ', Math.Max(0, Math.Min(shared, texts[0].Length) - 1)) + 1;
    }

    /// <summary>The text on so many lines at most; the last is cut short when there is more.</summary>
    /// <param name="text">A clean text.</param>
    /// <param name="style">Size and weight.</param>
    /// <param name="width">The room for each line.</param>
    /// <param name="lines">At most so many lines.</param>
    /// <param name="keepEnd">Whether the last line, when cut, keeps the end of the text as well as its beginning.</param>
    public static IReadOnlyList<string> Lines(string text, TextStyle style, double width, int lines, bool keepEnd = false)
    {
        var fitted = new List<string>();
        while (fitted.Count + 1 < lines && TextMeasure.Width(text, style) > width)
        {
            var most = Longest(text.Length, n => TextMeasure.Width(Head(text, n).TrimEnd(), style) <= width);
            if (most == 0)
                break;
            var line = Head(text, Break(text, most));
            fitted.Add(line.TrimEnd());
            text = text[line.Length..].TrimStart();
        }
        if (text.Length > 0)
            fitted.Add(keepEnd ? BothEnds(text, style, width) : Start(text, style, width));
        return fitted;
    }

    // After a space or a joining sign; within a word only when it is longer than the line.
    static int Break(string text, int most)
    {
        for (var at = Math.Min(most, text.Length - 1); at > 0; at--)
        {
            if (text[at] == ' ' || text[at - 1] is ' ' or '_' or '-' or '/' or '.')
                return at;
        }
        return most;
    }

    // The largest number from 1 to most that fits, or 0; what is longer never fits when what is shorter does not.
    static int Longest(int most, Predicate<int> fits)
    {
        var (low, high) = (0, most);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (fits(middle))
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }

    // Both leave the two halves of a surrogate pair together.
    static string Head(string text, int length) =>
        length > 0 && length < text.Length && char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];

    static string Tail(string text, int length) =>
        length > 0 && char.IsLowSurrogate(text[^length]) ? text[^(length - 1)..] : text[^length..];
}
