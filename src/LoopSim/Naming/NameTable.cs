namespace LoopSim.Naming;

/// <summary>Finds the longest known name that begins at a place in a text.</summary>
internal sealed class NameTable
{
    readonly HashSet<Name> all = [];
    readonly Dictionary<string, Name> byKey = [];
    readonly Dictionary<string, int> longestByFirstWord = [];

    /// <summary>Takes the names to be known.</summary>
    public NameTable(IEnumerable<Name> names)
    {
        foreach (var name in names)
        {
            if (name.Key.Length == 0 || !all.Add(name))
                continue;
            byKey.Add(name.Key, name);
            var first = FirstWord(name.Key, 0).ToString();
            longestByFirstWord[first] = Math.Max(longestByFirstWord.GetValueOrDefault(first), name.Key.Length);
        }
    }

    /// <summary>The names known.</summary>
    public IReadOnlyCollection<Name> Names => all;

    /// <summary>The known name that equals this one, spelled as it was declared, or null.</summary>
    public Name? Find(Name name) => all.TryGetValue(name, out var found) ? found : null;

    /// <summary>The longest known name that begins at an offset and ends at a word's end, with the characters it takes.</summary>
    public (Name Name, int Length)? LongestAt(string text, int start) =>
        AllAt(text, start) is { Count: > 0 } found ? found[0] : null;

    /// <summary>Every known name that begins at an offset and ends at a word's end, longest first.</summary>
    /// <remarks>Reads on for as long as a name with this first word can be, and looks up what was read at each word's end:
    /// so the time does not depend on how many names there are.</remarks>
    public IReadOnlyList<(Name Name, int Length)> AllAt(string text, int start)
    {
        Span<char> first = stackalloc char[64];
        var word = FirstWord(text, start);
        var lower = word.Length <= first.Length ? first[..word.Length] : new char[word.Length];
        word.ToLowerInvariant(lower);
        if (!longestByFirstWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower, out var longest))
            return [];
        var lookup = byKey.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = new List<(Name, int)>();
        var key = longest <= 256 ? stackalloc char[longest] : new char[longest];
        for (var (at, length) = (start, 0); at < text.Length && length < longest;)
        {
            key[length++] = Name.IsBlank(text[at]) ? ' ' : char.ToLowerInvariant(text[at]);
            at++;
            while (key[length - 1] == ' ' && at < text.Length && Name.IsBlank(text[at]))
                at++;
            var endsInside = at < text.Length && Name.IsWordCharacter(text[at]) && Name.IsWordCharacter(text[at - 1]);
            if (!endsInside && lookup.TryGetValue(key[..length], out var name))
                found.Add((name, at - start));
        }

        found.Reverse();
        return found;
    }

    static ReadOnlySpan<char> FirstWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        if (end == start && end < text.Length)
            end++;
        return text.AsSpan(start, end - start);
    }
}
