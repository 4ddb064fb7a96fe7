namespace LoopSim.Naming;

/// <summary>Finds the longest known name that begins at a place in a text.</summary>
public sealed class NameTable
{
    readonly Dictionary<string, List<Name>> byFirstWord = [];
    readonly HashSet<Name> all = [];

    /// <summary>Takes the names to be known.</summary>
    public NameTable(IEnumerable<Name> names)
    {
        foreach (var name in names)
        {
            if (name.Key.Length == 0 || !all.Add(name))
                continue;
            var first = FirstWord(name.Key, 0);
            if (!byFirstWord.TryGetValue(first, out var list))
                byFirstWord[first] = list = [];
            list.Add(name);
        }

        foreach (var list in byFirstWord.Values)
            list.Sort((a, b) => b.Key.Length.CompareTo(a.Key.Length));
    }

    /// <summary>The names known.</summary>
    public IReadOnlyCollection<Name> Names => all;

    /// <summary>The known name that equals this one, spelled as it was declared, or null.</summary>
    public Name? Find(Name name) => all.TryGetValue(name, out var found) ? found : null;

    /// <summary>The longest known name that begins at an offset and ends at a word's end, with the characters it takes.</summary>
    public (Name Name, int Length)? LongestAt(string text, int start) =>
        AllAt(text, start) is { Count: > 0 } found ? found[0] : null;

    /// <summary>Every known name that begins at an offset and ends at a word's end, longest first.</summary>
    public IReadOnlyList<(Name Name, int Length)> AllAt(string text, int start)
    {
        if (!byFirstWord.TryGetValue(FirstWord(text, start), out var candidates))
            return [];
        var found = new List<(Name, int)>();
        foreach (var name in candidates)
        {
            if (MatchLength(name.Key, text, start) is > 0 and var length)
                found.Add((name, length));
        }

        return found;
    }

    static string FirstWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        if (end == start && end < text.Length)
            end++;
        return text[start..end].ToLowerInvariant();
    }

    static int MatchLength(string key, string text, int start)
    {
        var at = start;
        foreach (var c in key)
        {
            if (at >= text.Length)
                return 0;
            if (c != ' ')
            {
                if (char.ToLowerInvariant(text[at]) != c)
                    return 0;
                at++;
                continue;
            }

            if (!Name.IsBlank(text[at]))
                return 0;
            while (at < text.Length && Name.IsBlank(text[at]))
                at++;
        }

        var endsInside = at < text.Length && IsWordCharacter(text[at]) && IsWordCharacter(text[at - 1]);
        return endsInside ? 0 : at - start;
    }

    static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c == '_';
}
