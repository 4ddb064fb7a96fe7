namespace LoopSim.Units;

/// <summary>The simple plurals of English: <c>months</c> is <c>month</c>, <c>companies</c> is <c>company</c>, <c>gas</c> is gas.</summary>
internal static class Plurals
{
    // What the endings below get wrong, or cannot know.
    static readonly Dictionary<string, string> Irregular = new (string Plural, string Singular)[]
    {
        ("people", "person"), ("men", "man"), ("women", "woman"), ("children", "child"), ("ads", "ad"),
        ("movies", "movie"), ("cookies", "cookie"), ("calories", "calorie"), ("caches", "cache"), ("shoes", "shoe"),
        ("gases", "gas"), ("uses", "use"), ("lenses", "lens"), ("menus", "menu"), ("taxis", "taxi"),
        ("series", "series"), ("species", "species"), ("news", "news"), ("lens", "lens"), ("chaos", "chaos"),
        ("alias", "alias"), ("atlas", "atlas"), ("bias", "bias"), ("canvas", "canvas"),
    }.ToDictionary(p => p.Plural, p => p.Singular, StringComparer.Ordinal);

    // Tried from the top: the first ending that fits is replaced.
    static readonly (string Ending, string Replacement)[] Endings =
    [
        ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("zzes", "zz"),
        ("ouses", "ouse"), ("auses", "ause"), ("uses", "us"),
        ("oes", "o"), ("ies", "y"),
        ("ss", "ss"), ("us", "us"), ("is", "is"),
        ("s", ""),
    ];

    /// <summary>The singular of the last word; a word that is no simple plural stays as it is.</summary>
    public static string SingularOf(string word)
    {
        if (Irregular.TryGetValue(word, out var irregular))
            return irregular;
        // Three letters are rather an abbreviation (gas, bus, SMS) than a plural.
        if (word.Length < 4)
            return word;
        var isShort = word.Length == 4;
        foreach (var (ending, replacement) in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && !(isShort && ending.Length > 2))
                return string.Concat(word.AsSpan(0, word.Length - ending.Length), replacement);
        }

        return word;
    }

    /// <summary>The plural of the last word.</summary>
    public static string PluralOf(string word) =>
        word.Length > 1 && word[^1] == 'y' && !"aeiou".Contains(word[^2], StringComparison.Ordinal) ? word[..^1] + "ies"
        : Array.Exists(SibilantEndings, e => word.EndsWith(e, StringComparison.Ordinal)) ? word + "es"
        : word + "s";

    static readonly string[] SibilantEndings = ["s", "x", "sh", "ch", "zz"];
}
