namespace LoopSim.Cli.Terminal;

/// <summary>The explanations of all diagnostic codes, as they lie in models/faulty and are carried along in the program.</summary>
internal static class Explanations
{
    const string Prefix = "LS";

    // A family begins at its first code and ends before the next one's.
    static readonly (string First, string Title)[] Families =
    [
        ("LS001", "Finding and opening the file"),
        ("LS010", "YAML, the form of the file"),
        ("LS101", "What stands where in a model"),
        ("LS201", "Names and equations"),
        ("LS301", "Functions, stocks, flows and time"),
        ("LS401", "Units"),
        ("LS501", "Policies, scenarios and charts"),
        ("LS520", "Outcomes and checks"),
        ("LS601", "Data files"),
        ("LS701", "The run itself"),
        ("LS801", "House style and calendar"),
        ("LS901", "Links, loops and the diagram"),
    ];

    /// <summary>All codes in their order.</summary>
    public static IReadOnlyList<string> Codes { get; } =
        [.. typeof(Explanations).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The explanation of a code, or null.</summary>
    public static Explanation? Find(string code)
    {
        if (!Codes.Contains(code) || typeof(Explanations).Assembly.GetManifestResourceStream(code) is not { } stream)
            return null;
        using var reader = new StreamReader(stream);
        return Explanation.Read(reader.ReadToEnd());
    }

    /// <summary>A code as it is written in full, of what a caller may write: <c>ls201</c>, <c>201</c>.</summary>
    public static string CodeOf(string text)
    {
        var upper = text.Trim().ToUpperInvariant();
        return upper.Length > 0 && upper.All(char.IsAsciiDigit) ? Prefix + upper.PadLeft(3, '0') : upper;
    }

    /// <summary>The family that a code belongs to.</summary>
    public static string FamilyOf(string code) => Families.Last(f => string.CompareOrdinal(f.First, code) <= 0 || f == Families[0]).Title;
}
