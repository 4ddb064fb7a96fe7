using LoopSim.Naming;

namespace LoopSim.Units;

/// <summary>A unit that a model declares.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Aliases">Other words for it.</param>
/// <param name="In">The unit expression it is a multiple of, or null for a base unit.</param>
/// <param name="Factor">How much of that one of it is: a day is 0.0329 month.</param>
internal sealed record UnitDefinition(string Name, IReadOnlyList<string> Aliases, string? In, double Factor);

/// <summary>The units of a model: those it declares, with aliases and conversions, and any others that it uses.</summary>
/// <remarks>A word is looked for as it is spelled, then without regard to case, then as a plural or singular of a declared
/// one. A word that is not declared is a base unit of its own.</remarks>
internal sealed class UnitSystem
{
    /// <summary>Nothing declared.</summary>
    public static UnitSystem Empty { get; } = new([]);

    // A chain of conversions longer than this is no model's; the bound keeps a hostile one off the stack.
    const int LongestChain = 64;

    readonly Dictionary<string, int> bySpelling = new(StringComparer.Ordinal);
    readonly Dictionary<string, int> byLetters = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, int> bySingular = new(StringComparer.OrdinalIgnoreCase);
    readonly NameTable phrases;
    readonly ScaledUnit?[] resolved;
    readonly bool[] isBeingResolved;
    int chain;

    /// <summary>Takes the declarations of a model; the last one of a name counts.</summary>
    public UnitSystem(IEnumerable<UnitDefinition> definitions)
    {
        Definitions = [.. definitions];
        // An alias gives way to a name, and an earlier name to a later one.
        for (var i = 0; i < Definitions.Count; i++)
            Index(Definitions[i].Aliases, i);
        for (var i = 0; i < Definitions.Count; i++)
            Index([Definitions[i].Name], i);
        phrases = new(bySpelling.Keys.Where(w => !IsPlainWord(w)).SelectMany(w => new[] { w, Plurals.PluralOf(w) })
            .Select(w => new Name(w)));
        resolved = new ScaledUnit?[Definitions.Count];
        isBeingResolved = new bool[Definitions.Count];
        Cyclic = new bool[Definitions.Count];
        for (var i = 0; i < Definitions.Count; i++)
            Resolve(i);
    }

    /// <summary>What the model declares, in the order of the file.</summary>
    public IReadOnlyList<UnitDefinition> Definitions { get; }

    /// <summary>True for each definition whose conversion leads back to itself; such a unit counts as a base unit.</summary>
    internal bool[] Cyclic { get; }

    /// <summary>What is wrong with the declarations, in the order of the file; empty where nothing is.</summary>
    public IReadOnlyList<UnitDefinitionFault> Validate() => UnitDefinitionRules.FaultsOf(this);

    /// <summary>True where the word names a declared unit, by its name, an alias, or a plural of one.</summary>
    public bool Declares(string word) => IndexOf(word) is not null;

    /// <summary>True where the first word (or the longest phrase) at an offset names a declared unit: <c>Leads/week</c>,
    /// <c>service visits</c>.</summary>
    public bool DeclaresAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && Name.IsWordCharacter(text[end]))
            end++;
        return PhraseAt(text, start) is not null || (end > start && Declares(text[start..end]));
    }

    /// <summary>What a word means, in base units.</summary>
    internal ScaledUnit Find(string word)
    {
        if (IndexOf(word) is { } declared)
            return Resolve(declared);
        if (WrittenAsOne.Contains(word))
            return ScaledUnit.One;
        var singular = Plurals.SingularOf(word);
        return new(Unit.Base(TimeUnits.Find(singular) ?? singular), 1);
    }

    /// <summary>The longest declared unit of several words (or odd characters) that begins at an offset, or null.</summary>
    internal (string Word, int Length)? PhraseAt(string text, int start) =>
        phrases.LongestAt(text, start) is { } found ? (found.Name.Text, found.Length) : null;

    static readonly HashSet<string> WrittenAsOne = new(StringComparer.OrdinalIgnoreCase) { "dimensionless", "dmnl" };

    int? IndexOf(string word) =>
        bySpelling.TryGetValue(word, out var i) || byLetters.TryGetValue(word, out i)
        || bySingular.TryGetValue(Plurals.SingularOf(word), out i) ? i : null;

    void Index(IEnumerable<string> words, int definition)
    {
        foreach (var word in words)
        {
            bySpelling[word] = definition;
            byLetters[word] = definition;
            bySingular[Plurals.SingularOf(word)] = definition;
        }
    }

    static bool IsPlainWord(string word) =>
        word.Length > 0 && char.IsLetter(word[0]) && word.All(Name.IsWordCharacter);

    ScaledUnit Resolve(int index)
    {
        if (resolved[index] is { } known)
            return known;
        var definition = Definitions[index];
        var itself = new ScaledUnit(Unit.Base(definition.Name), 1);
        if (isBeingResolved[index] || chain > LongestChain)
        {
            Cyclic[index] = true;
            return itself;
        }

        isBeingResolved[index] = true;
        chain++;
        var inBase = definition.In is { } text ? UnitParser.ReadAll(text, this) : null;
        chain--;
        isBeingResolved[index] = false;
        var isUsable = inBase is not null && !Cyclic[index] && definition.Factor > 0 && double.IsFinite(definition.Factor);
        var result = isUsable && inBase is { } b ? new(b.Unit, definition.Factor * b.Factor) : itself;
        resolved[index] = result;
        return result;
    }
}
